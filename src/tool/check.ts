import { indexCities, readCities } from '../feed/city-list.js';
import { openPage, parsePages, FeedError, type Feed, type Page } from '../feed/feed.js';
import { readLanguage, lookup } from '../feed/fields.js';
import type { City } from '../feed/places.js';
import { asRecord, own } from '../feed/record.js';
import { InputError, type Finding, type Origin } from './finding.js';
import { lintDuplicates } from './lint/duplicates.js';
import { lintFields } from './lint/fields.js';
import { readLintItem } from './lint/items.js';
import { lintLanguage } from './lint/language.js';
import { lintLinks, SharedLinks } from './lint/links.js';
import type { Doubt, Lint } from './lint/lint.js';
import { lintPeriod } from './lint/period.js';
import { lintPlaces, lintSpellings } from './lint/places.js';
import { lintText } from './lint/text.js';
import { lintTopics } from './lint/topics.js';
import { parseWhere, type Path } from './path.js';
import { violations } from './schema.js';
import type { Topics } from './vocabularies.js';

/** One page of a feed, and where its values stand in the file that an editor keeps. */
export interface CheckedPage {
  readonly document: unknown;
  /** Absolute address that its links start from. */
  readonly url?: string | undefined;
  /** The origins of values, in the order of their paths. */
  locate(paths: readonly Path[]): Origin[];
}

export interface CheckOptions {
  /** Cities known beside those that the feed lists. */
  readonly cities?: readonly City[] | undefined;
  /** The topics a feed may use; without them topics are not checked. */
  readonly topics?: Topics | undefined;
  /** Called now and then with the share of the work that is done, from 0 to 1. */
  readonly progress?: ((done: number) => void) | undefined;
}

/**
 * Checks the pages of a feed by the schema, by what the widgets make of it and by what an editor would want to know.
 *
 * @throws {InputError} when a page is no feed at all
 */
export function check(
  pages: readonly [CheckedPage, ...CheckedPage[]],
  options: CheckOptions = {},
): { feed: Feed; findings: Finding[] } {
  const opened = pages.map(open);
  const [first, ...rest] = opened;
  if (!first) throw new InputError('There is no feed to check.');
  const feed = parsePages([first, ...rest]);
  const doubts = [
    ...pages.flatMap(({ document }, page) => lintSchema(document, page)),
    ...pages.flatMap(({ document }, page) => [...lintFields(document, page)]),
  ];
  const broken = new Set(
    doubts.flatMap(({ page, path }) => path.map((_, end) => keyOf(page, path.slice(0, end + 1)))),
  );
  for (const { where, message, code } of feed.problems) {
    const { page, path } = parseWhere(where);
    // The schema has said it already, of this value or of a part of it.
    if (broken.has(keyOf(page, path))) continue;
    doubts.push({ severity: 'error', code, page, path, message: withoutPlace(message, where) });
  }
  return { feed, findings: locateAll(pages, [...doubts, ...lint(opened, options)]) };
}

const keyOf = (page: number, path: Path) => JSON.stringify([page, ...path]);

function open({ document, url, locate }: CheckedPage): Page {
  try {
    return openPage(document, url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const file = locate([[]])[0]?.file ?? 'The feed';
    throw new InputError(`${file}: ${error.message}`, { cause: error });
  }
}

function lintSchema(document: unknown, page: number): Doubt[] {
  return violations(document).map(({ path, message }) => ({
    severity: 'error',
    code: 'schema',
    page,
    path,
    message,
  }));
}

/** One item after the other, none of them kept: tens of thousands would take hundreds of megabytes. */
function lint(pages: readonly Page[], { cities, topics, progress }: CheckOptions): Doubt[] {
  const ignore = () => undefined;
  const listed = pages.flatMap(({ head }) => {
    const extension = asRecord(own(head, '_practices')) ?? {};
    return readCities(lookup(ignore, ['', extension])('cities'));
  });
  const places = indexCities([...listed, ...(cities ?? [])]);
  const sharedLinks = new SharedLinks();
  const lints: readonly Lint[] = [
    lintPlaces(places),
    ...(topics ? [lintTopics(topics)] : []),
    lintPeriod,
    lintLanguage,
    lintText,
    lintLinks,
    lintSpellings(places),
    lintDuplicates(),
  ];
  const doubts: Doubt[] = [];
  const total = pages.reduce((sum, { items }) => sum + items.length, 0);
  let done = 0;
  for (const [page, { head, items }] of pages.entries()) {
    const language = readLanguage(lookup(ignore, ['', head])('language'));
    for (const [index, value] of items.entries()) {
      if (done++ % 100 === 0) progress?.(done / total);
      const item = readLintItem(value, { page, path: ['items', index], language, places });
      if (!item) continue;
      for (const find of lints) for (const doubt of find(item)) doubts.push(doubt);
      sharedLinks.add(item);
    }
  }
  progress?.(1);
  return [...doubts, ...sharedLinks.doubts()];
}

/** Problems name their place in front; here the origin does. */
function withoutPlace(message: string, where: string): string {
  const rest = message.startsWith(where) ? message.slice(where.length) : message;
  return rest.replace(/^[:\s]+/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function locateAll(pages: readonly CheckedPage[], doubts: readonly Doubt[]): Finding[] {
  return pages.flatMap(({ locate }, page) => {
    const here = doubts.filter((doubt) => doubt.page === page);
    const origins = locate(here.map(({ path }) => path));
    return here
      .map(({ severity, code, message }, index): Finding => {
        return { severity, code, message, origin: origins[index] ?? { file: '' } };
      })
      .sort(byPlace);
  });
}

function byPlace({ origin: one }: Finding, { origin: other }: Finding): number {
  return (one.row ?? one.line ?? 0) - (other.row ?? other.line ?? 0);
}
