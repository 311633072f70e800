import type { Practice } from '../../feed/practice.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';

/** A text of an item exactly as the document has it. */
export interface RawText {
  /** From the texts of its language on. */
  readonly path: Path;
  readonly kind: 'title' | 'summary' | 'content' | 'heading' | 'section';
  readonly value: string;
}

/** The raw texts in one language: an item's own, or a translation's. */
export interface RawTexts {
  readonly path: Path;
  /** As declared, by the item or the feed. */
  readonly language: string | undefined;
  readonly texts: readonly RawText[];
}

/** One item, both as the widgets understand it and as it is written. */
export interface LintItem {
  readonly page: number;
  readonly path: Path;
  readonly practice: Practice;
  /** The names of cities as the item spells them. */
  readonly cities: readonly string[];
  readonly languages: readonly RawTexts[];
}

/** Something doubtful, by the place in the document. */
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
  code: string,
  message: string,
): Doubt {
  return { severity: 'hint', page, path, code, message };
}
