import { ascii, cluster, foldCluster } from './letters.js';

/** One word of a text, and where it stands there. */
export interface Segment {
  /** The folded word. */
  readonly word: string;
  /** Where it begins in the original text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the original text, exclusive, in UTF-16 code units. */
  readonly end: number;
}

/**
 * The one form in which texts are compared: lower case, compatibility forms resolved (NFKD), without accents, letters
 * such as ł, ß and æ in ASCII, apostrophes and dashes of one kind. Kana, Hangul and the vowel signs of Indian scripts are
 * kept whole. Cyrillic ё, й, ї and ў lose their marks like any letter: whoever lacks the key types е, и, і, у, and the
 * price is a few matches too many (мой, мои), never one too few. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return lower(ascii.test(text) ? text : text.replace(cluster, foldCluster));
}

/** Changes no length: what is left in upper case has one code unit in either. */
function lower(text: string): string {
  return text.toLowerCase().replaceAll('`', "'");
}

/** The folded words of a text, in order; see {@link segments}. */
export function words(text: string): string[] {
  return segments(text).map((segment) => segment.word);
}

const asciiToken = /[a-z0-9]+(?:'[a-z0-9]+)*/g;

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3099\u309a]`;
const letter = String.raw`(?:l·(?=l)|(?!${unspaced})[\p{L}\p{N}\p{M}])`;

/** A run of Chinese or Japanese characters (the group), or a word of other letters and digits. */
const token = new RegExp(`(${unspaced}+)|${letter}+(?:'${letter}+)*`, 'gu');

/**
 * Each word of a text, folded, with its place in the original. Words are runs of letters and digits. Chinese and Japanese
 * are written without spaces, so their runs are cut into overlapping pairs of characters: 浜松市 gives 浜松 and 松市.
 * Inside a word an apostrophe (Luc'k: luck) and the Catalan middle dot (col·lecció: colleccio) vanish, an elided article or preposition before it too (l’Émilie: emilie),
 * and so does an English ’s behind it: as words of their own they would match nearly everything. Where one character
 * folds to several words (½), each of them stands at that character.
 */
export function segments(text: string): Segment[] {
  const { folded, shifts } = foldWithShifts(text);
  const found: Segment[] = [];
  for (const match of folded.matchAll(ascii.test(folded) ? asciiToken : token)) {
    if (match[1]) pushPairs(found, match[1], match.index);
    else found.push(bare(match[0], match.index));
  }
  if (!shifts.length) return found;
  const originOfStart = tracer(shifts, 'start');
  const originOfEnd = tracer(shifts, 'end');
  return found.map(({ word, start, end }) => ({
    word,
    start: originOfStart(start),
    end: originOfEnd(end),
  }));
}

/** Where folding changed a length: `from`–`to` in the folded text is `start`–`end` in the original. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function foldWithShifts(text: string): { folded: string; shifts: Shift[] } {
  const shifts: Shift[] = [];
  let drift = 0;
  const folded = text.replace(cluster, (original: string, start: number) => {
    const result = foldCluster(original);
    if (result.length !== 1 || original.length !== 1) {
      const from = start + drift;
      shifts.push({ from, to: from + result.length, start, end: start + original.length });
      drift += result.length - original.length;
    }
    return result;
  });
  return { folded: lower(folded), shifts };
}

/** Traces places in a folded text back to the original; asked in ascending order, so that all of them take one pass. */
function tracer(shifts: readonly Shift[], side: 'start' | 'end'): (at: number) => number {
  let next = 0;
  let last: Shift | undefined;
  // An accent that is a character of its own (from = to) belongs to the word that ends there.
  const reached = (shift: Shift, at: number) =>
    shift.from < at || (shift.from === at && (side === 'start' || shift.to === at));
  return (at) => {
    for (let shift = shifts[next]; shift && reached(shift, at); shift = shifts[++next]) {
      last = shift;
    }
    if (!last) return at;
    return at < last.to ? last[side] : last.end + at - last.to;
  };
}

/** French, Catalan and Italian articles and prepositions that lose their vowel to the next word. */
const elided = new Set(
  'l d j m n s t v c qu jusqu lorsqu puisqu quoiqu un gl degl agl dagl negl nell dell all dall sull coll'.split(
    ' ',
  ),
);

/** What may stand inside a word. */
const inner = /['·]/;

/** A word without its apostrophes, middle dots, elided beginning and English genitive. */
function bare(found: string, index: number): Segment {
  let start = index;
  let end = index + found.length;
  if (!inner.test(found)) return { word: found, start, end };
  const parts = found.split("'");
  while (parts.length > 1 && parts.at(-1) === 's') {
    parts.pop();
    end -= 2;
  }
  while (parts.length > 1 && elided.has(parts[0] ?? '')) {
    start += (parts.shift() ?? '').length + 1;
  }
  return { word: parts.join('').replaceAll('·', ''), start, end };
}

/** Overlapping pairs of characters; a single one stays itself. */
function pushPairs(found: Segment[], run: string, index: number): void {
  let start = index;
  let previous = '';
  for (const char of run) {
    if (previous) {
      found.push({ word: previous + char, start, end: start + previous.length + char.length });
      start += previous.length;
    }
    previous = char;
  }
  if (start === index) found.push({ word: run, start, end: start + run.length });
}

const spelledOut = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }));
const umlauts = /[äöüøå]/g;

/**
 * The folded name as German and Nordic writers spell it where they lack ä ö ü ø å: malmoe, aarhus, koebenhavn. Empty where the
 * name has none of them.
 */
export function germanSpelling(name: string): string {
  const composed = name.normalize('NFC').toLowerCase();
  const spelling = composed.replace(umlauts, (umlaut) => spelledOut.get(umlaut) ?? umlaut);
  return spelling === composed ? '' : fold(spelling);
}
