import { toEdtf } from '../../src/feed/period/period.js';
import type { Practice } from '../../src/feed/practice.js';
import type { Corpus } from '../search/corpus.js';

/** The most bytes of a page that the list reads. */
const mostBytes = 5_000_000;

/** The text of a page, and the name of its file. */
export interface FeedPage {
  readonly name: string;
  readonly text: string;
}

/** The feed of a corpus as `intercultural-practices build` writes it, in as few pages as the list can read. */
export function feedPages(corpus: Corpus): FeedPage[] {
  const { practices } = corpus.feed;
  const total = Math.ceil(Buffer.byteLength(wholeFeed(corpus)) / mostBytes);
  const size = Math.ceil(practices.length / total);
  const names = Array.from({ length: total }, (_, page) => `feed-${page + 1}.json`);
  return names.map((name, page) => ({
    name,
    text: serialize(corpus, practices.slice(page * size, (page + 1) * size), names[page + 1]),
  }));
}

/** The same feed as a single page, for contestants without a size limit. */
export function wholeFeed(corpus: Corpus): string {
  return serialize(corpus, corpus.feed.practices);
}

function serialize({ feed }: Corpus, practices: readonly Practice[], next?: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Good practice examples',
    next_url: next,
    language: 'en',
    _practices: { normalised: 1, cities: feed.places.cities },
    items: practices.map(toItem),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toItem({ id, texts: [own, ...translations], topics, country, cities, period }: Practice) {
  const words = ({ title, summary, url }: typeof own) => ({ title, summary, url });
  return {
    id,
    ...words(own),
    language: own.language,
    content_text: own.text ?? own.summary ?? '',
    tags: topics,
    _practice: {
      country,
      cities,
      period: toEdtf(period),
      period_text: period.plain ? undefined : period.text,
      translations: translations.length
        ? Object.fromEntries(translations.map((text) => [text.language, words(text)] as const))
        : undefined,
    },
  };
}
