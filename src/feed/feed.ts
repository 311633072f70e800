import { FeedNames } from './feed-names.js';
import { limits, lookup, readLanguage, readText, reportRest } from './field.js';
import type { LiberalReading } from './liberal-reading.js';
import { parsePractice } from './parse-practice.js';
import { indexCities, type City, type Places } from './places/places.js';
import { readCities, addUnlistedCities } from './places/read-places.js';
import type { Practice } from './practice.js';
import { readReportUrl, readSource, type Provenance } from './provenance.js';
import { describe, FeedError, quote, reportTo } from './problem.js';
import type { Path, Problem, Report } from './problem.js';
import { asRecord, defined, own } from './record.js';
import type { UnknownRecord } from './record.js';
import { sentence } from './sentence.js';
import { separateShared } from './shared-addresses.js';
import { safeUrl } from './text/safe-url.js';

/** A feed that was merged with others: what is still its own. */
export type FeedPart = Pick<Feed, 'language' | 'practices' | 'source'>;

/** A checked feed, which the elements and the search use. */
export interface Feed {
  readonly title?: string;
  /** BCP 47 tag of items that do not give a language themselves. */
  readonly language?: string;
  /** Whom the practices are from. */
  readonly source?: Provenance;
  readonly practices: readonly Practice[];
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** If it was merged from several feeds: each with those of its practices that were kept. */
  readonly feeds?: readonly FeedPart[];
  /** Absolute address of the page after the last one read, if there is one. */
  readonly nextUrl?: string;
}

/** One document of a feed. It has items, but they have not been checked yet. */
export interface FeedPage {
  /** Absolute address that its links are resolved against. */
  readonly url: string | undefined;
  /** The document itself; an empty object where the document is an array. */
  readonly head: UnknownRecord;
  readonly items: readonly unknown[];
  /** Absolute address of the next page, if there is one. */
  readonly nextUrl: string | undefined;
}

/** The pages of a feed, the first one first. */
export type FeedPages = readonly [FeedPage, ...FeedPage[]];

/** Maximum number of items read from a page. At about 1 kB per practice, it matches the byte limit of a page. */
export const maxItems = 5_000;

/** Maximum number of practices read from all pages. Filtering and counting them takes a quarter of a second on a slow phone. */
const maxPractices = 10_000;

/** Maximum number of names and aliases in the list of cities; the network has about 160 cities with 1,000 aliases. */
const maxSpellings = 10_000;

/**
 * Recognises a feed: a JSON Feed, any object with `items`, or an array of items.
 *
 * @param where - in the error, where the document is: ` at https://…`
 * @throws FeedError `not-a-feed`, saying what was found
 */
export function openPage(value: unknown, url?: string, where = ''): FeedPage {
  const head = asRecord(value) ?? {};
  const items = Array.isArray(value) ? value : own(head, 'items');
  if (!Array.isArray(items)) {
    const found =
      items === undefined
        ? describe(value)
        : sentence`an object whose "items" is ${describe(items)}`;
    throw new FeedError(
      'not-a-feed',
      sentence`Expected a JSON Feed (an object with an array "items") or an array of practices${where}, found ${found}.`,
    );
  }
  const next = own(head, 'next_url');
  return { url, head, items, nextUrl: typeof next === 'string' ? safeUrl(next, url) : undefined };
}

/** Version of the strict form that the feed tool writes. `_practices.normalised` holds it, so that later versions can differ. */
export const normalForm = 1;

/** Whether every page is marked as being in the strict form, as the feed tool writes it. Such pages need no liberal reading. */
export function areNormalised(pages: readonly FeedPage[]): boolean {
  return pages.every(({ head }) => own(extensionOf(head), 'normalised') === normalForm);
}

function extensionOf(head: UnknownRecord): UnknownRecord {
  return asRecord(own(head, '_practices')) ?? {};
}

/** Options for reading a feed. */
export interface FeedOptions {
  /** Understands free words. It is not used if all pages are marked as normalised. */
  readonly liberal?: LiberalReading | undefined;
  /** Known cities, in addition to those that the feed lists. */
  readonly cities?: readonly City[] | undefined;
  /** Problems found earlier, such as pages that could not be loaded. */
  readonly problems?: readonly Problem[] | undefined;
  /** Called for each item that is a practice, in feed order, even if an earlier item has the same id. */
  readonly onPractice?: ((practice: Practice, place: ItemPlace) => void) | undefined;
}

/** Where an item is, and the context in which it was read. */
export interface ItemPlace {
  readonly value: unknown;
  readonly page: number;
  readonly path: Path;
  /** BCP 47 tag of items on this page that do not give a language. */
  readonly language: string | undefined;
  readonly places: Places;
}

/**
 * Reads the pages of a feed as one feed. Cities listed on one page apply to all pages. If items have the same id, the first is
 * kept. A bad item is left out, and the others are read.
 */
export function parsePages(pages: FeedPages, options?: FeedOptions): Feed {
  const steps = pageSteps(pages, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Like {@link parsePages}, item by item, so that a page can react while it reads a large feed. */
export function* pageSteps(pages: FeedPages, given: FeedOptions = {}): Generator<void, Feed, void> {
  const options = defined(given);
  const problems: Problem[] = [];
  const reports = pages.map((_, page) => reportTo(problems, page));
  const normalised = areNormalised(pages);
  const liberal = normalised ? undefined : options.liberal;
  const places = indexCities([], options.liberal);
  let spellings = 0;
  const heads = [];
  const names = new FeedNames();
  // Not `entries()`, which Prototype.js replaces on arrays.
  for (const { head, url } of pages) {
    yield;
    const report: Report = reports[heads.length] ?? (() => undefined);
    const ours = lookup(report, [['_practices'], extensionOf(head)]);
    const list = ours('cities');
    const find = lookup(report, [[], head]);
    const cities = readCities(list, places.country, names);
    const known = cities.filter(({ aliases }) => (spellings += 1 + aliases.length) <= maxSpellings);
    if (known.length < cities.length) {
      reportRest(list, sentence`${maxSpellings} names and aliases`);
    }
    places.add(known);
    heads.push({
      report,
      title: readText(find('title'), limits.title),
      language: readLanguage(find('language')),
      // Those of later pages are not used.
      source: readSource(ours('source'), url),
      reportUrl: readReportUrl(ours('report_url')),
    });
  }
  places.add(options.cities ?? []);
  const [first] = heads;
  const byId = new Map<string, Practice>();
  let page = -1;
  for (const { url: base, items } of pages) {
    page += 1;
    const { report = () => undefined, language = first?.language } = heads[page] ?? {};
    if (items.length > maxItems) {
      const message = sentence`holds ${items.length} entries; only the first ${maxItems} are read. Split the feed into pages, linked by next_url.`;
      report('too-many-items', ['items'], message, true);
    }
    let index = -1;
    for (const value of items.slice(0, maxItems)) {
      yield;
      index += 1;
      const path = ['items', index];
      if (byId.size === maxPractices) {
        const message = sentence`is not read, nor is the rest; a feed has at most ${maxPractices} practices.`;
        report('too-many-items', path, message, true);
        break;
      }
      const practice = parsePractice(value, {
        base,
        language,
        feedLanguage: first?.language,
        reportUrl: first?.reportUrl,
        places,
        liberal,
        normalised,
        names,
        path,
        report,
      });
      if (!practice) continue;
      options.onPractice?.(practice, { value, page, path, language, places });
      if (byId.has(practice.id)) {
        const message = sentence`repeats the id ${quote(practice.id)} of an earlier item and is left out.`;
        report('duplicate-id', path, message, true);
      } else byId.set(practice.id, practice);
    }
  }
  const practices = yield* separateShared([...byId.values()]);
  return defined({
    practices: addUnlistedCities(practices, places),
    places,
    title: first?.title,
    language: first?.language,
    source: first?.source,
    problems: [...problems, ...(options.problems ?? [])],
    nextUrl: pages.at(-1)?.nextUrl,
  });
}

/**
 * Reads a feed of one page.
 * @param value - JSON of unknown origin
 * @param options.url - absolute address of the feed; relative links are resolved against it
 * @throws FeedError `not-a-feed`
 */
export function parseFeed(
  value: unknown,
  { url, ...options }: FeedOptions & { readonly url?: string | undefined } = {},
): Feed {
  return parsePages([openPage(value, url)], options);
}
