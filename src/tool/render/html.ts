import { jsonLd } from './json-ld.js';
import type { Feed } from '../../feed/feed.js';
import { wordings, type RenderOptions, type Wording } from './wording.js';
import type { Practice } from '../../feed/practice.js';

/**
 * Practices as plain, semantic HTML without classes or styles, to stand inside `<practice-list>` or alone, followed by the
 * same for machines (schema.org, JSON-LD).
 */
export function renderHtml(
  practices: readonly Practice[],
  feed: Feed,
  options: RenderOptions,
): string {
  const worded = wordings(practices, options);
  const items = worded.map((wording) => indent(item(wording, options), 2));
  return `<ul>\n${items.join('')}</ul>\n${jsonLd(worded, feed, options)}\n`;
}

function item(wording: Wording, { headingLevel: level, language }: RenderOptions): string {
  const { text, url, place, period, periodLanguage, dates, topics } = wording;
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
    ...paragraphs(text.summary, own),
    ...paragraphs(text.text, own),
    ...text.sections.flatMap((section) => [
      `<details${own}>`,
      `  <summary>${escape(section.heading)}</summary>`,
      ...paragraphs(section.text, '').map((line) => `  ${line}`),
      '</details>',
    ]),
    topics.length > 0 && '<ul>',
    ...topics.map((topic) => {
      const foreign = topic.language === language ? '' : lang(topic.language);
      return `  <li${foreign}>${escape(topic.name)}</li>`;
    }),
    topics.length > 0 && '</ul>',
  ];
  const body = lines.filter((line) => line !== false && line !== '').join('\n');
  return `<li>\n  <article>\n${indent(body, 4)}  </article>\n</li>`;
}

function paragraphs(text: string | undefined, attributes: string): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p${attributes}>${escape(part.trim()).replaceAll('\n', '<br>')}</p>`);
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
  // Template languages of site generators and CMS (Liquid, Hugo, Twig, Vue) run what stands in braces.
  ['{', '&#123;'],
  ['}', '&#125;'],
]);

/** Text for element content and quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => entities.get(character) ?? character);
}
