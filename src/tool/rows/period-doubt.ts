import { liberalTools } from '../../feed/liberal-reading.js';
import { parseEdtf, type Period, type PeriodYears } from '../../feed/period/period.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { createPeriodReading } from '../../liberal/period-in-words.js';
import { moreWords } from '../../liberal/period-more-words.js';
import type { Finding } from '../findings/finding.js';

const readWords = createPeriodReading(liberalTools, moreWords);

/** Whether it is clear what the words of a period say. */
export function isClear(text: string): boolean {
  return parseEdtf(text) !== undefined || readWords(text).isClear;
}

export function hasYear({ start, end }: PeriodYears): boolean {
  return start !== undefined || end !== undefined;
}

/** Why a period has no year, and what to write in its place; nothing if it has one, or says nothing. */
export function periodDoubt(period: Period): Pick<Finding, 'code' | 'message'> | undefined {
  const { text, ongoing } = period;
  if (text === '' || hasYear(period)) return undefined;
  if (/\p{Nd}/u.test(text) && !isClear(text)) {
    return { code: 'period-words', message: unclear(text) };
  }
  const message = ongoing
    ? sentence`The period says that the practice is running, but not since when, so only a search for the present year finds it.`
    : sentence`The period ${quote(text)} gives no year, so the practice is not found by year.`;
  return { code: 'period-without-year', message };
}

function unclear(text: string): string {
  const { unknown } = readWords(text);
  const words = quote(text);
  return unknown.length
    ? sentence`No year was taken from the period ${words}, because these words are not known: ${unknown.slice(0, 3).map(quote).join(', ')}. Write the years as "2016", "2016-2018", "since 2016" or "until 2018".`
    : sentence`No year was taken from the period ${words}, because it can be read in several ways. Write the years as "2016", "2016-2018", "since 2016" or "until 2018".`;
}
