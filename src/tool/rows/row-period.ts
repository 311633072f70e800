import { sameYears, type Period, type PeriodYears } from '../../feed/period/period.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { parsePeriod } from '../../functions.js';
import { isDay, serialDate } from './cell-date.js';
import type { PracticeField } from '../columns/column-names.js';
import type { TableEntry } from '../columns/columns.js';
import type { Finding } from '../findings/finding.js';
import { hasYear, periodDoubt } from './period-doubt.js';

/**
 * The period of a row: that of its column, or from its start to its end. If no year was understood, the reason is reported.
 *
 * @param original of a translation, whose words need not repeat its years
 */
export function readPeriod(
  entry: TableEntry<PracticeField>,
  findings: Finding[],
  original?: Period,
): Period {
  const period = periodOf(entry, findings);
  const doubt = original && hasYear(original) ? undefined : periodDoubt(period);
  if (doubt && !period.ongoing) {
    const column = (['period', 'start', 'end'] as const).find((field) => entry.cell(field) !== '');
    findings.push({ severity: 'hint', ...doubt, origin: entry.origin(column) });
  }
  return period;
}

function periodOf(entry: TableEntry<PracticeField>, findings: Finding[]): Period {
  const cell = usable(entry, 'period', findings);
  const start = usable(entry, 'start', findings);
  const end = usable(entry, 'end', findings);
  if (start === '' && end === '') return parsePeriod(cell);
  if (cell === '') return joined(start, end);
  const said = parsePeriod(cell);
  // "Ongoing" beside a start says the end.
  const years = joined(start, end === '' && runs(cell) ? cell : end);
  if (!isPartOf(said, years) && !isPartOf(years, said)) {
    const message = sentence`The period ${quote(cell)} and the cells for its start and end, ${quote(years.text)}, contradict each other. Correct one, or empty it.`;
    findings.push({
      severity: 'hint',
      code: 'period-contradicts',
      message,
      origin: entry.origin('period'),
    });
  }
  if (sameYears(said, years) || (hasYear(said) && !isPartOf(said, years))) return said;
  return said.plain ? years : { ...years, text: said.text, plain: false };
}

/** Whether one period says nothing that another does not say. */
function isPartOf(one: PeriodYears, other: PeriodYears): boolean {
  return (
    (one.start ?? other.start) === other.start &&
    (one.end ?? other.end) === other.end &&
    (!one.ongoing || other.ongoing)
  );
}

/** A cell of the period; a number that spreadsheets store for a day is no year, and reported. */
function usable(
  entry: TableEntry<PracticeField>,
  field: 'period' | 'start' | 'end',
  findings: Finding[],
): string {
  // Programs that take years for decimal numbers write "2022.0".
  const cell = entry.cell(field).replace(/^(\d{4})[.,]0+$/, '$1');
  const serial = serialDate(cell);
  if (serial === undefined) return cell;
  findings.push({
    severity: 'error',
    code: 'unusable-value',
    message: sentence`${quote(cell)} looks like a date as Excel stores it: ${serial}. Write the years instead. The cell was left out.`,
    origin: entry.origin(field),
  });
  return '';
}

/**
 * Only the years, where both cells have a date or nothing: a start without an end says nothing about the end. Other words are kept.
 */
function joined(start: string, end: string): Period {
  const from = yearOf(start);
  const to = yearOf(end);
  const words = [start, end].filter((cell) => cell !== '').join(' – ');
  const read = parsePeriod(words);
  const isSaid = !read.ongoing && read.start === from && read.end === to;
  // Words such as "spring 2018" are kept, if they are understood together as well.
  if (from !== undefined && to !== undefined && from < to && /\p{L}/u.test(words) && isSaid)
    return read;
  const isRunning = to === undefined && end !== '' && runs(end);
  if (start === '' || from !== undefined) {
    if (end === '') return parsePeriod(`${from ?? ''}/`);
    if (isRunning) return parsePeriod(`${from ?? ''}/..`);
    if (to !== undefined && from === to) return parsePeriod(`${to}`);
    // EDTF has no years that run backwards.
    if (to !== undefined)
      return parsePeriod(from && from > to ? `${from}-${to}` : `${from ?? ''}/${to}`);
  }
  return read;
}

function runs(cell: string): boolean {
  const { ongoing, start } = parsePeriod(cell);
  return ongoing && start === undefined;
}

/** The only year of a cell: of a date in any order, or in words. */
function yearOf(cell: string): number | undefined {
  const [, dayFirst, yearFirst] =
    /^(?:\d{1,2}[./-]\s?){1,2}(\d{4})\.?$|^(\d{4})(?:[./-]\s?\d{1,2}){0,2}\.?(?:[T ][\d:.Z+-]+)?$/.exec(
      cell,
    ) ?? [];
  const year = dayFirst ?? yearFirst;
  if (year !== undefined) return isPossible(cell) ? Number(year) : undefined;
  const { start, end, ongoing } = parsePeriod(cell);
  return !ongoing && start === end ? start : undefined;
}

/** Whether an ISO date is one of the calendar. */
function isPossible(cell: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(cell) ?? [];
  return year === undefined || isDay(Number(year), Number(month), Number(day));
}
