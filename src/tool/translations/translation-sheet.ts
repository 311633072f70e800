import type { Origin } from '../findings/finding.js';
import type { Part } from './text-parts.js';

/** A text of a practice and its translation, as sheets for translators have them. */
export interface SheetText {
  /** Id of the practice. */
  readonly id: string;
  readonly part: Part;
  /** BCP 47 tag of the language that it is translated from, if the feed gives it. */
  readonly from: string | undefined;
  readonly source: string;
  /** Empty if it is not translated. */
  readonly target: string;
  /** Whether a machine translated it. */
  readonly machine: boolean;
}

/** A text of a sheet that came back. */
export interface ReturnedText extends SheetText {
  /** BCP 47 tag of the language that it is translated into. */
  readonly into: string;
  /** Where its translation is; of other columns by their meaning. */
  readonly origin: Origin;
}

/** A sheet, or a file for translation programs, that came back. */
export interface TranslationSheet {
  readonly file: string;
  readonly texts: readonly ReturnedText[];
}

/** The same sheet, if a machine has filled it. */
export function markedSheet(sheet: TranslationSheet): TranslationSheet {
  return { ...sheet, texts: sheet.texts.map((text) => ({ ...text, machine: true })) };
}
