import type { CheckedPage } from '../check.js';
import { isPageAt, nextPage } from './unread-page.js';

/** A feed as a command was given it: by a file, which is one page of it, or by an address, with all pages that it leads to. */
export interface GivenFeed {
  /** Path or address. */
  readonly source: string;
  readonly pages: readonly [CheckedPage, ...CheckedPage[]];
}

/**
 * Joins files that are pages of one feed to it: the `next_url` of one page leads to the file of the next. Otherwise each would be a
 * feed of its own, without what the first page says of all.
 */
export function joinPages<Given extends GivenFeed>(given: readonly Given[]): Given[] {
  const following = new Map<Given, Given>();
  const later = new Set<Given>();
  for (const feed of given) {
    const next = nextPage(feed.pages.at(-1) ?? feed.pages[0]);
    if (next === undefined) continue;
    const page = given.find(
      (other) => !later.has(other) && isPageAt(other.source, next, feed.source),
    );
    if (!page) continue;
    following.set(feed, page);
    later.add(page);
  }
  const used = new Set<Given>();
  const joined: Given[] = [];
  // Pages that lead around in a circle have no first one, so the first that was named is taken for it.
  for (const first of [...given.filter((feed) => !later.has(feed)), ...given]) {
    if (used.has(first)) continue;
    used.add(first);
    const [page, ...more] = first.pages;
    for (let at = following.get(first); at && !used.has(at); at = following.get(at)) {
      used.add(at);
      more.push(...at.pages);
    }
    joined.push({ ...first, pages: [page, ...more] });
  }
  return joined;
}
