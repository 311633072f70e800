import { createPhraseBook, type MeaningOf } from './period-words.js';

/** The meanings of a text's words in order, one character each, and one year for each `Y`. */
export interface Meanings {
  readonly shape: string;
  readonly years: readonly number[];
}

/** A number, word, series of dots or sign, and whether it directly follows the one before it. */
interface Token {
  readonly text: string;
  readonly touches: boolean;
}

const tokenPattern = /\d+(?![\p{L}\p{M}\d])|\d+(?=[年년])|[年년]|[\p{L}\p{M}\d]+|\.{2,}|\S/gu;

function tokensOf(text: string): Token[] {
  let end = -1;
  return [...text.matchAll(tokenPattern)].map(({ 0: token, index }) => {
    const touches = index === end;
    end = index + token.length;
    return { text: token, touches };
  });
}

/** Creates a function that reads the meanings of the words, signs and numbers in a period's text. */
export function createMeaningsReader(
  fold: (text: string) => string,
  isYear: (year: number) => boolean,
): (text: string) => Meanings {
  const meaningOf = createPhraseBook(fold);
  return (text) => readMeanings(fold(text), meaningOf, isYear);
}

function readMeanings(
  folded: string,
  meaningOf: MeaningOf,
  isYear: (year: number) => boolean,
): Meanings {
  const tokens = tokensOf(folded.replaceAll("'", ' ').replaceAll('on-going', 'ongoing'));
  const years: number[] = [];
  let shape = '';
  for (let at = 0; at < tokens.length;) {
    const value = Number(numeral.exec(tokens[at]?.text ?? '')?.[0]);
    if (Number.isNaN(value)) {
      const [meaning, length] = meaningOf(tokens, at);
      shape += meaning;
      at += length;
      continue;
    }
    const linked = /Y[-/cu]$/.test(shape);
    const previous = years.at(-1) ?? 0;
    if (isYear(value) && !isQuantity(tokens, at, shape, meaningOf)) {
      years.push(value);
      shape += 'Y';
    } else if (linked && isShortYear(tokens, at, meaningOf) && isYear(inCentury(value, previous))) {
      years.push(inCentury(value, previous));
      // "2011/12" may be December 2011.
      shape += value > 12 ? 'Y' : 'Yx';
    } else {
      // "2000 to 3000 people": the first number is not a year either.
      if (linked && value > previous) {
        years.pop();
        shape = shape.slice(0, -2);
      }
      shape += 'x';
    }
    at++;
  }
  return { shape, years };
}

const numeral = /^\d+$/;
const wordStart = /^\p{L}/u;
const unit = /^[€$£¥₤₺₴₽%‰°#]$/;

/** Whether a number is a quantity: "2000 people", "€ 2000", "2000,000", "2000 000". After a month or "since" it is a year. */
function isQuantity(
  tokens: readonly Token[],
  at: number,
  shape: string,
  meaningOf: MeaningOf,
): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (unit.test(before) || before === 'than' || before === 'over') return true;
  if (!next) return false;
  if (unit.test(next.text) || /^\d{3}$/.test(next.text)) return true;
  if (/^[.,]$/.test(next.text) && afterNext?.touches && /^\d{3}$/.test(afterNext.text)) return true;
  return (
    wordStart.test(next.text) && meaningOf(tokens, at + 1)[0] === 'x' && !/(?:[ms]|mx)$/.test(shape)
  );
}

/** Whether two digits are a year: "2011-14", but not "2016 - 30 people", "2016 - 30 June 2017" or "2016 - 30/06/2017". */
function isShortYear(tokens: readonly Token[], at: number, meaningOf: MeaningOf): boolean {
  if (tokens[at]?.text.length !== 2) return false;
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return true;
  if (numeral.test(next.text) || unit.test(next.text)) return false;
  if (next.touches && afterNext?.touches && numeral.test(afterNext.text)) return false;
  return !wordStart.test(next.text) || !'xm'.includes(meaningOf(tokens, at + 1)[0] || ' ');
}

/** The year for two digits after another year: the next one with this ending, at most 60 years later, or one in the same century; 0 for none. */
function inCentury(short: number, after: number): number {
  const same = after - (after % 100) + short;
  if (same >= after) return same;
  if (same + 100 - after <= 60) return same + 100;
  // "2018-05" is May 2018; "2019-18" runs backwards.
  return short > 12 ? same : 0;
}
