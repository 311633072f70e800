import { limits, lookup, notNormalised, readEntries } from '../field.js';
import { readText, readTexts, unusable } from '../field.js';
import type { Field, Lookup } from '../field.js';
import type { LiberalReading } from '../liberal-reading.js';
import type { Practice } from '../practice.js';
import { asRecord, defined } from '../record.js';
import { sentence } from '../sentence.js';
import { fold } from '../text/fold.js';
import type { FeedNames } from '../feed-names.js';
import { clearName, type City, type CityIndex, type CityNames, type Places } from './places.js';

/** Maximum number of cities read from a feed's list; the network has about 160. */
const maxCities = 2_000;

/**
 * Reads the feed's list of cities, which are objects or names.
 * @param countryOf - returns the code of a country
 * @param known - the names of the feed
 */
export function readCities(list: Field, countryOf: Places['country'], known: FeedNames): City[] {
  return readEntries(list, maxCities).flatMap((entry) => {
    const find = lookup(entry.report, [entry, asRecord(entry.value) ?? { name: entry.value }]);
    const name = readText(find('name'), limits.name);
    if (name === undefined) {
      unusable(entry, sentence`a city with a name`);
      return [];
    }
    const land = readText(find('country'), limits.name);
    const country = land === undefined ? undefined : countryOf(land);
    if (land !== undefined && !country)
      unusable(find('country'), sentence`a country code such as "NO"`);
    const names = new Map<string, string>();
    for (const [language, each] of known.byLanguage(find('names'))) {
      const inLanguage = readText(each, limits.name);
      if (inLanguage !== undefined) names.set(language, inLanguage);
    }
    return [
      defined({
        name,
        country,
        names: names.size ? Object.fromEntries(names) : undefined,
        // A city is found by its name in any language.
        aliases: [
          ...new Set([
            ...readTexts(find('aliases'), (text) => text.split(/[;,]/)),
            ...names.values(),
          ]),
        ],
        latitude: readDegrees(find('latitude'), 90),
        longitude: readDegrees(find('longitude'), 180),
      }),
    ];
  });
}

function readDegrees(field: Field, most: number): number | undefined {
  const { value } = field;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Math.abs(value) <= most) return value;
  unusable(field, sentence`degrees from -${most} to ${most}`);
  return undefined;
}

/** Country and cities, in the form in which {@link Practice} has them. */
export interface PracticePlaces {
  readonly country: string | undefined;
  readonly cities: readonly string[];
  readonly cityNames: Readonly<Record<string, CityNames>> | undefined;
}

interface PlacesContext {
  readonly places: Places;
  readonly liberal?: LiberalReading | undefined;
  readonly normalised?: boolean | undefined;
}

/** Reads `country`, and `cities` or `city`: an array or one text. Without liberal reading, a text is the name of one city. */
export function readPlaces(
  find: Lookup,
  { places, liberal, normalised }: PlacesContext,
): PracticePlaces {
  const land = find('country');
  const country = readText(land, limits.name);
  let named: string | undefined;
  const field = find('cities', 'city');
  const cities = readTexts(field, (text) => {
    if (!liberal) {
      if (normalised && /[;,|]/.test(text)) notNormalised(field, text, sentence`an array of names`);
      return [text];
    }
    const found = defined(liberal.cities(text, places, country));
    named = found.country;
    return found.names;
  });
  if (normalised && country !== undefined && places.country(country) !== country) {
    notNormalised(land, country, sentence`a country code such as "NO"`);
  }
  return canonicalPlaces(cities, country ?? named, places);
}

/**
 * Names as the feed's list of cities spells them, if it has them; "Valencia, ES" if "Valencia" alone would be another city there.
 * If a practice gives no country and all its cities are in the same one, that is its country.
 *
 * @param nameOf - the name by which a practice of a country means a listed city
 */
export function canonicalPlaces(
  names: readonly string[],
  country: string | undefined,
  places: Pick<Places, 'country' | 'listed'>,
  nameOf = (city: City, land: string | undefined) => clearName(city, land, places) ?? city.name,
): PracticePlaces {
  const code = country === undefined ? undefined : (places.country(country) ?? country);
  const known = listedCities(names, code, places);
  const countries = new Set(known.map((city) => city?.country));
  const [only] = countries;
  const land = code ?? (countries.size === 1 ? only : undefined);
  const named: [string, CityNames][] = [];
  const cities = names.map((name, index) => {
    const city = known[index];
    const clear = city ? nameOf(city, land) : name;
    if (city?.names) named.push([clear, city.names]);
    return clear;
  });
  return {
    country: land,
    cities: [...new Set(cities)],
    cityNames: named.length ? Object.fromEntries(named) : undefined,
  };
}

/**
 * The listed city for each name. If a practice has several cities, they need not all be in its country; but if none is, they are
 * other places with the same names: "Salisbury; Bath" in GB is not the Salisbury in Australia.
 */
function listedCities(
  names: readonly string[],
  country: string | undefined,
  places: Pick<Places, 'listed'>,
): (City | undefined)[] {
  const inCountry = names.map((name) => places.listed(name, country));
  return inCountry.some(Boolean)
    ? names.map((name, index) => inCountry[index] ?? places.listed(name))
    : inCountry;
}

/**
 * Adds to the index the cities that practices name but the list lacks, so that people can filter by city in feeds without a
 * list, and gives these practices one spelling per city.
 * @returns the practices; those whose cities are all listed are returned unchanged
 */
export function addUnlistedCities(
  practices: readonly Practice[],
  places: CityIndex,
): readonly Practice[] {
  const affected = new Set<Practice>();
  const byKey = new Map<string, City>();
  for (const practice of practices) {
    const { cities, country } = practice;
    const listed = listedCities(cities, country, places);
    // If a practice has several cities, it is not known which of them is in its country.
    const code = cities.length === 1 && country ? places.country(country) : undefined;
    cities.forEach((name, index) => {
      if (listed[index]) return;
      affected.add(practice);
      const key = JSON.stringify([fold(name), code]);
      // The first spelling is used for all.
      if (!byKey.has(key)) byKey.set(key, defined({ name, country: code, aliases: [] }));
    });
  }
  if (!affected.size) return practices;
  const met = [...byKey.values()];
  const located = new Set(met.filter((city) => city.country).map((city) => fold(city.name)));
  places.add(met.filter((city) => city.country || !located.has(fold(city.name))));
  return practices.map((practice) =>
    affected.has(practice)
      ? defined({ ...practice, ...canonicalPlaces(practice.cities, practice.country, places) })
      : practice,
  );
}
