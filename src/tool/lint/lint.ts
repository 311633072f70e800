import type { Places } from '../../feed/places.js';
import type { Practice } from '../../feed/practice.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';

/** A text of an item exactly as the document has it. */
export interface RawText {
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
  readonly languages: readonly RawTexts[];
}

/** What is known beside the feed. */
export interface LintContext {
  readonly places: Places;
  /** Folded slug or name → slug; none: topics are not checked. */
  readonly topics: ReadonlyMap<string, string> | undefined;
}

/** Something doubtful, by the place in the document. */
export interface Doubt extends Pick<Finding, 'code' | 'message' | 'severity'> {
  readonly page: number;
  readonly path: Path;
}

/** A hint on a value of an item. */
export function hint(item: LintItem, path: Path, code: string, message: string): Doubt {
  return { severity: 'hint', page: item.page, path, code, message };
}
