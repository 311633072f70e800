import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { paragraphs, runs, type Run } from '../../feed/text/runs.js';
import { jsonLd } from './json-ld.js';
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
function sourceLine({ source, language }: Feed, options: RenderOptions): string {
  if (!source) return '';
  const { name, url, date, licence } = sourceWords(source, options.language);
  const own = `${lang(language)} dir="auto"`;
  const parts = [
    url
      ? `<a href="${escape(url)}"${own}>${escape(name)}</a>`
      : `<span${own}>${escape(name)}</span>`,
    date && `<time datetime="${date.iso}">${escape(date.text)}</time>`,
    licence && `<a href="${escape(licence.url)}" rel="license">${escape(licence.text)}</a>`,
  ];
  return `<p><small>${parts.filter(Boolean).join(' · ')}</small></p>\n`;
}

function listItem(wording: Wording, { headingLevel: level, language }: RenderOptions): string {
  const { text, url, list, place, period, periodLanguage, dates, topics } = wording;
  const own = `${lang(text.language)} dir="auto"`;
  const title = url ? `<a href="${escape(url)}">${escape(text.title)}</a>` : escape(text.title);
  const time = dates && /^\d{4}$/.test(dates) ? ['time', ` datetime="${dates}"`] : ['span', ''];
  const when =
    period && `<${time[0]}${time[1]}${lang(periodLanguage)}>${escape(period)}</${time[0]}>`;
  const where = place && `<span>${escape(place)}</span>`;
  const facts = [where, when].filter(Boolean).join(' · ');
  const lines = [
    `<h${level}${own}>${title}</h${level}>`,
    facts && `<p>${facts}</p>`,
    ...paragraphElements(text.summary, own),
    ...paragraphElements(text.text, own),
    ...text.sections.flatMap((section) => [
      `<details${own}>`,
      `  <summary>${escape(section.heading)}</summary>`,
      ...paragraphElements(section.text, '').map((line) => `  ${line}`),
      '</details>',
    ]),
    topics.length > 0 && '<ul>',
    ...topics.map((topic) => {
      const foreign = topic.language === language ? '' : lang(topic.language);
      return `  <li${foreign}>${escape(topic.name)}</li>`;
    }),
    topics.length > 0 && '</ul>',
    list && `<p><a href="${escape(list.url)}">${escape(list.name)}</a></p>`,
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
  return url ? `<a href="${escape(url)}" dir="ltr">${escape(text)}</a>` : escape(text);
}

function lang(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escape(language)}"`;
}

function indent(text: string, by: number): string {
  return `${text.replace(/^(?=.)/gm, ' '.repeat(by))}\n`;
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // Template languages of site generators and CMS (Liquid, Hugo, Twig, Vue) run what is in braces.
  ['{', '&#123;'],
  ['}', '&#125;'],
]);

/** Text for element content and quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => entities.get(character) ?? character);
}
