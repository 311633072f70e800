import type { Practice, PracticeText } from '../../feed/practice.js';
import type { Segment } from '../../feed/text/fold.js';
import { longestText } from './forms.js';
import type { TextContext } from './indexed-texts.js';
import { excerpt, type Excerpt } from './excerpt.js';
import { marks, type Mark } from './marks.js';
import { editDistance, nearestCity } from './nearest-city.js';
import { segments, unspaced } from './segments.js';
import { TextIndex, type Match } from './text-index.js';

/** Maximum number of words in a query, which is cut at `longestText` code points, to limit the work. */
const mostWords = 12;

/** Minimum share of words that a practice must match if none matches all words. */
const enough = 0.6;

export interface Relevant {
  /** Best match first. */
  readonly practices: readonly Practice[];
  /** The matched words of the index. */
  readonly words: ReadonlySet<string>;
}

/** Finds practices by text. */
export class TextSearch {
  readonly #context: TextContext;
  readonly #practices: readonly Practice[];
  readonly #index: TextIndex;
  /** Matches of the words in the last text. The next text is often one letter longer, so most of its words are the same. */
  #matches: ReadonlyMap<string, Match | undefined> = new Map();

  /** @param practices - in the order in which those that match equally well are returned */
  constructor(practices: readonly Practice[], context: TextContext) {
    this.#context = context;
    this.#practices = practices;
    this.#index = new TextIndex(practices, context);
  }

  /** Does one step of the indexing. Returns false when all is done. */
  prepare(): boolean {
    return this.#index.step();
  }

  /**
   * The practices that match all words of a text; if there are none, those that match all words widely; if there are none
   * either, those that match the most words, at least 60 %.
   */
  find(text: string): Relevant {
    const nothing: Relevant = { practices: [], words: new Set() };
    const written = segments(cut(text), this.#context.folding).slice(0, mostWords);
    const typed = [...new Set(written.map(({ word }) => word))];
    const match = this.#matcher(runsOf(written));
    const narrow = new Map<string, Match>();
    let unknown = 0;
    for (const word of typed) {
      const found = match(word, false);
      narrow.set(word, found);
      if (!found.words.length) unknown += 1;
      // Too many unknown words to find anything. Stop, because each further one would be compared with similar words.
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

  /**
   * Matches words with the index, and reuses the matches of the last text.
   * @param runs - neighbouring words, each of which also matches what all of them match when joined
   */
  #matcher(runs: readonly Run[]): (word: string, widely: boolean) => Match {
    const former = this.#matches;
    const known = (this.#matches = new Map<string, Match | undefined>());
    const once = (key: string, find: () => Match | undefined): Match | undefined => {
      if (!known.has(key)) known.set(key, former.has(key) ? former.get(key) : find());
      return known.get(key);
    };
    return (word, widely) => {
      const way = widely ? 'widely' : '';
      let match = once(`${word} ${way}`, () => this.#index.match(word, widely)) ?? noMatch;
      const alone = match.words.length;
      for (const { words, isPhrase } of runs) {
        if (!words.includes(word) || (isPhrase && alone && !widely)) continue;
        const joined = words.join('');
        const other = isPhrase
          ? once(`"${joined}`, () => this.#index.matchPhrase(joined))
          : once(`+${joined}`, () => this.#index.matchJoined(joined));
        if (other) match = either(match, other);
      }
      return match;
    };
  }

  /** The practices that match the most words, best first, and that number of words. */
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
   * A suggestion for a text: unknown words are replaced by similar ones (with more errors allowed than in `find`) or removed.
   * Undefined if nothing would change or remain.
   */
  correct(text: string): string | undefined {
    const short = cut(text);
    const kept: string[] = [];
    let changed = false;
    for (const { word, start, end } of segments(short, this.#context.folding).slice(0, mostWords)) {
      if (this.#index.match(word, false).words.length) kept.push(short.slice(start, end));
      else {
        changed = true;
        const errors = Math.ceil(word.length / 3);
        // Fuse also finds words that share only a part: "interaction" for "antiracist".
        const nearest = this.#index.vocabulary
          .nearest(word, errors)
          .find(({ entry }) => editDistance(word, entry.word, Math.max(2, errors - 1)) < Infinity);
        if (nearest) kept.push(nearest.entry.spelling);
      }
    }
    return changed && kept.length ? kept.join(' ') : undefined;
  }

  /** The name of the city that is most similar to a spelling, for "Did you mean…"; undefined if none is similar. */
  nearestCity(spelling: string): string | undefined {
    const { places, folding } = this.#context;
    return nearestCity(places, spelling, folding)?.name;
  }

  /**
   * The positions in a text of the words that a query matched.
   * @param words - as returned by `find`
   */
  marks(text: string, words: ReadonlySet<string>): readonly Mark[] {
    return marks(text, words, this.#context.folding);
  }

  /**
   * The part of a practice's texts that says why it was found, if its card does not.
   * @param words - as returned by `find`
   */
  excerpt(
    practice: Practice,
    shown: PracticeText,
    visible: readonly string[],
    words: ReadonlySet<string>,
  ): Excerpt | undefined {
    return excerpt(practice, shown, visible, (text) => this.marks(text, words));
  }
}

/** Two or three neighbouring words that may be one when joined. */
interface Run {
  readonly words: readonly string[];
  /** Whether nothing is between the words, in a script without spaces. */
  readonly isPhrase: boolean;
}

/** The runs in a text. Numbers are no runs: 2018 2019. */
function runsOf(found: readonly Segment[]): Run[] {
  const words = found.map(({ word }) => word);
  const runs: Run[] = words.flatMap((_, at) =>
    [words.slice(at, at + 2), words.slice(at, at + 3)]
      .filter((run, more) => run.length === 2 + more && !/^\d+$/.test(run.join('')))
      .map((run) => ({ words: run, isPhrase: false })),
  );
  let phrase: string[] = [];
  found.forEach(({ word, end }, at) => {
    if (!unspaced.test(word)) return;
    phrase.push(word);
    if (found[at + 1]?.start === end) return;
    runs.push({ words: phrase, isPhrase: true });
    phrase = [];
  });
  return runs;
}

const noMatch: Match = { scores: new Float32Array(), words: [], widest: true };

/** What matches either of two words. */
function either(match: Match, other: Match): Match {
  return {
    ...match,
    scores: match.scores.map((score, at) => Math.max(score, other.scores[at] ?? 0)),
    words: [...match.words, ...other.words],
  };
}

// Part of the same later file.
export { waitsForWord } from './input-methods.js';

/** The beginning of a text. Surrogate pairs are not split. */
function cut(text: string): string {
  return [...text.slice(0, 2 * longestText)].slice(0, longestText).join('');
}

/** Creates a text search. Practices that match equally well stay in the given order. */
export function createTextSearch(practices: readonly Practice[], context: TextContext): TextSearch {
  return new TextSearch(practices, context);
}
