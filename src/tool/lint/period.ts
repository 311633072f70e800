import { quote } from '../../feed/problem.js';
import { sameYears, type Period, type PeriodYears } from '../../feed/period/period.js';
import { sentence } from '../../feed/sentence.js';
import { parsePeriod } from '../../functions.js';
import { hasYear, isClear, periodDoubt } from '../rows/period-doubt.js';
import { hint, type Doubt, type Lint, type LintItem } from './lint.js';

/**
 * Periods without years, backwards, or at odds with the title, a translation or their own words.
 *
 * @param isReported whether it was said before that the period of an item has no year
 */
export function lintPeriod(isReported: (item: LintItem) => boolean): Lint {
  return (item) => lintItem(item, isReported(item));
}

function* lintItem(item: LintItem, reported: boolean): Generator<Doubt> {
  const { period } = item.practice;
  // Plain words say the years of the period, no others.
  const said = period.plain ? period : parsePeriod(period.text);
  yield* lintYears(item, said, reported);
  for (const { text, path } of item.texts) {
    for (const field of ['title', 'summary'] as const) {
      const year = yearsIn(text[field] ?? '').find((each) => isOutside(each, period));
      if (year === undefined) continue;
      const message = sentence`The ${field} speaks of ${year}, but the period is ${quote(period.text)}.`;
      yield hint(item, [...path, field], `${field}-year`, message);
    }
    if (text.periodText === undefined) continue;
    const other = parsePeriod(text.periodText);
    if (!isClear(text.periodText) || sameYears(other, period)) continue;
    const translated = quote(text.periodText);
    const message =
      period.text === ''
        ? sentence`The original gives no period, this translation says ${translated}.`
        : sentence`The original says ${quote(period.text)}, this translation says ${translated}.`;
    yield hint(item, [...path, 'period_text'], 'period-differs', message);
  }
}

/** @param said the years that the words of the period say */
function* lintYears(item: LintItem, said: PeriodYears, reported: boolean): Generator<Doubt> {
  const { period } = item.practice;
  const { path } = item.find('period_text', 'period');
  const words = quote(period.text);
  if (isBackwards(period) || isBackwards(said)) {
    yield hint(
      item,
      path,
      'period-backwards',
      sentence`The period ${words} ends before it begins.`,
    );
  } else if (!hasYear(period) && !hasYear(said)) {
    const doubt = reported && !period.ongoing ? undefined : periodDoubt(period);
    if (doubt) yield hint(item, path, doubt.code, doubt.message);
  } else if (hasYear(period) && hasYear(said) && !sameYears(said, period)) {
    const message = sentence`The words ${words} and "period" give different years.`;
    yield hint(item, path, 'period-contradicts', message);
  }
}

function isBackwards({ start, end }: PeriodYears): boolean {
  return start !== undefined && end !== undefined && start > end;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}

function isOutside(year: number, { start, end, ongoing }: Period): boolean {
  if (start === undefined && end === undefined) return false;
  return year < (start ?? -Infinity) || year > (ongoing ? Infinity : (end ?? Infinity));
}
