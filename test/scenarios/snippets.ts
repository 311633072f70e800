import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Site } from './site.js';

export interface Snippet {
  /** The heading it is under, after the name of the file. */
  readonly name: string;
  readonly code: string;
}

/** The HTML that a Markdown file tells webmasters to paste. */
export function snippetsIn(file: string): readonly Snippet[] {
  const snippets: Snippet[] = [];
  let heading = '';
  for (const [, title, code] of readFileSync(file, 'utf8').matchAll(
    /^#+ ([^\n]+)$|^```html\n(.*?)^```$/gms,
  )) {
    if (title) heading = title;
    else if (code) snippets.push({ name: `${file}: ${heading}`, code });
  }
  return snippets;
}

/** The snippet with the addresses and hashes of this test; webmasters put in their own. */
export function fillIn(code: string, site: Site): string {
  return code
    .replaceAll('https://practices.example', site.library.url)
    .replaceAll('="/', `="${site.library.url}/`)
    .replaceAll(
      encodeURIComponent('https://practices.example'),
      encodeURIComponent(site.library.url),
    )
    .replace(
      /(advice|concepts|console-words|copied-list|doctor|history|liberal|locales|map|related|search-controls|several-feeds|text-search)-1a2b3c4d(?:\/\w+)?\.js/g,
      (name) => site.nameOf(name),
    )
    .replace(/sha384-of-([-\w./]+\.js)/g, (_, name: string) =>
      integrityOf(site.file(site.nameOf(name))),
    );
}

/** The integrity hash of a script, as a page declares it. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
