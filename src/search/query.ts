export const sortOrders = ['newest', 'oldest', 'title', 'city', 'feed'] as const;
export type Sort = (typeof sortOrders)[number];

/** Years from–to, both included; an open side has no bound. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** What to show of a feed. Every field absent or empty: everything. Fields combine by "and", the values of one field by "or". */
export interface Query {
  /** What a resident typed. */
  readonly text?: string;
  /** City names, in any spelling the feed knows. */
  readonly cities?: readonly string[];
  /** Country codes, or names in any language. */
  readonly countries?: readonly string[];
  /** Topic slugs. */
  readonly topics?: readonly string[];
  /** Practices that ran in at least one of these years. */
  readonly years?: Years;
  /** Only practices that are still running. */
  readonly ongoing?: boolean;
  /** Exactly these, in this order. */
  readonly ids?: readonly string[];
  /** Never these. */
  readonly exclude?: readonly string[];
  /** Without it: by relevance when there is text, else newest first. */
  readonly sort?: Sort;
}
