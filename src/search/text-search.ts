import { segments, words } from '../feed/fold.js';
import type { Practice } from '../feed/practice.js';
import type { FieldContext } from './fields.js';
import { TextIndex, type Match } from './text-index.js';

/** Longest query, in code points, and most words of it: work grows with them, and nobody types more. */
const longestText = 64;
const mostWords = 12;

/** Of many words, how many a practice must match at least when none matches all. */
const enough = 0.6;

export interface Relevant {
  /** The best first. */
  readonly practices: readonly Practice[];
  /** The words of the index that matched. */
  readonly words: ReadonlySet<string>;
}

/** Finds practices by text. */
export class TextSearch {
  readonly #practices: readonly Practice[];
  readonly #index: TextIndex;
  /** What the words of the last text found: of the next one, a letter longer, most words are the same. */
  #matches = new Map<string, Match>();

  /** Practices that match equally well keep the order given here. */
  constructor(practices: readonly Practice[], context: FieldContext) {
    this.#practices = practices;
    this.#index = new TextIndex(practices, context);
  }

  /** Does one step of the work before a first text can be found; false when all is done. */
  prepare(): boolean {
    return this.#index.step();
  }

  /**
   * The practices that match all words of a text; if none does, those that match all words taken more widely; if none
   * does either, those that match the most words, and at least 60 %.
   */
  find(text: string): Relevant {
    const nothing: Relevant = { practices: [], words: new Set() };
    const typed = [...new Set(words(cut(text)))].slice(0, mostWords);
    const match = this.#matcher();
    const narrow = new Map<string, Match>();
    let unknown = 0;
    for (const word of typed) {
      const found = match(word, false);
      narrow.set(word, found);
      if (!found.words.length) unknown += 1;
      // Past hope; the nearest words of ten more unknown ones would take long to find.
      if (unknown > typed.length * (1 - enough)) return nothing;
    }
    let matches = [...narrow.values()];
    let best = this.#combine(matches);
    if (best.count < typed.length) {
      matches = [...narrow].map(([word, found]) => (found.widest ? found : match(word, true)));
      best = this.#combine(matches);
    }
    if (!best.count || best.count < typed.length * enough) return nothing;
    return { practices: best.practices, words: new Set(matches.flatMap((each) => each.words)) };
  }

  /** Asks the index, or recalls what it said to the last text. */
  #matcher(): (word: string, widely: boolean) => Match {
    const known = this.#matches;
    this.#matches = new Map();
    return (word, widely) => {
      const key = widely ? `${word} widely` : word;
      const found = known.get(key) ?? this.#index.match(word, widely);
      this.#matches.set(key, found);
      return found;
    };
  }

  /** The practices that match the most words, best first, and how many words that is. */
  #combine(matches: readonly Match[]): { count: number; practices: Practice[] } {
    let count = 0;
    let found: { practice: Practice; score: number }[] = [];
    this.#practices.forEach((practice, at) => {
      let score = 0;
      let matched = 0;
      for (const { scores } of matches) {
        const added = scores[at] ?? 0;
        score += added;
        if (added) matched += 1;
      }
      if (!matched || matched < count) return;
      if (matched > count) found = [];
      count = matched;
      found.push({ practice, score });
    });
    found.sort((a, b) => b.score - a.score);
    return { count, practices: found.map(({ practice }) => practice) };
  }

  /**
   * The text as it may have been meant: a nearer word for each that means nothing here, looked for more widely than
   * `find` dares, or none where nothing is near. Undefined where that changes nothing or leaves nothing.
   */
  correct(text: string): string | undefined {
    const short = cut(text);
    const kept: string[] = [];
    let changed = false;
    for (const { word, start, end } of [...segments(short)].slice(0, mostWords)) {
      if (this.#index.match(word, false).words.length) kept.push(short.slice(start, end));
      else {
        changed = true;
        const [nearest] = this.#index.vocabulary.nearest(word, Math.ceil(word.length / 3));
        if (nearest) kept.push(nearest.entry.spelling);
      }
    }
    return changed && kept.length ? kept.join(' ') : undefined;
  }
}

/** The beginning of a text, no character torn; a code point is at most two code units. */
function cut(text: string): string {
  return [...text.slice(0, 2 * longestText)].slice(0, longestText).join('');
}
