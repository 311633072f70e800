import type { Practice } from '../feed/practice.js';

/** Why a practice is related to another one. */
export interface RelatedReason {
  /** Whether the feed names it (`_practice.related`). */
  readonly chosen: boolean;
  /** The topics that both have, as the related practice spells them. */
  readonly topics: readonly string[];
  /** Some words that both have, folded, the most telling ones first. */
  readonly words: readonly string[];
}

export interface RelatedPractice {
  readonly practice: Practice;
  readonly reason: RelatedReason;
}

/** Finds the practices that are related to others of the same feed. */
export interface Related {
  /**
   * Up to three practices related to one, the most related first: those that the feed names, then those of other places, then those
   * of its own. Empty if there is no such practice.
   */
  to(id: string): readonly RelatedPractice[];
  /**
   * Does one step of the indexing that `to` needs, about 0.1 ms. Returns false when all is done. Call it while the page is idle; `to`
   * does the remaining work at once.
   */
  prepare(): boolean;
}
