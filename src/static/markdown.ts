import type { Feed } from '../feed/feed.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import { paragraphs, runs } from '../feed/text/runs.js';
import { inertAddress, keptApart, reference } from './inert.js';
import type { OriginalText } from './original-text.js';
import { englishWords } from './page-words.js';
import { sourcesOf, type SourceWords } from './source-words.js';
import { wordings, type RenderOptions, type Wording } from './wording.js';

/** Practices as Markdown (CommonMark), for static site generators, and whom they are from. */
export function renderMarkdown(
  practices: readonly Practice[],
  feed: Feed,
  options: RenderOptions,
): string {
  return [
    ...wordings(practices, options).map((wording) => chapter(wording, options.headingLevel)),
    ...sourcesOf(practices, feed, options).map((source) => sourceLine(source, options)),
  ].join('\n');
}

function sourceLine(
  { label, name, url, date, licence }: SourceWords,
  { words = englishWords }: RenderOptions,
): string {
  const parts = [
    `${line(label)} ${url ? link(name, url) : inline(name)}`,
    date && inline(words.asOf(date.text)),
    licence && link(licence.text, licence.url),
  ];
  return `${parts.filter(Boolean).join(' · ')}\n`;
}

function link(text: string, url: string): string {
  return `[${inline(text.trim(), { linked: true })}](<${address(url)}>)`;
}

function chapter(wording: Wording, level: number): string {
  const { text, url, list, place, period, topics, remarks, original } = wording;
  const blocks = [
    `${'#'.repeat(level)} ${url ? link(text.title, url) : line(text.title)}`,
    line([place, period, ...remarks].filter(Boolean).join(' · ')),
    ...body(text, level),
    ...(original ? originalBlocks(original, url, level) : []),
    topics.map(({ name }) => emphasised(name)).join(' · '),
    list ? link(list.name, list.url) : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function body(text: PracticeText, level: number): string[] {
  return [
    ...paragraphs(text.summary ?? '').map(lines),
    ...paragraphs(text.text ?? '').map(lines),
    ...text.sections.flatMap((section) => [
      `${'#'.repeat(Math.min(level + 1, 6))} ${line(section.heading)}`,
      ...paragraphs(section.text).map(lines),
    ]),
  ];
}

/**
 * A link to the original of a translation; none if the title leads there, because the translation has no address of its own. Markdown
 * has nothing that unfolds, so an original without an address is a quotation.
 */
function originalBlocks(
  { text, label, period }: OriginalText,
  url: string | undefined,
  level: number,
): string[] {
  if (text.url) return text.url === url ? [] : [link(label, text.url)];
  const blocks = [line(text.title), ...paragraphs(period).map(lines), ...body(text, level)];
  const quoted = blocks
    .join('\n\n')
    .split('\n')
    .map((each) => `> ${each}`.trimEnd());
  return [line(label), quoted.join('\n')];
}

/** Not a name in which emphasis has to keep characters apart. */
function emphasised(name: string): string {
  const written = line(name);
  return written === name ? `*${name}*` : written;
}

/** A paragraph with its line breaks (CommonMark: a backslash before the line break) and links. */
function lines(paragraph: string): string {
  let written = '';
  for (const { text, url } of runs(paragraph)) {
    if (text === '\n') written = `${written.trimEnd()}\\\n`;
    else if (url) written += link(text, url);
    else if (written && !written.endsWith('\n')) written += inline(text);
    else written += inline(text.trimStart(), { first: true });
  }
  return written.trimEnd();
}

/** Text on one line, none of which is markup. */
function line(text: string): string {
  return inline(text.trim(), { first: true });
}

/**
 * Text whose first character makes it something else at the beginning of a line: a list, an underline, a quotation, a definition, a
 * container, a note of MkDocs, or a module of MDX.
 */
const lineBeginning = /^(?:[-+=:!?%~>|]|(?:im|ex)port\b|\(?[\p{L}\d]{1,9}[.)](?:\s|$))/u;

/**
 * Text that no Markdown processor, no template language before it (Liquid, Hugo, MDX) and no framework after it (Vue, AngularJS) reads
 * as its own. What they would look for in the decoded text is cut by emphasis of a single character, the only means that all
 * processors have; its neighbours are references, because beside a letter an asterisk would be a letter as well. At the end, `!` would make an image of a link.
 */
function inline(text: string, { first = false, linked = false } = {}): string {
  const parts = keptApart(text.replace(/[\t\n\f\r ]+/g, ' '), linked);
  const last = parts.length - 1;
  const beginsLine = first && lineBeginning.test(text);
  return parts
    .map((part, index) => {
      if (index % 2) return `*${reference(part)}*`;
      const characters = [...part];
      const end = characters.length - 1;
      const isBeside = (at: number) =>
        (at === 0 && (index > 0 || beginsLine)) ||
        (at === end && (index < last || characters[at] === '!'));
      return characters
        .map((each, at) =>
          isBeside(at) && /[^\n\p{Zs}]/u.test(each)
            ? reference(each)
            : literal(each, characters[at + 1] ?? '', linked),
        )
        .join('');
    })
    .join('');
}

/**
 * A character as itself. References are for those that some processors do not let a backslash escape, or read before they do, and for
 * those of addresses, which some make links of even in a link.
 */
function literal(character: string, next: string, linked: boolean): string {
  const inAddress =
    (character === ':' && /\S/.test(next)) || (character === '.' && linked && /\p{L}/u.test(next));
  if (inAddress || /[\\&<>{}[\]$@|~^=+%]/.test(character)) return reference(character);
  return /[`*_#]/.test(character) ? `\\${character}` : character;
}

/** An address between `<` and `>`, in which a reference would be decoded. */
function address(url: string): string {
  return inertAddress(url)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'));
}
