import {
  areNormalised,
  maxItems,
  openPage,
  parsePages,
  type Feed,
  type FeedPage,
} from '../feed/feed.js';
import { FeedError, type Path, type Problem } from '../feed/problem.js';
import { liberal } from '../functions.js';
import { InputError, type Finding, type Origin } from './findings/finding.js';
import { lintDuplicates } from './lint/duplicates.js';
import { lintFields } from './lint/fields.js';
import { toLintItem } from './lint/items.js';
import { lintLanguage } from './lint/language.js';
import { lintLinks } from './lint/links.js';
import type { Doubt, Lint, LintItem } from './lint/lint.js';
import { lintNamesakes } from './lint/namesakes.js';
import { lintNormalForm } from './lint/normal-form.js';
import { dayOf, lintProvenance } from './lint/provenance.js';
import { lintPeriod } from './lint/period.js';
import { lintPositions } from './lint/positions.js';
import { lintPlaces, lintSpellings, lintTopics } from './lint/places-and-topics.js';
import { SharedLinks } from './lint/shared-links.js';
import { RelatedIds } from './lint/related.js';
import { lintText } from './lint/text-checks.js';
import { knownPlaces, type KnownCity, type KnownPlaces } from './places/known-places.js';
import { violations } from './schema.js';
import { asSentence } from './findings/subject.js';
import type { Topics } from './vocabularies.js';

/** One page of a feed, and where its values are in the file that an editor keeps. */
export interface CheckedPage {
  readonly document: unknown;
  /** Absolute address that its links start from. */
  readonly url?: string | undefined;
  /** Whether it is made of tables, which say nothing of a feed. */
  readonly fromTables?: boolean | undefined;
  /** The origins of values, in the order of their paths. */
  locate(paths: readonly Path[]): Origin[];
}

export interface CheckOptions {
  /** Cities known beside those that the feed lists. */
  readonly cities?: readonly KnownCity[] | undefined;
  /** Where cities are looked up that the feed does not list; without it, among `cities`. */
  readonly places?: KnownPlaces | undefined;
  /** The topics a feed may use; without them topics are not checked. */
  readonly topics?: Topics | undefined;
  /** The day of the check, `2026-11-12`; without it, today by the clock of this machine. */
  readonly today?: string | undefined;
  /** Called now and then with the share of the work that is done, from 0 to 1. */
  readonly progress?: ((done: number) => void) | undefined;
}

/**
 * Checks the pages of a feed by the schema, by what the widgets can use, and by what an editor would want to know.
 *
 * @throws {InputError} when a page is not a feed at all
 */
export function check(
  [page, ...more]: readonly [CheckedPage, ...CheckedPage[]],
  options: CheckOptions = {},
): { feed: Feed; findings: Finding[] } {
  const pages = [page, ...more];
  const opened: [FeedPage, ...FeedPage[]] = [openDocument(page), ...more.map(openDocument)];
  const format = pages.flatMap(({ document }, index) => [
    ...lintSchema(document, index),
    ...lintFields(document, index),
  ]);
  const { feed, doubts } = lint(opened, pages, options);
  const today = options.today ?? dayOf(new Date());
  // Tables say neither whom a feed is from nor where its cities are.
  const about = page.fromTables
    ? []
    : [...lintProvenance(opened[0], feed.source, today), ...lintPositions(opened[0], feed)];
  const problems = asDoubts(feed.problems, pages);
  const all = [...withProblems(format, problems), ...about, ...doubts];
  return { feed, findings: locateAll(pages, all) };
}

function openDocument({ document, url, locate }: CheckedPage): FeedPage {
  try {
    return openPage(document, url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const file = locate([[]])[0]?.file ?? '';
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

/**
 * Lints each practice while the feed is read. What the lints need of an item is not kept: for tens of thousands of items it would
 * take hundreds of megabytes.
 */
function lint(
  pages: readonly [FeedPage, ...FeedPage[]],
  checked: readonly CheckedPage[],
  { cities, places, topics, progress }: CheckOptions,
): { feed: Feed; doubts: Doubt[] } {
  const known = places ?? knownPlaces(cities ?? []);
  // Cells of tables have been compared with the lists where they were read.
  const fromTables = ({ page }: Pick<LintItem, 'page'>) => checked[page]?.fromTables === true;
  const sharedLinks = new SharedLinks();
  const relatedIds = new RelatedIds();
  const lints: readonly Lint[] = [
    ...(areNormalised(pages) ? [lintNormalForm()] : []),
    lintPlaces(known, fromTables),
    lintNamesakes(fromTables),
    ...(topics ? [lintTopics(topics, fromTables)] : []),
    lintPeriod(fromTables),
    lintLanguage(fromTables),
    lintText,
    lintLinks,
    lintSpellings(known),
    lintDuplicates(),
  ];
  const doubts: Doubt[] = [];
  const total = pages.reduce((sum, { items }) => sum + Math.min(items.length, maxItems), 0);
  let done = 0;
  const feed = parsePages(pages, {
    liberal,
    onPractice(practice, place) {
      if (done++ % 100 === 0) progress?.(done / total);
      const item = toLintItem(practice, place);
      for (const find of lints) for (const doubt of find(item)) doubts.push(doubt);
      sharedLinks.add(item);
      relatedIds.add(item);
    },
  });
  progress?.(1);
  return { feed, doubts: [...doubts, ...sharedLinks.doubts(feed), ...relatedIds.doubts(feed)] };
}

const placeKey = (page: number, path: Path) => JSON.stringify([page, ...path]);

/**
 * Adds the parser's problems to what is wrong with the format. Where the schema has reported the same value or a part of it, its
 * report stays; but of a value that breaks the promise of the mark the parser's stays, because it names the mark.
 */
function withProblems(format: readonly Doubt[], problems: readonly Doubt[]): Doubt[] {
  const broken = new Set(
    format
      .filter(({ code }) => code === 'schema')
      .flatMap(({ page, path }) => path.map((_, end) => placeKey(page, path.slice(0, end + 1)))),
  );
  const unkept = new Set(
    problems
      .filter(({ code }) => code === 'not-normalised')
      .map(({ page, path }) => placeKey(page, path)),
  );
  const kept = format.filter(
    ({ code, page, path }) => code !== 'schema' || !unkept.has(placeKey(page, path)),
  );
  const added = problems.filter(
    ({ code, page, path }) => code === 'not-normalised' || !broken.has(placeKey(page, path)),
  );
  return [...kept, ...added];
}

/** The parser's problems. That a text is in HTML only is not one of the feed: JSON Feed allows it. */
function asDoubts(problems: readonly Problem[], pages: readonly CheckedPage[]): Doubt[] {
  return problems.map(({ code, page, path, message }) => {
    const words = asSentence(message, path, Boolean(pages[page]?.fromTables));
    return code === 'unusable-value' && path.at(-1) === 'content_html'
      ? { severity: 'hint', code: 'html-only', page, path, message: words }
      : { severity: 'error', code, page, path, message: words };
  });
}

/** The parser's problems as findings, where an editor finds them. */
export function problemFindings(
  problems: readonly Problem[],
  pages: readonly CheckedPage[],
): Finding[] {
  return locateAll(pages, asDoubts(problems, pages));
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
