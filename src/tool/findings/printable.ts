// Text from files, addresses and servers must not move the cursor of a terminal, colour it or turn the direction of its text.

/** Control characters, line separators, and marks of direction. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text in one line, in which control characters are written as `\u{1b}`. */
export function printableLine(text: string): string {
  return text.replace(controls, (character) => `\\u{${codeOf(character)}}`);
}

/** The same, but with its line breaks. */
export function printable(text: string): string {
  return text.split('\n').map(printableLine).join('\n');
}

/** JSON with the escapes that JSON has for the control characters that it allows. */
export function printableJson(json: string): string {
  return json.replace(controls, (character) =>
    character === '\n' ? character : `\\u${codeOf(character).padStart(4, '0')}`,
  );
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
