import { msg, str } from '@lit/localize';
import type { Period } from '../feed/period/period.js';
import type { Practice } from '../feed/practice.js';
import { intlLocales } from '../feed/intl-locales.js';
import { defined } from '../feed/record.js';
import { remember } from '../feed/remember.js';

/**
 * Remembers `Intl` objects by language, because creating one takes up to a millisecond and a page shows dozens of cards. The
 * number of languages is limited because `lang` attributes of the page may have any value.
 */
function byLanguage<T>(make: (locales: string[]) => T): (language: string) => T {
  return remember((language) => make(intlLocales(language)), 20);
}

/**
 * Names of countries or languages, in English if the browser lacks them in a language, and otherwise codes. Chromium lacks both in
 * Albanian and a dozen other languages; for Azerbaijani and Bosnian it claims to have them, and `Intl` then gives the code.
 */
function namesOf(type: 'region' | 'language'): (code: string, language: string) => string {
  const names = byLanguage(
    (tags) => new Intl.DisplayNames(tags, defined({ type, fallback: 'none' as const })),
  );
  return (code, language) => names(language).of(code) ?? names('en').of(code) ?? code;
}

const regionName = /* @__PURE__ */ namesOf('region');
const conjunctions = /* @__PURE__ */ byLanguage(
  (tags) => new Intl.ListFormat(tags, defined({ type: 'conjunction' as const })),
);
const disjunctions = /* @__PURE__ */ byLanguage(
  (tags) => new Intl.ListFormat(tags, defined({ type: 'disjunction' as const })),
);
const numbers = /* @__PURE__ */ byLanguage((tags) => new Intl.NumberFormat(tags));
const plurals = /* @__PURE__ */ byLanguage((tags) => new Intl.PluralRules(tags));
// Always Gregorian, as in the feed. Persian and Thai have other default calendars.
const years = /* @__PURE__ */ byLanguage(
  (tags) =>
    new Intl.DateTimeFormat(
      tags,
      defined({ year: 'numeric' as const, calendar: 'gregory', timeZone: 'UTC' }),
    ),
);

/** A day in words: "12 November 2026", which in English is the European form, as the interface's words are. */
export function dayName(day: string, language: string): string {
  return new Date(day).toLocaleDateString(
    intlLocales(language === 'en' ? 'en-GB' : language),
    defined({ dateStyle: 'long' as const, calendar: 'gregory', timeZone: 'UTC' }),
  );
}

/** Creates the `Intl` objects that cards need. The first use of `Intl` takes about 50 ms in Chromium, even for one word. */
export function readyFormats(): void {
  const language = interfaceLanguage();
  countryName('GB', language);
  yearName(2000, language);
}

/** BCP 47 tag of the interface's language. Each translation of this message is its own language's tag. */
export function interfaceLanguage(): string {
  return msg('en', {
    id: 'language',
    desc: 'BCP 47 tag of the language that you translate into, such as "de". Not shown.',
  });
}

/** A country's name in a language; the code or the feed's own words if `Intl` has no name for it. */
export function countryName(country: string, language: string): string {
  try {
    return regionName(country, language);
  } catch {
    // Not a code but the feed's own words.
    return country;
  }
}

const languageName = /* @__PURE__ */ namesOf('language');

/** Says that a text is not in the page's language: "In Albanian". */
export function textLanguage(language: string, pageLanguage: string): string {
  const name = languageName(language, pageLanguage);
  return msg(str`In ${name}`, {
    desc: 'Says that a text is in another language than the page, as in "In French". The placeholder is a name from a dictionary: if your grammar would change its ending, write "Language: " and the name, or "Text: " and the name.',
  });
}

/**
 * A name in a Unicode first strong isolate if the page's language is written from right to left. Without it, the words of "Santa
 * Maria da Feira" may be reordered between Arabic words.
 */
function isolated(name: string, language: string): string {
  return isRightToLeft(language) ? `\u2068${name}\u2069` : name;
}

const isRightToLeft = /* @__PURE__ */ remember((language) => {
  const { script } = new Intl.Locale(language).maximize();
  return script === 'Arab' || script === 'Hebr';
}, 20);

/** Names as a list: "Lublin, Kraków and Wrocław", or with "or". */
export function listName(
  names: readonly string[],
  type: 'conjunction' | 'disjunction',
  language: string,
): string {
  // Most practices have one city, and creating a format takes about 10 ms on slow phones.
  if (names.length < 2) return names[0] ?? '';
  return (type === 'conjunction' ? conjunctions : disjunctions)(language).format(names);
}

/** Where a practice took place: "Oslo, Norway", "Lublin, Kraków and Wrocław, Poland", "Belgium". Empty if unknown. */
export function placeName(practice: Practice, language: string): string {
  const names = practice.cities.map((city) => isolated(city, language));
  const cities = listName(names, 'conjunction', language);
  const country = practice.country ? countryName(practice.country, language) : '';
  if (!cities || !country) return cities || country;
  return msg(str`${cities}, ${country}`, {
    desc: 'A place: one or more cities, then their country, as in "Oslo, Norway".',
  });
}

/** The middle of a year. `Date.UTC` takes years before 100 for those of the 20th century. */
function middleOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 6);
}

/** A year in the digits and form of a language. */
function yearName(year: number, language: string): string {
  return years(language).format(middleOf(year));
}

/** When a practice ran, in words; empty if unknown. Words that say more than years are not changed. */
export function periodName(period: Period, language: string): string {
  const { start, end, ongoing, plain, text } = period;
  if (!plain) return text;
  if (ongoing && start === undefined) {
    return msg('Ongoing', { desc: 'Instead of years, for a practice that is still running.' });
  }
  if (ongoing && start !== undefined) {
    const year = yearName(start, language);
    return msg(str`Since ${year}`, {
      desc: 'For a practice that is still running. The placeholder is its first year.',
    });
  }
  if (end === undefined) return start === undefined ? '' : yearName(start, language);
  if (start === undefined) {
    const year = yearName(end, language);
    return msg(str`Until ${year}`, {
      desc: 'For a practice whose first year is unknown. The placeholder is its last year.',
    });
  }
  return years(language).formatRange(middleOf(start), middleOf(end));
}

/** A number in the digits of a language. */
export function numberName(value: number, language: string): string {
  return numbers(language).format(value);
}

/** A choice of a filter with its number of practices: "Education (12)". */
export function withCount(name: string, count: number, language: string): string {
  const number = numberName(count, language);
  return msg(str`${name} (${number})`, {
    desc: 'A choice of a filter, then its number of practices, as in "Education (12)".',
  });
}

/** A number of practices: "1 practice", "12 practices". Translations have all plural forms of their language. */
export function practiceCount(count: number): string {
  const language = interfaceLanguage();
  const n = numberName(count, language);
  switch (plurals(language).select(count)) {
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
