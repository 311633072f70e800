import { remember } from './remember.js';
import { fold } from './fold.js';

/**
 * Languages of the Council of Europe's members and of people who live there, by script, so that a spelling costs no more than
 * the languages it may be in. Browsers know fewer: Chromium, for one, no Albanian.
 */
const unread: readonly (readonly [script: RegExp, languages: string[]])[] = [
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
 * Names in use that are not (or not in every browser) what `Intl` calls the country today. Parts of the United Kingdom count
 * as that, Holland as the Netherlands, and Korea without more as the South.
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

/** Regions that `Intl` has names for and that are no countries: unions, outlying parts, the unknown, test data. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** "Bosnia & Herzegovina" is "Bosnia and Herzegovina", "The Netherlands" "Netherlands", "Moldova, Republic of" "Moldova". */
function keyOf(name: string): string {
  const spaced = fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return ` ${spaced} `.replace(/ (?:and|the|republic of)(?= )/g, '').trim();
}

const namesIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

let inEnglish: Intl.DisplayNames | undefined;

/**
 * Today's code for a code of any case; nothing where no country has it. Deprecated codes are for `Intl` to replace
 * (https://tc39.es/ecma402/#sec-canonicalizeunicodelocaleid), which WebKit does not do: UK is the one that people write.
 */
const currentCode = remember((code) => {
  const { region } = new Intl.Locale('und', { region: /^uk$/i.test(code) ? 'GB' : code });
  return region && !noCountries.has(region) && (inEnglish ??= namesIn('en')).of(region)
    ? region
    : undefined;
});

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: readonly string[] | undefined;

function allCodes(): readonly string[] {
  return (codes ??= alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => currentCode(code) === code));
}

let known: Map<string, string> | undefined;

function knownNames(): Map<string, string> {
  return (known ??= new Map(
    commonNames.flatMap(([code, names]) => names.split(',').map((name) => [keyOf(name), code])),
  ));
}

/** Longer than any country's name, in UTF-16 code units. */
const longest = 80;

/**
 * The ISO 3166-1 alpha-2 code that a code, or a country's name in any of the languages above, means. The names are read from
 * `Intl` one language at a time, until one of them knows the spelling: a spelling that none knows costs the languages of its
 * script once, some 50 ms for Latin in Chromium, and later ones nothing.
 */
export function countryCode(spelling: string): string | undefined {
  const trimmed = spelling.trim();
  if (/^[a-z]{2}$/i.test(trimmed)) return currentCode(trimmed);
  if (trimmed.length > longest) return undefined;
  const key = keyOf(trimmed);
  const names = knownNames();
  const [, languages = []] = unread.find(([script]) => script.test(key)) ?? [];
  while (!names.has(key) && languages.length) readNames(languages.shift() ?? '', names);
  return names.get(key);
}

function readNames(language: string, names: Map<string, string>): void {
  // Else Intl would answer in the browser's own language.
  if (!Intl.DisplayNames.supportedLocalesOf(language).length) return;
  const displayNames = namesIn(language);
  for (const code of allCodes()) {
    const key = keyOf(displayNames.of(code) ?? '');
    if (key && !names.has(key)) names.set(key, code);
  }
}
