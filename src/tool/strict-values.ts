import type { Feed } from '../feed/feed.js';
import type { Places } from '../feed/places/places.js';
import type { Practice } from '../feed/practice.js';
import { quote } from '../feed/problem.js';
import { defined } from '../feed/record.js';
import { sentence } from '../feed/sentence.js';
import type { Finding, Origin } from './findings/finding.js';
import type { BuiltItem } from './item-document.js';
import { isDay } from './rows/cell-date.js';

/** An item of a feed without values that lists show, but that the strict form cannot have. */
export function withStrictValues(
  built: BuiltItem,
  places: Pick<Places, 'country'>,
  findings: Finding[],
): BuiltItem {
  const { item, entry } = built;
  const { _practice: practice } = item;
  const isPlace = isCountry(practice.country, places);
  const isDate = isCalendarDate(item.date_modified);
  if (isPlace && isDate) return built;
  if (!isPlace) findings.push(noCountry(practice.country ?? '', entry.origin('country')));
  if (!isDate) findings.push(noDay(item.date_modified ?? '', entry.origin('date_modified')));
  const date_modified = isDate ? item.date_modified : undefined;
  const country = isPlace ? practice.country : undefined;
  return { ...built, item: { ...item, date_modified, _practice: { ...practice, country } } };
}

/** Says once which countries and dates of a feed are left out where its practices are written in the strict form. */
export function valuesLeftOut({ practices, places }: Feed, file: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const { country, modified } of practices) {
    if (!isCountry(country, places)) found.set(`c ${country}`, noCountry(country ?? '', { file }));
    if (!isCalendarDate(modified)) found.set(`d ${modified}`, noDay(modified ?? '', { file }));
  }
  return [...found.values()];
}

/** A practice without a day of its last change that the calendar does not have. */
export function withCalendarDate(practice: Practice): Practice {
  const isDate = isCalendarDate(practice.modified);
  return isDate ? practice : defined({ ...practice, modified: undefined });
}

/** Whether there is no country, or one that has a code. */
export function isCountry(country: string | undefined, places: Pick<Places, 'country'>): boolean {
  return country === undefined || places.country(country) !== undefined;
}

/** Programs differ in what they take 30 February for. */
function isCalendarDate(date: string | undefined): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return date === undefined || isDay(Number(year), Number(month), Number(day));
}

function noCountry(country: string, origin: Origin): Finding {
  const message = sentence`${quote(country)} is not a country code (ISO 3166-1: "NO") or the name of a country. It was left out.`;
  return { severity: 'error', code: 'unusable-value', message, origin };
}

function noDay(date: string, origin: Origin): Finding {
  const message = sentence`The calendar has no day ${quote(date.slice(0, 10))}. It was left out.`;
  return { severity: 'error', code: 'unusable-value', message, origin };
}
