import {
  decodeStrictly,
  multiByteEncodings,
  singleByteEncodings,
  type Encoding,
} from './encodings.js';
import { ideographicLanguages } from './letter-costs.js';
import {
  AsciiWords,
  featuresOf,
  likelihood,
  type Features,
  type Likelihood,
} from './likelihood.js';
import { sampleOf, type Sample } from './sample.js';

/** A way to read a file, and how likely its text is then. */
export interface Reading extends Likelihood {
  readonly encoding: Encoding;
  /** The lines that were looked at. */
  readonly lines: readonly string[];
}

export interface Hints {
  /** Languages that the table is said to be in, by their main subtags. */
  readonly languages?: ReadonlySet<string> | undefined;
  /** The encoding that a server names. */
  readonly declared?: Encoding | undefined;
}

/** How much likelier a reading is because a server says so: servers are often wrong. */
const declaredBonus = 12;

/**
 * The ways to read a file that is not UTF-8, the likeliest first. Of encodings that give the same text, only the commonest is there.
 */
export function readingsOf(bytes: Uint8Array, { languages, declared }: Hints = {}): Reading[] {
  const sample = sampleOf(bytes);
  const different = new Map<string, Encoding>();
  for (const encoding of singleByteEncodings) {
    const meanings = [...sample.used].map((byte) => encoding.high?.[byte - 128] ?? '');
    if (meanings.includes('')) continue;
    const text = meanings.join(' ');
    if (!different.has(text) || encoding === declared) different.set(text, encoding);
  }
  const texts: Candidate[] = [];
  for (const encoding of [...different.values(), ...multiByteEncodings]) {
    const lines = linesIn(sample, encoding);
    if (!lines || (!encoding.high && isAmong(texts, lines))) continue;
    const features = featuresOf(lines);
    const prior = encoding.rarity - (encoding === declared ? declaredBonus : 0);
    texts.push({ encoding, lines, features, least: features.fixed + prior, prior });
  }
  return evaluate(texts, languages ?? new Set());
}

interface Candidate extends Pick<Reading, 'encoding' | 'lines'> {
  readonly features: Features;
  /** The cost before anything is known of the text. */
  readonly prior: number;
  /** The cost without any letters. */
  readonly least: number;
}

/** Readings that are behind by so much cannot be right. Their letters, which take most of the time, are not looked at. */
const hopeless = 60;

function evaluate(candidates: readonly Candidate[], languages: ReadonlySet<string>): Reading[] {
  const ascii = new AsciiWords(candidates[0]?.lines ?? []);
  const found: Reading[] = [];
  let best = Infinity;
  for (const candidate of candidates.toSorted((one, other) => one.least - other.least)) {
    const { encoding, lines, features, prior, least } = candidate;
    if (least > best + hopeless) break;
    const likely = likelihood(features, ascii, languages);
    const cost = likely.cost + prior;
    best = Math.min(best, cost);
    found.push({ ...likely, cost, encoding, lines });
  }
  return found.sort((one, other) => one.cost - other.cost);
}

/** Katakana and Cyrillic have the same bytes in several encodings of East Asia. */
function isAmong(found: readonly Candidate[], lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return found.some((other) => !other.encoding.high && other.lines.join('\n') === text);
}

/** How far ahead of all others a reading has to be, in nats: with few words, or words that fit badly, chance may do much. */
const ahead = { words: 6, perLetter: 3.4, doubtful: 12, otherwise: 8 };

/** What a letter costs at most, on average, in a text that is one: letters of alphabets, and characters of East Asia. */
const mostPerLetter = { alphabet: 4, ideographs: 8 };

/** In real texts, hardly any stretch has a mark where it does not belong. */
const mostOdd = 0.1;

/** Whether the first of the readings is certainly the right one. */
export function isSure([best, second]: readonly Reading[]): boolean {
  if (!best) return false;
  const { alphabet, ideographs } = mostPerLetter;
  const most = ideographicLanguages.has(best.language) ? ideographs : alphabet;
  if (best.perLetter > most || best.oddShare > mostOdd) return false;
  const doubtful = best.words < ahead.words || best.perLetter > ahead.perLetter;
  const least = doubtful ? ahead.doubtful : ahead.otherwise;
  return !second || second.cost - best.cost >= least;
}

function linesIn({ lines }: Sample, encoding: Encoding): string[] | undefined {
  const texts: string[] = [];
  for (const line of lines) {
    const text = decodeStrictly(line, encoding);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}
