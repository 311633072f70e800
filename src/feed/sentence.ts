let translations: ReadonlyMap<string, string> | undefined;

/**
 * Tags a sentence for the webmaster's console or for the person who runs the feed tool. Here it only fills the values in. The embed
 * build moves the sentences into a later file, because pages without mistakes do not need them, and replaces each by a code, which
 * that file decodes (scripts/console-words.ts). A code may be part of other texts and of other sentences, but must not be cut or
 * compared.
 */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  const translation = translations?.get(sentenceKey(texts));
  if (!translation) return String.raw({ raw: texts }, ...values);
  return translation.replace(/(«\s)?\{(\d+)\}/g, (_, opening = '', index) => {
    const value = String(values[Number(index)]);
    return opening + (opening ? value.replace(/^"(.*)"$/s, '$1') : value);
  });
}

/** What a sentence is called in translations: its text, with `{0}`, `{1}` … for the values. */
export function sentenceKey([first = '', ...rest]: readonly string[]): string {
  return rest.reduce((key, text, index) => `${key}{${index}}${text}`, first);
}

/**
 * Lets {@link sentence} write another language.
 *
 * @param sentences texts by {@link sentenceKey}; those without a text stay English. A value in `« {0} »` loses the quotation marks
 * that `quote` gave it. Nothing for English
 */
export function translateSentences(sentences: ReadonlyMap<string, string> | undefined): void {
  translations = sentences;
}
