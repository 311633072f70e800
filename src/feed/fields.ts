import { plainText } from './plain-text.js';
import { describe, problem, quote } from './problem.js';
import type { Report } from './problem.js';
import { own } from './record.js';
import type { UnknownRecord } from './record.js';
import { remember } from './remember.js';
import { safeUrl } from './safe-url.js';

/**
 * Most UTF-16 code units kept of a text. Each bound is several times what the longest real one needs, so only a mistake
 * or an attack meets it, and a card stays a card then.
 */
export const limits = {
  /** City, country, topic, period, section heading. */
  name: 200,
  /** A title; the longest known has some 150. Alternative texts of images as well. */
  title: 500,
  /** A teaser; the longest known has some 350. */
  summary: 2_000,
  /** A whole text or section: about ten printed pages. */
  text: 20_000,
  /** Identifiers, which often are addresses. */
  id: 2_048,
} as const;

/** Most entries kept of a list inside one practice: cities, topics, sections. */
export const maxEntries = 50;

/** A value of unknown kind, and the place that a problem with it names. */
export interface Field {
  readonly value: unknown;
  readonly where: string;
}

/** Finds the field of the first of these names that holds something. */
export type Lookup = (...names: [string, ...string[]]) => Field;

/** Looks names up in these records, earlier ones first, each under the path that leads to it. */
export function lookup(
  ...sources: [[string, UnknownRecord], ...[string, UnknownRecord][]]
): Lookup {
  return (...names) => {
    for (const name of names) {
      for (const [path, record] of sources) {
        const value = own(record, name);
        if (value !== undefined && value !== null && value !== '') {
          return { value, where: `${path}.${name}` };
        }
      }
    }
    return { value: undefined, where: `${sources[0][0]}.${names[0]}` };
  };
}

/** Reports a value that is of no use where it stands. */
export function unusable({ value, where }: Field, expected: string, report: Report): void {
  report(problem('unusable-value', where, `is ${describe(value)}; expected ${expected}.`));
}

/** A text, or a number written as text; undefined and a problem for anything else that is there. */
export function readText(
  field: Field,
  limit: number,
  report: Report,
  lines = false,
): string | undefined {
  const { value, where } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    unusable(field, 'text', report);
    return undefined;
  }
  const plain = plainText(String(value), limit, lines);
  if (plain?.cut) {
    report(problem('text-cut', where, `is longer than ${limit} characters; its end is not shown.`));
  }
  return plain?.text;
}

/** The texts of an array, or of one text that holds several; each once. */
export function readTexts(
  field: Field,
  report: Report,
  split: (text: string) => readonly string[],
): string[] {
  const { value, where } = field;
  const list = Array.isArray(value) ? value : split(readText(field, limits.text, report) ?? '');
  const texts = readEntries({ value: list, where }, report).map((entry) =>
    readText(entry, limits.name, report),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** The entries of an array as fields; none and a problem for anything else that is there. */
export function readEntries(field: Field, report: Report, limit: number = maxEntries): Field[] {
  const { value, where } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    unusable(field, 'an array', report);
    return [];
  }
  if (value.length > limit) {
    const what = `has ${value.length} entries; the first ${limit} are read.`;
    report(problem('unusable-value', where, what));
  }
  return value
    .slice(0, limit)
    .map((entry: unknown, index) => ({ value: entry, where: `${where}[${index}]` }));
}

/** A safe absolute address; undefined and a problem for any other link that is there. */
export function readLink(
  { value, where }: Field,
  base: string | undefined,
  report: Report,
  code: 'unsafe-link' | 'unsafe-image' = 'unsafe-link',
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const url = typeof value === 'string' ? safeUrl(value, base) : undefined;
  if (url === undefined) {
    const found = typeof value === 'string' ? quote(value) : describe(value);
    report(problem(code, where, `${found} is not shown; expected an https: or http: address.`));
  }
  return url;
}

/** A BCP 47 tag in its canonical form; undefined and a problem for anything else that is there. */
export function readLanguage(field: Field, report: Report): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  const tag = typeof value === 'string' ? canonicalTag(value) : undefined;
  if (!tag) unusable(field, 'a language tag such as "en"', report);
  return tag;
}

const canonicalTag = /* @__PURE__ */ remember((text) => {
  try {
    // Underscores as Java and gettext write them.
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
});
