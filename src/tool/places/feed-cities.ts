import { indexCities } from '../../feed/places/places.js';
import { fold } from '../../feed/text/fold.js';
import type { CityDocument } from '../feed-document.js';
import type { KnownCity, KnownPlaces } from './known-places.js';

interface PlacesOfPractice {
  readonly country: string | undefined;
  readonly cities: readonly string[];
}

/**
 * The cities that a feed lists: those of the user's own table, and of the built-in ones those that practices are from. Only cities
 * that practices are from have their names in all languages, which take much room.
 */
export function feedCities(
  places: KnownPlaces,
  practices: readonly PlacesOfPractice[],
): readonly CityDocument[] {
  const used = new Set<KnownCity>();
  for (const { cities, country } of practices) {
    for (const name of cities) {
      const city = places.listed(name, country);
      if (city) used.add(city);
    }
  }
  const own = new Set(places.own);
  const listed = places.cities.filter((city) => own.has(city) || used.has(city));
  return [
    ...listed.map((city) => toCity(city, used.has(city))),
    ...unlistedNamesakes(listed, places, practices),
  ];
}

/**
 * Cities with the name of a listed one in another country. Of a practice with several cities, the widgets would take them for the
 * listed one: "Rochester; Paris" in US.
 */
function unlistedNamesakes(
  listed: readonly KnownCity[],
  places: KnownPlaces,
  practices: readonly PlacesOfPractice[],
): readonly CityDocument[] {
  const index = indexCities(listed);
  const namesakes = new Map<string, CityDocument>();
  for (const { cities, country } of practices) {
    if (country === undefined || cities.length < 2) continue;
    for (const name of cities) {
      if (places.listed(name, country) || !index.listed(name)) continue;
      namesakes.set(`${country} ${fold(name)}`, { name, country });
    }
  }
  return [...namesakes.values()];
}

/** A city as the feed lists it. */
function toCity(
  { name, country, names = {}, aliases, latitude, longitude }: KnownCity,
  used: boolean,
): CityDocument {
  const written = used && Object.keys(names).length > 0 ? names : undefined;
  // A name need not be an alias too.
  const known = new Set(Object.values(written ?? {}).map(fold));
  const others = aliases.filter((alias) => !known.has(fold(alias)));
  return {
    name,
    country,
    names: written,
    aliases: others.length > 0 ? others : undefined,
    latitude,
    longitude,
  };
}
