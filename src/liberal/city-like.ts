import type { LiberalTools } from '../feed/liberal-reading.js';
import type { City, PlaceWords } from '../feed/places/places.js';

/** Cities by spelling, and by spelling and country; null if it may mean several. */
type Spellings = Map<string, City | null>;

/** Longer lists, which no honest feed has, are not searched: indexing one would cost too much time. */
const mostCities = 5_000;

/**
 * Creates a function that finds cities by a part of their name, or by a name written otherwise: each side of a slash or bracket
 * ("Donostia / San Sebastián"), any word for "Saint" ("St. Denis"), and the name without spaces.
 */
export function createCityFinder(
  { saint, words }: LiberalTools,
  country: PlaceWords['country'],
): PlaceWords['cityLike'] {
  const indexes = new WeakMap<readonly City[], { spellings: Spellings; count: number }>();

  /** A name without spaces. One sign stands for every word for "Saint", so that "St. Ara" is not "Stara". */
  const keyOf = (named: readonly string[]): string =>
    named.map((word) => (saint.test(word) ? '+' : word)).join('');

  function add(spellings: Spellings, name: string, city: City): void {
    const named = words(name);
    for (const key of new Set([keyOf(named), named.join('')])) {
      for (const each of key ? [key, within(key, city.country)] : []) {
        const other = spellings.get(each);
        spellings.set(each, other === undefined || other === city ? city : null);
      }
    }
  }

  function indexOf(cities: readonly City[]): Spellings {
    let index = indexes.get(cities);
    if (!index) indexes.set(cities, (index = { spellings: new Map(), count: 0 }));
    const { spellings } = index;
    for (const city of cities.slice(index.count)) {
      for (const name of [city.name, ...city.aliases]) {
        add(spellings, name, city);
        const sides = name.split(/[/()[\]]/);
        if (sides.length < 2) continue;
        for (const side of sides) if (!country(side)) add(spellings, side, city);
      }
    }
    index.count = cities.length;
    return spellings;
  }

  return (cities, spelling, code) => {
    if (cities.length > mostCities) return undefined;
    const spellings = indexOf(cities);
    const key = keyOf(words(spelling));
    if (code === undefined) return spellings.get(key) ?? undefined;
    return spellings.get(within(key, code)) ?? spellings.get(within(key)) ?? undefined;
  };
}

/** No word contains a line break. */
const within = (key: string, country = ''): string => `${key}\n${country}`;
