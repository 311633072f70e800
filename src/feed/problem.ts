import { sentence } from './sentence.js';

export type FeedErrorCode =
  'network' | 'timeout' | 'http' | 'not-json' | 'not-a-feed' | 'too-large';

/**
 * Why a feed could not be loaded: a code for programs, and a message for the webmaster's console. Residents see neither. In the
 * script-tag build, the message becomes readable when it is logged, shortly after `practice-error`.
 */
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

/** The path to a value in a JSON document: `['items', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** Something in a feed that a webmaster or editor should know about. Residents never see it. */
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
    | 'unusable-value'
    | 'not-normalised'
    | 'damaged-text'
    | 'page-missing'
    | 'same-city';
  /** Index of the feed's page that holds the value; 0 is the first. */
  readonly page: number;
  /** The path to the value on that page. */
  readonly path: Path;
  /** What is wrong and what to do, in English. It continues a sentence that begins with the place: `is null; expected text.` */
  readonly message: string;
  /** Whether the whole item is left out. */
  readonly dropped: boolean;
}

/** Reports a problem. */
export type Report = (
  code: Problem['code'],
  path: Path,
  message: string,
  dropped?: boolean,
) => void;

/** A report function that adds the problems of one page to an array. */
export function reportTo(problems: Problem[], page: number): Report {
  return (code, path, message, dropped = false) =>
    problems.push({ code, page, path, message, dropped });
}

/** Describes a value in a message: `null`, `the text "abc"`, `an object with the keys message, status`. */
export function describe(value: unknown): string {
  if (value === undefined) return sentence`nothing`;
  if (value === null) return 'null';
  if (typeof value === 'string') return sentence`the text ${quote(value)}`;
  if (Array.isArray(value)) return value.length ? sentence`an array` : sentence`an empty array`;
  if (typeof value === 'number') return sentence`the number ${value}`;
  if (typeof value !== 'object') return sentence`the value ${String(value)}`;
  const keys = Object.keys(value);
  if (!keys.length) return sentence`an empty object`;
  const first = keys.slice(0, 5).map((key) => quote(key).slice(1, -1));
  return sentence`an object with the keys ${first.join(', ')}${keys.length > 5 ? ', …' : ''}`;
}

/** A text in quotation marks, cut after 60 characters, with control and direction characters escaped. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}
