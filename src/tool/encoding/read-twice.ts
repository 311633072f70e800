import { singleByteEncodings, type Encoding } from './encodings.js';
import { AsciiWords, featuresOf, likelihood } from './likelihood.js';

/** A text that was read in a wrong encoding once, and saved so. */
export interface ReadTwice {
  readonly encoding: Encoding;
  /** A piece of it, and what it should be. */
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

function bytesIn({ high }: Encoding): ReadonlyMap<string, number> {
  const bytes = new Map((high ?? []).map((character, index) => [character, 128 + index]));
  // Programs keep bytes that their encoding lacks as control characters.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  bytes.delete('');
  return bytes;
}

/** As many lines tell it. */
const enoughLines = 200;
const longestLine = 1000;

/** Of all stretches beyond ASCII, so many have to be UTF-8 that was read in the encoding. */
const leastShare = 0.6;

/** How much likelier the repaired text has to be, in nats. */
const likelier = 8;

/** Whether a text that is UTF-8 was UTF-8 before as well, was read as something else, and saved. */
export function readTwice(text: string): ReadTwice | undefined {
  const lines = linesBeyondAscii(text);
  if (!lines.some((line) => /\P{ASCII}{2}/u.test(line))) return undefined;
  for (const { encoding, bytes } of candidates) {
    const repaired = repairAll(lines, bytes);
    if (repaired && cost(lines) - cost(repaired) >= likelier) {
      return { encoding, ...example(lines, repaired) };
    }
  }
  return undefined;
}

function linesBeyondAscii(text: string): string[] {
  const lines: string[] = [];
  const beyond = /\P{ASCII}/gu;
  while (lines.length < enoughLines && beyond.test(text)) {
    const at = beyond.lastIndex - 1;
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine);
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push(text.slice(start, Math.min(end, at + longestLine)));
    beyond.lastIndex = end;
  }
  return lines;
}

/** The lines as they should be, if most of what is beyond ASCII in them was UTF-8. */
function repairAll(lines: readonly string[], bytes: ReadonlyMap<string, number>) {
  let good = 0;
  let bad = 0;
  const texts: string[] = [];
  for (const line of lines) {
    const repaired = repair(line, bytes);
    good += repaired.good;
    bad += repaired.bad;
    if (bad > 20 && good < bad) return undefined;
    texts.push(repaired.text);
  }
  return good > 0 && good >= leastShare * (good + bad) ? texts : undefined;
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
    // A byte that the encoding lacks became a replacement character: any second byte.
    if (byte === undefined && character !== '\uFFFD') return undefined;
    values.push(byte ?? 0xbf);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(values));
  } catch {
    return undefined;
  }
}
