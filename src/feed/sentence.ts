/**
 * Tags a sentence for the webmaster's console. Here it only fills the values in. The embed build moves the sentences into a later
 * file, because pages without mistakes do not need them, and replaces each by a code, which that file decodes
 * (scripts/console-words.ts). A code may be part of other texts and of other sentences, but must not be cut or compared.
 */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return String.raw({ raw: texts }, ...values);
}
