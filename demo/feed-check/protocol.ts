import type { MessageLanguage } from '../../src/tool/messages/messages.js';
import type { Finding } from '../../src/tool/findings/finding.js';

/** What the page asks its worker to check: files, or the feed at an address. */
export interface Request {
  readonly source: Source;
  readonly choice: Choice;
  readonly language: MessageLanguage;
}

/** How files are read. What is not chosen is recognised. */
export interface Choice {
  /** A label: "windows-1250". */
  readonly encoding?: string | undefined;
  /** Name of a workbook's sheet. */
  readonly sheet?: string | undefined;
}

/** What there is to choose from; nothing where no choice would change anything. */
export interface Offer {
  readonly encodings: readonly { readonly label: string; readonly name: string }[];
  readonly sheets: readonly string[];
}

export type Source = string | readonly { readonly name: string; readonly bytes: Uint8Array }[];

/** Equal findings, in words. */
export interface ShownGroup {
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly message: string;
  /** All places in a few words, as the command says it: "practices.csv, rows 2–454 (453)". */
  readonly where: string;
  /** Each place, up to a number that somebody may read. */
  readonly places: readonly string[];
  readonly count: number;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'refused'; readonly message: string; readonly offer: Offer }
  | {
      readonly kind: 'checked';
      readonly offer: Offer;
      readonly practices: number;
      /** "153 practices: 0 errors, 21 hints." */
      readonly summary: string;
      readonly groups: readonly ShownGroup[];
      /** The feed; several pages are joined into one. */
      readonly document: unknown;
    };
