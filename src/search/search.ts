import type { Feed } from '../feed/feed.js';
import { nearestCity } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';
import { facetsOf, sift, type Facets } from './facets.js';
import { testsOf, type FilterName } from './filters.js';
import { ordered } from './order.js';
import type { Query, Sort } from './query.js';
import { TextSearch } from './text-search.js';

export type { Facets } from './facets.js';

export interface SearchOptions {
  /** BCP 47 tag of the page: how titles and cities sort, and which translation's title counts. */
  readonly language?: string | undefined;
  /** What a topic is called in the language of the page. */
  readonly topicName?: (slug: string) => string;
  /** What a country is called in the language of the page. */
  readonly countryName?: (code: string) => string;
  /**
   * What the webmaster restricts the list to: results, facets and suggestions never leave it. Its `sort` is the order
   * while a query gives none and has no text; its `ids` are an order too.
   */
  readonly scope?: Omit<Query, 'text'>;
  /** The year that practices still running reach to. */
  readonly thisYear?: number;
}

/** What a query finds. */
export interface Results {
  /** Every practice found, best or first in order first; the list pages through them. */
  readonly practices: readonly Practice[];
  readonly total: number;
  readonly facets: Facets;
  /** The folded words of the index that matched, for highlighting; empty without text. */
  readonly words: ReadonlySet<string>;
}

/** What helps where a query finds nothing. */
export interface Suggestions {
  /** The text with a nearer word for each unknown one, spelt as in the feed; it finds something. */
  readonly text?: string;
  /** For each of the query's and the scope's cities that nobody knows, the name of the nearest one known. */
  readonly cities: ReadonlyMap<string, string>;
  /** For each field that the query sets: how many practices there would be without it. */
  readonly without: ReadonlyMap<FilterName | 'text', number>;
}

export interface Search {
  find(query: Query): Results;
  suggest(query: Query): Suggestions;
  /**
   * Does one step of the work that a first query with text needs, some 0.1 ms; false when all is done. A page calls it
   * while it is idle; a query that comes first does the rest at once.
   */
  prepare(): boolean;
}

/** Readies a feed for searching. Cheap: orders and the index of words are worked out when first needed. */
export function createSearch(feed: Feed, options: SearchOptions = {}): Search {
  const {
    language,
    scope = {},
    topicName = (slug) => slug,
    countryName = (code) => code,
    thisYear = new Date().getFullYear(),
  } = options;
  const { places } = feed;
  const context = { places, topicName, countryName, thisYear };
  const inScope = sift(choose(feed.practices, scope, false), testsOf(scope, context)).kept;

  const orders = new Map<Sort, readonly Practice[]>();
  function inOrder(sort: Sort): readonly Practice[] {
    let order = orders.get(sort);
    if (!order) orders.set(sort, (order = ordered(inScope, sort, language)));
    return order;
  }

  let byText: TextSearch | undefined;
  // Newest first, because among equally relevant practices the newer one comes first.
  const textSearch = (): TextSearch => (byText ??= new TextSearch(inOrder('newest'), context));

  function siftFor(query: Query) {
    const byIds = query.ids?.length || scope.ids?.length;
    const relevant = query.text?.trim() ? textSearch().find(query.text) : undefined;
    let practices = inOrder(query.sort ?? scope.sort ?? (byIds ? 'feed' : 'newest'));
    if (relevant && query.sort) {
      const found = new Set(relevant.practices);
      practices = practices.filter((practice) => found.has(practice));
    } else if (relevant) practices = relevant.practices;
    const keepOrder = query.sort !== undefined || relevant !== undefined;
    const sifted = sift(choose(practices, query, keepOrder), testsOf(query, context));
    return { sifted, words: relevant?.words ?? new Set() };
  }

  function countsWithout(query: Query): Map<FilterName | 'text', number> {
    const { kept, refused } = siftFor(query).sifted;
    const counts = new Map<FilterName | 'text', number>();
    if (query.text?.trim()) {
      const { text: _, ...rest } = query;
      counts.set('text', siftFor(rest).sifted.kept.length);
    }
    for (const [name, practices] of refused) counts.set(name, kept.length + practices.length);
    return counts;
  }

  return {
    find(query) {
      const { sifted, words } = siftFor(query);
      let facets: Facets | undefined;
      return {
        practices: sifted.kept,
        total: sifted.kept.length,
        // Counted when asked for: a list without filters beside it never asks.
        get facets() {
          return (facets ??= facetsOf(sifted, thisYear));
        },
        words,
      };
    },

    suggest(query) {
      const text = query.text && textSearch().correct(query.text);
      const unknown = [...(query.cities ?? []), ...(scope.cities ?? [])].filter(
        (spelling) => !places.city(spelling),
      );
      return {
        ...(text && siftFor({ ...query, text }).sifted.kept.length ? { text } : {}),
        cities: new Map(
          unknown.flatMap((spelling) => {
            const nearest = nearestCity(places, spelling);
            return nearest ? [[spelling, nearest.name]] : [];
          }),
        ),
        without: countsWithout(query),
      };
    },

    prepare: () => textSearch().prepare(),
  };
}

/** The practices named by `ids`, in that order or in the given one, without those named by `exclude`. */
function choose(
  practices: readonly Practice[],
  { ids, exclude }: Query,
  keepOrder: boolean,
): readonly Practice[] {
  const unwanted = new Set(exclude);
  if (!ids?.length) {
    return unwanted.size ? practices.filter(({ id }) => !unwanted.has(id)) : practices;
  }
  const wanted = new Set(ids.filter((id) => !unwanted.has(id)));
  if (keepOrder) return practices.filter(({ id }) => wanted.has(id));
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  return [...wanted].flatMap((id) => byId.get(id) ?? []);
}
