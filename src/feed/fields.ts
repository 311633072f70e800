import { plainText } from './plain-text.js';
import { describe, quote } from './problem.js';
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
const maxEntries = 50;

/** A value of unknown kind, the place that a problem with it names, and whom to tell of it. */
export interface Field {
  readonly value: unknown;
  readonly where: string;
  readonly report: Report;
}

/** Finds the field of the first of these names that holds something. */
export type Lookup = (...names: [string, ...string[]]) => Field;

/** Looks names up in these records, earlier ones first, each under the path that leads to it. */
export function lookup(
  report: Report,
  ...sources: [[string, UnknownRecord], ...[string, UnknownRecord][]]
): Lookup {
  return (...names) => {
    for (const name of names) {
      for (const [path, record] of sources) {
        const value = own(record, name);
        if (value !== undefined && value !== null && value !== '') {
          return { value, where: `${path}.${name}`, report };
        }
      }
    }
    return { value: undefined, where: `${sources[0][0]}.${names[0]}`, report };
  };
}

/** Reports a value that is of no use where it stands. */
export function unusable({ value, where, report }: Field, expected: string): void {
  report('unusable-value', where, `is ${describe(value)}; expected ${expected}.`);
}

/** A text, or a number written as text; undefined and a problem for anything else that is there. */
export function readText(field: Field, limit: number, lines = false): string | undefined {
  const { value, where, report } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    unusable(field, 'text');
    return undefined;
  }
  const plain = plainText(String(value), limit, lines);
  if (plain?.cut) {
    report('text-cut', where, `is longer than ${limit} characters; its end is not shown.`);
  }
  return plain?.text;
}

/** The texts of an array, or of one text that holds several; each once. */
export function readTexts(field: Field, split: (text: string) => readonly string[]): string[] {
  const { value } = field;
  const list = Array.isArray(value) ? value : split(readText(field, limits.text) ?? '');
  const texts = readEntries({ ...field, value: list }).map((entry) => readText(entry, limits.name));
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** The entries of an array as fields; none and a problem for anything else that is there. */
export function readEntries(field: Field, limit: number = maxEntries): Field[] {
  const { value, where, report } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    unusable(field, 'an array');
    return [];
  }
  if (value.length > limit) {
    report('unusable-value', where, `has ${value.length} entries; the first ${limit} are read.`);
  }
  return value
    .slice(0, limit)
    .map((entry: unknown, index) => ({ value: entry, where: `${where}[${index}]`, report }));
}

// Practices by the dozen point to one page, and making a URL of its address takes longer than all else that a link needs.
const knownUrl = /* @__PURE__ */ remember((key) => {
  const [base, ...link] = key.split('\n');
  return safeUrl(link.join('\n'), base || undefined);
});

/** A safe absolute address; undefined and a problem for any other link that is there. */
export function readLink(
  { value, where, report }: Field,
  base: string | undefined,
  code: 'unsafe-link' | 'unsafe-image' = 'unsafe-link',
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const url = typeof value === 'string' ? knownUrl(`${base ?? ''}\n${value}`) : undefined;
  if (url === undefined) {
    const found = typeof value === 'string' ? quote(value) : describe(value);
    report(code, where, `${found} is not shown; expected an https: or http: address.`);
  }
  return url;
}

/** A BCP 47 tag in its canonical form; undefined and a problem for anything else that is there. */
export function readLanguage(field: Field): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  const tag = typeof value === 'string' ? canonicalTag(value) : undefined;
  if (!tag) unusable(field, 'a language tag such as "en"');
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
