// Version 7.0 gives the same words and scores as 7.5, which is 3.5 kB larger because of features that are not used here.
import Fuse from 'fuse.js/min-basic';
import { isMarked, phraseMark } from './forms.js';
import { hangulKeys } from './input-methods.js';

/** A word that occurs in the practices. */
export interface Entry {
  /** Folded. */
  readonly word: string;
  /** As first found in a practice, with accents and capitals. */
  readonly spelling: string;
  /** Where it occurs. The code that adds the word fills it. */
  readonly postings: number[];
  /** For words that are joined wherever they occur (`Form`): the length of the first of them. */
  beyond: number;
}

/** A word that a typed word may mean, with a likeness: 1 if they are equal, otherwise less. */
export interface Expansion {
  readonly entry: Entry;
  readonly likeness: number;
}

/**
 * All words of the practices. It finds those that a typed word may mean: the word itself, words that begin with or contain it,
 * and similar words by Fuse. Fuse searches only words, because over whole texts of 5,000 practices it takes hundreds of
 * milliseconds and finds less.
 */
export class Vocabulary {
  readonly #byWord = new Map<string, Entry>();
  readonly #entries: Entry[] = [];
  /** The entries by their first two letters. */
  readonly #byBeginning = new Map<string, Entry[]>();
  /** The letters of each entry as a bit set. Scanning these numbers is ten times as fast as scanning the words. */
  readonly #letters: number[] = [];
  /** Entries for words typed in another form; see `isMarked`. They are not among the others, which are scanned for each key. */
  readonly #marked: Entry[] = [];
  /** The Korean entries, with their keys. */
  readonly #hangul: (readonly [Entry, string])[] = [];

  get(word: string): Entry | undefined {
    return this.#byWord.get(word);
  }

  /** Adds a word that is not in the vocabulary yet. */
  add(word: string, spelling: string, beyond = 0): Entry {
    const entry = { word, spelling, postings: [], beyond };
    this.#byWord.set(word, entry);
    if (isMarked(word)) {
      this.#marked.push(entry);
      return entry;
    }
    const keys = hangulKeys(word);
    if (keys) this.#hangul.push([entry, keys]);
    this.#entries.push(entry);
    this.#letters.push(lettersOf(word));
    const beginning = word.slice(0, 2);
    const others = this.#byBeginning.get(beginning);
    if (others) others.push(entry);
    else this.#byBeginning.set(beginning, [entry]);
    return entry;
  }

  /** The words that are equal to a typed word, begin with it, or are another form of it. */
  begunBy(typed: string): Expansion[] {
    const expansions: Expansion[] = [];
    const among = isMarked(typed)
      ? this.#marked
      : typed.length < 2
        ? this.#entries
        : this.#byBeginning.get(typed.slice(0, 2));
    for (const entry of among ?? []) {
      const { word } = entry;
      if (typed.length <= entry.beyond) continue;
      if (word.startsWith(typed)) {
        const share = typed.length / word.length;
        expansions.push({ entry, likeness: share === 1 ? 1 : 0.6 + 0.2 * share });
      } else if (haveSameStem(typed, word)) expansions.push({ entry, likeness: sameStem });
    }
    const keys = hangulKeys(typed);
    for (const [entry, all] of keys ? this.#hangul : []) {
      if (!keys || !all.startsWith(keys) || entry.word.startsWith(typed)) continue;
      expansions.push({ entry, likeness: 0.4 + (0.1 * keys.length) / all.length });
    }
    return expansions;
  }

  /** The words that contain a typed word after their beginning. */
  holding(typed: string): Expansion[] {
    return this.#withLettersOf(typed, 0)
      .filter(({ word, beyond }) => word.lastIndexOf(typed) > 0 && !beyond)
      .map((entry) => ({ entry, likeness: 0.3 + (0.1 * typed.length) / entry.word.length }));
  }

  /** The phrases of scripts without spaces that contain a typed word. */
  phrasesWith(typed: string): Expansion[] {
    return this.#marked
      .filter(({ word }) => word.startsWith(phraseMark) && word.includes(typed))
      .map((entry) => ({ entry, likeness: 0.3 }));
  }

  /**
   * Words similar to a typed word, by Fuse, without those that contain it.
   * @param errors - how many letters may be wrong, missing or added; a small number
   */
  nearest(typed: string, errors = errorsIn(typed)): Expansion[] {
    if (!errors) return [];
    const swapped = this.#swapped(typed);
    if (swapped) return [{ entry: swapped, likeness: 0.5 }];
    const first = new Set(typed.slice(0, 2));
    const candidates: string[] = [];
    for (const { word } of this.#withLettersOf(typed, errors)) {
      if (word.length < typed.length - errors) continue;
      // People hardly ever mistype both of the first two letters.
      if (!first.has(word.charAt(0)) && !first.has(word.charAt(1))) continue;
      // Fuse gives words that contain the typed word a perfect score, so that no other word would be kept.
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
      // A match that begins one letter later scores 1/20 worse.
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

  /** The entries that lack at most this many of the distinct letters of a word. */
  #withLettersOf(typed: string, lacking: number): Entry[] {
    const wanted = lettersOf(typed);
    // Not `filter` over the entries, which would read every one of them.
    const found: Entry[] = [];
    for (let i = 0; i < this.#letters.length; i += 1) {
      const missing = wanted & ~(this.#letters[i] ?? 0);
      if (missing && size(missing) > lacking) continue;
      const entry = this.#entries[i];
      if (entry) found.push(entry);
    }
    return found;
  }

  /** A known word that differs by two swapped neighbouring letters. This is one typing error, but Fuse counts two. */
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

/** Maximum number of errors in a typed word. */
function errorsIn(typed: string): number {
  if (typed.length < 4) return 0;
  if (typed.length < 6) return 1;
  return typed.length < 13 ? 2 : 3;
}

/**
 * Maximum number of words that Fuse compares with a typed one, which takes a millisecond. If there are more candidates, only those
 * with the same first letter are compared, because most errors come later in a word.
 */
const mostCandidates = 500;

/** Likeness of a word that is probably another form. */
export const sameStem = 0.5;

/** Minimum share that two words must have in common, and minimum length of a word, to be forms of the same word. */
const stemShare = 0.6;
const shortestStem = 5;

/**
 * Whether two words are probably forms of the same word: library and libraries, racisme and racism, Bergen and Bergeni. They
 * must begin with the same six letters (or five, if that is a whole word) and share 60 % of the longer one. This works without
 * lists of endings, because few languages mark forms at the beginning of words.
 */
function haveSameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < shortestStem) return false;
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return (
    same >= Math.min(shortestStem + 1, shorter) &&
    same >= stemShare * Math.max(one.length, other.length)
  );
}

/** The distinct letters of a word as a bit set. 30 bits give most letters of an alphabet their own, and fit a small integer. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 30);
  return letters;
}

/** The number of letters in a set. */
function size(letters: number): number {
  let count = 0;
  for (let rest = letters; rest; rest &= rest - 1) count += 1;
  return count;
}
