import type { Finding } from '../../src/tool/finding.js';

/** What the page asks of its worker: to check files, or what is at an address. */
export interface Request {
  readonly source: string | readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Absolute address of the folder with the tables of cities and topics. */
  readonly vocabularies: string;
}

/** What the worker answers, progress any number of times before one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'checked';
      readonly practices: number;
      readonly findings: readonly Finding[];
      /** The feed, several pages as one. */
      readonly document: unknown;
    };
