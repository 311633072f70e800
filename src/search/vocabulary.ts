// Version 7.0: it finds the same words with the same scores as 7.5, which is 3.5 kB larger for what is not used here.
import Fuse from 'fuse.js/min-basic';
import { haveSameStem, lettersBehindStem, lettersOf, size } from './letters.js';

/** A word that stands somewhere in the practices. */
export interface Entry {
  /** Folded. */
  readonly word: string;
  /** As it was first met, accents and capitals and all. */
  readonly spelling: string;
  /** Where it stands; whoever adds the word keeps them. */
  readonly postings: number[];
}

/** A word that a typed word may mean, and how surely: 1 for the very word, less for the rest. */
export interface Expansion {
  readonly entry: Entry;
  readonly likeness: number;
}

/**
 * Every word of the practices, and what a typed word may mean among them: itself, words that it begins, words that hold
 * it, and the nearest words by Fuse. Fuse is asked about words only, never about documents: over whole texts it takes
 * hundreds of milliseconds at 5,000 practices and misses more.
 */
export class Vocabulary {
  readonly #byWord = new Map<string, Entry>();
  readonly #entries: Entry[] = [];
  /** The letters of each entry as a set of bits: reading this row of numbers is ten times as fast as reading the words. */
  readonly #letters: number[] = [];

  get(word: string): Entry | undefined {
    return this.#byWord.get(word);
  }

  /** Adds a word that is not yet in. */
  add(word: string, spelling: string): Entry {
    const entry = { word, spelling, postings: [] };
    this.#byWord.set(word, entry);
    this.#entries.push(entry);
    this.#letters.push(lettersOf(word));
    return entry;
  }

  /** The words that a typed word is, begins or is another form of. */
  begunBy(typed: string): Expansion[] {
    const expansions: Expansion[] = [];
    for (const entry of this.#withLettersOf(typed, lettersBehindStem(typed))) {
      const { word } = entry;
      if (word.startsWith(typed)) {
        const share = typed.length / word.length;
        expansions.push({ entry, likeness: share === 1 ? 1 : 0.6 + 0.2 * share });
      } else if (haveSameStem(typed, word)) expansions.push({ entry, likeness: 0.5 });
    }
    return expansions;
  }

  /** The words that hold a typed word further inside. */
  holding(typed: string): Expansion[] {
    return this.#withLettersOf(typed, 0)
      .filter(({ word }) => word.lastIndexOf(typed) > 0)
      .map((entry) => ({ entry, likeness: 0.3 + (0.1 * typed.length) / entry.word.length }));
  }

  /**
   * The words nearest to a typed word by Fuse; none that hold it.
   * @param errors - how many of its letters may be wrong, missing or too many; a small number
   */
  nearest(typed: string, errors = errorsIn(typed)): Expansion[] {
    if (!errors) return [];
    const swapped = this.#swapped(typed);
    if (swapped) return [{ entry: swapped, likeness: 0.5 }];
    const first = new Set(typed.slice(0, 2));
    const candidates: string[] = [];
    for (const { word } of this.#withLettersOf(typed, errors)) {
      if (word.length < typed.length - errors) continue;
      // Nobody errs in both of the first two letters.
      if (!first.has(word.charAt(0)) && !first.has(word.charAt(1))) continue;
      // Where a word holds the typed one, Fuse sees no error in it, and no other word beside it.
      if (!word.includes(typed)) candidates.push(word);
    }
    const alike =
      candidates.length > mostCandidates
        ? candidates.filter((word) => word.startsWith(typed.charAt(0)))
        : candidates;
    const fuse = new Fuse(alike.slice(0, mostCandidates), {
      isCaseSensitive: true,
      ignoreFieldNorm: true,
      includeScore: true,
      // A beginning that is off by one letter costs as much as a twentieth of the word.
      distance: 20,
      threshold: errors / typed.length + 0.05,
    });
    const found = fuse.search(typed, { limit: 12 }).flatMap(({ item, score = 1 }) => {
      const entry = this.#byWord.get(item);
      const longer = Math.abs(item.length - typed.length) / 40;
      return entry ? { entry, likeness: 0.6 - score - longer } : [];
    });
    const best = Math.max(...found.map(({ likeness }) => likeness));
    return found.filter(({ likeness }) => likeness > Math.max(0, best - 0.1));
  }

  /** The entries that lack at most so many of the different letters of a word. */
  #withLettersOf(typed: string, lacking: number): Entry[] {
    const wanted = lettersOf(typed);
    // Not `filter`, which would read every entry.
    const found: Entry[] = [];
    for (let i = 0; i < this.#letters.length; i += 1) {
      const missing = wanted & ~(this.#letters[i] ?? 0);
      if (missing && size(missing) > lacking) continue;
      const entry = this.#entries[i];
      if (entry) found.push(entry);
    }
    return found;
  }

  /** The word with two neighbours swapped: one slip of the fingers, but two errors to Fuse. */
  #swapped(typed: string): Entry | undefined {
    for (let i = 1; i < typed.length; i += 1) {
      const entry = this.#byWord.get(
        typed.slice(0, i - 1) + typed.charAt(i) + typed.charAt(i - 1) + typed.slice(i + 1),
      );
      if (entry) return entry;
    }
    return undefined;
  }
}

/** How many letters of a typed word may be wrong. */
function errorsIn(typed: string): number {
  if (typed.length < 4) return 0;
  if (typed.length < 6) return 1;
  return typed.length < 13 ? 2 : 3;
}

/**
 * Most words that Fuse compares with a typed one, which takes a millisecond. Words of five common letters have more; then
 * those that begin alike go first, as most slips come later.
 */
const mostCandidates = 500;
