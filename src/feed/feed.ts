import type { Places } from './places.js';
import type { Practice } from './practice.js';

/** Something in a feed that a webmaster or editor should know of. Never shown to residents. */
export interface Problem {
  /** What is wrong, for programs. */
  readonly code:
    | 'not-an-object'
    | 'no-title'
    | 'duplicate-id'
    | 'unsafe-link'
    | 'unsafe-image'
    | 'text-cut'
    | 'too-many-items'
    | 'unusable-value';
  /** Where: `items[3]._practice.period`. */
  readonly where: string;
  /** What is wrong, where, and what to do, in English. */
  readonly message: string;
  /** Whether the whole item had to go. */
  readonly dropped: boolean;
}

/** A feed, checked: what the elements and the search work on. */
export interface Feed {
  readonly title?: string;
  /** BCP 47 tag of the items that name no language of their own. */
  readonly language?: string;
  readonly practices: readonly Practice[];
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** Absolute address of the next page, already allowed for. */
  readonly nextUrl?: string;
}

export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'not-json' | 'not-a-feed' | 'too-large';

/** Why there is no feed. The code is for programs, the message for the webmaster's console; residents see neither. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
