import { safeUrl } from './safe-url.js';

/** A part of a paragraph: text, an address that becomes a link, or a line break (`\n`). */
export interface Run {
  readonly text: string;
  /** `https:` or `http:` address, if the text is one. */
  readonly url: string | undefined;
}

/** The paragraphs of a text. They are separated by empty lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A line break, or what separates addresses in a list without spaces. */
const separator = /(\n|[,;|)\]}](?=https?:|www\.))/i;

/**
 * An address, after a character that cannot belong to it (group 1), up to white space, a quotation mark or East Asian punctuation.
 * Not one with a user name: "https://city.example@other.example" leads to the other host. The loop is a single class of
 * characters, because engines run out of stack in others.
 */
const address =
  /(^|[^\w@.+-])((?:https?:\/\/|www\.(?=[^\s./]+\.[^\s./]))(?![^\s/?#\\]*@)[^\s<>"\p{Pi}\p{Pf}\u3001-\u3011\uff01-\uff1f]+)/giu;

/** The runs of a paragraph. Put together, their texts are the paragraph. */
export function* runs(paragraph: string): Iterable<Run> {
  for (const part of paragraph.split(separator)) {
    let done = 0;
    for (const { index, 1: before = '', 2: found = '' } of part.matchAll(address)) {
      const text = found.slice(0, lengthOf(found));
      const url = urlOf(text);
      // One that somebody has cut ("https://city.example/lo…") leads elsewhere.
      if (!url || /^(?:…|\.\.)/.test(found.slice(text.length))) continue;
      const start = index + before.length;
      if (start > done) yield { text: part.slice(done, start), url: undefined };
      yield { text, url };
      done = start + text.length;
    }
    if (done < part.length) yield { text: part.slice(done), url: undefined };
  }
}

/** The length of an address without the bracket that encloses it, and without punctuation and invisible characters at its end. */
function lengthOf(found: string): number {
  let end = 0;
  let depth = 0;
  for (const char of found) {
    if (/\p{Ps}/u.test(char)) depth++;
    if (/\p{Pe}/u.test(char) && !depth--) break;
    end += char.length;
  }
  while (/(?!\/)[\p{Po}\p{Ps}\p{Cf}]/u.test(found.charAt(end - 1))) end--;
  return end;
}

/** Without invisible characters, which are there to break lines, except those that Persian and Indian scripts need in words. */
function urlOf(text: string): string | undefined {
  const visible = text.replace(/[^\P{Cf}\u200c\u200d]/gu, '');
  return safeUrl(/^w/i.test(visible) ? `https://${visible}` : visible);
}
