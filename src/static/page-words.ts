import { intlLocales } from '../feed/intl-locales.js';
import { nearestLocale } from '../locales/nearest-locale.js';
import { sourceLocale, targetLocales } from '../locales/generated/locale-codes.js';
import { messageModules } from '../locales/message-modules.js';

/**
 * What the widgets say, for a page without them: the ids of their messages, and the English texts, with `{0}` for a value. A test
 * compares both with src/locales/xliff.
 */
export const messages = {
  language: ['language', 'en'],
  source: ['s91e35b759940b346', 'Source:'],
  asOf: ['s1c5dc91a3db779e0', 'as of {0}'],
  licence: ['s17229a8bb451f914', 'Licence'],
  inTheList: ['s42a369dacdcd2413', 'In the list of good practices'],
  place: ['s89649937ddef97b1', '{0}, {1}'],
  places: ['s13b3f5afa0862d1c', 'Place'],
  topics: ['s8865f02d9ebbd0f5', 'Topics'],
  choice: ['s55fa598b754cc3cc', '{0} ({1})'],
  practicesZero: ['practices-zero', '{0} practices'],
  practicesOne: ['practices-one', '{0} practice'],
  practicesTwo: ['practices-two', '{0} practices'],
  practicesFew: ['practices-few', '{0} practices'],
  practicesMany: ['practices-many', '{0} practices'],
  practicesOther: ['practices-other', '{0} practices'],
  ongoing: ['s0cd0f490954a4ee2', 'Ongoing'],
  since: ['s055718e64eaa99fb', 'Since {0}'],
  until: ['sfe255b8825ebcad9', 'Until {0}'],
  year: ['year', '{0}'],
  years: ['years', '{0}–{1}'],
  spring: ['sc9537ece7713670e', 'Spring {0}'],
  summer: ['saaaf48a25df55a46', 'Summer {0}'],
  autumn: ['s036a00b21a371675', 'Autumn {0}'],
  winter: ['s957220cc46f205ce', 'Winter {0}'],
  textLanguage: ['s1f9ed8d17b81180c', 'In {0}'],
  machine: ['s115fabd334cd9415', 'Machine translation'],
  showOriginal: ['s0ee1d069b5ac057f', 'Show the original ({0})'],
  showUnknownOriginal: ['s606a049bedafc912', 'Show the original'],
  mapName: ['sa6501b7dc714e588', 'Map of the cities'],
  notOnMap: ['sba1366429f80e1ca', 'Not on the map: {0}'],
  zero: ['practices-zero', '{0} practices'],
  one: ['practices-one', '{0} practice'],
  two: ['practices-two', '{0} practices'],
  few: ['practices-few', '{0} practices'],
  many: ['practices-many', '{0} practices'],
  other: ['practices-other', '{0} practices'],
} as const;

/** What the widgets say, in one language: with values for messages that have places for them. */
export type PageWords = Readonly<Record<keyof typeof messages, (...values: string[]) => string>>;

/** The widgets' words in the language of a page; in English if they have no translation. */
export async function pageWords(language: string): Promise<PageWords> {
  const locale = nearestLocale(language, [sourceLocale, ...targetLocales]) ?? sourceLocale;
  const load = messageModules[locale];
  return wordsOf(load ? (await load()).templates : {});
}

/** The widgets' words in English. */
export const englishWords: PageWords = wordsOf({});

function wordsOf(templates: Readonly<Record<string, unknown>>): PageWords {
  const word = (name: keyof typeof messages) => {
    const [id, english] = messages[name];
    const text = textOf(templates[id]) ?? english;
    return (...values: string[]) => text.replace(/{(\d)}/g, (_, place) => values[place] ?? '');
  };
  return {
    language: word('language'),
    source: word('source'),
    asOf: word('asOf'),
    licence: word('licence'),
    inTheList: word('inTheList'),
    place: word('place'),
    places: word('places'),
    topics: word('topics'),
    choice: word('choice'),
    practicesZero: word('practicesZero'),
    practicesOne: word('practicesOne'),
    practicesTwo: word('practicesTwo'),
    practicesFew: word('practicesFew'),
    practicesMany: word('practicesMany'),
    practicesOther: word('practicesOther'),
    ongoing: word('ongoing'),
    since: word('since'),
    until: word('until'),
    textLanguage: word('textLanguage'),
    machine: word('machine'),
    showOriginal: word('showOriginal'),
    showUnknownOriginal: word('showUnknownOriginal'),
    year: word('year'),
    years: word('years'),
    spring: word('spring'),
    summer: word('summer'),
    autumn: word('autumn'),
    winter: word('winter'),
    mapName: word('mapName'),
    notOnMap: word('notOnMap'),
    zero: word('zero'),
    one: word('one'),
    two: word('two'),
    few: word('few'),
    many: word('many'),
    other: word('other'),
  };
}

const pluralForms = {
  zero: 'practicesZero',
  one: 'practicesOne',
  two: 'practicesTwo',
  few: 'practicesFew',
  many: 'practicesMany',
  other: 'practicesOther',
} as const;

/** A number of practices: "1 practice", "12 practices". */
export function practiceCount(count: number, words: PageWords): string {
  const locales = intlLocales(words.language());
  const form = pluralForms[new Intl.PluralRules(locales).select(count)];
  return words[form](new Intl.NumberFormat(locales).format(count));
}

/** The text of a translated message, with `{0}` for its first value. None of ours has markup. */
function textOf(template: unknown): string | undefined {
  if (typeof template === 'string') return template;
  if (typeof template !== 'object' || template === null) return undefined;
  const isText = 'strings' in template && 'values' in template;
  if (!isText || !Array.isArray(template.strings) || !Array.isArray(template.values)) {
    return undefined;
  }
  const { strings, values } = template;
  return strings.map((part, at) => (at < values.length ? `${part}{${values[at]}}` : part)).join('');
}
