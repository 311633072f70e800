import type { Period } from './period/period.js';
import type { CityNames } from './places/places.js';

/** A part of a practice with its own heading: Purpose, Rationale, Process, Impact, Key documents. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A practice's text in one language: the original or a translation. */
export interface PracticeText {
  /** BCP 47 tag; absent if the feed does not give one. */
  readonly language?: string;
  readonly title: string;
  readonly summary?: string;
  /** The full text, if it differs from the summary. */
  readonly text?: string;
  readonly sections: readonly Section[];
  /** `https:` or `http:` address of the practice's page in this language. No other practice of the feed has it. */
  readonly url?: string;
  /** The address in place of `url`, if other practices of the feed have it too: that of a list. */
  readonly sharedUrl?: string;
  /** The period in the words of this translation, if it has its own. */
  readonly periodText?: string;
  /** Whether a machine translated it. */
  readonly machine?: boolean;
}

export interface PracticeImage {
  /** `https:` or `http:` address. */
  readonly url: string;
  /** Text alternative; empty if the feed does not give one. */
  readonly alt: string;
  /** Whether its host differs from the feed's. Such images are shown only with `images="all"`. */
  readonly foreign: boolean;
}

/** A checked practice. Code behind the trust boundary does not check it again. */
export interface Practice {
  readonly id: string;
  /** The original text first, then its translations; at most one per language. */
  readonly texts: readonly [PracticeText, ...PracticeText[]];
  /** BCP 47 tag of the feed's main language, if the feed gives one. */
  readonly feedLanguage?: string;
  /** Topic slugs as the feed gives them. */
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 code, or the feed's own words if they are not a known country. */
  readonly country?: string;
  /** Names as the feed's list of cities spells them. A national practice has none; a joint practice has several. */
  readonly cities: readonly string[];
  /** The names of these cities by language, where the feed gives them; each by the name in `cities`. */
  readonly cityNames?: Readonly<Record<string, CityNames>>;
  readonly period: Period;
  readonly image?: PracticeImage;
  /** ISO 8601 date-time of the last change. */
  readonly modified?: string;
  /** Ids of the related practices that the feed names, the most related first. */
  readonly related?: readonly string[];
  /** Where mistakes are reported: a `mailto:` or `https:` address with the placeholders {id}, {title}, {language} and {page}. */
  readonly reportUrl?: string;
}
