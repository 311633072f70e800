import type { City } from '../../feed/places/places.js';
import type { Practice } from '../../feed/practice.js';
import { defined } from '../../feed/record.js';
import { isolated } from '../../feed/text/isolated.js';
import { cityName } from '../../feed/text-for.js';
import { collate, sortKey } from '../../search/order.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { valueKey } from '../../search/value-key.js';
import { placeName } from '../formats.js';
import { frameOf, type Frame, type Point } from './frames.js';

/** A city of a list's practices. */
export interface Place {
  /** What a query calls it: its name; if others have that too, with its country. */
  readonly value: string;
  /** Its name in the page's language, with its country if others have the same. */
  readonly name: string;
  /** Where it is; missing if the feed does not say, or if no picture shows that part of the world. */
  readonly spot: Spot | undefined;
  /** All of its practices in the list, whatever the query. */
  readonly all: ReadonlySet<Practice>;
  /** Those that choosing it shows, given all other filters. */
  readonly found: ReadonlySet<Practice>;
  /** Whether the query asks for it. */
  readonly chosen: boolean;
}

interface Spot {
  readonly frame: Frame;
  readonly point: Point;
}

/** The practices of a list by where they are. */
export interface PlacesOfList {
  /** Sorted by their names. */
  readonly places: readonly Place[];
  /** How many of the practices that the list would show without chosen cities are in none that is on the map. */
  readonly elsewhere: number;
  /** Cities of which the feed does not say where they are, by its own names. */
  readonly unlocated: readonly string[];
}

/** The feed's city of a practice; the name alone if the feed does not list it. */
type Known = City | string;

/** The city that a practice of this country means by a name. */
function cityOf(name: string, country: string | undefined, results: Results): Known {
  const key = valueKey(name);
  const called = results
    .cities(name)
    // Practices of several feeds may be from "Valencia, ES".
    .filter((city) => [city.name, withCountry(city)].some((each) => valueKey(each) === key));
  return called.find((city) => city.country === country) ?? called[0] ?? key;
}

function byCity(practices: readonly Practice[], results: Results): Map<Known, Set<Practice>> {
  const found = new Map<Known, Set<Practice>>();
  for (const practice of practices) {
    for (const name of practice.cities) {
      const city = cityOf(name, practice.country, results);
      found.set(city, (found.get(city) ?? new Set()).add(practice));
    }
  }
  return found;
}

/** The cities that a value of a query means. */
function citiesOf(value: string, results: Results): readonly Known[] {
  const cities = results.cities(value);
  return cities.length ? cities : [valueKey(value)];
}

function spotOf({ latitude, longitude }: Partial<City>): Spot | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const frame = frameOf(latitude, longitude);
  return frame && { frame, point: frame.project(latitude, longitude) };
}

function withCountry({ name, country = '' }: City): string {
  return `${name}, ${country}`;
}

/** What a query calls a city, so that it does not mean others of the same name. */
function valueOf(city: City, results: Results): string {
  const full = withCountry(city);
  const isShared = results.cities(city.name).length > 1;
  return isShared && results.cities(full)[0] === city ? full : city.name;
}

/**
 * The places of a list.
 *
 * @param language - BCP 47 tag of the page
 */
export function placesOf(results: Results, query: Query, language: string): PlacesOfList {
  const all = byCity(results.everything.practices, results);
  const current = results.without('cities');
  const found = byCity(current, results);
  const wanted = new Set((query.cities ?? []).flatMap((value) => citiesOf(value, results)));
  const names = new Map<Known, string>();
  const uses = new Map<string, number>();
  for (const [city, [practice]] of all) {
    const own = typeof city === 'string' ? spelt(city, practice) : cityName(city, language);
    names.set(city, own);
    uses.set(own, (uses.get(own) ?? 0) + 1);
  }
  const places = [...all].map(([city, practices]): Place & { readonly key: string } => {
    const own = names.get(city) ?? '';
    const name =
      typeof city === 'string' || uses.get(own) === 1 ? isolated(own, language) : full(city);
    return {
      value: typeof city === 'string' ? own : valueOf(city, results),
      name,
      spot: typeof city === 'string' ? undefined : spotOf(city),
      all: practices,
      found: found.get(city) ?? new Set(),
      chosen: wanted.has(city),
      key: sortKey(name),
    };
  });

  function full({ name, names: inLanguages, country }: City): string {
    const cityNames = inLanguages && { [name]: inLanguages };
    return placeName(defined({ cities: [name], cityNames, country }), language);
  }

  const compare = collate(language);
  const onMap = new Set(places.flatMap(({ spot, all: own }) => (spot ? [...own] : [])));
  const unlocated = [...all.keys()].flatMap((city) =>
    typeof city === 'string'
      ? (names.get(city) ?? [])
      : city.latitude === undefined || city.longitude === undefined
        ? city.name
        : [],
  );
  return {
    unlocated,
    places: places.sort((a, b) => compare(a.key, b.key)),
    elsewhere: current.filter((practice) => !onMap.has(practice)).length,
  };
}

/** How a practice spells a city that the feed does not list. */
function spelt(key: string, practice: Practice | undefined): string {
  return practice?.cities.find((name) => valueKey(name) === key) ?? key;
}

/** The number of practices of several places; one of several cities counts once. */
export function countIn(places: readonly Place[], field: 'all' | 'found'): number {
  const [first, ...others] = places;
  if (!others.length) return first?.[field].size ?? 0;
  return new Set(places.flatMap((place) => [...place[field]])).size;
}

/**
 * A query with other cities: those of the given places as well, or without them if all of them are chosen. Values that mean no place of
 * the list stay.
 */
export function toggled(
  query: Query,
  pressed: readonly Place[],
  { places }: PlacesOfList,
  results: Results,
): Query {
  const choose = !pressed.every(({ chosen }) => chosen);
  const chosen = places.filter((place) => (pressed.includes(place) ? choose : place.chosen));
  const wanted = new Set(chosen.flatMap(({ value }) => citiesOf(value, results)));
  const known = new Set(places.flatMap(({ value }) => citiesOf(value, results)));
  const kept = (query.cities ?? []).filter((value) =>
    citiesOf(value, results).every((city) => wanted.has(city) || !known.has(city)),
  );
  const covered = new Set(kept.flatMap((value) => citiesOf(value, results)));
  const added = chosen
    .filter(({ value }) => citiesOf(value, results).some((city) => !covered.has(city)))
    .map(({ value }) => value);
  return { ...query, cities: [...kept, ...added] };
}
