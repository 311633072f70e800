import { msg } from '@lit/localize';
import { formatYears, normalise, parseYears, type Query } from '../search/query.js';
import type { Facets } from '../search/search.js';
import { countryName, withCount, yearName } from './formats.js';
import { topicName } from './topics.js';

/** The filters that are one choice among several. */
export const selects = ['topic', 'country', 'city', 'year'] as const;
export type SelectFilter = (typeof selects)[number];

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** The values a query has for a filter. */
function wantedOf(filter: SelectFilter, query: Query): readonly string[] {
  switch (filter) {
    case 'topic':
      return query.topics ?? [];
    case 'country':
      return query.countries ?? [];
    case 'city':
      return query.cities ?? [];
    case 'year':
      return query.years ? [formatYears(query.years)] : [];
  }
}

/** A query with one value for a filter, or without that filter where the value is empty. */
export function withChoice(query: Query, filter: SelectFilter, value: string): Query {
  switch (filter) {
    case 'topic':
      return normalise({ ...query, topics: [value] });
    case 'country':
      return normalise({ ...query, countries: [value] });
    case 'city':
      return normalise({ ...query, cities: [value] });
    case 'year':
      return normalise({ ...query, years: parseYears(value) });
  }
}

function facetOf(filter: SelectFilter, facets: Facets): ReadonlyMap<string | number, number> {
  switch (filter) {
    case 'topic':
      return facets.topics;
    case 'country':
      return facets.countries;
    case 'city':
      return facets.cities;
    case 'year':
      return facets.years;
  }
}

/** What a filter's value is called in the page's language. */
export function valueName(filter: SelectFilter, value: string, language: string): string {
  switch (filter) {
    case 'topic':
      return topicName(value);
    case 'country':
      return countryName(value, language);
    case 'city':
      return value;
    case 'year':
      return /^\d+$/.test(value) ? yearName(Number(value), language) : value;
  }
}

/**
 * The choices of a filter with how many practices each would leave, in the order of the page's language; years newest first.
 * What a query asks for is among them, even when it is a combination or finds nothing.
 */
export function choicesOf(
  filter: SelectFilter,
  facets: Facets,
  query: Query,
  language: string,
): Choice[] {
  const wanted = wantedOf(filter, query);
  const collator = new Intl.Collator(language, { numeric: true });
  const counts = [...facetOf(filter, facets)].map(([value, count]) => ({
    value: String(value),
    count,
  }));
  const choices = counts.map(({ value, count }) => {
    const name = valueName(filter, value, language);
    const label = withCount(name, count, language);
    return { value, name, label, selected: wanted.length === 1 && wanted[0] === value };
  });
  choices.sort((a, b) =>
    filter === 'year' ? Number(b.value) - Number(a.value) : collator.compare(a.name, b.name),
  );
  if (wanted.length && !choices.some(({ selected }) => selected)) {
    const names = wanted.map((value) => valueName(filter, value, language));
    const label = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
    choices.unshift({ value: wanted.join(), name: label, label, selected: true });
  }
  return choices;
}

/** Each value that a query's filters are set to, and the query without it. */
export function chipsOf(query: Query, language: string): { name: string; without: Query }[] {
  const without = (values: readonly string[] | undefined, value: string): string[] =>
    (values ?? []).filter((each) => each !== value);
  const chips = selects.flatMap((filter) =>
    wantedOf(filter, query).map((value) => ({
      name: valueName(filter, value, language),
      without: {
        topic: () => normalise({ ...query, topics: without(query.topics, value) }),
        country: () => normalise({ ...query, countries: without(query.countries, value) }),
        city: () => normalise({ ...query, cities: without(query.cities, value) }),
        year: () => normalise({ ...query, years: undefined }),
      }[filter](),
    })),
  );
  if (query.ongoing)
    chips.push({
      name: msg('Still running', { desc: 'A filter for practices that have not ended.' }),
      without: normalise({ ...query, ongoing: false }),
    });
  return chips;
}
