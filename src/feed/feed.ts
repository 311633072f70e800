import { indexCities, readCities, settleCities } from './city-list.js';
import { FeedError } from './feed-error.js';
import { limits, lookup, readLanguage, readText } from './fields.js';
import type { Places } from './places.js';
import { parsePractice } from './practice.js';
import type { Practice } from './practice.js';
import { describe, quote, reportTo } from './problem.js';
import type { Problem } from './problem.js';
import { asRecord, defined, own } from './record.js';
import type { UnknownRecord } from './record.js';
import { safeUrl } from './safe-url.js';

export { FeedError } from './feed-error.js';
export type { FeedErrorCode } from './feed-error.js';
export { summariseProblems } from './problem.js';
export type { Problem } from './problem.js';

/** A feed, checked: what the elements and the search work on. */
export interface Feed {
  readonly title?: string;
  /** BCP 47 tag of the items that name no language of their own. */
  readonly language?: string;
  readonly practices: readonly Practice[];
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** Absolute address of the next page, already allowed for. */
  readonly nextUrl?: string;
}

/** One document of a feed, known to have items, none of them read yet. */
export interface Page {
  /** Absolute address that its links start from. */
  readonly url: string | undefined;
  /** The document itself, or nothing for a bare array. */
  readonly head: UnknownRecord;
  readonly items: readonly unknown[];
  /** Absolute address of the page after it. */
  readonly nextUrl: string | undefined;
}

/** Most items read of a page: at some 1 kB a practice as much as the byte limit of a page allows. */
export const maxItems = 5_000;

/**
 * Recognises a feed: a JSON Feed, any object with `items`, or a bare array of items.
 * @throws FeedError `not-a-feed`, saying what was found
 */
export function openPage(value: unknown, url?: string): Page {
  const head = asRecord(value) ?? {};
  const items = Array.isArray(value) ? value : own(head, 'items');
  if (!Array.isArray(items)) {
    const found =
      items === undefined ? describe(value) : `an object whose "items" is ${describe(items)}`;
    throw new FeedError(
      'not-a-feed',
      `Expected a JSON Feed (an object with an array "items") or an array of practices, found ${found}.`,
    );
  }
  const next = own(head, 'next_url');
  return { url, head, items, nextUrl: typeof next === 'string' ? safeUrl(next, url) : undefined };
}

/**
 * Reads the pages of a feed as one. Cities listed by any page hold for all; of items with one id the first stays. A bad item
 * costs itself only.
 * @param earlier - problems met before, for instance with pages that could not be loaded
 */
export function parsePages(
  pages: readonly [Page, ...Page[]],
  earlier: readonly Problem[] = [],
): Feed {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const heads = pages.map((page, index) => lookup(report, [`${pageName(index)}feed`, page.head]));
  const listed = pages.flatMap(({ head }, index) => {
    const extension = asRecord(own(head, '_practices')) ?? {};
    return readCities(lookup(report, [`${pageName(index)}_practices`, extension])('cities'));
  });
  const [language, ...others] = heads.map((find) => readLanguage(find('language')));
  const known = indexCities(listed);
  const byId = new Map<string, Practice>();
  pages.forEach(({ url: base, items }, index) => {
    const list = `${pageName(index)}items`;
    if (items.length > maxItems) {
      const what = `holds ${items.length} entries; only the first ${maxItems} are read. Split the feed by next_url.`;
      report('too-many-items', list, what, true);
    }
    items.slice(0, maxItems).forEach((item, position) => {
      const where = `${list}[${position}]`;
      const practice = parsePractice(item, {
        base,
        language: others[index - 1] ?? language,
        places: known,
        where,
        report,
      });
      if (!practice) return;
      if (byId.has(practice.id)) {
        const what = `repeats the id ${quote(practice.id)}. The first one stays, this one is left out.`;
        report('duplicate-id', where, what, true);
      } else byId.set(practice.id, practice);
    });
  });
  return defined({
    ...settleCities([...byId.values()], listed, known),
    title: heads[0] && readText(heads[0]('title'), limits.title),
    language,
    problems: [...problems, ...earlier],
    nextUrl: pages.at(-1)?.nextUrl,
  });
}

function pageName(index: number): string {
  return index ? `page ${index + 1}: ` : '';
}

/**
 * Reads a feed of one page.
 * @param value - JSON of unknown origin
 * @param options.url - absolute address of the feed, that relative links in it start from
 * @throws FeedError `not-a-feed`
 */
export function parseFeed(value: unknown, options: { readonly url?: string } = {}): Feed {
  return parsePages([openPage(value, options.url)]);
}
