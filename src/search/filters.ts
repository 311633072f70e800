import { fold } from '../feed/fold.js';
import type { Period } from '../feed/period.js';
import type { City, Places } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';
import type { Query } from './query.js';

export const filterNames = ['cities', 'countries', 'topics', 'years', 'ongoing'] as const;
export type FilterName = (typeof filterNames)[number];

/** Whether a filter keeps a practice. */
export type Test = (practice: Practice) => boolean;

/** Of one filter: how many practices choosing each value would show, given all the other filters. */
export interface Facets {
  /** By name, as the feed's list of cities spells it. */
  readonly cities: ReadonlyMap<string, number>;
  /** By ISO 3166-1 alpha-2 code, or by the feed's own words where they name no country we know. */
  readonly countries: ReadonlyMap<string, number>;
  /** By slug, as the feed gives it. */
  readonly topics: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly ongoing: number;
}

/** What the filters mean outside the practices themselves. */
export interface FilterContext {
  readonly places: Places;
  /** The topic's name in the language of the page, accepted in place of its slug. */
  readonly topicName: (slug: string) => string;
  /** The year that practices still running reach to. */
  readonly thisYear: number;
}

/**
 * The filters a query sets, each as a test of one practice. `ids` and `exclude` are not among them: they say what there
 * is to filter.
 */
export function testsOf(query: Query, context: FilterContext): ReadonlyMap<FilterName, Test> {
  const { places, topicName, thisYear } = context;
  const tests = new Map<FilterName, Test>();
  if (query.cities?.length) {
    const wanted = new Set(query.cities.flatMap((spelling) => citiesCalled(spelling, places)));
    const keeps = remembered((name, country) => {
      const city = places.city(name, country) ?? places.city(name);
      return city !== undefined && wanted.has(city);
    });
    tests.set('cities', ({ cities, country }) => cities.some((name) => keeps(name, country)));
  }
  if (query.countries?.length) {
    const wanted = new Set(query.countries.map((name) => fold(places.country(name) ?? name)));
    const keeps = remembered((country) => wanted.has(fold(country)));
    tests.set('countries', ({ country }) => country !== undefined && keeps(country));
  }
  if (query.topics?.length) {
    const wanted = new Set(query.topics.map(fold));
    const keeps = remembered((slug) => wanted.has(fold(slug)) || wanted.has(fold(topicName(slug))));
    tests.set('topics', ({ topics }) => topics.some((slug) => keeps(slug)));
  }
  if (query.years?.from !== undefined || query.years?.to !== undefined) {
    const { from = -Infinity, to = Infinity } = query.years;
    tests.set('years', ({ period }) => {
      const span = yearsOf(period, thisYear);
      return span !== undefined && span.from <= to && span.to >= from;
    });
  }
  if (query.ongoing) tests.set('ongoing', ({ period }) => period.ongoing);
  return tests;
}

/**
 * The years a practice is known to have run in: a single known year stands for both ends, what still runs reaches to
 * this year. `undefined` where nothing is known.
 */
export function yearsOf(
  period: Period,
  thisYear: number,
): { readonly from: number; readonly to: number } | undefined {
  const from = period.start ?? period.end ?? (period.ongoing ? thisYear : undefined);
  if (from === undefined) return undefined;
  return { from, to: Math.max(from, period.ongoing ? thisYear : (period.end ?? from)) };
}

/**
 * Sorts practices by what the tests say of them: those all keep, and those only one filter refuses, by that filter. The
 * latter are what one sees more of when that filter is changed or taken away.
 */
export function sift(
  practices: Iterable<Practice>,
  tests: ReadonlyMap<FilterName, Test>,
): { readonly kept: Practice[]; readonly refused: ReadonlyMap<FilterName, Practice[]> } {
  const kept: Practice[] = [];
  const refused = new Map<FilterName, Practice[]>(Array.from(tests.keys(), (name) => [name, []]));
  practices: for (const practice of practices) {
    let refusing: FilterName | undefined;
    for (const [name, test] of tests) {
      if (test(practice)) continue;
      if (refusing) continue practices;
      refusing = name;
    }
    if (refusing) refused.get(refusing)?.push(practice);
    else kept.push(practice);
  }
  return { kept, refused };
}

/** Counts the facets of what `sift` gives. */
export function facetsOf({ kept, refused }: ReturnType<typeof sift>, thisYear: number): Facets {
  function count<T>(name: FilterName, values: (practice: Practice) => Iterable<T>): Map<T, number> {
    const counts = new Map<T, number>();
    for (const practices of [kept, refused.get(name) ?? []]) {
      for (const practice of practices) {
        for (const value of values(practice)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  }
  return {
    cities: count('cities', (practice) => practice.cities),
    countries: count('countries', ({ country }) => (country === undefined ? [] : [country])),
    topics: count('topics', (practice) => practice.topics),
    years: count('years', ({ period }) => eachYear(yearsOf(period, thisYear))),
    ongoing: count('ongoing', ({ period }) => [period.ongoing]).get(true) ?? 0,
  };
}

function* eachYear(span: ReturnType<typeof yearsOf>): Generator<number> {
  if (span) for (let year = span.from; year <= span.to; year += 1) yield year;
}

/** The city that a spelling means, and its namesakes unless the spelling says more than the name: "Salisbury, GB". */
function citiesCalled(spelling: string, places: Places): readonly City[] {
  const city = places.city(spelling);
  if (!city) return [];
  if (fold(city.name) !== fold(spelling.trim())) return [city];
  return places.cities.filter(({ name }) => name === city.name);
}

/** The same test, asked once a value: practices by the thousand share a few dozen cities, topics and countries. */
function remembered(test: (value: string, country?: string) => boolean): typeof test {
  const answers = new Map<string, boolean>();
  return (value, country) => {
    const key = country === undefined ? value : `${value}\n${country}`;
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = test(value, country)));
    return answer;
  };
}
