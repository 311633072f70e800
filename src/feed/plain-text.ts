/** A text of the feed, made fit to stand in any page. */
export interface PlainText {
  readonly text: string;
  /** Whether it was longer than allowed and lost its end. */
  readonly cut: boolean;
}

/** A base character that shows: a text of nothing but spaces, joiners and controls is no text. */
const visible = /[^\p{C}\p{Z}\p{M}]/u;

/**
 * A text without control characters, superfluous white space, lone surrogates (`encodeURIComponent` throws on them) and
 * unbalanced direction marks. Every pattern here is linear: none may look ahead over a run, since a feed may hold
 * megabytes of one character.
 * @param limit - most UTF-16 code units kept, the closing ellipsis included
 * @param lines - keep line breaks, and at most one empty line between paragraphs
 * @returns undefined when nothing would be seen
 */
export function plainText(value: string, limit: number, lines = false): PlainText | undefined {
  let text = untidy.test(value) ? tidy(value, lines) : value;
  text = text.trim();
  if (!visible.test(text)) return undefined;
  const cut = text.length > limit;
  if (cut) text = `${shorten(text, limit - 1).trimEnd()}…`;
  if (directed.test(text)) text = text.split('\n').map(balance).join('\n');
  return { text, cut };
}

/** What needs a closer look. Nine in ten texts have none of it, and one test is far cheaper than all that {@link tidy} does. */
const untidy = /[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]| {2}/;

function tidy(value: string, lines: boolean): string {
  const text = value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\uFEFF/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  if (!lines) return text.replace(/[\t\n ]+/g, ' ');
  return text
    .replace(/[\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The first so many code units, cut between two characters as readers see them: no family emoji or accent is split. */
function shorten(text: string, limit: number): string {
  // Segmenting costs by the length given; no character is longer than this in earnest.
  const near = text.slice(0, limit + 64);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(near);
  return text.slice(0, segments.containing(limit)?.index || limit);
}

const directed = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * A line whose direction marks are all closed in it: an unmatched PDI would end the isolation that `dir="auto"` gives the
 * text, and an unmatched embedding would turn what follows it. Overrides are dropped: no honest text needs letters in
 * reverse, and they make one address look like another.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters
 */
function balance(line: string): string {
  const open: string[] = [];
  let balanced = '';
  for (const char of line) {
    const closer = closers.get(char);
    if (closer !== undefined) open.push(closer);
    if (char === '\u202D' || char === '\u202E') continue;
    if (char === '\u202C' || char === '\u2069') {
      const last = open.at(-1);
      if (last === char) open.pop();
      else {
        if (last === '' && char === '\u202C') open.pop();
        continue;
      }
    }
    balanced += char;
  }
  return balanced + open.reverse().join('');
}

/** What closes each mark; a dropped override swallows its closer. */
const closers = new Map([
  ...['\u202A', '\u202B'].map((mark) => [mark, '\u202C'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((mark) => [mark, '\u2069'] as const),
  ...['\u202D', '\u202E'].map((mark) => [mark, ''] as const),
]);
