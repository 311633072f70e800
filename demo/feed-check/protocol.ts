import type { Finding } from '../../src/tool/finding.js';

/** What the page asks its worker to check: files, or the feed at an address. */
export interface Request {
  readonly source: string | readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Absolute address of the folder with the tables of cities and topics. */
  readonly vocabularies: string;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'checked';
      readonly practices: number;
      readonly findings: readonly Finding[];
      /** The feed; several pages are joined into one. */
      readonly document: unknown;
    };
