import { wordsOf, type ConceptWord } from './concept-words.js';

/** Words that a typed word may mean, by their first two letters. */
const byBeginning = new Map<string, ConceptWord[]>();
for (const each of wordsOf.flat()) {
  const key = each.word.slice(0, 2);
  const others = byBeginning.get(key);
  if (others) others.push(each);
  else byBeginning.set(key, [each]);
}

/** How many letters may follow a stem. A short one begins other words too. */
function mostAfter({ length }: string): number {
  if (length < 4) return 3;
  return length < 6 ? 8 : Infinity;
}

/** How many letters may follow a stem if the word is to mean this even where it is similar to a word of the texts. */
function mostAfterSure(stem: string): number {
  return stem.length < 5 ? stem.length - 2 : mostAfter(stem);
}

/** Minimum length of a word that is not typed to its end, in Latin letters: shorter ones are words of some language ("coin", "slim"). */
const shortestBegun = 5;

/** How many concepts a beginning may mean. */
const mostMeant = 3;

/** What a typed word means: the words of the table that it is, and how much of it they are. */
export interface Meaning {
  readonly concepts: readonly number[];
  /** Number of letters that are accounted for. */
  readonly length: number;
  /** Whether hardly any other word is meant. */
  readonly isSure: boolean;
}

/**
 * The concepts that a typed word means: it is a word of the table or begins with a stem of it, or else it is the beginning of such
 * words.
 * @param typed - folded, without spaces
 */
export function meaningOf(typed: string): Meaning | undefined {
  const candidates = byBeginning.get(typed.slice(0, 2)) ?? [];
  let best: ConceptWord[] = [];
  for (const each of candidates) {
    if (!isFormOf(typed, each) || each.word.length < (best[0]?.word.length ?? 0)) continue;
    if (each.word.length > (best[0]?.word.length ?? 0)) best = [];
    best.push(each);
  }
  if (!best.length && typed.length >= shortestBeginning(typed)) {
    best = candidates.filter(
      ({ word }) => word.startsWith(typed) && typed.length >= word.length / 2,
    );
  }
  const concepts = [...new Set(best.map(({ concept }) => concept))];
  if (!concepts.length || concepts.length > mostMeant) return undefined;
  const { word = '' } = best[0] ?? {};
  return {
    concepts,
    length: Math.min(typed.length, word.length),
    isSure: ideographic(word) || typed.length - word.length <= mostAfterSure(word),
  };
}

function shortestBeginning(typed: string): number {
  if (ideographic(typed)) return 2;
  return typed > '\u0250' ? shortestBegun - 1 : shortestBegun;
}

function isFormOf(typed: string, { word, isStem }: ConceptWord): boolean {
  if (typed === word) return true;
  if (!typed.startsWith(word)) return false;
  return ideographic(word) || (isStem && typed.length - word.length <= mostAfter(word));
}

/** Whether a word is of syllables or ideographs, of which two are a word. */
function ideographic(word: string): boolean {
  return word > '\u3040';
}
