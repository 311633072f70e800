/**
 * A hash of a text in letters and digits: FNV-1a with 32 bits. Ids of practices are made of it, and in the embed build those of messages
 * (scripts/message-ids.ts).
 */
export function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (const char of text) bits = Math.imul(bits ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (bits >>> 0).toString(36);
}
