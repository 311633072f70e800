import type { Period } from './period.js';

/** One headed part of a practice: Purpose, Rationale, Process, Impact, Key documents. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A practice's words in one language: its own, or one of its translations. */
export interface PracticeText {
  /** BCP 47 tag; absent when the feed does not say. */
  readonly language?: string;
  readonly title: string;
  readonly summary?: string;
  /** The whole text, where it says more than the summary. */
  readonly text?: string;
  readonly sections: readonly Section[];
  /** `https:` or `http:` address of the practice's page in this language. */
  readonly url?: string;
  /** The period in this translation's own words, where they differ from the original's. */
  readonly periodText?: string;
}

export interface PracticeImage {
  /** `https:` or `http:` address. */
  readonly url: string;
  /** Text alternative; empty when the feed gives none. */
  readonly alt: string;
  /** Whether another host than the feed's serves it: such images are shown only when asked for. */
  readonly foreign: boolean;
}

/** One good practice, checked and complete: nothing behind the trust boundary checks it again. */
export interface Practice {
  readonly id: string;
  /** The practice's own words first, then its translations; at most one entry a language. */
  readonly texts: readonly [PracticeText, ...PracticeText[]];
  /** Topic slugs as the feed gives them. */
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 code, or the feed's own words where they name no country we know. */
  readonly country?: string;
  /** Names as the feed's list of cities spells them; none for a national practice, several where several took part. */
  readonly cities: readonly string[];
  readonly period: Period;
  readonly image?: PracticeImage;
  /** ISO 8601 date-time of the last change. */
  readonly modified?: string;
}
