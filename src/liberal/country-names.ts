import type { LiberalTools } from '../feed/liberal-reading.js';

/**
 * Languages of the Council of Europe's members and of their residents, by script, so that only languages in the script of a
 * spelling are loaded. Browsers lack some of them; Chromium, for example, lacks Albanian.
 */
const languagesByScript: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, 'uk ru sr bg mk be'.split(' ')],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, 'ar fa ur'.split(' ')],
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja zh-Hans zh-Hant'.split(' ')],
  [
    /\p{Script=Latin}/u,
    'en fr es it pt de nl pl tr sv nb da fi sq hr bs sr-Latn sl cs sk hu ro ca gl eu az et lv lt cy ga is lb mt nn rm ku'.split(
      ' ',
    ),
  ],
];

/**
 * Common names that `Intl` lacks in some or all browsers. Parts of the United Kingdom mean the United Kingdom, Holland means the
 * Netherlands, and Korea means South Korea.
 */
const commonNames: readonly (readonly [string, string])[] = [
  ['GB', 'u k,great britain,britain,england,scotland,wales,northern ireland'],
  ['US', 'usa,u s a,u s,united states of america,america'],
  ['NL', 'holland,hollande,olanda,holanda'],
  ['CZ', 'czech republic,czechia,republique tcheque,ceska republika,tschechische republik'],
  ['TR', 'turkey,turkiye,turkiye cumhuriyeti'],
  ['MK', 'macedonia,fyrom,former yugoslav macedonia'],
  ['KR', 'korea,korea south,rok'],
  ['KP', 'democratic people s korea,dprk'],
  ['RU', 'russian federation'],
  ['SK', 'slovak republic'],
  ['IE', 'eire'],
  ['BA', 'bosnia,bosnia hercegovina'],
  ['BY', 'byelorussia,belorussia'],
  ['VA', 'vatican,holy see'],
  ['PS', 'palestine,state of palestine'],
  ['CN', 'people s china'],
  ['HK', 'hong kong'],
  ['MO', 'macau,macao'],
  ['MM', 'burma,myanmar'],
  ['CI', 'ivory coast'],
  ['SZ', 'swaziland'],
  ['CD', 'democratic congo,dr congo'],
  ['SY', 'syrian arab republic'],
  ['IR', 'islamic iran,iran islamic'],
  ['VN', 'viet nam'],
  ['AE', 'uae'],
];

/** Regions that `Intl` has names for but that are not countries: unions, Outlying Oceania, unknown, test data. */
const notCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Maximum length of a name in UTF-16 code units; all countries' names are shorter. */
const longest = 80;

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Creates a function that returns the ISO 3166-1 alpha-2 code for a code in any case, or for a country's name in any language
 * above. It loads names from `Intl` one language at a time until one matches. The first unknown name loads all languages of its
 * script (about 50 ms for Latin in Chromium); later names cost nothing.
 */
export function createCountryReader({ countryCode, fold, remember }: LiberalTools) {
  /** Drops "and", "&", "the" and "republic of", so that "Moldova, Republic of" has the same key as "Moldova". */
  function keyOf(name: string): string {
    const spaced = fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
    return ` ${spaced} `.replace(/ (?:and|the|republic of)(?= )/g, '').trim();
  }

  const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

  /** The current code for two letters if a country has it. `Intl` replaces deprecated codes, except in WebKit. */
  function currentCode(letters: string): string | undefined {
    const { region } = new Intl.Locale('und', { region: countryCode(letters) ?? 'ZZ' });
    if (!region || notCountries.has(region)) return undefined;
    return englishNames.of(region) ? region : undefined;
  }

  let codes: readonly string[] | undefined;
  const allCodes = (): readonly string[] =>
    (codes ??= alphabet
      .flatMap((first) => alphabet.map((second) => first + second))
      .filter((code) => currentCode(code) === code));

  const codeByName = new Map(
    commonNames.flatMap(([code, names]) => names.split(',').map((name) => [keyOf(name), code])),
  );
  const unread = languagesByScript.map(([script, languages]) => ({
    script,
    languages: [...languages],
  }));

  function readNames(language: string): void {
    // For unsupported languages Intl would return names in the browser's own language.
    if (!Intl.DisplayNames.supportedLocalesOf(language).length) return;
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const key = keyOf(names.of(code) ?? '');
      if (key && !codeByName.has(key)) codeByName.set(key, code);
    }
  }

  return remember((spelling): string | undefined => {
    const trimmed = spelling.trim();
    if (/^[a-z]{2}$/i.test(trimmed)) return currentCode(trimmed);
    if (trimmed.length > longest) return undefined;
    const key = keyOf(trimmed);
    const { languages = [] } = unread.find(({ script }) => script.test(key)) ?? {};
    while (!codeByName.has(key) && languages.length) readNames(languages.shift() ?? '');
    return codeByName.get(key);
  });
}
