import type { Practice, PracticeText } from '../../feed/practice.js';
import type { Mark } from './marks.js';

/** A part of a text that a query has found. */
export interface Excerpt {
  readonly text: string;
  /** BCP 47 tag, if the practice gives one for this text. */
  readonly language: string | undefined;
}

/** How much of a text is shown before and after the first match, in UTF-16 code units: two to three lines of a card. */
const before = 60;
const after = 120;

/** Maximum length of the match that is shown: a hostile text may be one word. */
const longestMatch = 200;

/**
 * For a practice that was found by words which its card does not show: the part of a text that has them, so that the visitor sees
 * why it was found. The text may be folded, or in another language.
 * @param shown - the text that the card shows
 * @param visible - what the card shows as well as the title
 */
export function excerpt(
  { texts }: Practice,
  shown: PracticeText,
  visible: readonly string[],
  marks: (text: string) => readonly Mark[],
): Excerpt | undefined {
  if ([shown.title, ...visible].some((text) => marks(text).length)) return undefined;
  for (const { language, title, summary = '', text = '', sections } of [shown, ...texts]) {
    const bodies = sections.flatMap((section) => [section.heading, section.text]);
    for (const body of [title, summary, text, ...bodies]) {
      const [first] = marks(body);
      if (first) return { text: around(body, first), language };
    }
  }
  return undefined;
}

/** The part of a text around a match on one line, with ellipses where it is cut. */
function around(text: string, { start: matchStart, end }: Mark): string {
  const matchEnd = Math.min(end, matchStart + longestMatch);
  const from = Math.max(0, matchStart - before);
  const to = matchEnd + after;
  // A word or grapheme that is cut is left out. Texts without spaces are cut between characters.
  const head = text.slice(from, matchStart);
  const tail = text.slice(matchEnd, to);
  const start = from ? `…${head.replace(/^\S*\s+|^[\p{M}\p{Cs}\p{Cf}]+/u, '')}` : head;
  const rest = to < text.length ? `${tail.replace(/\s\S*$|\p{Cs}$/u, '').trimEnd()}…` : tail;
  return (start + text.slice(matchStart, matchEnd) + rest).replace(/\s+/g, ' ').trim();
}
