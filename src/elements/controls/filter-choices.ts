import type { Facets, Filter } from '../../search/filter.js';
import { collate, sortKey } from '../../search/order.js';
import { defined } from '../../feed/record.js';
import type { Query, Years } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { wordsOf } from './filter-words.js';
import { isolated } from '../../feed/text/isolated.js';
import { quotation } from './quotation.js';

/** A value that a filter offers. */
export interface Choice {
  readonly value: string;
  /** Its name in the page's language. */
  readonly name: string;
  /** How many practices choosing it shows, given all other filters. Not counted for a value that the list does not have. */
  readonly count: number | undefined;
  readonly selected: boolean;
}

/** The counts of a filter's values; none for toggles. */
function countsOf({ field }: Filter, facets: Facets): ReadonlyMap<string | number, number> {
  const facet = facets[field];
  return typeof facet === 'number' ? new Map() : facet;
}

/** Whether a filter has at least two choices in a list, whatever the query. So none comes or goes while somebody searches. */
export function isOffered(filter: Filter, { everything }: Results): boolean {
  const facet = everything.facets[filter.field];
  return typeof facet === 'number' ? facet > 0 && facet < everything.total : facet.size > 1;
}

/**
 * All choices of a filter with the number of practices that each would show, also those that would show none; so they keep their
 * place. Sorted by the rules of the page's language. Values of the query that are no choices come first.
 */
export function choicesOf(
  filter: Filter,
  results: Results,
  query: Query,
  language: string,
): readonly Choice[] {
  const counts = countsOf(filter, results.facets);
  const wanted = new Set(spellings(filter, query, results));
  const compare = collate(language);
  const offered = [...countsOf(filter, results.everything.facets).keys()].map(String);
  const choice = (value: string, name: string, count?: number): Choice => ({
    value,
    name,
    count,
    selected: wanted.has(value),
  });
  const { valueName } = wordsOf(filter);
  const sorted = offered
    .map((value) => {
      const name = valueName(value, language, results);
      return choice(value, apart(filter, name, language), counts.get(value) ?? 0);
    })
    .map((each) => ({ each, key: sortKey(each.name) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ each }) => each);
  const strange = [...wanted]
    .filter((value) => !offered.includes(value))
    .map((value) => choice(value, nameOf(filter, value, language, results)));
  return [...strange, ...sorted];
}

/** The years in which a practice began or ended, and those of the query; the latest first. */
export function turningYears(
  { everything }: Pick<Results, 'everything'>,
  { years = defined<Years>({}) }: Query,
): readonly number[] {
  const turns = everything.practices.flatMap(({ period: { start, end } }) => [start, end]);
  const known = new Set([...turns, years.from, years.to].filter((year) => year !== undefined));
  return [...known].sort((a, b) => b - a);
}

/** The values of a filter in a query, each as its choice spells it. */
export function spellings(filter: Filter, query: Query, results?: Results): readonly string[] {
  return filter.valuesOf(query).map((value) => results?.spelling(filter.field, value) ?? value);
}

/** A value of a query in words. One that neither the interface nor the feed knows is a quotation. */
export function nameOf(filter: Filter, value: string, language: string, results?: Results): string {
  const name = wordsOf(filter).valueName(value, language, results);
  const isKnown = name !== value || !results || results.knows(filter.field, value);
  return apart(filter, isKnown ? name : quotation(value), language);
}

/** A name of a filter's value, kept apart from what is around it, whose direction may be another. Years have the page's. */
export function apart({ kind }: Filter, name: string, language: string): string {
  return kind === 'choice' ? isolated(name, language) : name;
}
