// Writes the names, and the words between them, that are taken from CLDR, as this version of Node has it (with all of ICU):
//   npm run build:names
// Run it if a language is added, or if a country or a language occurs for the first time. The files are committed, so that builds do
// not depend on the version of Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { intlLocales } from '../src/feed/intl-locales.js';
import { parseTable } from '../src/tool/table/table.js';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
  targetLocales: readonly string[];
};

/** The languages of the interface that Chromium has no names in. */
export const rareLanguages: readonly string[] =
  'az bs cy eu ga gl hy is ka ku lb mk mt nn rm so sq ti'.split(' ');

/**
 * Languages whose names are in the tables: those of the sample, and those most likely in a feed of Intercultural Cities. More would
 * make the largest tables exceed their limit.
 */
const namedLanguages =
  'ar bg ca da de el en es eu fi fr gl hu it nb nl no pl pt ro ru sq sr sv tr uk'.split(' ');

/** The countries that occur in the lists of cities and practices. */
export function countriesThatOccur(): readonly string[] {
  const { columns, rows } = parseTable(readFileSync('data/cities.csv', 'utf8'), 'cities.csv').table;
  const at = columns.indexOf('country');
  const feed = JSON.parse(readFileSync('data/practices.json', 'utf8')) as {
    items: readonly { _practice: { country?: string } }[];
  };
  const codes = [
    ...rows.map(({ cells }) => cells[at]),
    ...feed.items.map(({ _practice }) => _practice.country),
  ];
  return [
    ...new Set(codes.filter((code) => code !== undefined && code !== '')),
  ].toSorted() as string[];
}

/** Names of countries and languages in a language, one a line. */
function namesIn(language: string): Record<string, string> {
  const options = { fallback: 'none' } as const;
  const regions = new Intl.DisplayNames(language, { type: 'region', ...options });
  const languages = new Intl.DisplayNames(language, { type: 'language', ...options });
  const others = namedLanguages.filter((code) => code !== language);
  return Object.fromEntries([
    ...countriesThatOccur().map((code) => [code, nameIn(regions, code, language)]),
    ...others.map((code) => [code, nameIn(languages, code, language)]),
    ...(['conjunction', 'disjunction'] as const).map((type) => [type, beforeLast(type, language)]),
  ]);
}

/** Words that CLDR lacks. */
const missingWords: Readonly<Record<string, string>> = { lb: ' oder ', mt: ' jew ' };

/**
 * What stands before the last name of a list. A comma where the word depends on the name that follows, as "a(n)" does in
 * Luxembourgish, or is part of the names, as in Tigrinya.
 */
function beforeLast(type: 'conjunction' | 'disjunction', language: string): string {
  const word = new Intl.ListFormat(language, { type }).format(['1', '2']).slice(1, -1);
  if (word === ' or ') return missingWords[language] ?? ', ';
  return /^ \p{L}+ $/u.test(word) ? word : ', ';
}

function nameIn(names: Intl.DisplayNames, code: string, language: string): string {
  const name = names.of(code);
  if (!name || names.resolvedOptions().locale.split('-')[0] !== language) {
    throw new Error(`This version of Node has no name of ${code} in ${language}.`);
  }
  return name;
}

/** The names of each month in a language, as they stand alone and in dates. */
function monthNames(language: string): readonly (readonly string[])[] {
  const base = { calendar: 'gregory', timeZone: 'UTC', numberingSystem: 'latn' } as const;
  const forms: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap(
    (month) => [
      { month },
      { month, day: 'numeric' },
      { month, year: 'numeric' },
      { month, day: 'numeric', year: 'numeric' },
    ],
  );
  // Americans write "Sep", Europeans "Sept".
  const tags = language === 'en' ? ['en', 'en-GB'] : intlLocales(language).slice(0, 1);
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2021, month, 5));
    const found = tags.flatMap((tag) =>
      forms.map((form) => monthIn(new Intl.DateTimeFormat(tag, { ...base, ...form }), day)),
    );
    return [...new Set(found.filter((name) => name !== undefined))] as string[];
  });
}

/** The month of a date with all letters that touch it; undefined if it is a number or several words. */
function monthIn(format: Intl.DateTimeFormat, day: Date): string | undefined {
  const parts = format.formatToParts(day);
  const at = parts.findIndex(({ type }) => type === 'month');
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  const [before = ''] = /[\p{L}\p{M}]*$/u.exec(text(0, at)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}]*/u.exec(text(at + 1)) ?? [];
  const name = `${before}${parts[at]?.value ?? ''}${after}`.replace(/\.$/, '').toLowerCase();
  return /^[\p{L}\p{M}]{3,}$/u.test(name) ? name : undefined;
}

/**
 * Languages whose months are read. Those of Tigrinya also name the months of another calendar, and East Asian languages number
 * theirs.
 */
const monthLanguages = ['en', ...targetLocales].filter((tag) => !/^(?:ti|ja|ko|zh)\b/.test(tag));

/** The files, and what has to be in them. */
function files(): ReadonlyMap<string, string> {
  const months = monthLanguages.map((tag) => {
    const names = monthNames(tag).map((forms) => forms.join(' '));
    return `${JSON.stringify(tag)}: ${JSON.stringify(names)}`;
  });
  const names = Object.fromEntries(rareLanguages.map((tag) => [tag, namesIn(tag)]));
  return new Map([
    ['src/tool/rows/generated/month-names.json', `{\n${months.join(',\n')}\n}\n`],
    ['src/locales/names.json', `${JSON.stringify(names, null, 1)}\n`],
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of files()) writeFileSync(path, text);
}
