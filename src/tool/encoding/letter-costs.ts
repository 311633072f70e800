import { cityNames, frequentCharacters, letterPairs } from './letter-pairs.js';

/** What a language makes of a word. All costs are in nats: minus the logarithm of how likely something is. */
export interface LetterCosts {
  readonly language: string;
  /** Its letters, in lower case; absent where there are thousands. */
  readonly alphabet?: string | undefined;
  /** The cost of a word in lower case. */
  word(letters: string): number;
  /** Whether the language, or a name in it, has the letter. */
  has(letter: string): boolean;
}

/** A letter of foreign names, any other letter of the same script, and a letter of another script. */
const strange = { rare: 11, foreign: 13, script: 14 };

const latin = /\p{Script=Latin}/u;
const ascii = /^[a-z]+$/;
const cyrillic = /\p{Script=Cyrillic}/u;

/** What Romanian is written with where an encoding lacks its own letters. */
const cedillas = [
  ['ş', 'ș'],
  ['ţ', 'ț'],
] as const;

class AlphabetCosts implements LetterCosts {
  readonly language: string;
  readonly alphabet: string;
  readonly #at: Map<string, number>;
  readonly #rare: ReadonlySet<string>;
  readonly #costs: Float32Array;
  readonly #size: number;
  readonly #script: RegExp | undefined;

  constructor(line: string) {
    const [language = '', letters = '', rare = '', costs = ''] = line.split('\t');
    const alphabet = Array.from(letters);
    this.language = language;
    this.alphabet = letters;
    this.#size = alphabet.length + 1;
    this.#at = new Map(alphabet.map((letter, index) => [letter, index + 1]));
    for (const [cedilla, comma] of cedillas) {
      const index = this.#at.get(comma);
      if (index !== undefined) this.#at.set(cedilla, index);
    }
    this.#rare = new Set(rare);
    this.#costs = Float32Array.from(costs, cost);
    this.#script = [latin, cyrillic].find((script) => script.test(letters));
  }

  has(letter: string): boolean {
    return this.#at.has(letter) || this.#rare.has(letter);
  }

  word(letters: string): number {
    if (this.#script !== latin && ascii.test(letters)) return foreignWord(letters);
    let sum = 0;
    let previous = 0;
    for (const letter of letters) {
      const index = this.#at.get(letter);
      if (index === undefined) {
        if (this.#rare.has(letter)) sum += strange.rare;
        else sum += this.#script?.test(letter) === false ? strange.script : strange.foreign;
        previous = 0;
      } else {
        sum += this.#costs[previous * this.#size + index] ?? 0;
        previous = index;
      }
    }
    return sum + (this.#costs[previous * this.#size] ?? 0);
  }
}

/** `0` is nothing, and each further character a quarter more; some that would need an escape are replaced. */
function cost(character: string): number {
  const code = { '~': 92, '{': 96 }[character] ?? character.charCodeAt(0);
  return (code - 48) / 4;
}

class CharacterCosts implements LetterCosts {
  readonly language: string;
  readonly #rank: ReadonlyMap<string, number>;

  constructor(line: string) {
    const [language = '', characters = ''] = line.split('\t');
    this.language = language;
    this.#rank = new Map(Array.from(characters, (character, index) => [character, index]));
  }

  has(letter: string): boolean {
    return this.#rank.has(letter);
  }

  word(letters: string): number {
    if (ascii.test(letters)) return foreignWord(letters);
    let sum = 0;
    for (const letter of letters) {
      const rank = this.#rank.get(letter);
      // As Zipf has it: the frequency of a character is that of the first divided by its rank.
      if (rank !== undefined) sum += Math.log(rank + 5) + 1.9;
      else
        sum += /\p{Script=Han}|\p{Script=Hangul}/u.test(letter) ? strange.foreign : strange.script;
    }
    return sum;
  }
}

/** A word in ASCII letters among others: most of these are English. */
function foreignWord(letters: string): number {
  return (english?.word(letters) ?? 0) + 4;
}

const alphabets = letterPairs
  .trim()
  .split('\n')
  .map((line) => new AlphabetCosts(line));
const english = alphabets.find(({ language }) => language === 'en');

const ideographic = frequentCharacters
  .trim()
  .split('\n')
  .map((line) => new CharacterCosts(line));

export const languages: readonly LetterCosts[] = [...alphabets, ...ideographic];

/** The words of the names of the programme's cities, in lower case, and what each of them costs in any language. */
export const knownNames: ReadonlySet<string> = new Set(cityNames.split(' '));
export const knownName = 9;

/** Languages written in so many characters that each of them is rare. */
export const ideographicLanguages: ReadonlySet<string> = new Set(
  ideographic.map(({ language }) => language),
);
