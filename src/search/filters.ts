import { fold } from '../feed/fold.js';
import type { Period } from '../feed/period.js';
import type { City, Places } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';
import type { Query } from './query.js';

export type FilterName = 'cities' | 'countries' | 'topics' | 'years' | 'ongoing';

/** Whether a filter keeps a practice. */
export type Test = (practice: Practice) => boolean;

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
