/**
 * The functions for npm users and the feed tool, with liberal reading and text search imported statically. The elements use the
 * functions without these, and load them when a page needs them.
 */
import { parseFeed as parse, type Feed } from './feed/feed.js';
import { liberalTools } from './feed/liberal-reading.js';
import { mergeFeeds as merge, type NamedFeed } from './feed/merge-feeds.js';
import { createLoader, platform, type FeedLoader } from './feed/load/load.js';
import { networkReason } from './feed/load/network-reasons.js';
import { parseEdtf, type Period } from './feed/period/period.js';
import { folding } from './feed/text/fold.js';
import { remember } from './feed/remember.js';
import { createLiberalReading } from './liberal/liberal.js';
import { moreWords } from './liberal/period-more-words.js';
import { createConcepts } from './search/concepts/concepts.js';
import type { Related } from './search/related.js';
import { createSearch as create, type Search, type SearchOptions } from './search/search.js';
import { valueKey } from './search/value-key.js';
import { createRelated as createRelatedIn } from './search/text/related.js';
import { createTextSearch } from './search/text/text-search.js';

/** Liberal reading; see {@link createLiberalReading}. */
export const liberal = /* @__PURE__ */ createLiberalReading(liberalTools, moreWords);

/** Reads a period in EDTF or in free words. It accepts any text and runs in linear time. */
export const parsePeriod: (text: string) => Period = /* @__PURE__ */ remember((text) => {
  const verbatim = text.trim();
  return { ...(parseEdtf(verbatim) ?? liberal.period(verbatim)), text: verbatim };
});

/**
 * Reads a feed of one page.
 * @param value - JSON of unknown origin
 * @param options.url - absolute address of the feed; relative links are resolved against it
 * @throws FeedError `not-a-feed`
 */
export function parseFeed(value: unknown, options: { readonly url?: string } = {}): Feed {
  return parse(value, { ...options, liberal });
}

/**
 * Loads a feed with all its pages. Calls with the same address share one request, and up to 20 feeds are remembered. Failures
 * are not, so a retry does not need `reload`. The request is aborted when all callers have aborted. If the first page loads but a
 * later one fails, only the practices from there on are missing, and this is among the problems.
 * @param url - absolute `https:` or `http:` address
 * @throws FeedError after at most 10 s, with a message for the webmaster's console
 */
export const loadFeed: FeedLoader = /* @__PURE__ */ createLoader(
  {
    ...platform,
    // Where there is a page, a message about CORS names its origin. Elsewhere nothing is a matter of CORS.
    origin: () => globalThis.location?.origin,
    reason: (cause, url) => (globalThis.location ? undefined : networkReason(cause, url)),
  },
  () => liberal,
);

/**
 * Merges feeds into one, with the practices of the first one first. Language, source and address for reports of each feed hold for
 * its own practices, its cities for all. If practices have the same id, the first is kept. The `problems` of the
 * merged feed are each of the others, and cities that may be the same.
 */
export function mergeFeeds(feeds: readonly [NamedFeed, ...NamedFeed[]]): Feed {
  return merge(feeds, liberal);
}

/**
 * Creates a search of a feed. This is cheap: orders and the index are computed when first needed. It knows words for topics in all
 * languages of the elements, which makes a bundle about 30 kB larger.
 */
export function createSearch(
  feed: Feed,
  options: Omit<SearchOptions, 'textSearch' | 'concepts'> = {},
): Search {
  const { topicName = (slug) => slug } = options;
  // A topic in capitals is found by its name as well. The elements' own function does this itself.
  const nameOf = (topic: string): string => {
    const name = topicName(topic);
    return name === topic ? topicName(valueKey(topic)) : name;
  };
  return create(feed, {
    ...options,
    topicName: nameOf,
    textSearch: () => createTextSearch,
    concepts: () => createConcepts,
  });
}

/** Finds the practices of a feed that are related to others. This is cheap: the texts are indexed when first needed. */
export function createRelated({ practices }: Feed): Related {
  return createRelatedIn(practices, { folding, topicName: valueKey });
}
