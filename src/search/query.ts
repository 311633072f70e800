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

/** A query whose fields may be there and say nothing, or nonsense: from attributes, controls and addresses. */
export type LooseQuery = {
  readonly [Field in keyof Query]?: (Field extends 'sort' ? string : Query[Field]) | undefined;
};

/** The normal form: only fields that say something, each value once, years in order. */
export function normalise(query: LooseQuery): Query {
  const normal: { -readonly [Field in keyof Query]: Query[Field] } = {};
  if (query.text?.trim()) normal.text = query.text;
  for (const field of ['cities', 'countries', 'topics', 'ids', 'exclude'] as const) {
    const values = new Set(query[field]?.filter((value) => value.trim()));
    if (values.size) normal[field] = [...values];
  }
  const years = normalYears(query.years ?? {});
  if (years) normal.years = years;
  if (query.ongoing) normal.ongoing = true;
  const sort = sortOrders.find((order) => order === query.sort);
  if (sort) normal.sort = sort;
  return normal;
}

function normalYears({ from, to }: Years): Years | undefined {
  if (isYear(from) && isYear(to)) return from > to ? { from: to, to: from } : { from, to };
  if (isYear(from)) return { from };
  return isYear(to) ? { to } : undefined;
}

function isYear(year: number | undefined): year is number {
  return year !== undefined && Number.isInteger(year) && year >= 0 && year <= 9999;
}

/** Reads `2020`, `2018/2022`, `2020/..` and `../2022`, the intervals of ISO 8601-2; undefined for anything else. */
export function parseYears(text: string): Years | undefined {
  const match = /^\s*(\d{1,4}|\.\.)(?:\/(\d{1,4}|\.\.))?\s*$/.exec(text);
  if (!match) return undefined;
  const [, from = '..', to = from] = match;
  // An open side is no number, and so no year.
  return normalYears({ from: Number(from), to: Number(to) });
}

/** Writes what `parseYears` reads. */
export function formatYears({ from, to }: Years): string {
  return from === to ? String(from ?? '..') : `${from ?? '..'}/${to ?? '..'}`;
}
