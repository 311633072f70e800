import { parsePeriod, type Period } from '../../feed/period.js';
import { quote } from '../../feed/problem.js';
import { remember } from '../../feed/remember.js';
import { hint, type Doubt, type LintItem } from './lint.js';

const periodOf = remember(parsePeriod);

/** Periods without years, backwards, or at odds with the title, a translation or their own words. */
export function* lintPeriod(item: LintItem): Generator<Doubt> {
  const { period, texts } = item.practice;
  const path = [...item.path, '_practice', 'period_text'];
  // Plain words say the years of the period, no others.
  const said = period.plain ? period : periodOf(period.text);
  if (period.text !== '' && !hasYear(period)) {
    const message = `The period ${quote(period.text)} gives no year, so the practice is not found by year.`;
    yield hint(item, path, 'period-without-year', message);
  }
  if (isBackwards(period) || isBackwards(said)) {
    const message = `The period ${quote(period.text)} ends before it begins.`;
    yield hint(item, path, 'period-backwards', message);
  } else if (hasYear(said) && !sameYears(said, period)) {
    const message = `The words ${quote(period.text)} and "period" give different years.`;
    yield hint(item, path, 'period-contradicts', message);
  }
  for (const [index, { title, summary = '', language, periodText }] of texts.entries()) {
    const own = index > 0 && language ? ['_practice', 'translations', language] : [];
    for (const [field, text] of [
      ['title', title],
      ['summary', summary],
    ] as const) {
      const year = yearsOf(text).find((each) => isOutside(each, period));
      if (year === undefined) continue;
      const message = `The ${field} speaks of ${year}, the period is ${quote(period.text)}.`;
      yield hint(item, [...item.path, ...own, field], `${field}-year`, message);
    }
    if (periodText === undefined) continue;
    const other = periodOf(periodText);
    if (!sameYears(other, period) && (readsWords(language) || other.start !== period.start)) {
      const original = period.text === '' ? 'gives no period' : `says ${quote(period.text)}`;
      const message = `The original ${original}, this translation says ${quote(periodText)}.`;
      yield hint(item, [...item.path, ...own, 'period_text'], 'period-differs', message);
    }
  }
}

/** Languages whose words `parsePeriod` understands; of others it sees the years, not whether it still runs. */
const understood = new Set(['en', 'fr', 'sq', 'sr', 'it', 'es', 'pt', 'de']);

function readsWords(language: string | undefined): boolean {
  return understood.has(language?.split('-')[0] ?? '');
}

function hasYear({ start, end }: Period): boolean {
  return start !== undefined || end !== undefined;
}

function isBackwards({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && start > end;
}

function sameYears(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end && one.ongoing === other.ongoing;
}

function yearsOf(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}

function isOutside(year: number, { start, end, ongoing }: Period): boolean {
  if (start === undefined && end === undefined) return false;
  return year < (start ?? -Infinity) || year > (ongoing ? Infinity : (end ?? Infinity));
}
