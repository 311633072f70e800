import type { FeedDocument, FeedExtension } from './feed-document.js';

/**
 * Cuts a feed into pages, each of which names the next by `next_url`. What the first says of the
 * feed holds for all: source, address for reports, cities.
 *
 * @param size practices on a page; without it, one page
 */
export function paginate(document: FeedDocument, size = document.items.length): FeedDocument[] {
  const total = Math.max(1, Math.ceil(document.items.length / Math.max(1, size)));
  const addresses = document.feed_url === undefined ? [] : pageFiles(document.feed_url, total);
  return Array.from({ length: total }, (_, page) => ({
    ...document,
    feed_url: addresses[page],
    next_url: addresses[page + 1],
    _practices: page === 0 ? document._practices : onLaterPages(document._practices),
    items: document.items.slice(page * size, (page + 1) * size),
  }));
}

function onLaterPages(extension: FeedExtension | undefined): FeedExtension {
  return { about: extension?.about, normalised: extension?.normalised };
}

/** The names of a feed's pages: `practices.json`, `practices-2.json`; paths and addresses alike. */
export function pageFiles(first: string, total: number): string[] {
  // The path of `https://city.example` is "/": its ".example" is no ending, and `city-2.example` another host.
  const named = first.replace(/^(https?:\/\/[^/\\?#]*)(?=[?#]|$)/i, '$1/');
  const [, stem = named, ending = ''] = /^(.*?)(\.[^./\\?#]*)?(?=[?#]|$)/s.exec(named) ?? [];
  const rest = named.slice(stem.length + ending.length);
  return Array.from({ length: total }, (_, page) =>
    page === 0 ? first : `${stem}-${page + 1}${ending}${rest}`,
  );
}
