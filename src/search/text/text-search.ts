import type { Practice, PracticeText } from '../../feed/practice.js';
import type { Segment } from '../../feed/text/fold.js';
import type { Concepts, Unit, createConcepts } from '../concepts/concepts.js';
import { longestText, otherForms } from './forms.js';
import type { TextContext } from './indexed-texts.js';
import { excerpt, type Excerpt } from './excerpt.js';
import { marks, type Mark } from './marks.js';
import { editDistance, nearestCity } from './nearest-city.js';
import { segments, unspaced } from './segments.js';
import { TextIndex, type Match } from './text-index.js';

/** Maximum number of words in a query, which is cut at `longestText` code points, to limit the work. */
const mostWords = 12;

/** Practices that are more than next to nothing: a word that finds fewer may be one in another language than theirs. */
const few = 5;

/** The score of anything but the full name of a city is less. */
const fullCity = 8;

/** Minimum share of words that a practice must match if none matches all words. */
const enough = 0.6;

export interface Relevant {
  /** Best match first. */
  readonly practices: readonly Practice[];
  /** The matched words of the index. */
  readonly words: ReadonlySet<string>;
}

/** What a text search needs in addition to the practices. */
export interface SearchContext extends TextContext {
  /** Returns concepts once they have loaded. It is called when a word finds next to nothing. */
  readonly concepts?: (() => typeof createConcepts | undefined) | undefined;
}

/** Finds practices by text. */
export class TextSearch {
  readonly #context: SearchContext;
  readonly #practices: readonly Practice[];
  readonly #index: TextIndex;
  #known: Concepts | undefined;
  /** Matches of the words in the last text. The next text is often one letter longer, so most of its words are the same. */
  #matches: ReadonlyMap<string, Match | undefined> = new Map();

  /** @param practices - in the order in which those that match equally well are returned */
  constructor(practices: readonly Practice[], context: SearchContext) {
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
   * either, those that match the most words, at least 60 %, unless all that is known of the words is similar ones.
   */
  find(text: string): Relevant {
    const nothing: Relevant = { practices: [], words: new Set() };
    const written = this.#wordsOf(text);
    const match = this.#matcher(runsOf(written));
    const plain =
      (word: string): Unit =>
      (widely) =>
        match(word, widely);
    const own = [...new Set(written.map(({ word }) => word))].map(plain);
    const { units, least } = (own.some(isScarce) &&
      this.#concepts?.units(written, plain, isScarce)) || {
      units: own,
      least: own.length * enough,
    };
    let matches: Match[] = [];
    for (const unit of units) {
      matches.push(unit());
      const unknown = matches.filter(({ words }) => !words.length);
      // Too many unknown words to find anything. Stop, because each further one would be compared with similar words.
      if (unknown.length > units.length - least) return nothing;
    }
    let best = this.#combine(matches);
    if (best.count < units.length) {
      matches = units.map((unit) => unit(true));
      best = this.#combine(matches);
    }
    // One practice has something similar to most words of any text.
    const isGuess = matches.every((each) => each.isGuess);
    if (best.count < (isGuess ? units.length : least)) return nothing;
    const words = new Set(matches.flatMap((each) => each.words));
    // Somebody who finds a city by another name than the one that is shown sees that one highlighted.
    for (const [name, shown] of this.#index.cityWords) {
      if (name.every((word) => words.has(word))) shown.forEach((word) => words.add(word));
    }
    return { practices: best.practices, words };
  }

  /** The words of a text, which is cut. */
  #wordsOf(text: string): Segment[] {
    return segments(cut(text), this.#context.folding).slice(0, mostWords);
  }

  /** The concepts, once they have loaded. */
  get #concepts(): Concepts | undefined {
    return (this.#known ??= this.#context.concepts?.()?.(
      this.#context,
      this.#practices,
      this.#index,
      otherForms,
    ));
  }

  /**
   * Matches words with the index, and reuses the matches of the last text.
   * @param runs - neighbouring words, each of which also matches what all of them match when joined
   */
  #matcher(runs: readonly Run[]): (word: string, widely?: boolean) => Match {
    const former = this.#matches;
    const known = (this.#matches = new Map<string, Match | undefined>());
    const once = (key: string, find: () => Match | undefined): Match | undefined => {
      if (!known.has(key)) known.set(key, former.has(key) ? former.get(key) : find());
      return known.get(key);
    };
    return (word, widely) => {
      // `match` always gives a match.
      let match = once(word, () => this.#index.match(word)) as Match;
      if (widely && !match.widest) {
        match = once(`${word} `, () => this.#index.match(word, widely)) as Match;
      }
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
      for (const { scores, isOptional } of matches) {
        const added = scores[at] ?? 0;
        score += added;
        if (added && !isOptional) matched += 1;
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
    const kept: string[] = [];
    let changed = false;
    for (const { word, start, end } of this.#wordsOf(text)) {
      if (this.#index.match(word).words.length || this.#concepts?.has(word))
        kept.push(text.slice(start, end));
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

/** Whether a unit finds next to nothing. A name of a city finds what there is. */
function isScarce(unit: Unit): boolean {
  const { scores, isLoose } = unit();
  return (
    isLoose || scores.reduce((sum, score) => sum + (score > fullCity ? few : score && 1), 0) < few
  );
}

/** What matches either of two words. */
function either(match: Match, other: Match): Match {
  return {
    ...match,
    isGuess: false,
    scores: match.scores.map((score, at) => Math.max(score, other.scores[at] ?? 0)),
    words: match.words.concat(other.words),
  };
}

// Part of the same later file.
export { waitsForWord } from './input-methods.js';

/** The beginning of a text. Surrogate pairs are not split. */
function cut(text: string): string {
  return [...text.slice(0, 2 * longestText)].slice(0, longestText).join('');
}

/** Creates a text search. Practices that match equally well stay in the given order. */
export function createTextSearch(
  practices: readonly Practice[],
  context: SearchContext,
): TextSearch {
  return new TextSearch(practices, context);
}
