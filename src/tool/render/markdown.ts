import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import type { Provenance } from '../../feed/provenance.js';
import { paragraphs, runs } from '../../feed/text/runs.js';
import { sourceWords } from './source-words.js';
import { wordings, type RenderOptions, type Wording } from './wording.js';

/** Practices as Markdown (CommonMark), for static site generators, and whom they are from. */
export function renderMarkdown(
  practices: readonly Practice[],
  { source }: Feed,
  options: RenderOptions,
): string {
  return [
    ...wordings(practices, options).map((wording) => chapter(wording, options.headingLevel)),
    ...(source ? [sourceLine(source, options.language)] : []),
  ].join('\n');
}

function sourceLine(source: Provenance, language: string): string {
  const { name, url, date, licence } = sourceWords(source, language);
  const parts = [
    linked(name, url),
    date && inline(date.text),
    licence && linked(licence.text, licence.url),
  ];
  return `${start(parts.filter(Boolean).join(' · '))}\n`;
}

function linked(text: string, url: string | undefined): string {
  return url ? `[${inline(text)}](<${address(url)}>)` : inline(text);
}

function chapter({ text, url, list, place, period, topics }: Wording, level: number): string {
  const title = line(text.title);
  const blocks = [
    `${'#'.repeat(level)} ${url ? `[${title}](<${address(url)}>)` : title}`,
    line([place, period].filter(Boolean).join(' · ')),
    ...paragraphs(text.summary ?? '').map(lines),
    ...paragraphs(text.text ?? '').map(lines),
    ...text.sections.flatMap((section) => [
      `${'#'.repeat(Math.min(level + 1, 6))} ${line(section.heading)}`,
      ...paragraphs(section.text).map(lines),
    ]),
    topics.map(({ name }) => `*${line(name)}*`).join(' · '),
    list ? `[${line(list.name)}](<${address(list.url)}>)` : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A paragraph with its line breaks (CommonMark: a backslash before the line break) and links. */
function lines(paragraph: string): string {
  let written = '';
  for (const { text, url } of runs(paragraph)) {
    if (text === '\n') written = `${written.trimEnd()}\\\n`;
    else if (url) written += linked(text, url);
    else
      written +=
        written && !written.endsWith('\n') ? inline(text) : start(inline(text.trimStart()));
  }
  return written.trimEnd();
}

/**
 * Text on one line, none of which is markup for Markdown, for HTML or for the template languages of site generators (Liquid, Hugo,
 * MDX), which run before Markdown.
 */
function line(text: string): string {
  return start(inline(text.trim()));
}

/** The beginning of a line, which is no list and no underline of a heading. */
function start(text: string): string {
  return text.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The same within a line. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/[&<>{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function address(url: string): string {
  return url
    .replace(/[<>(){}\s\\]/g, encodeURIComponent)
    .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'));
}
