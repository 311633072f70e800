import type { Folding, Segment } from '../../feed/text/fold.js';

/**
 * The folded words of a text, with their positions in the original; `tokens` in `feed/text/fold.ts` says what a word is. If one
 * character folds to several words (½), each has the position of that character. Thai, Lao, Khmer and Burmese are cut into words
 * where the browser can.
 */
export function segments(text: string, folding: Folding): Segment[] {
  return inOneForm(latinSegments(text, folding), text, folding);
}

/** The same for a text in Latin letters, and a little faster. */
export function latinSegments(text: string, folding: Folding): Segment[] {
  const { folded, shifts } = foldWithShifts(text, folding);
  const found = folding.tokens(folded);
  return shifts.length ? traced(found, shifts) : found;
}

function traced(found: readonly Segment[], shifts: readonly Shift[]): Segment[] {
  const originOfStart = tracer(shifts, 'start');
  const originOfEnd = tracer(shifts, 'end');
  return found.map(({ word, start, end }) => ({
    word,
    start: originOfStart(start),
    end: originOfEnd(end),
  }));
}

/** A place where folding changed the length: `from`–`to` in the folded text is `start`–`end` in the original. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function foldWithShifts(
  text: string,
  { cluster, foldCluster, lower }: Folding,
): { folded: string; shifts: Shift[] } {
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

/** Maps positions in a folded text to the original. Call it with ascending positions, so that all of them take one pass. */
function tracer(shifts: readonly Shift[], side: 'start' | 'end'): (at: number) => number {
  let next = 0;
  let last: Shift | undefined;
  // A separate accent character (from = to) belongs to the word that ends there.
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

/** Scripts that have no spaces between words, apart from Han and kana. */
export const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;

/**
 * Characters of Chinese and Japanese place names, each with the form that stands for it: 臺灣 is found by 台湾, 濱松 by 浜松. This is
 * no conversion between traditional and simplified characters, which takes thousands.
 */
const sameCharacters = new Map(
  '臺台 灣湾 國国 縣県 县県 濱浜 滨浜'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const otherCharacters = new RegExp(`[${[...sameCharacters.keys()].join('')}]`, 'g');

function inOneForm(found: Segment[], text: string, folding: Folding): Segment[] {
  if (unspaced.test(text)) return found.flatMap((run) => cutUnspaced(run, text, folding));
  if (text.search(otherCharacters) < 0) return found;
  return found.map((segment) => ({
    ...segment,
    word: segment.word.replace(otherCharacters, (char) => sameCharacters.get(char) ?? char),
  }));
}

let segmenter: Intl.Segmenter | undefined;

/** The dictionary words of a run of letters; the run itself where there is no `Intl.Segmenter` (Firefox before 125). */
function cutUnspaced(run: Segment, text: string, { words }: Folding): Segment[] {
  const letters = text.slice(run.start, run.end);
  // Words that one character folds to share its position, and would be found several times.
  const isShared = words(letters).length > 1;
  if (!unspaced.test(run.word) || isShared || !('Segmenter' in Intl)) return [run];
  // The dictionaries go by script, so the language does not matter. Creating it takes milliseconds.
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const cut: Segment[] = [];
  // Cut before folding, because the dictionaries do not know ำ in two characters.
  for (const { segment, index, isWordLike } of segmenter.segment(letters)) {
    const start = run.start + index;
    if (!isWordLike) continue;
    for (const word of words(segment)) cut.push({ word, start, end: start + segment.length });
  }
  return cut.length ? cut : [run];
}
