import { msg } from '@lit/localize';
import { formatYears, normalise, parseYears, type Query } from '../search/query.js';
import type { Facets } from '../search/search.js';
import { countryName, listName, withCount, yearName } from './formats.js';
import { topicName } from './topics.js';

/** The filters that are one choice among several, and the field of queries and facets that each is about. */
const fields = { topic: 'topics', country: 'countries', city: 'cities', year: 'years' } as const;

export type ChoiceFilter = keyof typeof fields;

export function isChoiceFilter(name: string): name is ChoiceFilter {
  return Object.hasOwn(fields, name);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** The values a query has for a filter. */
function valuesOf(filter: ChoiceFilter, { years, ...query }: Query): readonly string[] {
  if (filter === 'year') return years ? [formatYears(years)] : [];
  return query[fields[filter]] ?? [];
}

/** A query with these values for a filter in place of those it had. */
function withValues(query: Query, filter: ChoiceFilter, values: readonly string[]): Query {
  const value = filter === 'year' ? parseYears(values[0] ?? '') : values;
  return normalise({ ...query, [fields[filter]]: value });
}

/** A query with one value for a filter, or without that filter where the value is empty. */
export function withChoice(query: Query, filter: ChoiceFilter, value: string): Query {
  return withValues(query, filter, [value]);
}

/** What a filter's value is called in the page's language. */
export function valueName(filter: ChoiceFilter, value: string, language: string): string {
  switch (filter) {
    case 'topic':
      return topicName(value);
    case 'country':
      return countryName(value, language);
    case 'city':
      return value;
    case 'year':
      // An interval, which only a page's address can ask for, is shown as it is written there.
      return /^\d+$/.test(value) ? yearName(Number(value), language) : value;
  }
}

/**
 * The choices of a filter with how many practices each would leave, in the order of the page's language; years newest first.
 * What a query asks for is among them, even when it is a combination or finds nothing.
 */
export function choicesOf(
  filter: ChoiceFilter,
  facets: Facets,
  query: Query,
  language: string,
): Choice[] {
  const wanted = valuesOf(filter, query);
  const collator = new Intl.Collator(language);
  const facet: Iterable<readonly [string | number, number]> = facets[fields[filter]];
  const choices = [...facet].map(([key, count]) => {
    const value = String(key);
    const name = valueName(filter, value, language);
    const selected = wanted.length === 1 && wanted[0] === value;
    return { value, name, label: withCount(name, count, language), selected };
  });
  choices.sort((a, b) =>
    filter === 'year' ? Number(b.value) - Number(a.value) : collator.compare(a.name, b.name),
  );
  if (wanted.length && !choices.some(({ selected }) => selected)) {
    const names = wanted.map((value) => valueName(filter, value, language));
    const label = listName(names, 'disjunction', language);
    choices.unshift({ value: wanted.join(), name: label, label, selected: true });
  }
  return choices;
}

/** Each value that a query's filters are set to, and the query without it. */
export function chipsOf(query: Query, language: string): { name: string; without: Query }[] {
  const chips = Object.keys(fields)
    .filter(isChoiceFilter)
    .flatMap((filter) => {
      const values = valuesOf(filter, query);
      return values.map((value) => ({
        name: valueName(filter, value, language),
        without: withValues(
          query,
          filter,
          values.filter((each) => each !== value),
        ),
      }));
    });
  if (query.ongoing) {
    const name = msg('Still running', { desc: 'A filter for practices that have not ended.' });
    chips.push({ name, without: normalise({ ...query, ongoing: false }) });
  }
  return chips;
}
