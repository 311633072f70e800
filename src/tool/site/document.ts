import { scriptOf } from '../../feed/text-for.js';
import { escape, inert } from '../../static/html.js';
import { unwritableInHtml } from '../translations/escape-xml.js';

/** A page, without what is around it in HTML. */
export interface PageDocument {
  readonly language: string;
  readonly title: string;
  /** BCP 47 tag of the title, where that is not the page's. */
  readonly titleLanguage?: string | undefined;
  /** Path in the folder: "cities/oslo.html". */
  readonly path: string;
  /** The addresses of other forms of the page, relative to it. */
  readonly alternates: readonly Alternate[];
  /** The pages above this one, the first of which is the index. */
  readonly trail: readonly Link[];
  /** Below the heading: how many practices there are. */
  readonly count: string;
  /** The rest, as HTML. */
  readonly main: string;
}

/** The same in another format. */
export interface Alternate {
  readonly type: 'application/feed+json' | 'application/rss+xml';
  readonly name: string;
  readonly href: string;
}

/** A link to another page of the folder. */
export interface Link {
  readonly name: string;
  readonly href: string;
  /** BCP 47 tag of the name, where that is not the page's. */
  readonly language?: string | undefined;
}

/** What all pages of a folder have in common. */
export interface SiteSettings {
  /** The address of the folder, with a slash at the end. */
  readonly base: string | undefined;
  /** An absolute address, or a path in the folder. */
  readonly stylesheet: string;
  /** Address of the script with the elements. */
  readonly script: string | undefined;
}

/** A page as HTML. */
export function renderDocument(page: PageDocument, { base, ...settings }: SiteSettings): string {
  const { language, title, titleLanguage, path, alternates, trail, count, main } = page;
  const stylesheet = hrefFrom(path, settings.stylesheet);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape([title, ...trail.slice(0, 1).map(({ name }) => name)].join(' – '))}</title>`,
    base && `<link rel="canonical" href="${escape(addressOf(base, path))}">`,
    ...alternates.map(
      ({ type, href }) =>
        `<link rel="alternate" type="${type}" title="${escape(title)}" href="${escape(href)}">`,
    ),
    `<link rel="stylesheet" href="${escape(stylesheet)}">`,
    settings.script && `<script type="module" src="${escape(settings.script)}"></script>`,
  ].filter(Boolean);
  const links = trail.map((each) => `    <li>${renderLink(each)}</li>\n`).join('');
  const nav = links && `<nav>\n  <ol>\n${links}  </ol>\n</nav>\n`;
  const formats = alternates.map(({ name, href }) => ` · ${renderLink({ name, href })}`).join('');
  const html = `<!doctype html>
<html lang="${escape(language)}" dir="${directionOf(language)}">
<head>
${head.map((line) => `  ${line}\n`).join('')}</head>
<body>
${nav}<main>
<h1${langOf(titleLanguage)} dir="auto">${inert(title)}</h1>
<p>${inert(count)}${formats}</p>
${main}</main>
</body>
</html>
`;
  return html.replace(unwritableInHtml, '\uFFFD');
}

/** A link to another page of the folder. */
export function renderLink({ name, href, language }: Link): string {
  return `<a href="${escape(href)}"${langOf(language)}>${inert(name, true)}</a>`;
}

/** The relative address of a file of the folder in another one. Absolute addresses stay as they are. */
export function hrefFrom(path: string, target: string): string {
  if (/^https?:/i.test(target)) return target;
  return '../'.repeat(path.split('/').length - 1) + target;
}

/** The absolute address of a file of the folder. Servers give the index for the folder itself. */
export function addressOf(base: string, path: string): string {
  return new URL(path === 'index.html' ? './' : path, base).href;
}

function langOf(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escape(language)}"`;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}
