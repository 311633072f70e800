import { describe, quote } from './problem.js';
import type { Path, Report } from './problem.js';
import { own } from './record.js';
import type { UnknownRecord } from './record.js';
import { remember } from './remember.js';
import { sentence } from './sentence.js';
import { plainText } from './text/plain-text.js';
import { lackingScheme, safeUrl } from './text/safe-url.js';

/**
 * Maximum length of texts, in UTF-16 code units. Each limit is several times the longest real text, so that only mistakes and
 * attacks are cut, and cards stay readable.
 */
export const limits = {
  /** City, country, topic, period, section heading. */
  name: 200,
  /** A title (the longest known has about 150) or the alternative text of an image. */
  title: 500,
  /** A teaser; the longest known has about 350. */
  summary: 2_000,
  /** A full text or a section: about ten printed pages. */
  text: 20_000,
  /** An id, which is often an address. */
  id: 2_048,
  /** The text and all sections of a practice in one language: thirty printed pages, which a page shows in a few milliseconds. */
  whole: 60_000,
} as const;

/** Maximum number of entries kept in a list inside one practice: cities, topics, sections. */
const maxEntries = 50;

/** A value of unknown type, its place in the document, and the function that problems with it are reported to. */
export class Field {
  constructor(
    readonly value: unknown,
    /** The parent (or its path), and the name or index of the value in it. */
    private readonly place: readonly [Path | Field, string | number],
    readonly report: Report,
  ) {}

  /** The path to the value, built only when a problem is reported because most values have none. */
  get path(): Path {
    const [parent, key] = this.place;
    return [...(parent instanceof Field ? parent.path : parent), key];
  }

  /** The same place with another value, or with its problems reported elsewhere. */
  with({
    value = this.value,
    report = this.report,
  }: Partial<Pick<Field, 'value' | 'report'>>): Field {
    return new Field(value, this.place, report);
  }
}

/** Returns the field of the first of these names that has a value. */
export type Lookup = (...names: [string, ...string[]]) => Field;

/** Looks names up in these records, the first record first. Each comes with the path that leads to it. */
export function lookup(
  report: Report,
  ...sources: [[Path | Field, UnknownRecord], ...[Path | Field, UnknownRecord][]]
): Lookup {
  return (...names) => {
    for (const name of names) {
      for (const [path, record] of sources) {
        const value = own(record, name);
        if (value !== undefined && value !== null && value !== '') {
          return new Field(value, [path, name], report);
        }
      }
    }
    return new Field(undefined, [sources[0][0], names[0]], report);
  };
}

/** Reports a value that cannot be used. */
export function unusable(field: Field, expected: string): void {
  field.report(
    'unusable-value',
    field.path,
    sentence`is ${describe(field.value)}; expected ${expected}.`,
  );
}

/** Reports a value that is over a limit. */
export function reportRest(field: Field, limit: string): void {
  field.report(
    'unusable-value',
    field.path,
    sentence`has more than ${limit}; the rest is not read.`,
  );
}

/** Reports a value that needs liberal reading, in a feed that is marked as normalised. */
export function notNormalised(field: Field, value: string, expected: string): void {
  const message = sentence`${quote(value)} is not in the strict form, although the feed is marked as normalised; expected ${expected}. Build the feed again with the feed tool, or remove the mark.`;
  field.report('not-normalised', field.path, message);
}

/** A text, or a number as text. Any other value is reported and gives undefined. */
export function readText(field: Field, limit: number, lines = false): string | undefined {
  const { value, report } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    unusable(field, sentence`text`);
    return undefined;
  }
  const plain = plainText(String(value), limit, lines);
  if (plain?.lost) report('text-cut', field.path, plain.lost);
  return plain?.text;
}

/** The texts of an array, or of one text that holds several, without duplicates. */
export function readTexts(field: Field, split: (text: string) => readonly string[]): string[] {
  const { value } = field;
  const list = Array.isArray(value) ? value : split(readText(field, limits.text) ?? '');
  const texts = readEntries(field.with({ value: list })).map((entry) =>
    readText(entry, limits.name),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** The entries of an array as fields. Any other value is reported and gives an empty array. */
export function readEntries(field: Field, limit: number = maxEntries): Field[] {
  const { value, report } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    unusable(field, sentence`an array`);
    return [];
  }
  if (value.length > limit) reportRest(field, sentence`${limit} entries`);
  return value
    .slice(0, limit)
    .map((entry: unknown, index) => new Field(entry, [field, index], report));
}

/** The ids in an array. Any other value is reported. Undefined if there are none, because few practices have any. */
export function readIds(field: Field): readonly string[] | undefined {
  const ids = readEntries(field).flatMap((entry) => readText(entry, limits.id) ?? []);
  return ids.length ? ids : undefined;
}

// Dozens of practices link to the same page, and parsing its address takes most of the time that a link takes.
const knownUrl = /* @__PURE__ */ remember((key) => {
  const [base, ...lines] = key.split('\n');
  const link = lines.join('\n');
  return lackingScheme.test(link) ? undefined : safeUrl(link, base || undefined);
});

/** A safe absolute address. Any other link is reported and gives undefined. */
export function readLink(
  field: Field,
  base: string | undefined,
  code: 'unsafe-link' | 'unsafe-image' = 'unsafe-link',
): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  const url = typeof value === 'string' ? knownUrl(`${base ?? ''}\n${value}`) : undefined;
  if (url === undefined) {
    const message =
      typeof value === 'string'
        ? sentence`${quote(value)} is not shown; expected an https: or http: address.`
        : sentence`is ${describe(value)}; expected an https: or http: address.`;
    field.report(code, field.path, message);
  }
  return url;
}

/** A BCP 47 tag in its canonical form. Any other value is reported and gives undefined. */
export function readLanguage(field: Field): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  const tag = typeof value === 'string' ? canonicalTag(value) : undefined;
  if (!tag) unusable(field, sentence`a language tag such as "en"`);
  return tag;
}

/** A BCP 47 tag in its canonical form; undefined for anything else. */
export const canonicalTag = /* @__PURE__ */ remember((text) => {
  try {
    // Java and gettext write underscores.
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
});
