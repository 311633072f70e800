import { limits, lookup, readEntries, readText, readTexts, unusable } from './fields.js';
import type { Field } from './fields.js';
import { fold } from './fold.js';
import { listedCities, settlePlaces } from './place-names.js';
import { createPlaces } from './places.js';
import type { City, Places } from './places.js';
import type { Practice } from './practice.js';
import { asRecord, defined } from './record.js';
import { remember } from './remember.js';

/** Most cities of a feed's own list; the network has some 160. */
const maxCities = 5_000;

/** Reads the feed's own list of cities: objects, or bare names. */
export function readCities(list: Field): City[] {
  const { country } = createPlaces([]);
  return readEntries(list, maxCities).flatMap((entry) => {
    const find = lookup(entry.report, [
      entry.where,
      asRecord(entry.value) ?? { name: entry.value },
    ]);
    const name = readText(find('name'), limits.name);
    if (name === undefined) {
      unusable(entry, 'a city with a name');
      return [];
    }
    const land = readText(find('country'), limits.name);
    return [
      defined({
        name,
        country: land === undefined ? undefined : country(land),
        aliases: readTexts(find('aliases'), (text) => text.split(/[;,]/)),
        latitude: readDegrees(find('latitude'), 90),
        longitude: readDegrees(find('longitude'), 180),
      }),
    ];
  });
}

/**
 * Places that remember their answers: thousands of practices name the same hundred cities, and each question costs the
 * folding of a name and a look into `Intl`.
 */
export function indexCities(cities: readonly City[]): Places {
  const places = createPlaces(cities);
  const city = remember((key) => {
    const [country, ...spelling] = key.split('\n');
    return places.city(spelling.join('\n'), country || undefined);
  });
  return {
    cities,
    country: remember(places.country),
    city: (spelling, country = '') => city(`${country.replaceAll('\n', ' ')}\n${spelling}`),
  };
}

function readDegrees(field: Field, most: number): number | undefined {
  const { value } = field;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Math.abs(value) <= most) return value;
  unusable(field, `degrees from -${most} to ${most}`);
  return undefined;
}

/**
 * The cities that practices name and no list does, each once, spelt as where it is met first. A practice in several cities
 * does not say which of them its country is that of.
 */
function unlistedCities(practices: readonly Practice[], places: Places): City[] {
  const byKey = new Map<string, City>();
  for (const { cities, country } of practices) {
    const listed = listedCities(cities, country, places);
    const code = cities.length === 1 && country ? places.country(country) : undefined;
    cities.forEach((name, index) => {
      if (listed[index]) return;
      const key = JSON.stringify([fold(name), code]);
      if (!byKey.has(key)) byKey.set(key, defined({ name, country: code, aliases: [] }));
    });
  }
  const met = [...byKey.values()];
  const located = new Set(met.filter((city) => city.country).map((city) => fold(city.name)));
  return met.filter((city) => city.country || !located.has(fold(city.name)));
}

/**
 * Completes the listed cities by those only met in practices, so that a city can be chosen in feeds without a list as well,
 * and has all practices spell them alike.
 */
export function settleCities(
  practices: readonly Practice[],
  listed: readonly City[],
  known: Places,
): { practices: readonly Practice[]; places: Places } {
  const met = unlistedCities(practices, known);
  if (!met.length) return { practices, places: known };
  const places = indexCities([...listed, ...met]);
  return {
    practices: practices.map((practice) =>
      defined({ ...practice, ...settlePlaces(practice.cities, practice.country, places) }),
    ),
    places,
  };
}
