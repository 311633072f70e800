import { knownName, knownNames, languages, type LetterCosts } from './letter-costs.js';
import { hasUnpaired, markCost, unpaired } from './marks.js';

/** How a word in capitals, with a capital first, and with a capital in the middle is written, in nats. */
const capitals = { all: 1.5, first: 0.7, inside: 7 };

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  // With the vowels that are written above letters of other scripts as well.
  /[\p{Script=Arabic}\u064B-\u0655\u0670]/u,
];
const mixedScripts = 12;

/** A letter right after or before a digit. */
const besideDigit = 4;

/** What a line costs more in another language than most of the file, and what an unlikely language costs at most by its ASCII words. */
const otherLanguage = 6;

/** A word of another language, for example a name. */
const foreignName = 6;

/** A line that is mostly ASCII, in a language that is not written in Latin letters. */
const amongLatin = { share: 3, cost: 4 };
const asciiWords = { weight: 1, most: 20 };

/** Languages that somebody named are cheaper than others by this. */
const unnamed = 8;

/** The parts of a text that tell how likely it is. */
export interface Features {
  /** The cost of all that does not depend on a language. */
  readonly fixed: number;
  /** For each line, its words with a letter beyond ASCII, in lower case, each word once in the whole text. */
  readonly lines: readonly (readonly string[])[];
  /** How many letters these words have. */
  readonly letters: number;
  /** How many stretches of the text have letters beyond ASCII or marks, and how many of these have a mark where no text has it. */
  readonly stretches: number;
  readonly odd: number;
}

export interface Likelihood {
  /** In nats: the lower, the likelier. */
  readonly cost: number;
  readonly language: string;
  /** Cost of a letter in the words with letters beyond ASCII, on average. */
  readonly perLetter: number;
  readonly words: number;
  /** The share of stretches with a mark where no text has it. */
  readonly oddShare: number;
}

const addresses = /\bhttps?:\/\/[!-~]*|\bwww\.[!-~]*|[!-~]{1,64}@[!-~]+/g;
/** The same stretches of a line in every encoding: letters and all beyond ASCII. */
const stretches = /[\p{L}\p{M}\P{ASCII}]+/gu;
const parts = /[\p{L}\p{M}]+|./gu;
const beyondAscii = /\P{ASCII}/u;

/** Reads lines of text for what tells how likely they are. */
export function featuresOf(lines: readonly string[]): Features {
  const seen = new Set<string>();
  let fixed = 0;
  let letters = 0;
  let stretchCount = 0;
  let odd = 0;
  const words = lines.map((line) => {
    const found: string[] = [];
    for (const { 0: stretch, index, input } of line.replace(addresses, ' ').matchAll(stretches)) {
      if (!beyondAscii.test(stretch) || seen.has(stretch)) continue;
      seen.add(stretch);
      letters += stretch.length + 1;
      stretchCount++;
      let isOdd = false;
      for (const part of stretch.matchAll(parts)) {
        const at = index + part.index;
        const before = input[at - 1] ?? '';
        const after = input[at + part[0].length] ?? '';
        if (/[\p{L}\p{M}]/u.test(part[0])) {
          fixed += formCost(part[0], before, after);
          found.push(lowerCase(part[0]));
        } else {
          const mark = markCost(part[0], before, after);
          fixed += mark.cost;
          isOdd ||= !mark.expected;
        }
      }
      if (isOdd) odd++;
    }
    return found;
  });
  // Three are enough: the same name may be in every line.
  fixed += unpaired * Math.min(3, lines.filter(hasUnpaired).length);
  return { fixed, lines: words, letters, stretches: stretchCount, odd };
}

function lowerCase(word: string): string {
  return word.replaceAll('İ', 'i').toLowerCase();
}

/** What capitals, scripts and neighbours say of a word, whatever its language. */
function formCost(word: string, before: string, after: string): number {
  let cost = 0;
  if (/\d/.test(before) || /\d/.test(after)) cost += besideDigit;
  if (/\p{L}/u.test(word)) {
    const found = scripts.filter((script) => script.test(word)).length;
    if (found > 1) cost += mixedScripts * (found - 1);
  }
  if (!/\p{Lu}/u.test(word)) return cost;
  const pattern = Array.from(word.replace(/\p{M}/gu, ''), (letter) =>
    /\p{Lu}/u.test(letter) ? 'A' : 'a',
  ).join('');
  if (/^A+$/.test(pattern)) return cost + (pattern.length > 1 ? capitals.all : capitals.first);
  if (/^Aa+$/.test(pattern)) return cost + capitals.first;
  return cost + capitals.inside * Math.max(1, (pattern.match(/aA|AAa/g) ?? []).length);
}

/** The costs of the words that every decoding has alike, above those of the language that they fit best. By line, then language. */
export class AsciiWords {
  readonly #lines: readonly ReadonlyMap<LetterCosts, number>[];
  readonly #others: readonly number[];

  constructor(lines: readonly string[]) {
    this.#others = lines.map((line) => {
      const beyond = line.match(/\P{ASCII}/gu)?.length ?? 0;
      const plain = line.replace(addresses, ' ').match(/[a-z]/g)?.length ?? 0;
      return plain > beyond * amongLatin.share ? amongLatin.cost : 0;
    });
    this.#lines = lines.map((line) => {
      const words = line
        .replace(addresses, ' ')
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter((word) => /^[A-Za-z]{2,}$/.test(word))
        .map((word) => word.toLowerCase());
      const latin = languages.filter((language) => language.has('a'));
      const costs = latin.map(
        (language) =>
          [language, words.reduce((sum, word) => sum + language.word(word), 0)] as const,
      );
      const least = Math.min(...costs.map(([, cost]) => cost));
      return new Map(
        costs.map(([language, cost]) => [
          language,
          Math.min(asciiWords.most, asciiWords.weight * (cost - least)),
        ]),
      );
    });
  }

  cost(line: number, language: LetterCosts): number {
    return this.#lines[line]?.get(language) ?? this.#others[line] ?? 0;
  }
}

/**
 * How likely a text is: by the letters that follow each other in the language it fits best, by capitals, and by marks.
 *
 * @param ascii of the same lines
 * @param named languages that the table is said to be in
 */
export function likelihood(
  features: Features,
  ascii: AsciiWords,
  named: ReadonlySet<string>,
): Likelihood {
  const text = features.lines.flat().join('');
  const letters = Array.from(text).filter((letter) => letter > '\u007F');
  const able = languages.filter(
    (language) => letters.filter((letter) => language.has(letter)).length * 2 >= letters.length,
  );
  const candidates = able.length > 0 ? able : languages;
  const costs = candidates.map(() => features.lines.map(() => 0));
  features.lines.forEach((words, line) => {
    for (const word of words) {
      const each = candidates.map((language) => language.word(word));
      const foreign = Math.min(...each) + foreignName;
      const most = knownNames.has(word) ? Math.min(foreign, knownName) : foreign;
      each.forEach((cost, index) => {
        const row = costs[index];
        if (row) row[line] = (row[line] ?? 0) + Math.min(cost, most);
      });
    }
    candidates.forEach((language, index) => {
      const row = costs[index];
      if (row) row[line] = (row[line] ?? 0) + ascii.cost(line, language);
    });
  });
  const best = features.lines.map((_, line) => Math.min(...costs.map((each) => each[line] ?? 0)));
  let least = { cost: Infinity, language: '' };
  candidates.forEach(({ language }, index) => {
    let cost = named.size === 0 || named.has(language) ? 0 : unnamed;
    best.forEach((other, line) => {
      cost += Math.min(costs[index]?.[line] ?? 0, other + otherLanguage);
    });
    if (cost < least.cost) least = { cost, language };
  });
  return {
    cost: features.fixed + least.cost,
    language: least.language,
    perLetter: (features.fixed + least.cost) / Math.max(1, features.letters),
    words: features.lines.reduce((sum, words) => sum + words.length, 0),
    oddShare: features.odd / Math.max(1, features.stretches),
  };
}
