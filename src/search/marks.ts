import { segments } from '../feed/fold.js';

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words that matched a query stand in a text, in order and apart: whole words, in the original spelling.
 * @param words - folded, as `Results.words` gives them
 */
export function marks(text: string, words: ReadonlySet<string>): Mark[] {
  const found: { start: number; end: number }[] = [];
  if (!words.size) return found;
  for (const { word, start, end } of segments(text)) {
    if (!words.has(word)) continue;
    const previous = found.at(-1);
    // Words of Chinese and Japanese are pairs of characters that overlap, and ½ is two words in one place.
    if (previous && start < previous.end) previous.end = Math.max(previous.end, end);
    else found.push({ start, end });
  }
  return found;
}
