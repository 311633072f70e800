/**
 * Characters with which other programs begin to read text as their own, even once a browser or a Markdown processor has decoded it:
 * frameworks that compile a page (`{{`, `[[`, `${`), shortcodes and plugins of a CMS that an editor has saved again (`[gallery]`,
 * `{loadmodule}`), and programs that make links of addresses, mentions and references. In the output they are
 * text nodes of their own, so that no text node has what these programs look for.
 */
const beginnings =
  /\{|[$#@*%](?=\{)|\[(?!\d+\])(?=\S)|@(?=\S)|#(?=\d)|\/(?=\/)|:(?=[\w+-]{1,40}:)|(?<=www)\.|(?<=[^\s.])\.(?=\p{L}{2})/giu;

/** The same in the text of a link, which nobody puts another link into. */
const beginningsInLinks = /\{|[$#@*%](?=\{)|\[(?!\d+\])(?=\S)/g;

/**
 * Cuts a text at the characters that are to be kept apart: those are the parts with an odd index. Of several in a row the last is
 * one, and before it every other, because emphasis cannot follow emphasis in all Markdown processors.
 */
export function keptApart(text: string, linked: boolean): string[] {
  const parts: string[] = [];
  let rest = text.length;
  const found = [...text.matchAll(linked ? beginningsInLinks : beginnings)];
  for (const { index } of found.reverse()) {
    if (index + 1 === rest && parts.length > 0) continue;
    parts.push(text.slice(index + 1, rest), text.charAt(index));
    rest = index;
  }
  return [...parts, text.slice(0, rest)].reverse();
}

/**
 * An address without characters that template languages, shortcodes or Markdown read, in its path, query and fragment. Servers decode
 * them. A host may need its brackets: `[::1]`.
 */
export function inertAddress(url: string): string {
  const [, origin = '', rest = ''] = /^([^:]*:\/\/[^/?#]*)(.*)$/s.exec(url) ?? [];
  return origin + rest.replace(/[<>{}[\]`|^\\\s]/g, encodeURIComponent);
}

/** A character as HTML and Markdown write it where it must mean only itself. */
export function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
