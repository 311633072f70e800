import type { Practice } from '../feed/practice.js';
import { yearsOf, type FilterName, type Test } from './filters.js';

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

/**
 * Sorts practices by what the tests say of them: those all keep, and those only one filter refuses, by that filter. The
 * latter are what one sees more of when that filter is changed or taken away.
 */
export function sift(
  practices: Iterable<Practice>,
  tests: ReadonlyMap<FilterName, Test>,
): { readonly kept: Practice[]; readonly refused: ReadonlyMap<FilterName, Practice[]> } {
  const kept: Practice[] = [];
  const refused = new Map<FilterName, Practice[]>([...tests.keys()].map((name) => [name, []]));
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
  const shownBy = (name: FilterName): Practice[] => kept.concat(refused.get(name) ?? []);
  const cities = new Map<string, number>();
  for (const practice of shownBy('cities')) {
    for (const city of practice.cities) add(cities, city, 1);
  }
  const countries = new Map<string, number>();
  for (const { country } of shownBy('countries')) {
    if (country !== undefined) add(countries, country, 1);
  }
  const topics = new Map<string, number>();
  for (const practice of shownBy('topics')) {
    for (const topic of practice.topics) add(topics, topic, 1);
  }
  const years = countYears(shownBy('years'), thisYear);
  const ongoing = shownBy('ongoing').filter(({ period }) => period.ongoing).length;
  return { cities, countries, topics, years, ongoing };
}

/** How many practices ran in each year, from where their spans begin and end: some span half a century. */
function countYears(practices: readonly Practice[], thisYear: number): Map<number, number> {
  const changes = new Map<number, number>();
  for (const { period } of practices) {
    const span = yearsOf(period, thisYear);
    if (!span) continue;
    add(changes, span.from, 1);
    add(changes, span.to + 1, -1);
  }
  const counts = new Map<number, number>();
  const turns = [...changes.keys()].sort((a, b) => a - b);
  let running = 0;
  turns.forEach((turn, index) => {
    running += changes.get(turn) ?? 0;
    const next = turns[index + 1] ?? turn;
    if (running) for (let year = turn; year < next; year += 1) counts.set(year, running);
  });
  return counts;
}

function add<T>(counts: Map<T, number>, value: T, change: number): void {
  counts.set(value, (counts.get(value) ?? 0) + change);
}
