import MiniSearch from 'minisearch';
import { loadCards, type Card } from './practices.js';

type Filters = readonly (string | readonly string[])[];

interface Found {
  readonly card: Card;
  /** The indexed words that matched. */
  readonly terms: readonly string[];
}

/** The parts of InstantSearch's request that the page's widgets use. */
interface Parameters {
  readonly query?: string;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly facets?: string | readonly string[];
  readonly facetFilters?: Filters;
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
}

/** The feed, and its MiniSearch index with the options from the start of MiniSearch's documentation. */
async function openIndex(): Promise<(text: string) => Found[]> {
  const cards = await loadCards();
  const byId = new Map(cards.map((card) => [card.id, card]));
  const index = new MiniSearch<Card>({
    fields: ['title', 'city', 'country', 'topic', 'summary', 'translated'],
    extractField: (card, field) => {
      const value = card[field] ?? '';
      return typeof value === 'string' ? value : value.join(' ');
    },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 }, combineWith: 'AND' },
  });
  index.addAll(cards);
  return (text) => {
    if (!text) return cards.map((card) => ({ card, terms: [] }));
    return index.search(text).flatMap(({ id, terms }) => {
      const card = byId.get(String(id));
      return card ? [{ card, terms }] : [];
    });
  };
}

/** `topic:Education`, or a list of such filters of which one must match. */
function keeps(card: Card, filters: Filters): boolean {
  const holds = (filter: string): boolean => {
    const colon = filter.indexOf(':');
    return [card[filter.slice(0, colon)]].flat().includes(filter.slice(colon + 1));
  };
  return filters.every((each) => (typeof each === 'string' ? holds(each) : each.some(holds)));
}

function count(found: readonly Found[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { card } of found)
    for (const value of [card[facet] ?? []].flat())
      if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function toHit({ card, terms }: Found, { highlightPreTag, highlightPostTag }: Parameters) {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const words = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  const marked = (text: string) => ({
    value: terms.length ? text.replace(words, `${highlightPreTag}$&${highlightPostTag}`) : text,
    matchLevel: 'none' as const,
    matchedWords: [],
  });
  return {
    ...card,
    objectID: card.id,
    _highlightResult: { title: marked(card.title), summary: marked(card.summary) },
  };
}

const opened = openIndex();

async function answer(parameters: Parameters) {
  const { query = '', page = 0, hitsPerPage = 20, facets = [], facetFilters = [] } = parameters;
  const search = await opened;
  const found = search(query).filter(({ card }) => keeps(card, facetFilters));
  return {
    hits: found
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map((each) => toHit(each, parameters)),
    nbHits: found.length,
    nbPages: Math.ceil(found.length / hitsPerPage),
    page,
    hitsPerPage,
    facets: Object.fromEntries([facets].flat().map((facet) => [facet, count(found, facet)])),
    query,
    params: '',
    exhaustiveNbHits: true,
    processingTimeMS: 0,
  };
}

/** Answers InstantSearch from an index in the page, including facet counts, in place of a server. */
export const miniSearchClient = {
  async search(requests: readonly { readonly params?: Parameters }[]) {
    return { results: await Promise.all(requests.map(({ params = {} }) => answer(params))) };
  },
};
