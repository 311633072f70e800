import { segments, words as wordsOf } from '../feed/fold.js';
import type { Places } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';
import { createFieldReader, fields, type Field, type FieldContext } from './fields.js';
import { Vocabulary, type Expansion } from './vocabulary.js';

/** What a word adds to a practice by the strongest field it stands in. */
const weights: Readonly<Record<Field, number>> = {
  city: 10,
  title: 6,
  country: 4,
  topic: 4,
  summary: 2,
  text: 1,
};
const weightsInOrder = fields.map((field) => weights[field]);
const title = fields.indexOf('title');

/** Bits of a posting that hold the field; the rest hold the practice. */
const fieldBits = 3;
const fieldMask = (1 << fieldBits) - 1;

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

/** What one typed word finds. */
interface Match {
  /** How well it matches each practice; 0 where it does not. */
  readonly scores: Float32Array;
  readonly words: readonly string[];
}

/** Finds practices by text, through an index that is built step by step or when first needed. */
export class TextIndex {
  readonly #practices: readonly Practice[];
  readonly #places: Places;
  readonly #read: ReturnType<typeof createFieldReader>;
  readonly #vocabulary = new Vocabulary();
  /** How many words the title of each practice indexed so far has, on average of its languages. */
  readonly #titleLengths: number[] = [];
  /** The matches of the last text: of the next one, a letter longer, most words are the same. */
  #matches = new Map<string, Match>();

  /** Practices that match equally well keep the order given here. */
  constructor(practices: readonly Practice[], context: FieldContext) {
    this.#practices = practices;
    this.#places = context.places;
    this.#read = createFieldReader(context);
  }

  /** Indexes one more practice; false when all are. */
  step(): boolean {
    const at = this.#titleLengths.length;
    const practice = this.#practices[at];
    if (!practice) return false;
    let titleLength = 0;
    for (const { field, text, segments: inText } of this.#read(practice)) {
      const posting = (at << fieldBits) | fields.indexOf(field);
      for (const { word, start, end } of inText) {
        if (field === 'title') titleLength += 1;
        const { postings } =
          this.#vocabulary.get(word) ?? this.#vocabulary.add(word, text.slice(start, end));
        const last = postings[postings.length - 1];
        // The strongest fields are read first, and a word counts once a practice.
        if (last === undefined || last >> fieldBits !== at) postings.push(posting);
      }
    }
    this.#titleLengths.push(titleLength / practice.texts.length);
    return true;
  }

  get #finished(): Vocabulary {
    while (this.step());
    return this.#vocabulary;
  }

  /**
   * The practices that match all words of a text; if none does, those that match all words taken more widely; if none
   * does either, those that match the most words, and at least 60 %.
   */
  find(text: string): Relevant {
    const typed = [...new Set(wordsOf(cut(text)))].slice(0, mostWords);
    const known = this.#matches;
    this.#matches = new Map();
    const match = (word: string, widely: boolean): Match => {
      const key = widely ? `${word} widely` : word;
      const found = known.get(key) ?? this.#match(word, widely);
      this.#matches.set(key, found);
      return found;
    };
    const nothing = { practices: [], words: new Set<string>() };
    let matches: Match[] = [];
    let unknown = 0;
    for (const word of typed) {
      const found = match(word, false);
      matches.push(found);
      if (!found.words.length) unknown += 1;
      if (unknown > typed.length * (1 - enough)) return nothing;
    }
    let best = this.#combine(matches);
    if (best.count < typed.length) {
      matches = matches.map((narrow, index) => {
        const word = typed[index] ?? '';
        return narrow.words.length ? match(word, true) : narrow;
      });
      best = this.#combine(matches);
    }
    if (!best.count || best.count < typed.length * enough) return nothing;
    return { practices: best.practices, words: new Set(matches.flatMap(({ words }) => words)) };
  }

  /** What a typed word may mean: the surest reading that there is, or all readings together. */
  #expand(typed: string, widely: boolean): Expansion[] {
    const vocabulary = this.#finished;
    const begun = vocabulary.begunBy(typed);
    if ((begun.length && !widely) || !this.#isVague(typed)) return begun;
    const holding = vocabulary.holding(typed);
    if (holding.length && !widely) return holding;
    return [...begun, ...holding, ...vocabulary.nearest(typed)];
  }

  /**
   * Whether a typed word may mean more than what it begins. The name of a city does not, even of one without practices; nor
   * do two letters of an alphabet, which stand in every tenth word, while one ideograph is a word.
   */
  #isVague(typed: string): boolean {
    return (typed.length > 2 || typed > '\u2e80') && !this.#places.city(typed);
  }

  #match(typed: string, widely: boolean): Match {
    const scores = new Float32Array(this.#practices.length);
    const words: string[] = [];
    for (const { entry, likeness } of this.#expand(typed, widely)) {
      words.push(entry.word);
      for (const posting of entry.postings) {
        const practice = posting >> fieldBits;
        const field = posting & fieldMask;
        let score = weightsInOrder[field] ?? 0;
        // A word says more of a short title than of a long one.
        if (field === title) score += 1 / (this.#titleLengths[practice] ?? 1);
        score *= likeness;
        if (score > (scores[practice] ?? 0)) scores[practice] = score;
      }
    }
    return { scores, words };
  }

  /** The practices that match the most words, and how many words that is. */
  #combine(matches: readonly Match[]): { count: number; practices: Practice[] } {
    let count = 0;
    let found: { practice: Practice; score: number }[] = [];
    this.#practices.forEach((practice, at) => {
      let score = 0;
      let matched = 0;
      for (const { scores } of matches) {
        const added = scores[at] ?? 0;
        if (!added) continue;
        score += added;
        matched += 1;
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
    const vocabulary = this.#finished;
    const short = cut(text);
    const kept: string[] = [];
    let changed = false;
    for (const { word, start, end } of segments(short)) {
      if (this.#expand(word, false).length) kept.push(short.slice(start, end));
      else {
        changed = true;
        const [nearest] = vocabulary.nearest(word, Math.ceil(word.length / 3));
        if (nearest) kept.push(nearest.entry.spelling);
      }
    }
    return changed && kept.length ? kept.join(' ') : undefined;
  }
}

function cut(text: string): string {
  return Array.from(text.slice(0, 2 * longestText))
    .slice(0, longestText)
    .join('');
}
