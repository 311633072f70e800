import { msg, str } from '@lit/localize';
import type { Practice } from '../feed/practice.js';
import { intlLocales } from '../feed/intl-locales.js';
import { defined } from '../feed/record.js';
import { remember } from '../feed/remember.js';
import { isolated } from '../feed/text/isolated.js';
import { cityNames, sameLanguage } from '../feed/text-for.js';

/**
 * Remembers `Intl` objects by language, because creating one takes up to a millisecond and a page shows dozens of cards. The
 * number of languages is limited because `lang` attributes of the page may have any value.
 */
function byLanguage<T>(make: (locales: string[]) => T): (language: string) => T {
  return remember((language) => make(intlLocales(language)), 20);
}

/**
 * An entry of the table of names, which is among the messages of languages that Chromium lacks: a country by its code, a language by
 * its tag, or the words for "and" (`conjunction`) and "or" (`disjunction`).
 */
function tableName(code: string, language: string): string | undefined {
  if (!sameLanguage(language, interfaceLanguage())) return undefined;
  // Under another name, so that it is not among the messages to translate: scripts/names-in-messages.mjs writes it. Its id is none
  // that a page's script may have added to `Object.prototype`, where @lit/localize looks in languages without a table.
  const message: (text: string, options: { readonly id: string }) => string = msg;
  const table = message('', { id: 'country names' });
  // The table has names of languages without a script or a country.
  return table.split(`\n${code.split('-')[0] ?? ''}=`)[1]?.split('\n')[0];
}

/**
 * Names of countries or languages, in English if nobody has them in a language, and otherwise codes. Chromium lacks both in
 * Albanian and a dozen other languages, and has English names of countries in Azerbaijani and Bosnian. Therefore, the table of a
 * language comes first.
 */
function namesOf(type: 'region' | 'language'): (code: string, language: string) => string {
  const names = byLanguage(
    (tags) => new Intl.DisplayNames(tags, defined({ type, fallback: 'none' as const })),
  );
  return (code, language) =>
    tableName(code, language) ?? names(language).of(code) ?? names('en').of(code) ?? code;
}

const regionName = /* @__PURE__ */ namesOf('region');
const conjunctions = /* @__PURE__ */ byLanguage((tags) => new Intl.ListFormat(tags));
const disjunctions = /* @__PURE__ */ byLanguage(
  (tags) => new Intl.ListFormat(tags, defined({ type: 'disjunction' as const })),
);
const numbers = /* @__PURE__ */ byLanguage((tags) => new Intl.NumberFormat(tags));
const plurals = /* @__PURE__ */ byLanguage((tags) => new Intl.PluralRules(tags));

/** Creates the `Intl` objects that cards need. The first use of `Intl` takes about 50 ms in Chromium, even for one word. */
export function readyFormats(): void {
  countryName('GB', interfaceLanguage());
  numberName(2000);
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

/** Says that a machine has translated a text. */
export function machineTranslation(): string {
  return msg('Machine translation', {
    desc: 'Beside a text that a machine has translated. Shown in the line of place and years.',
  });
}

/** The name of the language of an original that the feed says the language of. */
export function originalLanguage(practice: Practice, pageLanguage: string): string {
  return languageName(practice.texts[0].language ?? 'und', pageLanguage);
}

/** The name of the button that shows the original of a translation. */
export function showOriginal(practice: Practice, pageLanguage: string): string {
  const language = originalLanguage(practice, pageLanguage);
  return msg(str`Show the original (${language})`, {
    desc: 'A button beside a translated text. The placeholder is the name of the language of the original, from a dictionary, such as "Albanian".',
  });
}

/** Names as a list: "Lublin, Kraków and Wrocław", or with "or". */
export function listName(names: readonly string[], language: string, type?: 'disjunction'): string {
  // Most practices have one city, and creating a format takes about 10 ms on slow phones.
  if (names.length < 2) return names[0] ?? '';
  const word = tableName(type ?? 'conjunction', language);
  if (word) return names.slice(0, -1).join(', ') + word + names.at(-1);
  return (type ? disjunctions : conjunctions)(language).format(names);
}

/** Where a practice took place: "Oslo, Norway", "Lublin, Kraków and Wrocław, Poland", "Belgium". Empty if unknown. */
export function placeName(
  practice: Pick<Practice, 'cities' | 'cityNames' | 'country'>,
  language: string,
): string {
  const names = cityNames(practice, language).map((city) => isolated(city, language));
  const cities = listName(names, language);
  const country = practice.country ? countryName(practice.country, language) : '';
  if (!cities || !country) return cities || country;
  return msg(str`${cities}, ${country}`, {
    desc: 'A place: one or more cities, then their country, as in "Oslo, Norway".',
  });
}

/** A number, as the interface's language writes it: in other digits, it would not fit the messages. */
export function numberName(value: number): string {
  return numbers(interfaceLanguage()).format(value);
}

/** A year in the same digits. */
export function yearName(year: number): string {
  return numberName(year).replace(/\P{Nd}/gu, '');
}

/** A number of practices: "1 practice", "12 practices". Translations have all plural forms of their language. */
export function practiceCount(count: number): string {
  const n = numberName(count);
  switch (plurals(interfaceLanguage()).select(count)) {
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
