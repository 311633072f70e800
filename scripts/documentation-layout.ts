import { posix } from 'node:path';
import { addressOf, type Document } from './documentation.js';

/** The name of the project, in the title of every page. */
const project = 'intercultural-practices';

/** Where the overview is, from the top of the site. */
export const overviewAddress = 'docs/index.html';

/** What the overview calls a folder, in this order. */
const groups = { docs: 'Guides', '': 'The project', data: 'The data' };

/** The HTML page of a document. */
export function documentPage(document: Document): string {
  const { path, title, summary, html } = document;
  const contents = contentsOf(document);
  const main = `<main id="content" class="document frame">
      ${contents && `<nav class="contents beside-text" aria-label="On this page">${contents}</nav>`}
      <article>
        <h1 id="${title.id}">${escape(title.text)}</h1>
        ${contents && `<nav class="contents above-text" aria-label="On this page"><details><summary>On this page</summary>${contents}</details></nav>`}
        ${html}
      </article>
    </main>`;
  return page(addressOf(path), title.text, summary, main, path);
}

/** The page that says which documents there are and what is in them. */
export function overviewPage(documents: readonly Document[]): string {
  const sections = Object.entries(groups).map(([folder, name]) => {
    const inside = documents.filter(({ path }) => posix.dirname(path) === (folder || '.'));
    return `<section aria-labelledby="group-${folder || 'project'}">
        <h2 id="group-${folder || 'project'}">${name}</h2>
        ${inside.map(entry).join('\n')}
      </section>`;
  });
  const main = `<main id="content" class="overview frame">
      <h1>Documentation</h1>
      ${sections.join('\n')}
    </main>`;
  const titles = documents.map(({ title }) => title.text).join(', ');
  return page(overviewAddress, 'Documentation', `The documents of ${project}: ${titles}.`, main);
}

function entry({ path, title, summary, headings }: Document): string {
  const address = posix.relative('docs', addressOf(path));
  const parts = headings
    .filter(({ level }) => level === 2)
    .map(({ id, text }) => `<li><a href="${address}#${id}">${escape(text)}</a></li>`);
  return `<article>
          <h3><a href="${address}">${escape(title.text)}</a></h3>
          <p>${escape(firstSentence(summary))}</p>
          ${parts.length > 0 ? `<ul>${parts.join('')}</ul>` : ''}
        </article>`;
}

/** The headings of the second and third level, as nested lists of links. */
function contentsOf({ headings }: Document): string {
  const shown = headings.filter(({ level }) => level <= 3);
  if (shown.length < 2) return '';
  let html = '';
  let depth = 1;
  for (const { level, id, text } of shown) {
    const wanted = level > 2 && html ? 3 : 2;
    if (wanted > depth) html += '<ol>';
    else html += wanted < depth ? '</li></ol></li>' : '</li>';
    html += `<li><a href="#${id}">${escape(text)}</a>`;
    depth = wanted;
  }
  return `${html}</li></ol>${depth === 3 ? '</li></ol>' : ''}`;
}

function page(
  address: string,
  title: string,
  summary: string,
  main: string,
  source?: string,
): string {
  const to = (target: string): string => posix.relative(posix.dirname(address), target);
  const current = source ? 'true' : 'page';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title === project ? project : `${title} – ${project}`)}</title>
    <meta name="description" content="${escape(firstSentence(summary))}" />
    <link rel="icon" href="${to('demo/icon.svg')}" type="image/svg+xml" />
    <link rel="stylesheet" href="${to('demo/site.css')}" />
    <link rel="stylesheet" href="${to('demo/documentation/documentation.css')}" />
    <script type="module" src="${to('demo/documentation/documentation.ts')}"></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to content</a>
    <header class="site-header frame">
      <a class="site-name" href="${to('demo/index.html')}">${project}</a>
      <nav aria-label="Main">
        <ul>
          <li><a href="${to('demo/builder.html')}">Make a snippet</a></li>
          <li><a href="${to('demo/index.html')}#examples">Examples</a></li>
          <li><a href="${to('demo/feed-check.html')}">Check a feed</a></li>
          <li><a href="${to(overviewAddress)}" aria-current="${current}">Documentation</a></li>
        </ul>
      </nav>
    </header>
    ${main}
    ${source ? `<footer class="made-from frame"><p>In the repository, this page is <code>${escape(source)}</code>.</p></footer>` : ''}
  </body>
</html>
`;
}

function firstSentence(text: string): string {
  const [{ segment = text } = {}] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text,
  );
  return segment.trim();
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
