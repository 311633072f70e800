import { limits, lookup, readLanguage, readLink, readText, readTexts, unusable } from './fields.js';
import type { Lookup } from './fields.js';
import { parsePeriod } from './period.js';
import type { Period } from './period.js';
import { readPlaces } from './place-names.js';
import type { Places } from './places.js';
import { readTranslations, readWords } from './practice-text.js';
import { describe } from './problem.js';
import type { Report } from './problem.js';
import { asRecord, defined, own } from './record.js';
import { remember } from './remember.js';

export { textFor } from './text-for.js';

/** One headed part of a practice: Purpose, Rationale, Process, Impact, Key documents. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A practice's words in one language: its own, or one of its translations. */
export interface PracticeText {
  /** BCP 47 tag; absent when the feed does not say. */
  readonly language?: string;
  readonly title: string;
  readonly summary?: string;
  /** The whole text, where it says more than the summary. */
  readonly text?: string;
  readonly sections: readonly Section[];
  /** `https:` or `http:` address of the practice's page in this language. */
  readonly url?: string;
  /** The period in this translation's own words, where they differ from the original's. */
  readonly periodText?: string;
}

export interface PracticeImage {
  /** `https:` or `http:` address. */
  readonly url: string;
  /** Text alternative; empty when the feed gives none. */
  readonly alt: string;
  /** Whether another host than the feed's serves it: such images are shown only when asked for. */
  readonly foreign: boolean;
}

/** One good practice, checked and complete: nothing behind the trust boundary checks it again. */
export interface Practice {
  readonly id: string;
  /** The practice's own words first, then its translations; at most one entry a language. */
  readonly texts: readonly [PracticeText, ...PracticeText[]];
  /** Topic slugs as the feed gives them. */
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 code, or the feed's own words where they name no country we know. */
  readonly country?: string;
  /** Names as the feed's list of cities spells them; none for a national practice, several where several took part. */
  readonly cities: readonly string[];
  readonly period: Period;
  readonly image?: PracticeImage;
  /** ISO 8601 date-time of the last change. */
  readonly modified?: string;
}

/** What an item needs to know of its feed. */
export interface PracticeContext {
  /** Absolute address that relative links start from: the feed's own. */
  readonly base?: string | undefined;
  /** BCP 47 tag of items that name none. */
  readonly language?: string | undefined;
  readonly places: Places;
  /** What problems call the item: `items[3]`. */
  readonly where: string;
  readonly report: Report;
}

/**
 * The trust boundary: turns one item of a feed into a practice. It reads liberally (see docs/feed.md), copies named own
 * fields only, and reports what it leaves out.
 * @param value - JSON of unknown origin: a JSON Feed 1.1 item with `_practice`, or one flat object with the fields of both
 * @returns undefined for what is no object or has no title; every lesser fault costs only the field
 * @see https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function parsePractice(value: unknown, context: PracticeContext): Practice | undefined {
  const { base, where, report } = context;
  const item = asRecord(value);
  if (!item) {
    const what = `is ${describe(value)}; expected an object with a title. It is left out.`;
    report('not-an-object', where, what, true);
    return undefined;
  }
  const extension = asRecord(own(item, '_practice')) ?? {};
  const find = lookup(report, [where, item], [`${where}._practice`, extension]);
  const language = readLanguage(find('language')) ?? context.language;
  const text = readWords(find, language, context);
  if (!text) {
    report('no-title', where, 'has no title. It is left out; give it one.', true);
    return undefined;
  }
  const { country, cities } = readPlaces(find, context.places);
  const period = readPeriod(find);
  return defined({
    id:
      readText(find('id'), limits.id) ??
      deriveId(text.title, [text.url, country, ...cities, period.text]),
    texts: [text, ...readTranslations(find, language, context)] as const,
    topics: readTexts(find('tags', 'topics'), (list) => list.split(/[,;]/)),
    country,
    cities,
    period,
    image: readImage(find, base),
    modified: readModified(find),
  });
}

const periodOf = /* @__PURE__ */ remember(parsePeriod);

/**
 * Years from `period`, words from `period_text`; either may stand alone. The words count as plain only if they say the same
 * years, since plain ones are worded anew from the years.
 */
function readPeriod(find: Lookup): Period {
  const [period, words] = [find('period'), find('period_text')].map((field) =>
    readText(field, limits.name),
  );
  const years = periodOf(period ?? words ?? '');
  if (period === undefined || words === undefined) return years;
  const said = periodOf(words);
  if (years.start === undefined && years.end === undefined && !years.ongoing) return said;
  const same =
    years.start === said.start && years.end === said.end && years.ongoing === said.ongoing;
  return { ...years, text: said.text, plain: said.plain && same };
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
  unusable(field, 'a date such as "2024-02-01T00:00:00Z"');
  return undefined;
}

/**
 * An id for an item without one: its title, to be readable in a page address, and a fingerprint of what else tells it from
 * others. Its address alone would not do: many practices point to one listing page. It stays the same as long as the item
 * does, and two items that share it are the same to any reader.
 */
function deriveId(title: string, rest: readonly (string | undefined)[]): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = [...words.join('-')];
  // FNV-1a in 32 bits: enough, as it need only tell items of the same title apart.
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([title, ...rest])) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${slug.slice(0, 60).join('')}-${(hash >>> 0).toString(36)}`;
}
