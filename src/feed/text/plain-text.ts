import { sentence } from '../sentence.js';

/** A text of the feed, cleaned for display on any page. */
export interface PlainText {
  readonly text: string;
  /** What was lost, if anything: the rest of a sentence that begins with the place. */
  readonly lost?: string;
}

/** Least characters a line on average, in texts longer than a few lines. An empty line costs a feed two bytes and a page an element. */
const shortestLine = 50;

/** Maximum number of marks on one letter. Tibetan has eight. Hundreds would cover the lines above, and sorting them takes long. */
const mostMarks = 10;
const manyMarks = new RegExp(String.raw`\p{M}{${mostMarks + 1}}`, 'u');

/**
 * Longest word in a script whose letters are joined. Browsers shape such a word again at each place where a line may end: a dozen
 * words of 2,000 letters take Chromium a third of a second.
 */
const longWord = /\S{100}(?=\S)/gu;
const cursive = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}]/u;

/** A visible base character. A text of only spaces, joiners and control characters counts as empty. */
const visible = /[^\p{C}\p{Z}\p{M}]/u;

/**
 * Removes control characters, superfluous white space, lone surrogates (`encodeURIComponent` throws on them) and unbalanced
 * direction marks. All patterns run in linear time, because a feed may contain megabytes of one character.
 * @param limit - maximum length in UTF-16 code units, including the final ellipsis
 * @param lines - keep line breaks, and at most one empty line between paragraphs
 * @returns undefined if nothing would be visible
 */
export function plainText(value: string, limit: number, lines = false): PlainText | undefined {
  let text = untidy.test(value) ? tidy(value, lines) : value;
  text = text.trim();
  if (!visible.test(text)) return undefined;
  let lost: string | undefined;
  if (manyMarks.test(text)) {
    lost = sentence`has more than ${mostMarks} marks on a letter; the rest is not shown.`;
    text = text.replace(/\p{M}+/gu, (marks) => [...marks].slice(0, mostMarks).join(''));
  }
  // Looking for long words takes longer than for letters that most texts do not have.
  const broken = cursive.test(text)
    ? text.replace(longWord, (part) => (cursive.test(part) ? `${part} ` : part))
    : text;
  if (broken !== text) {
    lost = sentence`has a word of more than 100 joined letters; it is cut in pieces.`;
    text = broken;
  }
  const mostLines = limit / shortestLine;
  const head = lines ? text.split('\n', mostLines).join('\n').length : text.length;
  if (head < text.length) {
    lost = sentence`has more than ${mostLines} lines; the rest is joined.`;
    text = text.slice(0, head) + text.slice(head).replaceAll('\n', ' ');
  }
  if (text.length > limit) {
    lost = sentence`is longer than ${limit} characters; its end is not shown.`;
    text = `${shorten(text, limit - 1).trimEnd()}…`;
  }
  if (directed.test(text)) text = text.split('\n').map(balance).join('\n');
  return lost === undefined ? { text } : { text, lost };
}

/** Characters that {@link tidy} handles. Nine in ten texts have none, and this test is far cheaper than calling it. */
const untidy = /[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]| {2}/;

function tidy(value: string, lines: boolean): string {
  const text = value
    // Word and PowerPoint write a line break as a vertical tab, mainframes as U+0085.
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\uFEFF/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  if (!lines) return text.replace(/[\t\n ]+/g, ' ');
  return text
    .replace(/[\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Cuts a text between two grapheme clusters, so that no emoji or accented letter is split. */
function shorten(text: string, limit: number): string {
  // The cost of segmenting grows with the length. Real grapheme clusters have at most 64 code units.
  const near = text.slice(0, limit + 64);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(near);
  return text.slice(0, segments.containing(limit)?.index || limit);
}

const directed = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Closes the direction marks of a line. An unmatched PDI would end the isolation that `dir="auto"` gives the text, and an
 * unclosed embedding would change the direction of the text after it. Overrides are removed: they can make one address look
 * like another, and real texts do not need them.
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

/** The closing mark of each opening mark. Overrides have none, because their closing marks are removed too. */
const closers = new Map([
  ...['\u202A', '\u202B'].map((mark) => [mark, '\u202C'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((mark) => [mark, '\u2069'] as const),
  ...['\u202D', '\u202E'].map((mark) => [mark, ''] as const),
]);
