import { defined } from '../feed/record.js';
import type { FilterField } from './filter.js';
import { filters } from './filters.js';
import { normalValues, sortOrders, type LooseQuery, type Query } from './query.js';

/** The normal form of a query: without empty or invalid fields and duplicate values, and with years in order. */
export function normalise(given: LooseQuery): Query {
  const query = defined(given);
  const filtered = Object.fromEntries(
    filters.map((filter) => [filter.field, filter.normal(query)]),
  ) as Pick<LooseQuery, FilterField>;
  return defined({
    text: query.text?.trim() ? query.text : undefined,
    ...filtered,
    ids: normalValues(query.ids),
    exclude: normalValues(query.exclude),
    sort: sortOrders.find((order) => order === query.sort),
  });
}

/** The normal form of a query as text: the same for queries that ask for the same. */
export function queryKey(query: LooseQuery | null | undefined): string {
  return JSON.stringify(normalise(query ?? {}));
}

/** Whether two queries ask for different things. */
export function asksElse(query: LooseQuery, former: LooseQuery | undefined): boolean {
  return queryKey(query) !== queryKey(former);
}
