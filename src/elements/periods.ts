import { msg, str } from '@lit/localize';
import { intlLocales } from '../feed/intl-locales.js';
import type { Period } from '../feed/period/period.js';
import { defined } from '../feed/record.js';
import { yearName } from './formats.js';

/**
 * A day in words: "12 November 2026". It stays as it is if the browser lacks the language, or writes "2026 M11 12" as Chromium does in Azerbaijani and Bosnian.
 */
export function dayName(day: string, language: string): string {
  const [tag = ''] = intlLocales(language);
  if (!Intl.DateTimeFormat.supportedLocalesOf(tag)[0]) return day;
  const form = defined({ dateStyle: 'long' as const, calendar: 'gregory', timeZone: 'UTC' });
  const words = new Date(day).toLocaleDateString(tag, form);
  return /M\d/.test(words) ? day : words;
}

/** The years of a period in words; empty if unknown. */
export function periodName({ start, end, ongoing }: Omit<Period, 'text' | 'plain'>): string {
  const from = start ? yearName(start) : '';
  const to = end ? yearName(end) : '';
  const year = from || to;
  if (ongoing) {
    return from
      ? msg(str`Since ${year}`, {
          desc: 'For a practice that is still running. The placeholder is its first year, in digits.',
        })
      : msg('Ongoing', { desc: 'Instead of years, for a practice that is still running.' });
  }
  if (from && to && from !== to) {
    return msg(str`${from}–${to}`, {
      id: 'years',
      desc: 'When a practice took place: its first year and its last, in digits.',
    });
  }
  if (to && !from) {
    return msg(str`Until ${year}`, {
      desc: 'For a practice whose first year is unknown. The placeholder is its last year, in digits.',
    });
  }
  return (
    year &&
    msg(str`${year}`, {
      id: 'year',
      desc: 'When a practice took place. The placeholder is a year in digits. Add what your language writes after a year that is alone, as "2022." in Croatian.',
    })
  );
}
