import {
  limits,
  type Lookup,
  lookup,
  notNormalised,
  readEntries,
  readIds,
  readLanguage,
  readLink,
  readText,
  readTexts,
  unusable,
} from './field.js';
import type { FeedNames } from './feed-names.js';
import type { LiberalReading } from './liberal-reading.js';
import {
  parseEdtf,
  type Period,
  type PeriodYears,
  parseStrictly,
  sameYears,
} from './period/period.js';
import type { Places } from './places/places.js';
import { readPlaces } from './places/read-places.js';
import type { Practice, PracticeImage, PracticeText } from './practice.js';
import { describe, type Path, type Report } from './problem.js';
import { asRecord, defined, own } from './record.js';
import { sentence } from './sentence.js';
import { hash } from './text/hash.js';

/** What reading an item needs to know about its feed. */
export interface PracticeContext {
  /** Absolute address of the feed; relative links are resolved against it. */
  readonly base?: string | undefined;
  /** BCP 47 tag of items that do not give a language. */
  readonly language?: string | undefined;
  /** BCP 47 tag of the feed's first page. */
  readonly feedLanguage?: string | undefined;
  /** Address for reports of mistakes, with placeholders. */
  readonly reportUrl?: string | undefined;
  readonly places: Places;
  readonly names: FeedNames;
  /** Understands free words. Without it, only the strict form is understood. */
  readonly liberal?: LiberalReading | undefined;
  /** Whether the feed is marked as being in the strict form, so that any other form is reported. */
  readonly normalised?: boolean | undefined;
  /** The item's place in the feed: `['items', 3]`. */
  readonly path: Path;
  readonly report: Report;
}

/**
 * The trust boundary: turns one item of a feed into a practice. It accepts several spellings (see docs/feed.md), reads only own
 * fields that it knows, and reports what it leaves out.
 * @param value - JSON of unknown origin: a JSON Feed 1.1 item with `_practice`, or one flat object with the fields of both
 * @returns undefined if the value is not an object or has no title; for any other problem only the field is left out
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function parsePractice(value: unknown, context: PracticeContext): Practice | undefined {
  const { base, names, path, report } = context;
  const item = asRecord(value);
  if (!item) {
    const message = sentence`is ${describe(value)}; expected an object with a title. It is left out.`;
    report('not-an-object', path, message, true);
    return undefined;
  }
  const extension = asRecord(own(item, '_practice')) ?? {};
  const find = lookup(report, [path, item], [[...path, '_practice'], extension]);
  const language = readItemLanguage(find, context);
  const text = readWords(find, language, context);
  if (!text) {
    report('no-title', path, sentence`has no title. It is left out; give it one.`, true);
    return undefined;
  }
  const places = readPlaces(find, context);
  const cities = names.keep('cities', places.cities, find('cities', 'city'));
  const [country] =
    places.country === undefined ? [] : names.keep('countries', [places.country], find('country'));
  const tags = find('tags', 'topics');
  const topics = readTexts(tags, (list) => list.split(/[,;]/));
  const period = readPeriod(find, context);
  return defined({
    id:
      readText(find('id'), limits.id) ??
      deriveId(text.title, [text.url, country, ...cities, period.text]),
    texts: [text, ...readTranslations(find, language, context)] as const,
    feedLanguage: context.feedLanguage,
    topics: names.keep('topics', topics, tags),
    country,
    cities,
    cityNames: places.cityNames,
    period,
    image: readImage(find, base),
    modified: readModified(find),
    related: readIds(find('related')),
    reportUrl: context.reportUrl,
  });
}

function readItemLanguage(find: Lookup, context: PracticeContext): string | undefined {
  const field = find('language');
  const { value } = field;
  const isKept =
    typeof value !== 'string' || context.names.keep('languages', [value], field).length;
  return (isKept ? readLanguage(field) : undefined) ?? context.language;
}

/**
 * Years from `period`, words from `period_text`; either may be missing. In a normalised feed the words always say more than the
 * years, and exactly what `period` says if it has months, days or a season. In other feeds, words that say only the same years are
 * plain: `Intl` writes the period instead.
 */
function readPeriod(find: Lookup, { liberal, normalised }: PracticeContext): Period {
  const field = find('period');
  const period = readText(field, limits.name);
  const words = readText(find('period_text'), limits.name);
  const text = words ?? period ?? '';
  const unknown = { ongoing: false, plain: false };
  const read = (given: string): PeriodYears | undefined => {
    const years = normalised ? parseStrictly(given) : (parseEdtf(given) ?? liberal?.period(given));
    return years && defined(years);
  };
  const years = period === undefined ? undefined : read(period);
  if (!liberal) {
    if (normalised && period !== undefined && !years) {
      notNormalised(field, period, sentence`a period such as "2016", "2016/2018" or "2016/.."`);
    }
    const plain = words === undefined && (text === '' || years?.plain);
    return defined({ ...(years ?? unknown), text, plain: plain ?? false });
  }
  if (words === undefined) return defined({ ...(years ?? liberal.period(text)), text });
  const said = defined(read(words) ?? unknown);
  if (!years || (years.start === undefined && years.end === undefined && !years.ongoing)) {
    return defined({ ...said, text });
  }
  return defined({ ...years, text, plain: said.plain && sameYears(years, said) });
}

function readImage(find: Lookup, base: string | undefined): PracticeImage | undefined {
  const url = readLink(find('image'), base, 'unsafe-image');
  if (url === undefined) return undefined;
  const alt = readText(find('image_alt'), limits.title) ?? '';
  return { url, alt, foreign: base === undefined || new URL(url).host !== new URL(base).host };
}

function readModified(find: Lookup): string | undefined {
  const field = find('date_modified', 'date_published');
  const date = readText(field, limits.name);
  if (date === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date))) return date;
  unusable(field, sentence`a date such as "2024-02-01T00:00:00Z"`);
  return undefined;
}

/**
 * An id for an item without one: its title, which is readable in a page address, and a hash of its title, address, places and
 * period. The address alone is not enough because many practices link to the same page. The id changes only with these fields.
 */
function deriveId(title: string, rest: readonly (string | undefined)[]): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = [...words.join('-')];
  // 32 bits are enough to distinguish items with the same title.
  return `${slug.slice(0, 60).join('')}-${hash(JSON.stringify([title, ...rest]))}`;
}

/** The length of a text, in which each line break counts as twenty characters: it costs a page as much. */
function lengthOf(text: string): number {
  return text.length + 20 * (text.split('\n').length - 1);
}

/** The texts of an item, or of one of its translations; undefined without a title. */
function readWords(
  find: Lookup,
  language: string | undefined,
  { base, report }: PracticeContext,
): PracticeText | undefined {
  const title = readText(find('title'), limits.title);
  if (title === undefined) return undefined;
  let summary = readText(find('summary'), limits.summary, true);
  let text = readText(find('content_text'), limits.text, true);
  if (summary === undefined && text !== undefined && text.length <= limits.summary) summary = text;
  if (text === summary) text = undefined;
  const html = find('content_html');
  // Extracting text needs an HTML parser and the table of named characters. The feed tool does it, so that browsers need not.
  if (html.value !== undefined && summary === undefined && text === undefined) {
    const message = sentence`is not shown; give its text without HTML in "content_text".`;
    report('unusable-value', html.path, message);
  }
  let rest = limits.whole - lengthOf(text ?? '');
  const sections = readEntries(find('sections')).flatMap((entry) => {
    if (rest <= 0) return [];
    const field = lookup(report, [entry, asRecord(entry.value) ?? {}]);
    const section = {
      heading: readText(field('heading'), limits.name) ?? '',
      text: readText(field('text'), limits.text, true) ?? '',
    };
    if (section.heading && section.text) {
      rest -= lengthOf(section.text);
      if (rest >= 0) return [section];
      const message = sentence`is not shown; text and sections are longer than ${limits.whole} characters.`;
      report('text-cut', entry.path, message);
      return [];
    }
    unusable(entry, sentence`a section with heading and text`);
    return [];
  });
  return defined({
    language,
    title,
    summary,
    text,
    sections,
    // JSON Feed's address of a page elsewhere that the item is about.
    url: readLink(find('url'), base) ?? readLink(find('external_url'), base),
  });
}

function readTranslations(
  find: Lookup,
  original: string | undefined,
  context: PracticeContext,
): PracticeText[] {
  const { report } = context;
  const texts = new Map<string, PracticeText>();
  for (const [language, entry] of context.names.byLanguage(find('translations'))) {
    const field = lookup(report, [entry, asRecord(entry.value) ?? {}]);
    const text = readWords(field, language, context);
    if (!text || language === original || texts.has(language)) {
      const reason = text
        ? sentence`there is already a text in this language`
        : sentence`it has no title`;
      report('unusable-value', entry.path, sentence`is left out: ${reason}.`);
      continue;
    }
    const periodText = readText(field('period_text', 'period'), limits.name);
    const machine = field('machine');
    if (typeof (machine.value ?? true) !== 'boolean') unusable(machine, sentence`true or false`);
    const isMarked = machine.value === true || undefined;
    texts.set(language, defined({ ...text, periodText, machine: isMarked }));
  }
  return [...texts.values()];
}
