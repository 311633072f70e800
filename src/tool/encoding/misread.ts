import { bytesIn, encodeIn } from './bytes-in.js';
import { decodeStrictly, singleByteEncodings, type Encoding } from './encodings.js';
import { languages, type LetterCosts } from './letter-costs.js';
import { AsciiWords, featuresOf, likelihood } from './likelihood.js';
import { linesBeyondAscii } from './lines-beyond-ascii.js';
import { isSure, readingsOf } from './recognise.js';
import { knownLanguages } from './table-languages.js';

/** A word of a text that was read in a wrong encoding before it was saved, and what it should be. */
export interface Misread {
  readonly wrong: string;
  readonly right: string;
}

const common = singleByteEncodings.filter(({ rarity }) => rarity <= 1);

/** The encodings that programs suppose. */
const supposed = common
  .filter(({ label }) => /^(?:windows-125[012]|macintosh)$/.test(label))
  .map((encoding) => ({ encoding, bytes: bytesIn(encoding) }));

/** Marks that texts in all languages have. */
const typographic = '’‘“”„«»‹›–—…·€°ºª\u00A0\u00AD\u202F';

const stretches = /[\p{L}\p{M}\P{ASCII}]+/gu;

/** As many different words have to become words of the language, and no more of those with strange letters may stay strange. */
const least = 2;

/** What a repaired word may cost by letter, and how much less than before. */
const plausible = { perLetter: 3.6, less: 6 };

/** Whether words of a text in a known language have letters that the language lacks, because they were read in a wrong encoding. */
export function misreadIn(text: string, language: string): Misread | undefined {
  for (const model of modelsOf(language)) {
    // Most texts; the words take ten times as long.
    if (!model.strange.test(text)) continue;
    const words = text.match(stretches) ?? [];
    const strange = [...new Set(words.filter((word) => model.strange.test(word)))];
    if (strange.length < least) continue;
    for (const { encoding, bytes } of supposed) {
      for (const right of model.encodings) {
        if (right === encoding) continue;
        const repaired = repairedWords(strange, bytes, right, model);
        const [first] = repaired;
        if (first && repaired.length >= least && repaired.length * 2 >= strange.length)
          return first;
      }
    }
  }
  return undefined;
}

/** What tells whether a text may be in a language. */
interface Model {
  readonly costs: LetterCosts;
  /** A character that the language does not have. */
  readonly strange: RegExp;
  /** The common encodings that have all its letters. */
  readonly encodings: readonly Encoding[];
}

const models = new Map<string, readonly Model[]>();

function modelsOf(language: string): readonly Model[] {
  let found = models.get(language);
  if (!found) {
    const known = knownLanguages([language]);
    found = languages.filter((costs) => known.has(costs.language)).flatMap(modelOf);
    models.set(language, found);
  }
  return found;
}

function modelOf(costs: LetterCosts): Model[] {
  const { alphabet } = costs;
  if (alphabet === undefined) return [];
  const own = alphabet + alphabet.toUpperCase() + typographic;
  // In Turkish, İ is the capital of i.
  const strange = new RegExp(`[^\\p{ASCII}${own}İ]`, 'u');
  const letters = Array.from(alphabet).filter(
    (letter) => letter > '\u007F' && !/\p{Lm}/u.test(letter),
  );
  const encodings = common.filter(({ high }) => letters.every((letter) => high?.includes(letter)));
  return [{ costs, strange, encodings }];
}

function repairedWords(
  words: readonly string[],
  bytes: ReadonlyMap<string, number>,
  encoding: Encoding,
  { costs, strange }: Model,
): Misread[] {
  return words.flatMap((wrong) => {
    const encoded = encodeIn(wrong, bytes);
    const right = encoded && decodeStrictly(encoded, encoding);
    if (!right || strange.test(right) || /\p{Ll}\p{Lu}/u.test(right)) return [];
    const cost = costs.word(right.toLowerCase());
    const isPlausible = cost <= plausible.perLetter * (right.length + 1);
    const before = costs.word(wrong.toLowerCase());
    return isPlausible && before - cost >= plausible.less ? [{ wrong, right }] : [];
  });
}

/** Texts whose letters cost more are looked at more closely. */
const suspicious = { perLetter: 3.2, oddShare: 0.1 };

/** How much likelier the text has to be in another encoding, in nats. */
const likelier = 20;

/** Whether a text in whatever language was read in a wrong encoding before it was saved as UTF-8. */
export function misreadBefore(text: string): Misread | undefined {
  const lines = linesBeyondAscii(text, { lines: 40, characters: 300 });
  const sample = lines.join('\n');
  // Text in several scripts fits into no such encoding, which is found sooner than how likely it is.
  const letters = [...new Set(sample.match(/\P{ASCII}/gu))];
  const possible = supposed.filter(({ bytes }) => letters.every((letter) => bytes.has(letter)));
  if (possible.length === 0) return undefined;
  const { cost, perLetter, oddShare } = likelihood(
    featuresOf(lines),
    new AsciiWords(lines),
    new Set(),
  );
  if (perLetter < suspicious.perLetter && oddShare < suspicious.oddShare) return undefined;
  for (const { bytes } of possible) {
    const encoded = encodeIn(sample, bytes);
    const readings = encoded ? readingsOf(encoded) : [];
    const [best] = readings;
    if (!encoded || !best || !isSure(readings) || cost - best.cost < likelier) continue;
    return differingWord(sample, decodeStrictly(encoded, best.encoding) ?? '');
  }
  return undefined;
}

function differingWord(wrong: string, right: string): Misread | undefined {
  const wanted = right.match(stretches) ?? [];
  const words = wrong.match(stretches) ?? [];
  const at = words.findIndex((word, index) => word !== wanted[index]);
  const word = words[at];
  return word === undefined ? undefined : { wrong: word, right: wanted[at] ?? '' };
}
