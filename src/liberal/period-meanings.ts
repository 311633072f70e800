import { keyOf, meaningAt } from './period-ambiguous.js';
import { createPhraseBook, type PhraseBook } from './period-phrases.js';
import { tokensOf, type Token } from './period-tokens.js';
import type { Meaning, Words } from './period-words.js';

/** The meanings of a text's words in order, one character each, and one year for each `Y`. */
export interface Meanings {
  readonly shape: string;
  readonly years: readonly number[];
  /** The words that are not known, as they are written. */
  readonly unknown: readonly string[];
}

/** Creates a function that reads the meanings of the words, signs and numbers in a period's text. */
export function createMeaningsReader(
  fold: (text: string) => string,
  isYear: (year: number) => boolean,
  more: Words = [],
): (text: string) => Meanings {
  const book = createPhraseBook(more);
  return (text) => {
    const tokens = tokensOf(text.normalize(), fold, book.has);
    return readMeanings(tokens, ` ${fold(text)} `, book, isYear);
  };
}

const numeral = /^\d+$/;
const wordStart = /^\p{L}/u;
const letterAlone = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Whether a token directly follows the one before it, or after an apostrophe. */
const touches = (token: Token | undefined): token is Token =>
  token !== undefined && !/[\s.]/.test(token.gap);

function readMeanings(
  tokens: readonly Token[],
  text: string,
  book: PhraseBook,
  isYear: (year: number) => boolean,
): Meanings {
  let shape = '';
  let at = 0;
  const years: number[] = [];
  const unknown: string[] = [];

  function tokenAt(offset: number): Token | undefined {
    return tokens[at + offset];
  }

  /** The meaning of what is at an offset; `Y` for four digits, `d` for other numbers, empty at the end. */
  function meaningOf(offset: number): Meaning {
    const token = tokenAt(offset);
    if (!token) return '';
    if (numeral.test(token.text)) return token.text.length === 4 ? 'Y' : 'd';
    return book.phraseAt(tokens, at + offset)[0];
  }

  function push(meaning: Meaning, length: number): void {
    if (meaning.startsWith('<')) shape = shape.slice(0, -1) + meaning.slice(1);
    else shape += meaning;
    if (meaning === 'x') {
      const words = tokens.slice(at, at + length);
      unknown.push(words.map(({ written }) => written).join(' '));
    }
    at += length;
  }

  function readWord(token: Token): void {
    const [found, length] = book.phraseAt(tokens, at);
    const next = tokenAt(length);
    if (
      letterAlone.test(token.text) &&
      length === 1 &&
      next?.gap === '' &&
      numeral.test(next.text)
    ) {
      // Q3, T1, S2, H1: a part of a year. "A2018" is something else.
      push(/[qthsk]/.test(token.text) && /^[1-4]$/.test(next.text) ? 'm' : 'x', 1);
      return;
    }
    if (
      letterAlone.test(token.text) &&
      token.gap === '' &&
      numeral.test(tokenAt(-1)?.text ?? '') &&
      found !== 'y'
    ) {
      push('x', 1);
      return;
    }
    if (token.text === '-' && isHyphen(token)) {
      at++;
      return;
    }
    const meaning = meaningAt(keyOf(tokens.slice(at, at + length)), found, {
      shape,
      next,
      following: meaningOf(length),
      text: text.trim(),
      written: token.written,
    });
    // "20 years" is no year.
    if (shape.endsWith('d') && /^[yP]$/.test(meaning)) push('D', length);
    else push(meaning, length);
  }

  /** Whether a hyphen is part of a word: mill-2016, մ-2016, թ.-ից. */
  function isHyphen(token: Token): boolean {
    const next = tokenAt(1);
    const before = tokenAt(-1);
    if (!before || !touches(next) || numeral.test(before.text)) return false;
    if (wordStart.test(next.text)) return /^[SAUT]/.test(meaningOf(1)) && !/\s/.test(token.gap);
    return token.gap === '' && wordStart.test(before.text) && !/[YMmdoyP]$/.test(shape);
  }

  function readNumber(token: Token): void {
    const value = Number(token.text);
    const [ending, length] = endingAt(token);
    const previous = years.at(-1) ?? 0;
    const isLinked = /Y[-/cCu]$/.test(shape);
    if (isDecade(value, token, ending, length)) {
      push('Z', length);
    } else if (token.text.length === 4 && isYear(value) && !shape.endsWith('q')) {
      // "9/2018", "1/9/2018": no range.
      if (token.gap === '' && tokenAt(-1)?.gap === '')
        shape = shape.replace(/(?:(d)[-/])?d[-/]$/, '$1d');
      years.push(value);
      push('Y', length);
      skipDate();
    } else if (
      isLinked &&
      ending === undefined &&
      isShortYear(token) &&
      isYear(inCentury(value, previous))
    ) {
      years.push(inCentury(value, previous));
      // "2011/12" may be December 2011.
      push(value > 12 ? 'Y' : 'Yd', length);
    } else if (isCount(value, token, ending)) {
      push('d', length);
    } else {
      push('x', length);
    }
    if (ending && ending !== 'Z') shape += ending;
  }

  /** The ending of a number, which may follow an apostrophe or a hyphen, and the number of tokens with it. */
  function endingAt(token: Token): readonly [meaning: Meaning | undefined, length: number] {
    const hyphen = tokenAt(1)?.text === '-' && tokenAt(1)?.gap === '' ? 1 : 0;
    const word = tokenAt(1 + hyphen);
    if (!touches(word) || (hyphen && word.gap) || !wordStart.test(word.text)) return [undefined, 1];
    const isGlued = !hyphen && !word.gap;
    // "2000t" is a weight, "1t" in some languages an ordinal.
    if (isGlued && word.text.length === 1 && token.text.length > 3 && word.text !== 's') {
      return [undefined, 1];
    }
    const ending = book.ending(word.text);
    if (ending !== undefined) return [ending, 2 + hyphen];
    // "2016-жылдан": the hyphen means nothing.
    const meaning = meaningOf(1 + hyphen);
    return hyphen && /^[SAUTyP]/.test(meaning) ? ['', 2] : [undefined, 1];
  }

  /** Whether a number is a decade: 1990s, 90-luvulla, années 1990. With "years", 2010 is one unless it is in a list or a range. */
  function isDecade(
    value: number,
    token: Token,
    ending: Meaning | undefined,
    length: number,
  ): boolean {
    if (value % 10 || !(token.text.length === 2 || isYear(value))) return false;
    if (ending === 'Z') return true;
    const isShort = token.text.length === 2;
    const before = shape.endsWith('P') || shape.endsWith('z');
    const after = meaningOf(length);
    if (isShort) return before || (/^ ?\./.test(tokenAt(length)?.gap ?? '') && /[Pz]/.test(after));
    if (/[-/cCua]$/.test(shape)) return false;
    if (/^[-/cCua,]/.test(after) && /[Yd]/.test(meaningOf(length + 1))) return false;
    return before || /^[Pz]/.test(after);
  }

  /** Skips the month and the day after a year: 2018-05-01, 2018.05. */
  function skipDate(): void {
    const date = [0, 1, 2, 3].map((offset) => tokenAt(offset));
    const [first, month, second, day] = date;
    const sign = first && /^[-/]$/.test(first.text) ? first : undefined;
    if (sign && month && second?.text === sign.text && day) {
      const isDate = [sign, month, second, day].every(({ gap }) => gap === '');
      if (isDate && isDay(month.text, 12) && isDay(day.text, 31)) replaceDate(4);
    } else if (first?.gap === '.' && isDay(first.text, 12)) {
      replaceDate(month?.gap === '.' && isDay(month.text, 31) ? 2 : 1);
    }
  }

  function replaceDate(length: number): void {
    shape = `${shape.slice(0, -1)}dY`;
    at += length;
  }

  /** Whether two digits are a year: "2011-14", but not "2016 - 30 people", "2016 - 30 June 2017" or "2016 - 30/06/2017". */
  function isShortYear(token: Token): boolean {
    if (token.text.length !== 2 || token.gap.includes("'")) return false;
    const [next, afterNext] = [tokenAt(1), tokenAt(2)];
    if (!next) return true;
    if (numeral.test(next.text)) return false;
    if (touches(next) && touches(afterNext) && numeral.test(afterNext.text)) return false;
    return !wordStart.test(next.text) || !/^[xMmD]/.test(meaningOf(1));
  }

  /** Whether a number is that of a day or month, an ordinal, or how many years something takes. */
  function isCount(value: number, token: Token, ending: Meaning | undefined): boolean {
    if (token.gap.includes("'") || token.text.length > 3 || value === 0) return false;
    return value <= 31 || ending === '' || /^[DPy]/.test(meaningOf(1));
  }

  for (let current = tokens[0]; current; current = tokens[at]) {
    if (numeral.test(current.text)) readNumber(current);
    else readWord(current);
  }
  return { shape, years, unknown };
}

const isDay = (text: string, most: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) > 0 && Number(text) <= most;

/** The year for two digits after another year: the next one with this ending, at most 60 years later, or one in the same century; 0 for none. */
function inCentury(short: number, after: number): number {
  const same = after - (after % 100) + short;
  if (same >= after) return same;
  if (same + 100 - after <= 60) return same + 100;
  // "2018-05" is May 2018; "2019-18" runs backwards.
  return short > 12 ? same : 0;
}
