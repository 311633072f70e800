import type { Feed } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import { facetsOf, sift, testsOf, type Facets } from './filters.js';
import { ordered } from './order.js';
import type { Query, Sort } from './query.js';

export type { Facets } from './filters.js';

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

export interface Search {
  find(query: Query): Results;
}

/** Readies a feed for searching. Cheap: orders are worked out when first asked for. */
export function createSearch(feed: Feed, options: SearchOptions = {}): Search {
  const {
    language,
    scope = {},
    topicName = (slug) => slug,
    thisYear = new Date().getFullYear(),
  } = options;
  const context = { places: feed.places, topicName, thisYear };
  const inScope = sift(choose(feed.practices, scope), testsOf(scope, context)).kept;

  const orders = new Map<Sort, readonly Practice[]>();
  function inOrder(sort: Sort): readonly Practice[] {
    let order = orders.get(sort);
    if (!order) orders.set(sort, (order = ordered(inScope, sort, language)));
    return order;
  }

  return {
    find(query) {
      const byIds = query.ids?.length || scope.ids?.length;
      const sort = query.sort ?? scope.sort ?? (byIds ? 'feed' : 'newest');
      const sifted = sift(choose(inOrder(sort), query, query.sort), testsOf(query, context));
      let facets: Facets | undefined;
      return {
        practices: sifted.kept,
        total: sifted.kept.length,
        // Counted when asked for: a list without filters beside it never asks.
        get facets() {
          return (facets ??= facetsOf(sifted, thisYear));
        },
        words: new Set(),
      };
    },
  };
}

/** The practices named by `ids`, in that order unless another is asked for, without those named by `exclude`. */
function choose(
  practices: readonly Practice[],
  { ids, exclude }: Query,
  sort?: Sort,
): readonly Practice[] {
  let chosen = practices;
  if (ids?.length) {
    const wanted = new Set(ids);
    chosen = practices.filter(({ id }) => wanted.has(id));
    if (!sort) {
      const byId = new Map(chosen.map((practice) => [practice.id, practice]));
      chosen = Array.from(wanted, (id) => byId.get(id)).filter(
        (practice) => practice !== undefined,
      );
    }
  }
  if (exclude?.length) {
    const unwanted = new Set(exclude);
    chosen = chosen.filter(({ id }) => !unwanted.has(id));
  }
  return chosen;
}
