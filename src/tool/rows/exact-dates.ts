import { parseEdtf, sameYears, type Period } from '../../feed/period/period.js';
import { own } from '../../feed/record.js';
import { remember } from '../../feed/remember.js';
import { fold } from '../../feed/text/fold.js';
import { isDay } from './cell-date.js';
import { dateWordsOf } from './exact-date-words.js';
import monthNames from './generated/month-names.json' with { type: 'json' };

/**
 * The period in EDTF, if its words say exactly a month, a day or a season, or the first and the last month or day, and nothing more:
 * "April to November 2021" is 2021-04/2021-11. Undefined for words that say more, or that can be read in several ways.
 *
 * @param language - BCP 47 tag of the words
 */
export function exactDates(period: Period, language: string | undefined): string | undefined {
  const { text, ongoing, plain, start } = period;
  if (ongoing || plain || start === undefined) return undefined;
  const words = fold(text).trim();
  const edtf = inEdtf(words) ?? inNumbers(words) ?? inWords(words, baseOf(language ?? ''));
  // The reader of free words knows more words, and has to agree.
  const [first = '', last = first] = edtf?.split('/') ?? [];
  const years = { start: Number(first.slice(0, 4)), end: Number(last.slice(0, 4)), ongoing: false };
  return sameYears({ ...years, plain }, period) ? edtf : undefined;
}

/** Whether a period in EDTF is one that this function returns. */
export function isExactForm(edtf: string): boolean {
  if (/^\d{4}-2[1-4]$/.test(edtf)) return true;
  return edtfOf(...edtf.split('/').map(partsOf)) === edtf;
}

const baseOf = (tag: string): string => (tag.split('-', 1)[0] ?? '').toLowerCase();

/** Days, or months from one to another. A month alone is not exact: "2011-12" may be two years. */
function inEdtf(text: string): string | undefined {
  const isExact = /^\d{4}-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?|\/\d{4}-\d\d)$/.test(text);
  return isExact && parseEdtf(text) ? edtfOf(...text.split('/').map(partsOf)) : undefined;
}

const partsOf = (date: string): DateParts => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

/**
 * "21.06.2018", "06/2018", "1.6.2018 - 30.9.2018". Where the day comes second, it is not written with full stops. "1/2018" may be the
 * first half of a year.
 */
function inNumbers(text: string): string | undefined {
  const sides = text.split(/ ?- ?/).map((side): DateParts | undefined => {
    const [, day, inMonth, month = inMonth, year] =
      /^(?:(\d{1,2})\. ?(\d{1,2})\. ?|(\d\d)[./] ?)(\d{4})\.?$/.exec(side) ?? [];
    return year === undefined
      ? undefined
      : { year: Number(year), month: Number(month), ...(day && { day: Number(day) }) };
  });
  return sides.length < 3 && sides.every((side) => side !== undefined)
    ? edtfOf(...sides)
    : undefined;
}

interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** One date or two in EDTF, if both are days or months of the calendar, in order. */
function edtfOf(...dates: readonly DateParts[]): string | undefined {
  const [first = '', last = first, ...others] = dates.map(({ year, month, day }) => {
    if (!year || !month || !isDay(year, month, day ?? 1)) return '';
    return [year, month, ...(day === undefined ? [] : [day])]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  const isInOrder = dates.length === 1 || first < last;
  if (!first || others.length || first.length !== last.length || !isInOrder) return undefined;
  return dates.length === 1 ? first : `${first}/${last}`;
}

/** A letter for each word, sign or number, as in the table of `DateWords`, and the numbers behind `Y`, `M`, `D` and `S`. */
interface Read {
  readonly shape: string;
  readonly values: readonly number[];
}

/** A month with a number (月6), a number, a word or a sign. Full stops, commas and apostrophes have no meaning. */
const token = /月\d+|\d+|[\p{L}\p{M}]+|[^\s.,'’]/gu;
const ordinal = /(\d{1,2})(?:st|nd|rd|th|er|re|o|a)(?![\p{L}\d])/gu;

/** A date in any order of its parts, or two, of which one may lack parts. */
const oneDate = '(DMY|MDY|YMD|YDM|MY|YM|DM|MD|DY|D|M)';
const datesShape = new RegExp(`^(F?)${oneDate}(?:L${oneDate})?$`);

function inWords(text: string, language: string): string | undefined {
  const { shape, values } = readWords(
    text
      .replace(ordinal, '$1')
      // Months of East Asian languages have numbers.
      .replace(/(\d{4})\s*[年년]/g, '$1 ')
      .replace(/(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日号號일])?/g, ' 月$1 $2 '),
    language,
  );
  if (/^(?:SY|YS)$/.test(shape)) {
    const [season = 0, year = 0] = shape === 'SY' ? values : [...values].reverse();
    return `${year}-${20 + season}`;
  }
  const [, from = '', left = '', right] = datesShape.exec(shape) ?? [];
  if (!left || (from && !right)) return undefined;
  const first = named(left, values);
  if (right === undefined) return /Y/.test(left) && /M/.test(left) ? edtfOf(first) : undefined;
  const last = named(right, values.slice(left.length));
  return isRange(left, right) ? edtfOf({ ...last, ...first }, { ...first, ...last }) : undefined;
}

/** Whether each side gives what the other lacks where people leave it out: "3–5 May 2018", "May – June 2018", "2018. május–június". */
function isRange(left: string, right: string): boolean {
  const both = `${left} ${right}`;
  if (left.includes('D') !== right.includes('D') || !/M/.test(both)) return false;
  if (left.includes('Y')) {
    return right.includes('Y') ? left === right : left.startsWith('Y') && left.endsWith(right);
  }
  return right.endsWith('Y') && (right === `${left}Y` || /^D DMY$|^MD DY$/.test(both));
}

function named(shape: string, values: readonly number[]): DateParts {
  const value = (letter: string) => values[shape.indexOf(letter)] ?? 0;
  return {
    ...(shape.includes('Y') && { year: value('Y') }),
    ...(shape.includes('M') && { month: value('M') }),
    ...(shape.includes('D') && { day: value('D') }),
  };
}

function readWords(text: string, language: string): Read {
  const meanings = meaningsIn(language);
  let shape = '';
  const values: number[] = [];
  for (const [word] of text.matchAll(token)) {
    const [letter, value] = meanings(word);
    shape += letter;
    if (value !== undefined) values.push(value);
  }
  const bare = shape
    .replace(/y*Yy*/g, 'Y')
    .replace(/Dy/g, language === 'lt' ? 'D' : '?')
    .replace(/o+(?=[DMYS])/g, '');
  return { shape: bare, values };
}

type Meaning = readonly [letter: string, value?: number];

/** What the words of a text mean. */
function meaningsIn(language: string): (word: string) => Meaning {
  const book = phraseBook(language);
  return (word) => {
    if (word.startsWith('月')) return ['M', Number(word.slice(1))];
    if (/^\d{4}$/.test(word)) return ['Y', Number(word)];
    if (/^\d{1,2}$/.test(word)) return ['D', Number(word)];
    if (word === '-' || word === '~') return ['L'];
    return book.get(word) ?? anyMonth().get(word) ?? ['?'];
  };
}

const phraseBook = remember((language) => {
  const { to = '', from = '', of = '', year = '', seasons = [] } = own(dateWordsOf, language) ?? {};
  const book = new Map<string, Meaning>();
  const add = (words: string, ...meaning: Meaning) => {
    for (const word of words.split(' ').filter(Boolean)) book.set(fold(word), meaning);
  };
  add(of, 'o');
  add(year, 'y');
  add(from, 'F');
  add(to, 'L');
  seasons.forEach((words, at) => add(words, 'S', at + 1));
  for (const [tag, months] of Object.entries(monthNames)) {
    if (baseOf(tag) === language) months.forEach((words, at) => add(words, 'M', at + 1));
  }
  return book;
});

let months: Map<string, Meaning> | undefined;

/** Months whose names mean the same in all languages that have them: "listopad" is October in Croatian and November in Polish. */
function anyMonth(): ReadonlyMap<string, Meaning> {
  if (months) return months;
  months = new Map();
  const all = Object.values(monthNames).flatMap((names) =>
    names.map((words, at) => ({ words, at })),
  );
  for (const { words, at } of all) {
    for (const word of words.split(' ').map(fold)) {
      const known = months.get(word);
      months.set(word, known && known[1] !== at + 1 ? ['?'] : ['M', at + 1]);
    }
  }
  return months;
}
