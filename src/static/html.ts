import type { Feed } from '../feed/feed.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import { fold } from '../feed/text/fold.js';
import { valueKey } from '../search/value-key.js';
import { hash } from '../feed/text/hash.js';
import { paragraphs, runs, type Run } from '../feed/text/runs.js';
import { inertAddress, keptApart, reference } from './inert.js';
import { jsonLd } from './json-ld.js';
import { englishWords } from './page-words.js';
import { mapOf, type CityMap, type Picture } from './map.js';
import { sourcesOf, type SourceWords } from './source-words.js';
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
  const map = options.map ? mapElements(mapOf(practices, feed, options), options) : '';
  const sources = sourcesOf(practices, feed, options).map((source) => sourceLine(source, options));
  return `${map}<ul>\n${items.join('')}</ul>\n${sources.join('')}${jsonLd(worded, feed, options)}\n`;
}

/**
 * A map of the cities, and after it the same cities as links: to an address for each, or to their first practice below. Its dots merge
 * as on a phone, because nothing here knows how wide it is shown.
 */
function mapElements(
  { pictures, places, elsewhere }: CityMap,
  { map, language }: RenderOptions,
): string {
  const items = places.map(({ value, text, first }) => {
    const address =
      typeof map === 'string' ? map + encodeURIComponent(value) : `#${anchorOf(first)}`;
    // Of the same page or site, so that there need not be a scheme and a host in it.
    const href = escape(address).replace(/[$@]/g, reference);
    return `  <li><a href="${href}">${inert(text, true)}</a></li>`;
  });
  const key = hash(places.map(({ text }) => text).join());
  return [
    ...pictures.map((picture) => pictureElement(picture, `map-${picture.name}-${key}`, language)),
    ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
    ...(elsewhere ? [`<p>${inert(elsewhere)}</p>`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Numbers are cut out of the dots, and dots out of the land, because nothing here knows the colour of the page. */
function pictureElement(
  { name, label, width, height, coast, gap, dots }: Picture,
  id: string,
  language: string,
): string {
  const align = isRightToLeft(language) ? 'xMaxYMin' : 'xMinYMin';
  const size = `width="${width}" height="${height}"`;
  const circles = dots
    .map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`)
    .join('');
  const numbers = dots
    .filter(({ number }) => number)
    .map(
      ({ x, y, size: font, number }) =>
        `<text x="${x}" y="${y}" dy="0.36em" font-size="${font}">${inert(number)}</text>`,
    );
  const mask = (part: string, holes: string): string[] => [
    `  <mask id="${id}-${part}" maskUnits="userSpaceOnUse" x="0" y="0" ${size}>`,
    `    <rect ${size} fill="white"/>`,
    `    <g ${holes}</g>`,
    '  </mask>',
  ];
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="100%" height="${name === 'europe' ? 320 : 140}" preserveAspectRatio="${align}" role="img" aria-label="${escape(label)}" direction="ltr">`,
    ...mask('land', `stroke="black" stroke-width="${2 * gap}">${circles}`),
    ...mask('numbers', `font-weight="600" text-anchor="middle">${numbers.join('')}`),
    `  <path mask="url(#${id}-land)" fill="currentColor" fill-opacity=".09" stroke="currentColor" stroke-opacity=".3" stroke-width=".7" d="${coast}"/>`,
    `  <g fill="currentColor" mask="url(#${id}-numbers)">${circles}</g>`,
    '</svg>',
  ].join('\n');
}

function isRightToLeft(language: string): boolean {
  const { script = '' } = new Intl.Locale(language).maximize();
  return ['Arab', 'Hebr'].includes(script);
}

/** What a link to a practice below leads to. */
function anchorOf({ id }: Practice): string {
  return ['practice', ...(fold(id).match(/[a-z0-9]+/g) ?? []), hash(id)].join('-');
}

/** Below the list, whom the practices are from. */
function sourceLine(
  { label, name, nameLanguage, url, date, licence }: SourceWords,
  { words = englishWords }: RenderOptions,
): string {
  const own = `${lang(nameLanguage)} dir="auto"`;
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

function listItem(wording: Wording, options: RenderOptions): string {
  const { headingLevel: level, language, map } = options;
  const { text, url, urlLanguage, list, period, periodLanguage, dates, remarks } = wording;
  const { place, topics } = unsaid(wording, options);
  const own = `${lang(text.language)} dir="auto"`;
  const foreign = urlLanguage && urlLanguage !== language ? ` href${lang(urlLanguage).trim()}` : '';
  const title = url ? link(url, text.title, foreign) : inert(text.title);
  const time =
    dates && /^\d{4}(?:-\d\d){0,2}$/.test(dates) ? ['time', ` datetime="${dates}"`] : ['span', ''];
  const theirs = periodLanguage === undefined ? '' : `${lang(periodLanguage)} dir="auto"`;
  const when = period && `<${time[0]}${time[1]}${theirs}>${inert(period)}</${time[0]}>`;
  const where = place && `<span>${inert(place)}</span>`;
  const said = remarks.map((remark) => `<span>${inert(remark)}</span>`);
  const facts = [where, when, ...said].filter(Boolean).join(' · ');
  const lines = [
    `<h${level}${own}>${title}</h${level}>`,
    facts && `<p>${facts}</p>`,
    ...paragraphElements(text.summary, own),
    ...paragraphElements(text.text, own),
    ...sectionElements(text, own),
    ...originalElements(wording),
    topics.length > 0 && '<ul>',
    ...topics.map((topic) => {
      const other = topic.language === language ? '' : lang(topic.language);
      return `  <li${other}>${inert(topic.name)}</li>`;
    }),
    topics.length > 0 && '</ul>',
    list && `<p>${link(list.url, list.name)}</p>`,
  ];
  const body = lines.filter(Boolean).join('\n');
  const anchor = map === true ? ` id="${anchorOf(wording.practice)}"` : '';
  return `<li${anchor}>\n  <article>\n${indent(body, 4)}  </article>\n</li>`;
}

/** Place and topics of a practice, without what the page's heading says. Of several cities, all are named. */
function unsaid(
  { place, cities, country, topics }: Wording,
  { said = [] }: RenderOptions,
): Pick<Wording, 'place' | 'topics'> {
  const keys = new Set(said.map(valueKey));
  const isSaid = (name: string): boolean => keys.has(valueKey(name));
  const rest = isSaid(country) ? cities : place;
  return {
    place: isSaid(place) || isSaid(cities) ? '' : rest,
    topics: topics.filter(({ name }) => !isSaid(name)),
  };
}

/** The parts of a text that unfold without a script. */
function sectionElements({ sections }: PracticeText, own: string): string[] {
  return sections.flatMap((section) => [
    `<details${own}>`,
    `  <summary>${inert(section.heading)}</summary>`,
    ...paragraphElements(section.text, '').map((line) => `  ${line}`),
    '</details>',
  ]);
}

/** The original of a translation, which unfolds too. Its title is no heading: the practice has one. */
function originalElements({ original }: Wording): string[] {
  if (!original) return [];
  const { text, label, period } = original;
  const own = `${lang(text.language)} dir="auto"`;
  const lines = [
    `<p${own}><strong>${text.url ? link(text.url, text.title) : inert(text.title)}</strong></p>`,
    ...paragraphElements(period, own),
    ...paragraphElements(text.summary, own),
    ...paragraphElements(text.text, own),
    ...sectionElements(text, own),
  ];
  return [
    '<details>',
    `  <summary>${inert(label)}</summary>`,
    ...lines.map((line) => `  ${line}`),
    '</details>',
  ];
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
  return language ? ` lang="${escape(language)}"` : '';
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
export function inert(text: string, linked = false): string {
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
