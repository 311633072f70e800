import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';

/** A date that was read, or what is wrong with it and how it is written. */
export type ReadDate = { readonly date: string } | { readonly problem: string };

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** RFC 3339, as JSON Feed asks for. A day alone means its first moment, and a time without an offset is one in UTC. */
export function readDate(cell: string): ReadDate {
  const parts = iso.exec(cell);
  if (!parts) return { problem: otherForm(cell) };
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) {
    return { problem: sentence`The calendar has no day ${quote(cell)}. The cell was left out.` };
  }
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}${parts[7] ?? ''}${offset(parts[8])}`;
  return Number.isNaN(Date.parse(date))
    ? { problem: sentence`${quote(cell)} has no possible time of day. The cell was left out.` }
    : { date };
}

/** +0200 → +02:00 */
function offset(text = 'Z'): string {
  return text.length === 5 ? `${text.slice(0, 3)}:${text.slice(3)}` : text.toUpperCase();
}

/** Whether the calendar has this day: Date.parse takes 30 February for 1 March. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function otherForm(cell: string): string {
  const serial = serialDate(cell);
  if (serial !== undefined) {
    return sentence`${quote(cell)} looks like a date as Excel stores it: ${serial}. Write it so. The cell was left out.`;
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})\b/.exec(cell) ?? [];
  const forms = [
    isoDay(Number(year), Number(second), Number(first)),
    isoDay(Number(year), Number(first), Number(second)),
  ].filter((form) => form !== undefined);
  const [one, other = one] = forms;
  if (one === undefined || other === undefined) {
    return sentence`${quote(cell)} is not a date as the feed needs it, which is year-month-day: 2024-02-01. The cell was left out.`;
  }
  return one === other
    ? sentence`${quote(cell)} is not a date as the feed needs it. Write ${one}. The cell was left out.`
    : sentence`In the date ${quote(cell)}, the day and the month cannot be told apart. Write ${one} or ${other}. The cell was left out.`;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year > 0) || month < 1 || !isDay(year, month, day)) return undefined;
  return [String(year), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day that a number means in Excel, which counts days from 1900, if it is one from 1954 to 2064. */
export function serialDate(cell: string): string | undefined {
  if (!/^[2-5]\d{4}(?:[.,]\d+)?$/.test(cell)) return undefined;
  const days = Math.floor(Number(cell.replace(',', '.')));
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
