import { defined } from '../record.js';
import { remember } from '../remember.js';

/** When a practice ran, as far as the source gives it. */
export interface Period {
  /** First year, in the Gregorian calendar. */
  readonly start?: number;
  /**
   * Last year. Absent if the practice is still running or the source does not give it. It is before `start` only if the source
   * has the years in that order.
   */
  readonly end?: number;
  /** Whether the source says that the practice is still running. */
  readonly ongoing: boolean;
  /** The source's own words; empty if it gives none. */
  readonly text: string;
  /**
   * Whether the words say no more than the years ("2016 onwards", not "21 June 2018"), so that `Intl` can write the period.
   * "N/A" is plain and has no years, so nothing is shown.
   */
  readonly plain: boolean;
  /**
   * What the words say, no more and no less, in EDTF: a day, a month or a season, or the first and the last day or month. Readers of
   * other languages are shown this. Only normalised feeds have it.
   */
  readonly edtf?: string;
}

/** A period without its words. */
export type PeriodYears = Omit<Period, 'text'>;

const earliest = 1800;
const latest = 2199;

/** Whether a number may be the year of a practice. */
export const isYear = (year: number): boolean => year >= earliest && year <= latest;

const edtfDate = /^(\d{4})((?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?)$/;

/**
 * Reads a period in EDTF (ISO 8601-2:2019): level 0 dates and intervals, and the open, unknown, uncertain and approximate forms
 * of level 1. Years are from 1800 to 2199.
 * @returns undefined for anything else, and for an interval that runs backwards
 * @see https://www.loc.gov/standards/datetime/
 */
export const parseEdtf = /* @__PURE__ */ remember((text): PeriodYears | undefined => {
  const sides = text.split('/', 3);
  const dates = sides.map((side) => edtfDate.exec(side));
  if (sides.length > 2 || !sides.every((side, i) => dates[i] || side === '' || side === '..')) {
    return undefined;
  }
  const [start, end = sides.length === 1 ? start : undefined] = dates.map((date) =>
    date ? Number(date[1]) : undefined,
  );
  const ongoing = sides[1] === '..';
  const years = [start, end].filter((year) => year !== undefined);
  if (!years.every(isYear) || !(ongoing || years.length)) return undefined;
  if (start && end && start > end) return undefined;
  const plain = dates.every((date) => !date?.[2]);
  return defined({ start, end, ongoing, plain });
});

/**
 * Reads a period of a feed in the strict form. There, "2019-22" is a season of level 1: summer. In other feeds and in tables, it may be
 * a range of years, and "2011-12" as well.
 */
export function parseStrictly(text: string): PeriodYears | undefined {
  const years = parseEdtf(text.replace(/^(\d+)-2[1-4]$/, '$1-12'));
  return years && !years.plain ? { ...years, edtf: text } : years;
}

/**
 * Writes a period in EDTF (ISO 8601-2, level 1): as the feed has it, or its years: "2016", "2016/2018", "2016/.." (still
 * running), "2016/" (unknown end), "/2016" (unknown start), "/.." (running since an unknown year). {@link parseStrictly} reads the
 * same back.
 * @returns undefined if the period runs backwards, or is not running and has no known year
 */
export function toEdtf({ edtf, start, end, ongoing }: PeriodYears): string | undefined {
  if (edtf) return edtf;
  if (ongoing) return `${start ?? ''}/..`;
  if (start === undefined) return end === undefined ? undefined : `/${end}`;
  if (end === undefined) return `${start}/`;
  if (start > end) return undefined;
  return start === end ? String(start) : `${start}/${end}`;
}

/** Whether two periods have the same years. */
export function sameYears(one: PeriodYears, other: PeriodYears): boolean {
  return one.start === other.start && one.end === other.end && one.ongoing === other.ongoing;
}
