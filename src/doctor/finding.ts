/** What a check says: something is wrong for certain, it is right, or somebody has to look. */
export type Verdict = 'wrong' | 'unsure' | 'right';

/** Code that mends what is wrong. */
export interface Remedy {
  /** What to do with the code, as a sentence: "In the page, write". */
  readonly where: string;
  /** The code that it replaces, as it is on the page. Without it, the code is added. */
  readonly instead?: string;
  /** The code to paste. */
  readonly code: string;
  /** The start tag that the code is, if it is one. */
  readonly tag?: TagChange;
  /** The policy that the code is, if it is one. */
  readonly policy?: PolicyChange;
}

/** A Content-Security-Policy, and what it has to allow in addition. */
export interface PolicyChange {
  readonly policy: string;
  readonly sources: readonly (readonly [directive: string, source: string])[];
}

/** The new name and value of an attribute, or null to remove it. */
export type Change = readonly [name: string, value: string] | null;

/** A change of an element's start tag. */
export interface TagChange {
  readonly element: Element;
  /** By the names that attributes have on the page. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Another tag name. */
  readonly name?: string | undefined;
  /** HTML to follow the start tag. */
  readonly content?: string | undefined;
}

/** One result of a check. */
export interface Finding {
  /** Name of the check, for programs. */
  readonly check: string;
  readonly verdict: Verdict;
  /** What it is, in a few words. */
  readonly title: string;
  /** What was found, and what it means. */
  readonly text: string;
  readonly remedy?: Remedy | undefined;
  /** The element that it is about. */
  readonly element?: Element | undefined;
}

/** A finding of a check. */
export function finding(
  check: string,
  verdict: Verdict,
  title: string,
  text: string,
  more: Pick<Finding, 'remedy' | 'element'> = {},
): Finding {
  return { check, verdict, title, text, ...more };
}
