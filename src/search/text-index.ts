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

/** What one typed word finds. */
export interface Match {
  /** How well it matches each practice; 0 where it does not. */
  readonly scores: Float32Array;
  /** The words of the index that it means; none when it is unknown. */
  readonly words: readonly string[];
  /** Whether there is no wider way to read the word. */
  readonly widest: boolean;
}

/** Which words stand in which practices, built practice by practice. */
export class TextIndex {
  readonly #practices: readonly Practice[];
  readonly #places: Places;
  readonly #fieldTexts: ReturnType<typeof createFieldReader>;
  readonly #vocabulary = new Vocabulary();
  /** How many words the title of each practice indexed so far has, on average of its languages. */
  readonly #titleLengths: number[] = [];

  constructor(practices: readonly Practice[], context: FieldContext) {
    this.#practices = practices;
    this.#places = context.places;
    this.#fieldTexts = createFieldReader(context);
  }

  /** Indexes one more practice; false when all are. */
  step(): boolean {
    const at = this.#titleLengths.length;
    const practice = this.#practices[at];
    if (!practice) return false;
    let titleLength = 0;
    for (const { field, text, segments } of this.#fieldTexts(practice)) {
      const posting = (at << fieldBits) | fields.indexOf(field);
      for (const { word, start, end } of segments) {
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

  /** The words of all practices. */
  get vocabulary(): Vocabulary {
    while (this.step());
    return this.#vocabulary;
  }

  /**
   * What a typed word finds when it is read in the surest way there is: as a word or the beginning or another form of words;
   * where there are none, as a part of words; where there are none either, as the words nearest to it. `widely` takes all
   * these readings together.
   */
  match(typed: string, widely: boolean): Match {
    const scores = new Float32Array(this.#practices.length);
    const words: string[] = [];
    const { expansions, widest } = this.#expand(typed, widely);
    for (const { entry, likeness } of expansions) {
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
    return { scores, words, widest };
  }

  #expand(typed: string, widely: boolean): { expansions: Expansion[]; widest: boolean } {
    const { vocabulary } = this;
    const begun = vocabulary.begunBy(typed);
    if (!this.#isVague(typed)) return { expansions: begun, widest: true };
    if (begun.length && !widely) return { expansions: begun, widest: false };
    const holding = vocabulary.holding(typed);
    if (holding.length && !widely) return { expansions: holding, widest: false };
    return { expansions: [...begun, ...holding, ...vocabulary.nearest(typed)], widest: true };
  }

  /**
   * Whether a typed word may mean more than what it begins. The name of a city does not, even of one without practices; nor
   * do two letters of an alphabet, which stand in every tenth word, while one ideograph is a word.
   */
  #isVague(typed: string): boolean {
    return (typed.length > 2 || typed > '\u2e80') && !this.#places.city(typed);
  }
}
