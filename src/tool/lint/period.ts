import { sameYears, type Period, type PeriodYears } from '../../feed/period/period.js';
import { quote } from '../../feed/problem.js';
import { parsePeriod } from '../../functions.js';
import { periodLanguages } from '../../liberal/period-words.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** Periods without years, backwards, or at odds with the title, a translation or their own words. */
export function* lintPeriod(item: LintItem): Generator<Doubt> {
  const { period } = item.practice;
  // Plain words say the years of the period, no others.
  const said = period.plain ? period : parsePeriod(period.text);
  yield* lintYears(item, said);
  for (const { text, path } of item.texts) {
    for (const field of ['title', 'summary'] as const) {
      const year = yearsIn(text[field] ?? '').find((each) => isOutside(each, period));
      if (year === undefined) continue;
      const message = `The ${field} speaks of ${year}, but the period is ${quote(period.text)}.`;
      yield hint(item, [...path, field], `${field}-year`, message);
    }
    if (text.periodText === undefined) continue;
    const other = parsePeriod(text.periodText);
    // In other languages only years are understood, not whether it is still running.
    const differs = understood(text.language)
      ? !sameYears(other, period)
      : other.start !== period.start;
    if (!differs) continue;
    const original = period.text === '' ? 'gives no period' : `says ${quote(period.text)}`;
    const message = `The original ${original}, this translation says ${quote(text.periodText)}.`;
    yield hint(item, [...path, 'period_text'], 'period-differs', message);
  }
}

/** @param said the years that the words of the period say */
function* lintYears(item: LintItem, said: PeriodYears): Generator<Doubt> {
  const { period } = item.practice;
  const { path } = item.find('period_text', 'period');
  const words = quote(period.text);
  if (isBackwards(period) || isBackwards(said)) {
    yield hint(item, path, 'period-backwards', `The period ${words} ends before it begins.`);
  } else if (!hasYear(period) && !hasYear(said)) {
    if (period.text === '') return;
    const message = period.ongoing
      ? 'The period says that the practice is running, but not since when, so only a search for the present year finds it.'
      : `The period ${words} gives no year, so the practice is not found by year.`;
    yield hint(item, path, 'period-without-year', message);
  } else if (hasYear(period) && hasYear(said) && !sameYears(said, period)) {
    const message = `The words ${words} and "period" give different years.`;
    yield hint(item, path, 'period-contradicts', message);
  }
}

function understood(language: string | undefined): boolean {
  return periodLanguages.includes(language?.split('-')[0] ?? '');
}

function hasYear({ start, end }: PeriodYears): boolean {
  return start !== undefined || end !== undefined;
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
