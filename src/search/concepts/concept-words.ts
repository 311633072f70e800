import { lines, topics } from './generated/concept-words.js';

/** A word that people type for a concept, or the beginning of such words. */
export interface ConceptWord {
  /** Folded, without spaces. */
  readonly word: string;
  readonly isStem: boolean;
  /** The number of the concept. */
  readonly concept: number;
}

/** The topic of each concept, by the concept's number. */
export const conceptTopics: readonly string[] = topics.split(/ (?=\D)/).flatMap((each) => {
  const [slug = '', count] = each.split(' ');
  return Array<string>(Number(count)).fill(slug);
});

/** A mark, and the rest of a word; see scripts/concepts.ts. */
const marked = /([0-?A-P])([^0-?A-P]*)/g;

/** All words, by concept. */
export const wordsOf: readonly (readonly ConceptWord[])[] = /* @__PURE__ */ unpack();

function unpack(): ConceptWord[][] {
  const found: ConceptWord[][] = conceptTopics.map(() => []);
  lines.split('\n').forEach((line, at) => {
    const concept = at % conceptTopics.length;
    let word = '';
    for (const [, mark = '', rest = ''] of line.matchAll(marked)) {
      const code = mark.charCodeAt(0);
      const isStem = code > 64;
      word = word.slice(0, code - (isStem ? 65 : 48)) + rest;
      found[concept]?.push({ word, isStem, concept });
    }
  });
  return found;
}
