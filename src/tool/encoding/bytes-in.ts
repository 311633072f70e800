import type { Encoding } from './encodings.js';

/** The byte of each character beyond ASCII that an encoding has. */
export function bytesIn({ high }: Encoding): ReadonlyMap<string, number> {
  const bytes = new Map((high ?? []).map((character, index) => [character, 128 + index]));
  // Programs keep bytes that their encoding lacks as control characters.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  bytes.delete('');
  return bytes;
}

/** The bytes that a text was before it was read in an encoding, or nothing if it cannot have been. */
export function encodeIn(text: string, bytes: ReadonlyMap<string, number>): Uint8Array | undefined {
  const values: number[] = [];
  for (const character of text) {
    const byte = character < '\u0080' ? character.charCodeAt(0) : bytes.get(character);
    if (byte === undefined) return undefined;
    values.push(byte);
  }
  return Uint8Array.from(values);
}
