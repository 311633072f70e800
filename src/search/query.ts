import { defined, own } from '../feed/record.js';

export const sortOrders = ['newest', 'oldest', 'title', 'city', 'feed'] as const;
export type Sort = (typeof sortOrders)[number];

/** A range of years, inclusive. A missing side means no limit. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** What to show of a feed; an empty query shows everything. Fields combine with "and", values of one field with "or". */
export interface Query {
  /** Text that a visitor typed. */
  readonly text?: string;
  /** Topic slugs. */
  readonly topics?: readonly string[];
  /** Country codes, or names in any language. */
  readonly countries?: readonly string[];
  /** City names, in any spelling that the feed's list of cities has. */
  readonly cities?: readonly string[];
  /** Practices that ran in at least one of these years. */
  readonly years?: Years;
  /** Only practices that are still running. */
  readonly ongoing?: boolean;
  /** Only practices with these ids, in this order. */
  readonly ids?: readonly string[];
  /** No practices with these ids. */
  readonly exclude?: readonly string[];
  /** Without it, results are sorted by relevance if there is a text, otherwise newest first. */
  readonly sort?: Sort;
}

/** A query from attributes, controls or addresses, whose fields may be empty or invalid. */
export type LooseQuery = {
  readonly [Field in keyof Query]?: (Field extends 'sort' ? string : Query[Field]) | undefined;
};

/** Values without blank ones and duplicates; undefined if none remain. */
export function normalValues(values: readonly string[] | undefined): readonly string[] | undefined {
  const kept = new Set(values?.filter((value) => value.trim()));
  return kept.size ? [...kept] : undefined;
}

/** Years in ascending order; undefined if neither side is a year. */
export function normalYears(years: Years | undefined): Years | undefined {
  let from = years && own(years, 'from');
  let to = years && own(years, 'to');
  if (!isYear(from)) from = undefined;
  if (!isYear(to)) to = undefined;
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) [from, to] = [to, from];
  return defined({ from, to });
}

function isYear(year: number | undefined): year is number {
  return year !== undefined && Number.isInteger(year) && year >= 0 && year <= 9999;
}

/** Reads `2020`, `2018/2022`, `2020/..` and `../2022`, the intervals of ISO 8601-2; undefined for anything else. */
export function parseYears(text: string): Years | undefined {
  const match = /^\s*(\d{1,4}|\.\.)(?:\/(\d{1,4}|\.\.))?\s*$/.exec(text);
  if (!match) return undefined;
  const [, from = '..', to = from] = match;
  // `Number('..')` is NaN, which `normalYears` drops.
  return normalYears({ from: Number(from), to: Number(to) });
}

/** Writes what `parseYears` reads. */
export function formatYears(years: Years): string {
  const { from, to } = defined(years);
  return from === to ? String(from ?? '..') : `${from ?? '..'}/${to ?? '..'}`;
}
