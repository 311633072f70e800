import type { Places } from '../../feed/places/places.js';
import type { Practice } from '../../feed/practice.js';
import type { Folding } from '../../feed/text/fold.js';
import { otherForms } from './forms.js';
import {
  createPartReader,
  parts,
  type Part,
  type PartText,
  type TextContext,
} from './indexed-texts.js';
import { sameStem, Vocabulary, type Entry, type Expansion } from './vocabulary.js';

/** Score of a word by the most important part of a practice that contains it. */
const weights: Readonly<Record<Part, number>> = {
  city: 10,
  title: 6,
  country: 4,
  topic: 4,
  summary: 2,
  text: 1,
};
const weightsInOrder = parts.map((part) => weights[part]);
const title = parts.indexOf('title');

/** Number of bits in a posting for the part; the other bits hold the index of the practice. */
const partBits = 3;
const partMask = (1 << partBits) - 1;

/** What a typed word matches. */
export interface Match {
  /** Score for each practice; 0 if it does not match. */
  readonly scores: Float32Array;
  /** The words of the index that it matches. */
  readonly words: readonly string[];
  /** Whether matching it widely would match nothing more. */
  readonly widest: boolean;
  /** Whether these words only contain it, are similar to it, or perhaps other forms of it. */
  readonly isLoose?: boolean;
  /** Whether it says little of what is meant: similar words, words that contain it, or one or two letters. */
  readonly isGuess?: boolean;
  /** Whether a practice does not have to match it. */
  readonly isOptional?: boolean;
}

/** Index of the words in practices. It is built one practice at a time. */
export class TextIndex {
  readonly #practices: readonly Practice[];
  readonly #places: Places;
  readonly #folding: Folding;
  readonly #partTexts: ReturnType<typeof createPartReader>;
  /** The words of the names of the cities that are indexed. */
  readonly cityWords: Parameters<typeof createPartReader>[1] = [];
  readonly #vocabulary = new Vocabulary();
  /** Number of words in the title of each practice indexed so far, averaged over its languages. */
  readonly #titleLengths: number[] = [];
  /** The practice being indexed: its texts that are left, and the number of words in its titles so far. */
  #current: { readonly texts: Iterator<PartText, void>; titleLength: number } | undefined;

  constructor(practices: readonly Practice[], context: TextContext) {
    this.#practices = practices;
    this.#places = context.places;
    this.#folding = context.folding;
    this.#partTexts = createPartReader(context, this.cityWords);
  }

  /** Indexes the next text of a practice, because one practice may have thousands of pages. Returns false if all are indexed. */
  step(): boolean {
    const at = this.#titleLengths.length;
    const practice = this.#practices[at];
    if (!practice) return false;
    const current = (this.#current ??= { texts: this.#partTexts(practice), titleLength: 0 });
    const { value } = current.texts.next();
    if (value) {
      const { part, text, forms } = value;
      const posting = (at << partBits) | parts.indexOf(part);
      for (const { word, start, end, beyond } of forms) {
        if (part === 'title' && beyond === undefined) current.titleLength += 1;
        const entry =
          this.#vocabulary.get(word) ?? this.#vocabulary.add(word, text.slice(start, end), beyond);
        if (entry.beyond > (beyond ?? 0)) entry.beyond = beyond ?? 0;
        const { postings } = entry;
        const last = postings[postings.length - 1];
        // A word counts once per practice, for the most important part, which is read first.
        if (last === undefined || last >> partBits !== at) postings.push(posting);
      }
    } else {
      this.#titleLengths.push(current.titleLength / practice.texts.length);
      this.#current = undefined;
    }
    return true;
  }

  /** The words of all practices. Indexes those that are not indexed yet. */
  get vocabulary(): Vocabulary {
    while (this.step());
    return this.#vocabulary;
  }

  /**
   * Matches a typed word with words that are equal to it, begin with it, or are another form of it; if there are none, with words
   * that contain it; if there are none either, with similar words. `widely` combines all three.
   */
  match(typed: string, widely = false): Match {
    const { expansions, ...rest } = this.#expand(typed, widely);
    return { ...this.score(expansions), ...rest };
  }

  /** Matches typed words with the one that they are when joined: "well being" with "wellbeing". */
  matchJoined(typed: string): Match | undefined {
    const entry = this.vocabulary.get(typed);
    return this.#scored(entry ? [{ entry, likeness: 1 }] : []);
  }

  /** Matches neighbouring words of a script without spaces with the phrases that contain them. */
  matchPhrase(typed: string): Match | undefined {
    const match = this.#scored(this.vocabulary.phrasesWith(typed));
    return match && { ...match, words: [typed] };
  }

  #scored(expansions: readonly Expansion[]): Match | undefined {
    return expansions.length ? this.score(expansions) : undefined;
  }

  /** What some words of the vocabulary match. */
  score(expansions: readonly Expansion[]): Match {
    const scores = new Float32Array(this.#practices.length);
    const words: string[] = [];
    for (const { entry, likeness } of expansions) {
      words.push(entry.word);
      for (const posting of entry.postings) {
        const practice = posting >> partBits;
        const part = posting & partMask;
        let score = weightsInOrder[part] ?? 0;
        // A word is more important in a short title than in a long one.
        if (part === title) score += 1 / (this.#titleLengths[practice] ?? 1);
        score *= likeness;
        if (score > (scores[practice] ?? 0)) scores[practice] = score;
      }
    }
    return { scores, words, widest: true };
  }

  #expand(
    typed: string,
    widely: boolean,
  ): { expansions: Expansion[]; widest: boolean; isLoose?: boolean; isGuess: boolean } {
    const { vocabulary } = this;
    const others = otherForms(typed, this.#folding);
    const begun = vocabulary.begunBy(typed);
    for (const form of others) begun.push(...vocabulary.begunBy(form));
    const apart = this.#apart(typed);
    if (apart.postings.length) begun.push({ entry: apart, likeness: 0.9 });
    const isGuess = !begun.length || (typed.length < 3 && typed < '\u2e80');
    if (!this.#isVague(typed)) return { expansions: begun, widest: true, isGuess };
    const isLoose = begun.every(({ likeness }) => likeness <= sameStem);
    if (begun.length && !widely) return { expansions: begun, widest: false, isLoose, isGuess };
    const holding = [typed, ...others].flatMap((form) => vocabulary.holding(form));
    if (holding.length && !widely) return { expansions: holding, widest: false, isLoose, isGuess };
    const nearest = vocabulary.nearest(typed);
    return { expansions: [...begun, ...holding, ...nearest], widest: true, isLoose, isGuess };
  }

  /**
   * A typed word where it is written as two ("playground": "play ground"). The index does not know which words are neighbours, so
   * the texts that have both are read.
   */
  #apart(typed: string): Entry {
    const { vocabulary } = this;
    const postings = new Set<number>();
    let left = /^\d+$/.test(typed) ? 0 : mostReads;
    for (let at = shortestHalf; at <= typed.length - shortestHalf; at += 1) {
      const one = vocabulary.get(typed.slice(0, at));
      const other = one && vocabulary.get(typed.slice(at));
      if (!one || !other) continue;
      const having = new Set(other.postings.map((posting) => posting >> partBits));
      const pair = neighbours(one.word, other.word);
      for (const posting of one.postings) {
        const practice = posting >> partBits;
        if (!having.has(practice)) continue;
        if (left-- <= 0) break;
        const part = this.#partWith(pair, practice);
        if (part) postings.add((practice << partBits) | parts.indexOf(part));
      }
    }
    return { word: typed, spelling: typed, postings: [...postings], beyond: 0 };
  }

  /** Whether a pattern is found in the titles of a practice, or in its other texts. */
  #partWith(pattern: RegExp, practice: number): Part | undefined {
    const texts = this.#practices[practice]?.texts ?? [];
    const within = (text: string): boolean => pattern.test(this.#folding.fold(text));
    if (texts.some((each) => within(each.title))) return 'title';
    return within(JSON.stringify(texts)) ? 'summary' : undefined;
  }

  /**
   * Whether a typed word may also match inside words and similar words. Names of cities may not, even of cities without practices.
   * Nor may one or two letters of an alphabet, which occur in every tenth word; a single ideograph may, because it can be a word.
   */
  #isVague(typed: string): boolean {
    return (typed.length > 2 || typed > '\u2e80') && !this.#places.listed(typed);
  }
}

/** Minimum length of the halves of a word that may be written as two, and maximum number of practices read for one. */
const shortestHalf = 2;
const mostReads = 200;

/** Finds one folded word followed by another. */
function neighbours(one: string, other: string): RegExp {
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  return new RegExp(String.raw`(?<!${letter})${one}[\s-]{1,2}${other}(?!${letter})`, 'u');
}
