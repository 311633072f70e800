import type { Practice } from '../feed/practice.js';

/** Of one filter: how many practices choosing each value would show, given all the other filters. */
export interface Facets {
  readonly cities: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly ongoing: number;
}

/** What a query finds. */
export interface Results {
  /** Every practice found, best or first in order first; the list pages through them. */
  readonly practices: readonly Practice[];
  readonly total: number;
  readonly facets: Facets;
  /** The folded words of the index that matched, for highlighting; empty without text. */
  readonly words: ReadonlySet<string>;
}
