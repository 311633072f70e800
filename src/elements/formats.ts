import { msg, str } from '@lit/localize';
import type { Period } from '../feed/period.js';
import type { Practice } from '../feed/practice.js';

/**
 * The page's language, then English: without the latter, `Intl` turns to the browser's own language where it lacks the page's,
 * as Chromium lacks names of countries in Albanian and a dozen more.
 */
function locales(language: string): string[] {
  return [language, 'en'];
}

// Making an Intl object costs up to a millisecond, a page shows dozens of cards in one or two languages.
const cache = new Map<string, unknown>();

function cached<T>(kind: string, language: string, make: () => T): T {
  const key = `${kind} ${language}`;
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** Makes what cards are worded by: the first look into `Intl` takes Chromium some 50 ms, be it for one word. */
export function readyFormats(): void {
  const language = interfaceLanguage();
  countryName('GB', language);
  yearName(2000, language);
  practiceCount(0);
}

/** The interface's own language: the translation of this message is the tag of the language it is in. */
export function interfaceLanguage(): string {
  return msg('en', {
    id: 'language',
    desc: 'BCP 47 tag of the language you translate into, such as "de". Not shown.',
  });
}

/** A country's name in a language; the code or the feed's own words where `Intl` knows none. */
export function countryName(country: string, language: string): string {
  const names = cached(
    'region',
    language,
    () => new Intl.DisplayNames(locales(language), { type: 'region' }),
  );
  try {
    return names.of(country) ?? country;
  } catch {
    // Not a code: what the feed says stands.
    return country;
  }
}

/** A language's name in another language: "Albanian", "albanais". */
export function languageName(tag: string, language: string): string {
  const names = cached(
    'language',
    language,
    () => new Intl.DisplayNames(locales(language), { type: 'language' }),
  );
  return names.of(tag) ?? tag;
}

/**
 * A name that keeps its own direction on a page that runs from right to left, where "Santa Maria da Feira" between Arabic words
 * would otherwise come apart (Unicode's first strong isolate).
 */
function isolated(name: string, language: string): string {
  return isRightToLeft(language) ? `\u2068${name}\u2069` : name;
}

function isRightToLeft(language: string): boolean {
  const script = cached('script', language, () => new Intl.Locale(language).maximize().script);
  return script === 'Arab' || script === 'Hebr';
}

/** Names as a list: "Lublin, Kraków and Wrocław", or with "or". */
export function listName(
  names: readonly string[],
  type: 'conjunction' | 'disjunction',
  language: string,
): string {
  return cached(type, language, () => new Intl.ListFormat(locales(language), { type })).format(
    names,
  );
}

/** Where a practice took place: "Oslo, Norway", "Lublin, Kraków and Wrocław, Poland", "Belgium". Empty when unknown. */
export function placeName(practice: Practice, language: string): string {
  const names = practice.cities.map((city) => isolated(city, language));
  const cities = listName(names, 'conjunction', language);
  const country = practice.country ? countryName(practice.country, language) : '';
  if (!cities || !country) return cities || country;
  return msg(str`${cities}, ${country}`, {
    desc: 'A place: one or more cities, then their country, as in "Oslo, Norway".',
  });
}

/** A year in a language's own digits and form. Always Gregorian, as in the source: Persian and Thai default to other calendars. */
export function yearName(year: number, language: string): string {
  return yearFormat(language).format(Date.UTC(year, 6));
}

function yearFormat(language: string): Intl.DateTimeFormat {
  return cached(
    'year',
    language,
    () =>
      new Intl.DateTimeFormat(locales(language), {
        year: 'numeric',
        calendar: 'gregory',
        timeZone: 'UTC',
      }),
  );
}

/** When a practice ran, in words; empty when the source does not say. Words that say more than years are kept as they are. */
export function periodName(period: Period, language: string): string {
  const { start, end, ongoing, plain, text } = period;
  if (!plain) return text;
  if (ongoing && start === undefined) {
    return msg('Ongoing', { desc: 'Of a practice that is still running.' });
  }
  if (ongoing && start !== undefined) {
    const year = yearName(start, language);
    return msg(str`Since ${year}`, {
      desc: 'Of a practice that still runs; the placeholder is a year.',
    });
  }
  if (end === undefined) return start === undefined ? '' : yearName(start, language);
  if (start === undefined) {
    const year = yearName(end, language);
    return msg(str`Until ${year}`, { desc: 'Of a practice; the placeholder is its last year.' });
  }
  return yearFormat(language).formatRange(Date.UTC(start, 6), Date.UTC(end, 6));
}

/** A number in a language's own digits. */
export function numberName(value: number, language: string): string {
  return cached('number', language, () => new Intl.NumberFormat(locales(language))).format(value);
}

/** A choice of a filter with how many practices it leaves: "Education (12)". */
export function withCount(name: string, count: number, language: string): string {
  const number = numberName(count, language);
  return msg(str`${name} (${number})`, {
    desc: 'A choice of a filter, then how many practices it leaves, as in "Education (12)".',
  });
}

/** How many practices there are: "1 practice", "12 practices", in every plural form a language has. */
export function practiceCount(count: number): string {
  const language = interfaceLanguage();
  const n = numberName(count, language);
  switch (cached('plural', language, () => new Intl.PluralRules(locales(language))).select(count)) {
    case 'zero':
      return msg(str`${n} practices`, {
        id: 'practices-zero',
        desc: 'A number of practices, in the plural category "zero"',
      });
    case 'one':
      return msg(str`${n} practice`, {
        id: 'practices-one',
        desc: 'A number of practices, in the plural category "one"',
      });
    case 'two':
      return msg(str`${n} practices`, {
        id: 'practices-two',
        desc: 'A number of practices, in the plural category "two"',
      });
    case 'few':
      return msg(str`${n} practices`, {
        id: 'practices-few',
        desc: 'A number of practices, in the plural category "few"',
      });
    case 'many':
      return msg(str`${n} practices`, {
        id: 'practices-many',
        desc: 'A number of practices, in the plural category "many"',
      });
    default:
      return msg(str`${n} practices`, {
        id: 'practices-other',
        desc: 'A number of practices, in the plural category "other"',
      });
  }
}
