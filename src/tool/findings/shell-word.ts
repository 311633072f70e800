/** A word as it is typed in a command: in quotes where a shell would read it otherwise. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}./_:@+,-]+$/u.test(word)) return word;
  // Within double quotes, shells replace some characters. Windows knows no other quotes, and its paths have backslashes.
  const isReplaced = /["$`!%]|.\\(?=\\)|\\$/s.test(word);
  return isReplaced ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}

/** An option with its value. A value that begins with a hyphen would be taken for another option. */
export function shellOption(name: string, value: string): string {
  return `${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value)}`;
}

/** The name of a file that a command takes. One that begins with a hyphen would be taken for an option. */
export function shellFile(name: string): string {
  return shellWord(name.startsWith('-') && name !== '-' ? `./${name}` : name);
}
