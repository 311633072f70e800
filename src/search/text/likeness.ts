import type { Practice, PracticeText } from '../../feed/practice.js';
import type { Folding } from '../../feed/text/fold.js';

/**
 * Words are compared by their first letters, so that forms of a word are one, and so are words of related languages: "racism" and
 * "racisme". Words shorter than the minimum say little in any language. Words that are not written in an alphabet, such as pairs
 * of Han, have no minimum.
 */
const stemLength = 6;
const shortestWord = 4;
const alphabets = '\u2e80';

/** Number of characters of a text that are compared. The beginning says what a practice is about. */
const longestText = 4_000;

/** Maximum number of languages in which a practice is compared with others, and of postings that are visited for one. */
const mostTexts = 12;
export const mostVisits = 200_000;

/** BM25: how soon a word that occurs again and again adds no more. */
const saturation = 1.2;

/** Maximum number of words that two practices are said to have in common, and minimum weight of each: every eighth text has others. */
const mostWords = 5;
const tellingWeight = 1;

/** The part of a language tag by which languages are compared. */
export const languageOf = ({ language = '' }: PracticeText): string => language.replace(/-.*/s, '');

/** One text of a practice in the index. */
interface Unit {
  readonly practice: number;
  readonly language: string;
}

/** Where a stem occurs: the index of each unit, and how often; once all is counted, with what weight. */
interface Postings {
  readonly units: number[];
  readonly weights: number[];
}

/**
 * Compares the texts of practices: by the cosine of their words, which are weighted by BM25. The title counts twice. How rare a
 * word is counts among the texts of its language, because otherwise the commonest words of a rare language would seem to be rare.
 */
export class Likeness {
  readonly #practices: readonly Practice[];
  readonly #words: Folding['words'];
  readonly #units: Unit[] = [];
  readonly #norms: number[] = [];
  readonly #postings = new Map<string, Postings>();
  /** How many texts there are in a language, and how many of them have a stem. */
  readonly #counts = new Map<string, number>();
  readonly #steps: Iterator<void, void>;
  /** How many postings the last comparison has visited. */
  visits = 0;

  constructor(practices: readonly Practice[], words: Folding['words']) {
    this.#practices = practices;
    this.#words = words;
    this.#steps = this.#index();
  }

  /** Indexes the next text, or weighs the next word. Returns false when all is done. */
  prepare(): boolean {
    return !this.#steps.next().done;
  }

  *#index(): Generator<void, void, void> {
    let practice = 0;
    for (const { texts } of this.#practices) {
      for (const text of texts.slice(0, mostTexts)) {
        const language = languageOf(text);
        const unit = this.#units.push({ practice, language }) - 1;
        this.#norms.push(0);
        this.#count(language);
        for (const [stem, { count }] of this.#stems(text)) {
          this.#count(`${language} ${stem}`);
          let found = this.#postings.get(stem);
          if (!found) this.#postings.set(stem, (found = { units: [], weights: [] }));
          found.units.push(unit);
          found.weights.push(count);
        }
        yield;
      }
      practice += 1;
    }
    for (const [stem, { units, weights }] of this.#postings) {
      units.forEach((unit, at) => {
        const weight = this.#weight(stem, weights[at] ?? 0, this.#units[unit]?.language ?? '');
        weights[at] = weight;
        this.#norms[unit] = (this.#norms[unit] ?? 0) + weight * weight;
      });
      yield;
    }
  }

  #count(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** The stems of a text, how often each occurs, and the first word that has it. */
  #stems({ title, summary = '', text = '', sections }: PracticeText) {
    const rest = sections.map((section) => section.text);
    const all = [title, title, summary, text, ...rest].join('\n').slice(0, longestText);
    const stems = new Map<string, { count: number; word: string }>();
    for (const word of this.#words(all)) {
      if (word.length < shortestWord && word < alphabets) continue;
      const stem = word.slice(0, stemLength);
      const known = stems.get(stem);
      if (known) known.count += 1;
      else stems.set(stem, { count: 1, word });
    }
    return stems;
  }

  #weight(stem: string, count: number, language: string): number {
    const having = this.#counts.get(`${language} ${stem}`) ?? 0;
    const lacking = (this.#counts.get(language) ?? 0) - having;
    return (Math.log(1 + (lacking + 0.5) / (having + 0.5)) * count) / (count + saturation);
  }

  /** How alike the texts of each practice are to those of one, from 0 to 1. */
  to({ texts }: Practice): Float32Array {
    const best = new Float32Array(this.#practices.length);
    this.visits = 0;
    for (const text of texts.slice(0, mostTexts)) {
      const language = languageOf(text);
      const stems = [...this.#stems(text)]
        .map(([stem, { count }]) => [stem, this.#weight(stem, count, language)] as const)
        .sort(([, a], [, b]) => b - a);
      const sums = new Float32Array(this.#units.length);
      let norm = 0;
      for (const [stem, weight] of stems) {
        norm += weight * weight;
        const { units, weights } = this.#postings.get(stem) ?? { units: [], weights: [] };
        // The commonest words come last, and say least.
        if (this.visits + units.length > mostVisits) continue;
        this.visits += units.length;
        for (let at = 0; at < units.length; at += 1) {
          const unit = units[at] ?? 0;
          sums[unit] = (sums[unit] ?? 0) + weight * (weights[at] ?? 0);
        }
      }
      this.#units.forEach(({ practice }, unit) => {
        const sum = sums[unit] ?? 0;
        const likeness = sum && sum / Math.sqrt(norm * (this.#norms[unit] ?? 0));
        if (likeness > (best[practice] ?? 0)) best[practice] = likeness;
      });
    }
    return best;
  }

  /** Some words of a practice that another one has too, folded, the most telling ones first. */
  wordsInCommon(own: Practice, other: Practice): readonly string[] {
    const theirs = other.texts.slice(0, mostTexts).map((text) => this.#stems(text));
    const found = new Map<string, number>();
    for (const text of own.texts.slice(0, mostTexts)) {
      for (const [stem, { count, word }] of this.#stems(text)) {
        const weight = this.#weight(stem, count, languageOf(text));
        if (weight > tellingWeight && theirs.some((stems) => stems.has(stem)))
          found.set(word, weight);
      }
    }
    const sorted = [...found].sort(([, a], [, b]) => b - a);
    return sorted.slice(0, mostWords).map(([word]) => word);
  }
}
