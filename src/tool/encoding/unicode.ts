import type { UnicodeLabel } from './labels.js';

/** The encoding whose mark a file begins with. */
export function markOf(bytes: Uint8Array): UnicodeLabel | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The text in an encoding of Unicode, or nothing if it is not in that encoding. A mark is left out. */
export function decodeUnicode(bytes: Uint8Array, label: UnicodeLabel): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As much of a file as tells whether it is UTF-16, in bytes. */
const beginning = 4096;

/** Of the characters, so many are line breaks, spaces, digits and separators at least. */
const leastAscii = 0.02;

/** Fewer zeros than this, in a text that is UTF-8 otherwise, are there by mistake. */
const strayZeros = 0.05;

/**
 * The byte order of a file in UTF-16 without a mark. Tables have line breaks and separators, which are a zero and another byte; read
 * in the wrong order, they are characters that hardly any text has. No other encoding has zeros.
 */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const part = bytes.subarray(0, beginning - (beginning % 2));
  if (!part.includes(0) || part.length < 4) return undefined;
  if (hasStrayZeros(part)) return undefined;
  const ascii = (odd: 0 | 1) => {
    let count = 0;
    for (let at = 0; at + 1 < part.length; at += 2) {
      const high = part[at + odd];
      const low = part[at + 1 - odd] ?? 0;
      if (high === 0 && (low >= 0x20 || low === 9 || low === 10 || low === 13) && low < 0x7f)
        count++;
    }
    return count;
  };
  const little = ascii(1);
  const big = ascii(0);
  const order = little > big ? 'utf-16le' : 'utf-16be';
  if (Math.max(little, big) < leastAscii * (part.length / 2)) return undefined;
  return Math.min(little, big) * 4 > Math.max(little, big) ? undefined : order;
}

/** In UTF-16, the letters of other scripts have control characters or what is no UTF-8. */
function hasStrayZeros(part: Uint8Array): boolean {
  const zeros = part.filter((byte) => byte === 0).length;
  if (zeros > strayZeros * part.length) return false;
  if (part.some((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32))) return false;
  return decodeUnicode(part, 'utf-8') !== undefined;
}
