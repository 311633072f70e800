import { cityOf, type City, type Places } from '../feed/places/places.js';
import type { Practice } from '../feed/practice.js';
import { own } from '../feed/record.js';
import { remember } from '../feed/remember.js';
import type { Filter, FilterContext } from './filter.js';
import { normalValues } from './query.js';
import { valueKey } from './value-key.js';

/** The values of a filter in a feed. Values that visitors read as the same name have one key, however they are spelt. */
interface Values {
  readonly keyOf: (value: string) => string;
  /** The keys of each practice. */
  readonly keys: ReadonlyMap<Practice, readonly string[]>;
  /** For each key, the value that stands for it: one that has a name, otherwise the most frequent or first one. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** A filter with several values, of which a practice needs at least one. */
function choice<Field extends 'topics' | 'countries' | 'cities'>({
  valuesIn,
  nameOf,
  isChoice = () => true,
  test,
  ...filter
}: Pick<Filter<Field>, 'name' | 'field' | 'knows'> & {
  /** The values of one practice. */
  readonly valuesIn: (practice: Practice, context: FilterContext) => readonly string[];
  /** What visitors read instead of a value. */
  readonly nameOf: (value: string, context: FilterContext) => string;
  /** Whether a value of a query means all that the choice with its name does. */
  readonly isChoice?: (value: string, context: FilterContext) => boolean;
  readonly test?: Filter<Field>['test'];
}): Filter<Field> {
  const { field } = filter;
  const read = new WeakMap<FilterContext, Values>();

  /** Read once a feed, so that tests and counts compare the same keys. */
  function valuesOf(context: FilterContext): Values {
    let values = read.get(context);
    if (values) return values;
    const keyOf = remember((value) => valueKey(nameOf(value, context)));
    const uses = new Map<string, number>();
    const keys = context.practices.map((practice) => {
      const found = valuesIn(practice, context);
      for (const value of found) add(uses, value, nameOf(value, context) === value ? 1 : 1e6);
      return [practice, [...new Set(found.map(keyOf))]] as const;
    });
    // Later entries of a map replace earlier ones.
    const rarestFirst = [...uses].reverse().sort(([, a], [, b]) => a - b);
    const spellings = new Map(rarestFirst.map(([value]) => [keyOf(value), value]));
    read.set(context, (values = { keyOf, keys: new Map(keys), spellings }));
    return values;
  }

  return {
    ...filter,
    kind: 'choice',
    normal: (query) => normalValues(own(query, field)),
    valuesOf: (query) => own(query, field) ?? [],
    parse: normalValues,
    spelling(value, context) {
      const { keyOf, spellings } = valuesOf(context);
      return (isChoice(value, context) && spellings.get(keyOf(value))) || value;
    },
    test:
      test ??
      ((wanted, context) => {
        const { keyOf, keys } = valuesOf(context);
        const wantedKeys = new Set(wanted.map(keyOf));
        return (practice) => keys.get(practice)?.some((key) => wantedKeys.has(key)) ?? false;
      }),
    count(practices, context) {
      const { keys, spellings } = valuesOf(context);
      const counts = new Map<string, number>();
      for (const practice of practices) {
        for (const key of keys.get(practice) ?? []) add(counts, spellings.get(key) ?? key, 1);
      }
      return counts;
    },
  };
}

export const topics = choice({
  name: 'topic',
  field: 'topics',
  valuesIn: (practice) => practice.topics,
  nameOf: (topic, { topicName }) => topicName(topic),
  // The name of a topic in lower case is not its name, so this recognises names too.
  knows: (text, { topicName }) => topicName(text.toLowerCase()) !== text.toLowerCase(),
});

export const countries = choice({
  name: 'country',
  field: 'countries',
  valuesIn: ({ country }) => (country === undefined ? [] : [country]),
  nameOf: (country, { places, countryName }) => countryName(places.country(country) ?? country),
  knows: (name, { places }) => places.country(name),
});

export const cities = choice({
  name: 'city',
  field: 'cities',
  valuesIn: ({ cities: names, country }, { places }) =>
    names.map((name) => cityOf(name, country, places)?.name ?? name),
  nameOf: (name, { places }) => places.city(name)?.name ?? name,
  knows: (name, { places }) => places.city(name),
  isChoice(spelling, { places }) {
    const called = citiesCalled(spelling, places);
    return citiesCalled(called[0]?.name ?? spelling, places).length === called.length;
  },
  test(spellings, { places }) {
    const wanted = new Set<City | undefined>(
      spellings.flatMap((spelling) => citiesCalled(spelling, places)),
    );
    // Thousands of practices share a few dozen cities.
    const keeps = remember((place) => {
      const [name = '', country] = place.split('\n');
      return wanted.has(cityOf(name, country, places));
    });
    return ({ cities: names, country }) =>
      names.some((name) => keeps(country === undefined ? name : `${name}\n${country}`));
  },
});

/** The city that a spelling means, and all cities with the same name unless the spelling has a country: "Salisbury, GB". */
export function citiesCalled(spelling: string, places: Places): readonly City[] {
  const city = places.city(spelling);
  if (!city) return [];
  const key = valueKey(city.name);
  if (key !== valueKey(spelling)) return [city];
  return places.cities.filter(({ name }) => valueKey(name) === key);
}

/** Adds to the count of a value. */
export function add<T>(counts: Map<T, number>, value: T, change: number): void {
  counts.set(value, (counts.get(value) ?? 0) + change);
}
