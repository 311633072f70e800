/** How the column for the language is called, in the languages whose name for it is ASCII. */
const header =
  /^"?(?:language|lang|locale|langue|sprache|idioma|lingua|lengua|jezik|jazyk|kalba|kieli|keel|dil|gjuha|taal|sprog|limba)"?$/i;

/** As many bytes tell it. */
const beginning = 50_000;

/** The languages that a table says its rows are in, as their main subtags. Their names are ASCII, whatever the encoding. */
export function tableLanguages(bytes: Uint8Array): Set<string> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, beginning));
  const [first = '', ...lines] = text.split(/\r\n|\r|\n/);
  const found = new Set<string>();
  if (!first.split(/[;,\t|]/).some((name) => header.test(name.trim()))) return found;
  for (const line of lines) {
    for (const cell of line.split(/[;,\t|]/)) {
      const tag = /^"?([a-z]{2,3})(?:-[A-Za-z-]+)?"?$/.exec(cell.trim())?.[1];
      if (tag) found.add(tag);
    }
  }
  return found;
}

/** Languages with the same letters and nearly the same words, by the one whose letters are known. */
const relatives = new Map([
  ['nb', ['no']],
  ['nn', ['no']],
  ['bs', ['hr', 'sr-Latn', 'sr']],
  ['cnr', ['hr', 'sr-Latn', 'sr']],
  ['hr', ['hr', 'sr-Latn']],
  ['sr', ['sr', 'sr-Latn', 'hr']],
  ['zh', ['zh', 'zh-Hant']],
  ['me', ['hr', 'sr-Latn', 'sr']],
]);

/** The languages whose letters are known, for those that a table or an option names. */
export function knownLanguages(tags: Iterable<string>): Set<string> {
  const known = new Set<string>();
  for (const tag of tags) {
    const [main = ''] = tag.toLowerCase().split('-');
    for (const language of relatives.get(main) ?? [main]) known.add(language);
  }
  return known;
}
