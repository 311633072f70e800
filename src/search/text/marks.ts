import type { Folding, Segment } from '../../feed/text/fold.js';
import { isAmong } from './forms.js';
import { segments } from './segments.js';

/** A range in a text, in UTF-16 code units; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What may stand between two words that match together: a space or a dash, or nothing in scripts without spaces. */
const gap = /^[\s\p{Pd}\u2212]{0,2}$/u;

/**
 * The positions in a text of the words that matched a query: whole words, in order, without overlaps. Neighbouring words that match
 * when they are joined are one position: "well-being" for "wellbeing".
 * @param words - folded, as `Results.words` gives them
 */
export function marks(text: string, words: ReadonlySet<string>, folding: Folding): readonly Mark[] {
  const marked: { start: number; end: number }[] = [];
  if (!words.size) return marked;
  const longest = Math.max(...[...words].map((word) => word.length));
  const found = segments(text, folding);
  found.forEach(({ word, start, end }, at) => {
    let last = isAmong(word, words, folding) ? end : 0;
    let joined = word;
    for (let next = at + 1; next < found.length; next += 1) {
      const { word: other, start: from, end: to } = found[next] as Segment;
      joined += other;
      if (joined.length > longest || from < end || !gap.test(text.slice(end, from))) break;
      end = to;
      if (words.has(joined)) last = to;
    }
    if (!last) return;
    const previous = marked.at(-1);
    // Chinese and Japanese words are overlapping pairs of characters, and ½ is two words at one position.
    if (previous && start < previous.end) previous.end = Math.max(previous.end, last);
    else marked.push({ start, end: last });
  });
  return marked;
}
