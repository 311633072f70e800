import { intlLocales } from '../intl-locales.js';
import { defined } from '../record.js';

/**
 * A month or a day in words, or the first and the last: "12 November 2026", "April–November 2021".
 *
 * @param edtf - a month, a day, or an interval of them. There are no words for anything else, nor for an impossible day
 * @returns undefined also if the browser lacks the language
 */
export function dateWords(edtf: string, language: string): string | undefined {
  const sides = edtf.split('/');
  const [first = '', last = first] = sides;
  // Some browsers take 30 February for 1 March.
  const isDate = (side: string) =>
    side.length === first.length && new Date(side).toJSON()?.startsWith(side);
  const [tag = ''] = intlLocales(language);
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length;
  if (!isKnown || !first[4] || first > last || !sides.every(isDate)) return undefined;
  const format = new Intl.DateTimeFormat(
    tag,
    defined({
      year: 'numeric' as const,
      month: 'long' as const,
      day: first[7] ? ('numeric' as const) : undefined,
      calendar: 'gregory',
      timeZone: 'UTC',
    }),
  );
  const parts = format.formatRangeToParts(new Date(first), new Date(last));
  const isShort = parts.some(({ type, value }) => type === 'literal' && value.includes('/'));
  const between = parts.find(({ type, source }) => type === 'literal' && source === 'shared');
  const words = isShort
    ? // Chinese and Japanese have "2021年4月", but "2021/4至2021/11".
      [first, last].map((side) => format.format(new Date(side))).join(between?.value)
    : // Croatian, Italian and Serbian write "21 giugno – 02 luglio".
      parts.map(({ type, value }) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
  // Chromium writes "2021 M04" in Azerbaijani and Bosnian; old data for Persian leave the last month out.
  const isWrong = /M\d/.test(words) || (first < last && words === format.format(new Date(first)));
  return isWrong ? undefined : words;
}

/**
 * A season, or days and months, in the words of a language.
 *
 * @param edtf - `Period.edtf`
 * @param seasonName - names a season of a year: 1 for spring to 4 for winter
 * @returns undefined if the browser lacks the language
 */
export function exactWords(
  edtf: string,
  language: string,
  seasonName: (season: number, year: number) => string,
): string | undefined {
  const season = Number(edtf.slice(5)) - 20;
  return season > 0 ? seasonName(season, Number(edtf.slice(0, 4))) : dateWords(edtf, language);
}
