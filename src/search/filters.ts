import type { Period } from '../feed/period/period.js';
import { defined, own } from '../feed/record.js';
import { add, cities, countries, topics } from './choice-filters.js';
import type { Filter, FilterContext, FilterField, Test } from './filter.js';
import { formatYears, normalYears, parseYears } from './query.js';
import type { Query } from './query.js';

const years: Filter<'years'> = {
  name: 'year',
  field: 'years',
  kind: 'years',
  normal: (query) => normalYears(own(query, 'years')),
  valuesOf(query) {
    const wanted = own(query, 'years');
    return wanted ? [formatYears(wanted)] : [];
  },
  parse: ([value = '']) => parseYears(value),
  test(wanted, { thisYear }) {
    const { from = -Infinity, to = Infinity } = defined(wanted);
    return ({ period }) => {
      const span = spanOf(period, thisYear);
      return span !== undefined && span.from <= to && span.to >= from;
    };
  },
  /** Counts where spans begin and end instead of counting every year, because some spans are 50 years long. */
  count(practices, { thisYear }) {
    const changes = new Map<number, number>();
    for (const { period } of practices) {
      const span = spanOf(period, thisYear);
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
  },
};

const ongoing: Filter<'ongoing'> = {
  name: 'ongoing',
  field: 'ongoing',
  kind: 'toggle',
  normal: (query) => own(query, 'ongoing') || undefined,
  valuesOf: (query) => (own(query, 'ongoing') ? ['1'] : []),
  parse: ([value]) => value === '1' || undefined,
  test:
    () =>
    ({ period }) =>
      period.ongoing,
  count: (practices) => practices.filter(({ period }) => period.ongoing).length,
};

/** All filters, in the order in which the search shows them. */
export const filters: readonly Filter[] = [topics, countries, cities, years, ongoing];

/** The filter with this name. */
export function filterNamed(name: string): Filter | undefined {
  return filters.find((filter) => filter.name === name);
}

/** The filter of a field of queries; undefined for other fields. */
export function filterOf(field: string): Filter | undefined {
  return filters.find((filter) => filter.field === field);
}

/** The query with these values for a filter. Without values, the filter is removed. */
export function withValues(query: Query, filter: Filter, values: readonly string[]): Query {
  const { [filter.field]: _, ...rest } = query;
  const value = filter.parse(values);
  return defined({ ...rest, [filter.field]: value });
}

/** The filters that a query sets, each as a test of one practice. */
export function testsOf(query: Query, context: FilterContext): ReadonlyMap<FilterField, Test> {
  const tests = new Map<FilterField, Test>();
  for (const filter of filters) {
    const wanted = filter.normal(query);
    if (wanted !== undefined) tests.set(filter.field, filter.test(wanted, context));
  }
  return tests;
}

/**
 * The years in which a practice ran; undefined if no year is known. A single known year is both start and end, practices that
 * are still running end this year, and the years of a backwards period are swapped.
 */
function spanOf(
  period: Period,
  thisYear: number,
): { readonly from: number; readonly to: number } | undefined {
  const { start, end } = period;
  const first = start ?? end ?? (period.ongoing ? thisYear : undefined);
  if (first === undefined) return undefined;
  const last = end ?? first;
  return { from: Math.min(first, last), to: Math.max(first, period.ongoing ? thisYear : last) };
}
