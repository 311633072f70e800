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
    | 'unusable-value'
    | 'page-missing';
  /** Where: `items[3]._practice.period`; on a later page of the feed `page 2: items[3]`. */
  readonly where: string;
  /** What is wrong, where, and what to do, in English. */
  readonly message: string;
  /** Whether the whole item had to go. */
  readonly dropped: boolean;
}

/** Tells of a problem: the message names the place first, then what is wrong with it. */
export type Report = (
  code: Problem['code'],
  where: string,
  what: string,
  dropped?: boolean,
) => void;

/** Gathers what is reported. */
export function reportTo(problems: Problem[]): Report {
  return (code, where, what, dropped = false) =>
    problems.push({ code, where, message: `${where}: ${what}`, dropped });
}

/** How many problems the one warning names: enough to see a pattern, short enough to be read. */
const named = 5;

/**
 * One text for the console about all problems of a feed: the counts, then the first few, dropped items before lesser
 * faults. Empty when there are none.
 */
export function summariseProblems(problems: readonly Problem[]): string {
  const dropped = problems.filter((each) => each.dropped);
  const lesser = problems.filter((each) => !each.dropped);
  const counts = [
    dropped.length && `${dropped.length} left out`,
    lesser.length && `${lesser.length} shown in part`,
  ];
  if (!problems.length) return '';
  const lines = [...dropped, ...lesser].slice(0, named).map((each) => `- ${each.message}`);
  if (problems.length > named) lines.push(`- and ${problems.length - named} more`);
  return [`Problems in the feed (${counts.filter(Boolean).join(', ')}):`, ...lines].join('\n');
}

/** What a value is, in words for a message: `null`, `the text "abc"`, `an object with the keys message, status`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (Array.isArray(value)) return value.length ? 'an array' : 'an empty array';
  if (typeof value !== 'object') return `the ${typeof value} ${String(value)}`;
  const keys = Object.keys(value).map((key) => key.slice(0, 30));
  if (!keys.length) return 'an empty object';
  const more = keys.length > 5 ? ', …' : '';
  return `an object with the keys ${keys.slice(0, 5).join(', ')}${more}`;
}

/** A text of the feed between quotation marks, shortened, control characters escaped. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
