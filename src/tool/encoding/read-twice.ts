import { bytesIn } from './bytes-in.js';
import { singleByteEncodings, type Encoding } from './encodings.js';
import { AsciiWords, featuresOf, likelihood } from './likelihood.js';
import { linesBeyondAscii } from './lines-beyond-ascii.js';

/** A text that was read in a wrong encoding once, and saved so. */
export interface ReadTwice {
  readonly encoding: Encoding;
  /** Whether the whole text was, and not only parts of it. */
  readonly isWhole: boolean;
  /** A word of it, and what it should be. */
  readonly wrong: string;
  readonly right: string;
}

/** The encodings that programs take UTF-8 for. */
const candidates = singleByteEncodings
  .filter(({ label }) =>
    /^(?:windows-125\d|macintosh|cp(?:437|850|852)|ibm866|koi8-[ru]|iso-8859-2|x-mac-(?:ce|cyrillic))$/.test(
      label,
    ),
  )
  .map((encoding) => ({ encoding, bytes: bytesIn(encoding) }));

/** As many lines tell it. */
const enough = { lines: 200, characters: 1000 };

/** So many words, and this share of all that are beyond ASCII, mean that the whole file is damaged. */
const wholeFile = { words: 3, share: 0.6 };

/** After so many words that are not damaged in a way, none is likely to be. */
const hopeless = 50;

/** How much likelier the repaired text has to be, in nats. */
const likelier = 8;

/** Whether a text that is UTF-8 was UTF-8 before as well, was read as something else, and saved; or parts of it. */
export function readTwice(text: string): ReadTwice | undefined {
  const lines = linesBeyondAscii(text, enough);
  if (!lines.some((line) => /\P{ASCII}{2}/u.test(line))) return undefined;
  for (const { encoding, bytes } of candidates) {
    const repaired = repairedLines(lines, bytes);
    const { wrong, right, words, share } = repaired;
    if (words > 0 && cost(wrong) - cost(right) >= likelier) {
      const isWhole = words >= wholeFile.words && share >= wholeFile.share;
      return { encoding, isWhole, ...example(wrong, right) };
    }
  }
  return undefined;
}

/** The lines in which all that is beyond ASCII was UTF-8, as they are and as they should be. */
function repairedLines(lines: readonly string[], bytes: ReadonlyMap<string, number>) {
  const wrong: string[] = [];
  const right: string[] = [];
  let words = 0;
  let others = 0;
  for (const line of lines) {
    const { text, good, bad } = repair(line, bytes);
    words += good;
    others += bad;
    if (words === 0 && others > hopeless) break;
    if (good === 0 || bad > 0) continue;
    wrong.push(line);
    right.push(text);
  }
  return { wrong, right, words: wrong.length > 0 ? words : 0, share: words / (words + others) };
}

function cost(lines: readonly string[]): number {
  return likelihood(featuresOf(lines), new AsciiWords(lines), new Set()).cost;
}

/** The first word that is repaired as a whole. */
function example(lines: readonly string[], repaired: readonly string[]) {
  const words = (text: string) => text.split(/[\s;,"|()]+/);
  for (const [index, line] of lines.entries()) {
    const right = words(repaired[index] ?? '');
    // A repaired space may cut a word, and then they do not pair.
    const wrong = words(line);
    if (wrong.length !== right.length) continue;
    const at = wrong.findIndex((word, each) => word !== right[each] && !word.includes('\uFFFD'));
    if (at >= 0) return { wrong: wrong[at] ?? '', right: right[at] ?? '' };
  }
  return { wrong: lines[0] ?? '', right: repaired[0] ?? '' };
}

/** Each stretch beyond ASCII as the bytes it was, if these are UTF-8. */
function repair(line: string, bytes: ReadonlyMap<string, number>) {
  let good = 0;
  let bad = 0;
  const text = line.replace(/[^\p{ASCII}]+/gu, (stretch) => {
    const result = decodeStretch(stretch, bytes);
    if (result === undefined) bad++;
    else good++;
    return result ?? stretch;
  });
  return { text, good, bad };
}

function decodeStretch(stretch: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const values: number[] = [];
  for (const character of stretch) {
    const byte = bytes.get(character);
    // The encoding lacked a byte, so the first reading put U+FFFD in its place. Any byte that continues a letter will do.
    if (byte === undefined && character !== '\uFFFD') return undefined;
    values.push(byte ?? 0xbf);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(values));
  } catch {
    return undefined;
  }
}
