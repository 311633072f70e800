import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { paragraphs, runs, type Run } from '../../feed/text/runs.js';
import { inertAddress, keptApart, reference } from './inert.js';
import { jsonLd } from './json-ld.js';
import { englishWords } from './page-words.js';
import { sourceWords } from './source-words.js';
import { wordings, type RenderOptions, type Wording } from './wording.js';

/**
 * Practices as plain, semantic HTML without classes or styles, for use inside `<practice-list>` or alone, followed by the same
 * for machines (schema.org, JSON-LD).
 */
export function renderHtml(
  practices: readonly Practice[],
  feed: Feed,
  options: RenderOptions,
): string {
  const worded = wordings(practices, options);
  const items = worded.map((wording) => indent(listItem(wording, options), 2));
  return `<ul>\n${items.join('')}</ul>\n${sourceLine(feed, options)}${jsonLd(worded, feed, options)}\n`;
}

/** Below the list, whom the practices are from; empty if the feed does not say. */
function sourceLine(
  { source, language }: Feed,
  { language: page, words = englishWords }: RenderOptions,
): string {
  if (!source) return '';
  const { label, name, url, date, licence } = sourceWords(source, page, words);
  const own = `${lang(language)} dir="auto"`;
  const [before = '', after = ''] = date ? words.asOf(date.text).split(date.text) : [];
  const parts = [
    `${inert(label)} ${url ? link(url, name, own) : `<span${own}>${inert(name)}</span>`}`,
    date &&
      `${inert(before)}<time datetime="${escape(date.iso)}">${inert(date.text)}</time>${inert(after)}`,
    licence && link(licence.url, licence.text, ' rel="license"'),
  ];
  return `<p><small>${parts.filter(Boolean).join(' · ')}</small></p>\n`;
}

function link(url: string, text: string, attributes = ''): string {
  // Blade runs what follows an @.
  const address = escape(inertAddress(url)).replace(/[$@]/g, reference);
  return `<a href="${address}"${attributes}>${inert(text, true)}</a>`;
}

function listItem(wording: Wording, { headingLevel: level, language }: RenderOptions): string {
  const { text, url, list, place, period, periodLanguage, dates, topics } = wording;
  const own = `${lang(text.language)} dir="auto"`;
  const title = url ? link(url, text.title) : inert(text.title);
  const time = dates && /^\d{4}$/.test(dates) ? ['time', ` datetime="${dates}"`] : ['span', ''];
  const when =
    period && `<${time[0]}${time[1]}${lang(periodLanguage)}>${inert(period)}</${time[0]}>`;
  const where = place && `<span>${inert(place)}</span>`;
  const facts = [where, when].filter(Boolean).join(' · ');
  const lines = [
    `<h${level}${own}>${title}</h${level}>`,
    facts && `<p>${facts}</p>`,
    ...paragraphElements(text.summary, own),
    ...paragraphElements(text.text, own),
    ...text.sections.flatMap((section) => [
      `<details${own}>`,
      `  <summary>${inert(section.heading)}</summary>`,
      ...paragraphElements(section.text, '').map((line) => `  ${line}`),
      '</details>',
    ]),
    topics.length > 0 && '<ul>',
    ...topics.map((topic) => {
      const foreign = topic.language === language ? '' : lang(topic.language);
      return `  <li${foreign}>${inert(topic.name)}</li>`;
    }),
    topics.length > 0 && '</ul>',
    list && `<p>${link(list.url, list.name)}</p>`,
  ];
  const body = lines.filter(Boolean).join('\n');
  return `<li>\n  <article>\n${indent(body, 4)}  </article>\n</li>`;
}

function paragraphElements(text: string | undefined, attributes: string): string[] {
  return paragraphs(text ?? '').map(
    (part) => `<p${attributes}>${[...runs(part)].map(runElement).join('')}</p>`,
  );
}

/** The line break after `<br>` separates words for programs that read only text. */
function runElement({ text, url }: Run): string {
  if (text === '\n') return '<br>\n';
  return url ? link(url, text, ' dir="ltr"') : inert(text);
}

function lang(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escape(language)}"`;
}

function indent(text: string, by: number): string {
  const lines = text.split('\n').map((line) => line && ' '.repeat(by) + line);
  return `${lines.join('\n')}\n`;
}

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // WordPress decodes &#91; before it looks for shortcodes a second time.
  ['[', '&#x5b;'],
  [']', '&#x5d;'],
]);

const referenceTo = (character: string): string =>
  references.get(character) ?? reference(character);

/** Text for element content, in which no program that reads the page finds its own language, or addresses to make links of. */
function inert(text: string, linked = false): string {
  const parts = keptApart(text, linked);
  const cut = (beside: number) => (parts[beside] ? '<wbr>' : '');
  return parts
    .map((part, index) =>
      index % 2
        ? cut(index - 1) + referenceTo(part) + cut(index + 1)
        : part.replace(/[&<>"'{}[\]$@#`\\]/g, referenceTo),
    )
    .join('');
}

/** Text for quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"'{}]/g, referenceTo);
}
