import type { Practice } from '../../feed/practice.js';
import { wordings, type RenderOptions, type Wording } from './wording.js';

/** Practices as Markdown (CommonMark), for static site generators. */
export function renderMarkdown(practices: readonly Practice[], options: RenderOptions): string {
  return wordings(practices, options)
    .map((wording) => item(wording, options.headingLevel))
    .join('\n');
}

function item({ text, url, place, period, topics }: Wording, level: number): string {
  const title = line(text.title);
  const blocks = [
    `${'#'.repeat(level)} ${url ? `[${title}](<${address(url)}>)` : title}`,
    line([place, period].filter(Boolean).join(' · ')),
    ...paragraphs(text.summary),
    ...paragraphs(text.text),
    ...text.sections.flatMap((section) => [
      `${'#'.repeat(Math.min(level + 1, 6))} ${line(section.heading)}`,
      ...paragraphs(section.text),
    ]),
    topics.map(({ name }) => `*${line(name)}*`).join(' · '),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(line);
}

/**
 * Text on one line, of which nothing is markup: not for Markdown, HTML or the template languages of site generators
 * (Liquid, Hugo, MDX), which act before it.
 */
function line(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/[&<>{}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function address(url: string): string {
  return url
    .replace(/[<>(){}\s\\]/g, encodeURIComponent)
    .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'));
}
