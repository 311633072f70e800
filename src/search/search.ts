import type { Feed } from '../feed/feed.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import type { City } from '../feed/places/places.js';
import { defined } from '../feed/record.js';
import { remember } from '../feed/remember.js';
import { folding } from '../feed/text/fold.js';
import { cityName } from '../feed/text-for.js';
import { citiesCalled } from './choice-filters.js';
import { contextOf } from './filter.js';
import type { Facets, FilterContext, FilterField, Test } from './filter.js';
import { filterOf, filters, testsOf } from './filters.js';
import { normalise } from './normalise.js';
import { ordered, usualOrder, type Order } from './order.js';
import type { createConcepts } from './concepts/concepts.js';
import type { Query, Sort } from './query.js';
import type { Excerpt } from './text/excerpt.js';
import type { Mark } from './text/marks.js';
import type { createTextSearch } from './text/text-search.js';

export interface SearchOptions {
  /** BCP 47 tag of the page. Titles and cities are sorted by its rules, with titles in this language if available. */
  readonly language?: string | undefined;
  /**
   * BCP 47 tags of the languages that the visitor reads, such as `navigator.languages`. Practices that do not have a title in
   * `language` are sorted by their title in the first of these that they have.
   */
  readonly languages?: readonly string[] | undefined;
  /** Returns the name of a topic in the page's language. */
  readonly topicName?: (slug: string) => string;
  /** Returns the name of a country in the page's language. */
  readonly countryName?: (code: string) => string;
  /**
   * What the webmaster restricts the list to. Results, facets and suggestions stay within it. Its `sort`, or otherwise the order
   * of its `ids`, applies if a query has no `sort` and no text.
   */
  readonly scope?: Omit<Query, 'text'>;
  /** The last year counted for practices that are still running; the current year by default. */
  readonly thisYear?: number;
  /**
   * Returns the text search once it has loaded. Until then, the text of queries is ignored, and there are no suggestions of words
   * or cities.
   */
  readonly textSearch?: () => typeof createTextSearch | undefined;
  /** Returns the concepts once they have loaded. It is called when a word of a query finds next to nothing. */
  readonly concepts?: (() => typeof createConcepts | undefined) | undefined;
}

/** The results of a query. */
export interface Results {
  /** All practices found, in order. The list shows them in batches. */
  readonly practices: readonly Practice[];
  readonly total: number;
  readonly facets: Facets;
  /** The practices that would be found without one filter, those that are found first. */
  without(field: FilterField): readonly Practice[];
  /** The same for all practices in the scope, whatever the query: what there is to choose from. */
  readonly everything: Pick<Results, 'practices' | 'total' | 'facets'>;
  /** A value of a query as the facets spell it: `Education` for `EDUCATION`. Unknown values are unchanged. */
  spelling(field: FilterField, value: string): string;
  /** Whether a value of a query is one of the feed or has a name on the page. Any other may be anybody's words. */
  knows(field: FilterField, value: string): boolean;
  /** The cities that a value of a query means, as the feed lists them: several if they have the same name, none if it is unknown. */
  cities(value: string): readonly City[];
  /** The order that applies if the query does not name one. */
  readonly usualOrder: Order;
  /** The matched words of the index, folded; empty without text. */
  readonly words: ReadonlySet<string>;
  /** The positions of these words in a text, for highlighting. */
  marks(text: string): readonly Mark[];
  /**
   * For a practice that was found by words which are not shown: a part of its texts that has them.
   * @param shown - the one of its texts that is shown, of which the title is visible
   * @param visible - what is visible as well as the title
   */
  excerpt(practice: Practice, shown: PracticeText, visible: readonly string[]): Excerpt | undefined;
}

/** Suggestions for a query that finds nothing. */
export interface Suggestions {
  /** The text with each unknown word replaced by a similar one of the feed. Present only if it finds something. */
  readonly text?: string;
  /** For each unknown city in the query or the scope, the known city with the most similar name. */
  readonly cities: ReadonlyMap<string, string>;
  /** For each field that the query sets, how many practices it would find without that field. */
  readonly without: ReadonlyMap<FilterField | 'text', number>;
}

export interface Search {
  find(query: Query): Results;
  suggest(query: Query): Suggestions;
  /**
   * Does one step of the indexing that the first query with text needs, about 0.1 ms. Returns false when all is done. Call it
   * while the page is idle; a query with text does the remaining work at once.
   */
  prepare(): boolean;
}

/** Creates a search of a feed. This is cheap: orders and the index are computed when first needed. */
export function createSearch(feed: Feed, given: SearchOptions = {}): Search {
  const options = defined(given);
  const { language, languages = [], scope = normalise({}), textSearch } = options;
  const { places } = feed;
  const titleLanguages = language === undefined ? languages : [language, ...languages];
  const context = contextOf(feed, options);
  const inScope = applyTests(choose(feed.practices, scope, false), testsOf(scope, context)).kept;

  const orders = new Map<Sort, readonly Practice[]>();
  function inOrder(sort: Sort): readonly Practice[] {
    let order = orders.get(sort);
    if (!order) orders.set(sort, (order = ordered(inScope, sort, titleLanguages)));
    return order;
  }

  // Created when first needed. Newest first, because equally relevant practices stay in this order.
  let byText: ReturnType<typeof createTextSearch> | undefined;
  const textContext = {
    ...options,
    ...context,
    folding,
    cityName: (city: City) => cityName(city, language ?? ''),
  };
  const search = () => (byText ??= textSearch?.()?.(inOrder('newest'), textContext));

  function filterFor(asked: Query) {
    const query = defined(asked);
    const relevant = query.text?.trim() ? search()?.find(query.text) : undefined;
    // Until the text search has loaded, a text does not affect the order.
    const usual = usualOrder(relevant ? query : defined({ ...query, text: '' }), scope);
    const order = query.sort ?? usual;
    let practices: readonly Practice[];
    if (order === 'relevance') practices = relevant?.practices ?? [];
    else {
      practices = inOrder(order);
      if (relevant) {
        const found = new Set(relevant.practices);
        practices = practices.filter((practice) => found.has(practice));
      }
    }
    const keepOrder = query.sort !== undefined || relevant !== undefined;
    const tested = applyTests(choose(practices, query, keepOrder), testsOf(query, context));
    return { tested, usual, words: relevant?.words ?? new Set<string>() };
  }

  function knows(field: FilterField, value: string): boolean {
    const filter = filterOf(field);
    const wanted = filter?.parse([value]);
    if (!filter || wanted === undefined) return false;
    if (filter.kind !== 'choice' || filter.knows?.(value, context)) return true;
    return feed.practices.some(filter.test(wanted, context));
  }

  function countsWithout(asked: Query): Map<FilterField | 'text', number> {
    const query = defined(asked);
    const { kept, refused } = filterFor(query).tested;
    const counts = new Map<FilterField | 'text', number>();
    if (query.text?.trim()) {
      const { text: _, ...rest } = query;
      counts.set('text', filterFor(rest).tested.kept.length);
    }
    for (const [name, practices] of refused) counts.set(name, kept.length + practices.length);
    return counts;
  }

  const called = remember((value) => citiesCalled(value, places));

  let everything: Results | undefined;
  function find(query: Query): Results {
    const { tested, usual, words } = filterFor(query);
    let facets: Facets | undefined;
    const without = (field: FilterField): readonly Practice[] =>
      tested.kept.concat(tested.refused.get(field) ?? []);
    const results: Results = {
      practices: tested.kept,
      total: tested.kept.length,
      // Counted when read, because lists without a search never read them.
      get facets() {
        return (facets ??= facetsOf(without, context));
      },
      without,
      get everything() {
        return (everything ??= find({}));
      },
      knows,
      cities: called,
      spelling: (field, value) => filterOf(field)?.spelling?.(value, context) ?? value,
      usualOrder: usual,
      words,
      marks: (text) => (words.size ? (search()?.marks(text, words) ?? []) : []),
      excerpt: (...card) => (words.size ? search()?.excerpt(...card, words) : undefined),
    };
    // So that the choices of a list that opens without a query are counted once.
    if (results.total === inScope.length) everything ??= results;
    return results;
  }

  return {
    find,

    suggest(asked) {
      const query = defined(asked);
      const text = query.text && search()?.correct(query.text);
      const unknown = [...(query.cities ?? []), ...(scope.cities ?? [])].filter(
        (spelling) => !places.city(spelling),
      );
      return defined({
        text: text && filterFor({ ...query, text }).tested.kept.length ? text : undefined,
        cities: new Map(
          unknown.flatMap((spelling) => {
            const nearest = search()?.nearestCity(spelling);
            return nearest ? [[spelling, nearest]] : [];
          }),
        ),
        without: countsWithout(query),
      });
    },

    prepare: () => search()?.prepare() ?? false,
  };
}

/** The practices in `ids`, in that order or (with `keepOrder`) in the given one, without those in `exclude`. */
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

/**
 * Returns the practices that pass all tests, and for each filter those that fail only its test: removing or changing the filter
 * would show them.
 */
function applyTests(
  practices: Iterable<Practice>,
  tests: ReadonlyMap<FilterField, Test>,
): { readonly kept: Practice[]; readonly refused: ReadonlyMap<FilterField, Practice[]> } {
  const kept: Practice[] = [];
  const refused = new Map<FilterField, Practice[]>([...tests.keys()].map((name) => [name, []]));
  practices: for (const practice of practices) {
    let refusing: FilterField | undefined;
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

/** Counts the facets: for each filter, the practices that would be found without it. */
function facetsOf(without: Results['without'], context: FilterContext): Facets {
  return Object.fromEntries(
    filters.map((filter) => [filter.field, filter.count(without(filter.field), context)]),
  ) as unknown as Facets;
}
