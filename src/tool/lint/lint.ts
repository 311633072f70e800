import type { Lookup } from '../../feed/field.js';
import type { Places } from '../../feed/places/places.js';
import type { Practice, PracticeText } from '../../feed/practice.js';
import type { Path } from '../../feed/problem.js';
import type { Finding, FindingCode } from '../findings/finding.js';

/** A text of an item exactly as the document has it. */
export interface WrittenText {
  readonly path: Path;
  readonly kind: 'title' | 'summary' | 'content' | 'heading' | 'section';
  readonly value: string;
}

/** The texts in one language as they are written: an item's own, or a translation's. */
export interface WrittenTexts {
  /** Canonical tag of the language, as the item, the feed or the key of the translation declares it. */
  readonly language: string | undefined;
  /** What declares the language. */
  readonly languagePath: Path;
  readonly texts: readonly WrittenText[];
}

/** One of a practice's texts, and the object in the document that holds it. */
export interface LocatedText {
  readonly text: PracticeText;
  readonly path: Path;
}

/** One item, both as the widgets understand it and as it is written. */
export interface LintItem {
  readonly page: number;
  readonly path: Path;
  readonly practice: Practice;
  /** The practice's own text first, then its translations. */
  readonly texts: readonly LocatedText[];
  readonly languages: readonly WrittenTexts[];
  /** Finds a field as it is written, in the item or in its `_practice`. */
  readonly find: Lookup;
  /** The cities that the feed lists, and those known beside it. */
  readonly places: Places;
}

/** Something doubtful or wrong, by its place in the document. */
export interface Doubt extends Pick<Finding, 'code' | 'message' | 'severity'> {
  readonly page: number;
  readonly path: Path;
}

/** What is doubtful in an item; items come in the order of the feed. */
export type Lint = (item: LintItem) => Iterable<Doubt>;

/** A hint on a value of a page. */
export function hint(
  { page }: Pick<LintItem, 'page'>,
  path: Path,
  code: FindingCode,
  message: string,
): Doubt {
  return { severity: 'hint', page, path, code, message };
}

/** A field that a list of names holds, as it is written; empty where it is not a list. */
export function writtenNames({ find }: LintItem, ...names: Parameters<Lookup>): readonly string[] {
  const { value } = find(...names);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
