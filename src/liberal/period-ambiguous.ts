import { inLatin } from './period-letters.js';
import type { Token } from './period-tokens.js';
import type { Meaning } from './period-words.js';

/** Where a word is in a text. */
export interface Position {
  /** The meanings before it. */
  readonly shape: string;
  /** The token after it, if there is one. */
  readonly next: Token | undefined;
  /** Meaning of the token after it; `Y` for a number of four digits, `d` for another. */
  readonly following: Meaning;
  /** The whole text, folded. */
  readonly text: string;
  /** The word as it is written. */
  readonly written: string;
}

const isYearNext = ({ following }: Position): boolean => following === 'Y';
const isLatin = ({ written }: Position): boolean => /[a-z]/i.test(written);
const isLinked = ({ shape }: Position): boolean => /[-cCu/]$/.test(shape);
const isOpen = ({ shape }: Position): boolean => /[sf][^,Y]*Y[yMmd]*$/.test(shape);

/**
 * Words that mean different things in different languages, or beside different words. What can be both "since" and "in", or "since"
 * and "until", is not guessed: it is unknown, unless another word of the text tells.
 */
const readings: Readonly<Record<string, (position: Position) => Meaning>> = {
  // Latvian "from", Portuguese and Galician "in the", Nynorsk "now", English "not".
  no: (at) => {
    if (isLinked(at) && !at.next) return 'o';
    if (
      / gad[aiu]| lidz |janvar|februar|septembr|oktobr|novembr|decembr/.test(at.text) &&
      !/ de /.test(at.text)
    )
      return 'f';
    return /^(?:ano|curso|inicio|final|fim|periodo|veran|verao|outono|inverno|mes|ambito)$/.test(
      at.next?.text ?? '',
    )
      ? ''
      : 'x';
  },
  // Norwegian "now", Dutch "after", "on" in Slavic languages.
  na: (at) => (isLinked(at) && !at.next ? 'o' : isYearNext(at) ? 'x' : ''),
  // Romanian "since"; "of" after a month.
  din: ({ shape }) => (/[Mmdy]$/.test(shape) ? '' : /(?:^|[,Yorpsf-])$/.test(shape) ? 'f' : 'x'),
  // Slavic "after"; Russian and Ukrainian "until", which Slovak dialects share.
  po: (at) => {
    if (isOpen(at) || isLinked(at)) return 'u';
    if (!/[а-я]/.test(at.text)) return 's';
    return /год|гг|рік|рок/.test(at.text) ? 'u' : 'x';
  },
  // Catalan "from" is "des de"; French "from"; Norwegian "December"; German "of the".
  des: (at) => {
    if (at.next?.gap.startsWith('.')) return 'M';
    if (at.next?.text === 'del') return 's';
    return /[YMmyd]/.test(at.following) ? 'f' : '';
  },
  // French "late"; Romansh "until".
  fin: (at) => (at.shape.endsWith('Y') && isYearNext(at) ? 'u' : 'm'),
  // Italian "from"; Portuguese "of the"; Romansh "of" in dates.
  da: (at) =>
    at.shape.endsWith('d')
      ? ''
      : isYearNext(at) || at.following === 'M'
        ? 'f'
        : at.following === 'm'
          ? 'x'
          : '',
  // Romanian "to"; an article in other languages.
  la: (at) => (isYearNext(at) && at.shape.endsWith('Y') ? 'C' : ''),
  // Romanian "from"; "of the" in Romance languages.
  'de la': (at) => (/[YMd]/.test(at.following) ? 'f' : ''),
  'des de': ({ text }) => (/des\. /.test(text) ? 'M' : 's'),
  // Italian "between … e …"; Scandinavian "from"; Maltese "February" after a day.
  fra: ({ text, shape }) =>
    shape.endsWith('d') ? 'M' : / e /.test(text) && !/ (?:til|og) /.test(text) ? 'b' : 'f',
  // Welsh "until"; "October" after a day.
  hyd: ({ shape }) => (shape.endsWith('d') ? 'M' : 'u'),
  // Slavic "until"; Portuguese "of the".
  do: (at) => {
    if (/^(?:verao|veran|outono|inverno|inicio|fim|final|mes|meio)$/.test(at.next?.text ?? ''))
      return '';
    return /^[YZdMmyPoN]/.test(at.following) ? 'u' : 'x';
  },
  // Polish "still"; Catalan "Christmas".
  nadal: (at) => (isLinked(at) || / r\.|^od /.test(at.text) ? 'o' : 'x'),
  // Irish "from" has an accent. Welsh "from" is clear only with "i", "hyd" or "ymlaen".
  o: (at) => {
    if (at.written === 'ó' || at.written === 'Ó') return 'f';
    if (isYearNext(at) && !/Y/.test(at.shape))
      return / (?:ymlaen|hyd|i) /.test(`${at.text} `) ? 'f' : 'x';
    return 'k';
  },
  // Welsh "to"; "and" in many others.
  i: (at) => (/^o \d/.test(at.text) ? 'c' : 'a'),
  // Danish "before" and "for" have the same letters without accents.
  for: (at) => (isYearNext(at) ? 'x' : 'k'),
  // Greek "from", Albanian "or". Ukrainian "from", Swedish "at". Greek "before", Romanian "through".
  apo: (at) => (isLatin(at) ? 'k' : 'f'),
  vid: (at) => (isLatin(at) ? '' : 'f'),
  prin: (at) => (isLatin(at) ? 'x' : 'u'),
  // German "before"; Icelandic "spring".
  vor: (at) => (isYearNext(at) ? 'x' : 'm'),
  voor: (at) => (isYearNext(at) ? 'x' : 'k'),
  by: (at) => (isYearNext(at) ? 'x' : 'k'),
  // Maltese "until"; "with", "in the" elsewhere.
  sa: (at) => (at.next?.text === '-' || at.next?.text === 'l' ? 'u' : 'k'),
  sal: (at) => (at.next?.text === '-' ? 'u' : 'y'),
  // Turkish "before"; English "once".
  once: ({ shape }) => (shape.endsWith('S') ? '<U' : shape.endsWith('Y') ? 'U' : 'r'),
  // Latvian "year"; "gram" elsewhere.
  g: (at) => (at.next?.gap.startsWith('.') ? 'y' : 'x'),
  // Lithuanian "year"; "metre" elsewhere.
  m: (at) => (at.next?.gap.startsWith('.') || / ?(?:nuo|iki) |\.$/.test(at.text) ? 'y' : 'x'),
  a: (at) => (/Y[yMmd]*$/.test(at.shape) || /[MmdD]$/.test(at.shape) ? 'C' : ''),
  '+': (at) => (at.shape.endsWith('Y') && at.following !== 'Y' ? 'S' : 'a'),
  ne: (at) => (at.following === 'o' ? 'x' : ''),
  // Hungarian "until today", Catalan "May". Turkish "December", Catalan "now".
  maig: (at) => (isLinked(at) && !at.next ? 'o' : 'M'),
  ara: (at) => (isYearNext(at) ? 'M' : 'o'),
  // Serbian and Croatian "ongoing"; "during" before a year.
  'u toku': (at) => (isYearNext(at) ? '' : 'o'),
  'у toku': (at) => (isYearNext(at) ? '' : 'o'),
};

/** Words of other alphabets that mean something else, or nothing, where they are written in Latin letters. */
const notLatin = new Set(
  'ahla amde dali dosi eos exis hima mde mehri minc nini ors paron sega seicas sled teper tora zaraz'.split(
    ' ',
  ),
);

/** The meaning of a word by its position; the given one if it has only one. */
export function meaningAt(word: string, meaning: Meaning, position: Position): Meaning {
  if (notLatin.has(word) && isLatin(position)) return 'x';
  const read = Object.hasOwn(readings, word) ? readings[word] : undefined;
  if (read) return read(position);
  // Czech "to", Hungarian "the"; Slovenian "between the years … and …".
  const isTo = word === 'az' || (word === 'in' && position.text.startsWith('med letoma '));
  if (isTo && isYearNext(position) && position.shape.endsWith('Y')) return 'C';
  // "UN 2030" is no "and 2030", "EM 2016" no "in 2016".
  if (/^a?$/.test(meaning) && /^[A-Z]{2,3}$/.test(position.written) && isYearNext(position)) {
    return 'x';
  }
  // "In 2018", not "and 2018"; "the present day", not a duration.
  if (meaning === 'a' && !/[YMmd]/.test(position.shape)) return '';
  if (meaning === 'D' && position.shape.endsWith('o')) return '';
  if (meaning === 'N') return isLinked(position) ? 'o' : 'x';
  return meaning;
}

/** The key of a phrase in the list of ambiguous words. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => (text === 'по' ? 'po' : inLatin(text))).join(' ');
}
