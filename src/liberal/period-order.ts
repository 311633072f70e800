import type { PeriodYears } from '../feed/period/period.js';
import type { Meanings } from './period-meanings.js';

/** A year or a range of years. */
interface Stretch {
  start: number;
  end: number;
  /** Which word it began with: since, from, until, launched. */
  readonly by: string;
  isRange: boolean;
  isOpen: boolean;
  isUntil: boolean;
}

/** What the order of meanings says. */
interface Order {
  readonly stretches: readonly Stretch[];
  /** The word after which no year came: since, until, … */
  readonly pre: string;
  readonly isRunning: boolean;
  readonly isBad: boolean;
  readonly hasSinceWithoutYear: boolean;
}

function readOrder(shape: string, years: readonly number[]): Order {
  const stretches: Stretch[] = [];
  let pre = '';
  let isRunning = false;
  let isBad = false;
  let hasSinceWithoutYear = false;
  let isLinked = false;
  let hasMonth = false;
  let isSeparate = true;
  let leads = false;
  let isBefore: boolean | undefined;
  let last: Stretch | undefined;

  function readMeaning(meaning: string, at: number): void {
    if (meaning === 'A' || meaning === 'T') {
      // Before the first year in "vuodesta 2012 vuoteen 2014", after it in "2012. aastast 2014. aastani".
      isBefore ??= !last;
      readMeaning(meaning === 'A' ? (isBefore ? 'f' : 'S') : isBefore ? 'u' : 'U', at);
    } else if (/[sfv]/.test(meaning)) {
      if (/[uE]/.test(pre)) isBad = true;
      pre = meaning;
      isLinked = hasMonth = leads = false;
    } else if (/[uE]/.test(meaning)) {
      readUntil(meaning);
    } else if (meaning === 'S') {
      if (!last) hasSinceWithoutYear = true;
      else if (last.isRange || last.isUntil) isBad = true;
      else last.isOpen = isLinked = true;
    } else if (meaning === 'U') {
      readUntilAfter(shape.charAt(at - 1));
    } else if (meaning === 'e') {
      if (/[YZ]/.test(shape.charAt(at + 1))) isLinked = last !== undefined;
    } else if (/[cC/-]/.test(meaning)) {
      if (meaning === '/') leads = false;
      if (last || hasMonth) isLinked ||= pre !== 'u';
      // "To 2018", "- 2018": until, or a list?
      else if (meaning === 'c' || (at === 0 && shape.charAt(1) === 'Y')) isBad = true;
    } else if (/[op]/.test(meaning)) {
      isRunning = true;
      leads = !last;
      if (leads) isSeparate = false;
      isLinked = false;
      pre = '';
    } else if (/[Mmd]/.test(meaning)) {
      hasMonth = true;
    } else if (meaning === 'l') {
      pre ||= 'l';
    } else if (meaning === 'x') {
      isBad = true;
    } else if (meaning === ',') {
      readEnd(at);
      isLinked = false;
      isSeparate = true;
    }
  }

  function readUntil(meaning: string): void {
    if (/[sfv]/.test(pre)) {
      // "Since March until June 2016" has ended; "since until" says nothing.
      if (hasMonth) isLinked = true;
      else isBad = true;
      return;
    }
    // "2016/17 until 2018/19": the earliest and the latest year count.
    if (last?.isRange) return;
    isLinked = last !== undefined;
    pre = meaning;
  }

  function readUntilAfter(before: string): void {
    if (!last || /[op]/.test(before) || last.isRange || last.isUntil) return;
    const from = stretches.at(-2);
    if (last.isOpen) {
      isBad = true;
    } else if (from?.isOpen) {
      stretches.pop();
      close(from, last.start);
      last = from;
    } else {
      last.isUntil = true;
    }
  }

  function readYear(year: number, before: string): void {
    if (before === '/' && last && !last.isRange && year === last.end + 1) {
      // "Since 2016/17", "until 2016/17": one school year.
      last.end = year;
    } else if (isLinked && last && !last.isRange) {
      if (last.isUntil || leads || /[vl]/.test(pre)) isBad = true;
      close(last, year);
    } else if (last?.isOpen && !isSeparate && !pre) {
      isBad = true;
    } else {
      // "Ongoing 2016", or "in the course of 2016"?
      if (leads && !pre && !isSeparate) isBad = true;
      last = {
        start: year,
        end: year,
        by: pre,
        isRange: false,
        isOpen: /[sf]/.test(pre) && !isLinked,
        isUntil: /[uE]/.test(pre),
      };
      stretches.push(last);
    }
    pre = '';
    isLinked = hasMonth = isSeparate = false;
  }

  /** "2018-" and "2018 to …" are still running. */
  function readEnd(at: number): void {
    if (!last || last.isRange) return;
    if (/[YZ][dMmyP]*(?:-|[-cCu]e)$/.test(shape.slice(Math.max(0, at - 12), at))) {
      last.isOpen = true;
      pre = '';
    }
  }

  let year = 0;
  for (let at = 0; at < shape.length; at++) {
    const meaning = shape.charAt(at);
    if (/[YZ]/.test(meaning))
      readYear(meaning === 'Y' ? (years[year++] ?? 0) : 0, shape.charAt(at - 1));
    else readMeaning(meaning, at);
  }
  readEnd(shape.length);
  if ((pre && last) || /c[y,]*$/.test(shape)) isBad = true;
  return { stretches, pre, isRunning, isBad, hasSinceWithoutYear };
}

function close(stretch: Stretch, end: number): void {
  stretch.end = end;
  stretch.isRange = true;
  stretch.isOpen = false;
}

/** The years of a period whose meanings are clear; undefined if they are not. */
export function yearsOf({ shape, years }: Meanings): Omit<PeriodYears, 'plain'> | undefined {
  const order = readOrder(shape, years);
  const { stretches, isRunning } = order;
  // "5 years from 2015" begins then; "every 2 years from 2015" is still running.
  const hasDuration = shape.includes('dD') && !shape.includes('r');
  for (const stretch of hasDuration ? stretches : []) {
    if (stretch.by === 'f') stretch.isOpen = false;
  }
  const isOpen = stretches.some((stretch) => stretch.isOpen);
  const ongoing = isRunning || isOpen || (stretches.length === 0 && isSince(order, shape));
  if (order.isBad || isUnclear(stretches, shape, ongoing)) return undefined;
  const isDecade =
    shape.includes('Z') || (shape.includes('z') && !stretches.every(({ isRange }) => isRange));
  if (isDecade) return ongoing ? { ongoing } : stretches.length ? { ongoing: false } : undefined;
  const [only] = stretches;
  if (!only) return ongoing ? { ongoing } : undefined;
  if (only.isUntil) return ongoing ? { ongoing } : { end: only.end, ongoing };
  // "2025-2019": one of the years is wrong, but it is not known which, so the order is kept.
  if (stretches.length === 1 && only.isRange && !ongoing)
    return { start: only.start, end: only.end, ongoing };
  const start = Math.min(...stretches.map((stretch) => Math.min(stretch.start, stretch.end)));
  const end = Math.max(...stretches.map((stretch) => Math.max(stretch.start, stretch.end)));
  return ongoing ? { start, ongoing } : { start, end, ongoing };
}

/** "For 20 years now". */
function isSince({ pre, hasSinceWithoutYear }: Order, shape: string): boolean {
  return shape.includes('dD') && (pre === 's' || hasSinceWithoutYear || /^fq?d?D$/.test(shape));
}

/** Whether stretches of years contradict each other. */
function isUnclear(stretches: readonly Stretch[], shape: string, ongoing: boolean): boolean {
  if (stretches.some(({ by, isRange }) => by === 'v' && !isRange) && !ongoing) return true;
  if (ongoing && /[EF]/.test(shape)) return true;
  // "Since 2016 for 3 years".
  if (/s[^Y]*Y.*dD/.test(shape) && !shape.includes('r')) return true;
  const [first, ...others] = stretches;
  if (!first) return false;
  // "Since 2016-2017", "from the school year 2016-17": it may be one year, and still running.
  if (/(?:s|f[yMm]*k)[kyMm]*Y-Y$/.test(shape.replace(/[P,]/g, '')) && first.end === first.start + 1)
    return true;
  if (others.length && stretches.some(({ isUntil }) => isUntil)) return true;
  // A strategy has years of its own.
  const clauses = shape.split(',').filter((clause) => clause.includes('Y')).length;
  if (
    shape.includes('w') &&
    (clauses > 1 || others.length || !(first.isRange || ongoing) || first.isUntil)
  )
    return true;
  const earliest = Math.min(...stretches.map(({ start }) => start));
  if (stretches.some(({ by, start }) => by === 'l' && start > earliest)) return true;
  // "Since 2015, 2020-2021": it may have ended.
  const open = stretches.findIndex(({ isOpen }) => isOpen);
  return (
    open >= 0 &&
    stretches
      .slice(open + 1)
      .some(({ isRange, end }) => isRange && end >= (stretches[open]?.start ?? 0))
  );
}
