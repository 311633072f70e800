/** When a practice ran, as far as its source says. */
export interface Period {
  /** First year, in the Gregorian calendar. */
  readonly start?: number;
  /** Last year; absent while it is still running or when the source does not say. */
  readonly end?: number;
  /** Whether the source says that it is still running. */
  readonly ongoing: boolean;
  /** The source's own words; empty when it gives none. */
  readonly text: string;
  /** Whether the years say all that the words say ("2016 onwards", not "21 June 2018"), so that `Intl` may word it anew. */
  readonly plain: boolean;
}
