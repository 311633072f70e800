import type { Feed } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import { defined } from '../feed/record.js';
import type { LooseQuery, Query } from './query.js';

/** Whether a filter keeps a practice. */
export type Test = (practice: Practice) => boolean;

/** The feed that filters work on, and what they need to know about the page. */
export interface FilterContext extends Pick<Feed, 'practices' | 'places'> {
  /** Returns the name of a topic in the page's language. Filters accept it instead of the slug. */
  readonly topicName: (slug: string) => string;
  /** Returns the name of a country in the page's language. */
  readonly countryName: (code: string) => string;
  /** The last year counted for practices that are still running. */
  readonly thisYear: number;
}

/** The context of a feed's filters. Without a function for their names, topics and countries are called as in the feed. */
export function contextOf(
  { practices, places }: Pick<Feed, 'practices' | 'places'>,
  page: Partial<Pick<FilterContext, 'topicName' | 'countryName' | 'thisYear'>> = {},
): FilterContext {
  const {
    topicName = (slug: string) => slug,
    countryName = (code: string) => code,
    thisYear = new Date().getFullYear(),
  } = defined(page);
  return { practices, places, topicName, countryName, thisYear };
}

/**
 * For each filter, how many practices each value would show, given all other filters. Values that visitors read as the same name
 * are counted as one, in the spelling that is known, or else the most frequent in the feed.
 */
export interface Facets {
  /** By slug, or by the feed's own words if it is not a topic of the programme. */
  readonly topics: ReadonlyMap<string, number>;
  /** By ISO 3166-1 alpha-2 code, or by the feed's own words if they are not a known country. */
  readonly countries: ReadonlyMap<string, number>;
  /** By name, as the feed's list of cities spells it. */
  readonly cities: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly ongoing: number;
}

/** The fields of a query that are filters. */
export type FilterField = keyof Facets;

/** Names of the filters in attributes, address parameters and options. */
export type FilterName = 'topic' | 'country' | 'city' | 'year' | 'ongoing';

/**
 * A filter. Addresses, facets, attributes, controls, chips, frame parameters and options of the feed tool are derived from it. A
 * new filter is added here, to `Query`, to the properties of the list, and to the words of the filters.
 */
export interface Filter<Field extends FilterField = FilterField> {
  readonly name: FilterName;
  readonly field: Field;
  /** A `choice` has several values, of which a practice needs one; `years` are one year or an interval; a `toggle` has no value. */
  readonly kind: 'choice' | 'years' | 'toggle';
  /** This filter's field of a query, in normal form; undefined if it filters nothing. */
  normal(query: LooseQuery): Query[Field] | undefined;
  /** This filter's values in a query, each as written in an address. */
  valuesOf(query: Query): readonly string[];
  /** This filter's field of a query from values of an address; undefined if none can be used. */
  parse(values: readonly string[]): Query[Field] | undefined;
  /** For filters by name: whether a text names a known topic or place. Known names are not split at commas. */
  readonly knows?: (text: string, context: FilterContext) => unknown;
  /** For filters by name: a value of a query as the facets spell it; unchanged if it means something else than any of them. */
  readonly spelling?: (value: string, context: FilterContext) => string;
  /** Creates a test of one practice. */
  test(wanted: NonNullable<Query[Field]>, context: FilterContext): Test;
  /** How many of these practices have each value. */
  count(practices: readonly Practice[], context: FilterContext): Facets[Field];
}
