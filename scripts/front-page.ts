/**
 * What the front page says of the feed, the project and the example pages, in its HTML: so that it is true, is there without
 * JavaScript, and moves nothing. `demo/index.html` has `{{name}}` where each belongs.
 */
import { readFileSync } from 'node:fs';
import { choicesOf } from '../demo/builder/choices.js';
import { practicesOf, staticHtml } from '../demo/builder/static.js';
import { builderAddress, exampleFeed, exampleScript, firstCity } from '../demo/front/beginning.js';
import { examples, type Example } from '../demo/front/examples.js';
import { optionsFor, snippetFor } from '../demo/front/snippets.js';
import { practiceCount } from '../src/elements/formats.js';
import { createSearch, parseFeed } from '../src/functions.js';
import { targetLocales } from '../src/locales/generated/locale-codes.js';
import { escape } from '../src/static/html.js';
import { firstLoad } from './integrity.js';

const ofThisSite = 'The script and the feed come from this site; you can';
const ofThisComputer = 'These addresses are of this computer, where nobody else can read them:';

const contents = new Map(Object.entries(contentOf()));

/**
 * The front page with everything filled in.
 *
 * @param isLocal - whether the page is only for the person who has started the server
 */
export function withContent(html: string, isLocal: boolean): string {
  contents.set('host', isLocal ? ofThisComputer : ofThisSite);
  return html.replace(/^( *)\{\{([^}]+)\}\}$|\{\{([^}]+)\}\}/gm, (_, space, line, part) => {
    const name: string = line ?? part;
    const content = contents.get(name);
    if (content === undefined) throw new Error(`The front page asks for {{${name}}}.`);
    return line ? content.trimEnd().replace(/^(?=.)/gm, space) : content;
  });
}

function contentOf(): Readonly<Record<string, string>> {
  const feed = parseFeed(JSON.parse(readFileSync('data/practices.json', 'utf8')));
  const { facets } = createSearch(feed).find({});
  const options = optionsFor(firstCity, exampleFeed, exampleScript);
  const choices = choicesOf(feed).cities.filter(
    ([city]) => practicesOf(feed, { ...options, city }).length > 0,
  );
  return {
    city: firstCity,
    'first load': `${firstLoad / 1000} kB`,
    languages: String(targetLocales.length + 1),
    cities: String(facets.cities.size),
    practices: String(feed.practices.length),
    count: practiceCount(practicesOf(feed, options).length),
    snippet: escape(snippetFor(options)),
    builder: escape(builderAddress(firstCity)),
    options: choices
      .map(([value, name]) => `<option value="${escape(value)}">${escape(name)}</option>`)
      .join('\n'),
    'city cards': staticHtml(feed, { ...options, pageSize: '2' }),
    'network cards': staticHtml(feed, { ...options, city: '', pageSize: '6', headingLevel: '3' }),
    examples: `<ul class="examples">\n${examples.map(exampleItem).join('')}</ul>`,
  };
}

function exampleItem(example: Example): string {
  const { page, picture, title, line } = example;
  const address = `screenshots/examples/${picture}`;
  const code = codeOf(example);
  return `  <li>
    <h3>
      <a href="${page}">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="${address}-dark.webp" />
          <img src="${address}-light.webp" alt="" width="480" height="300" loading="lazy" />
        </picture>
        ${escape(title)}
      </a>
    </h3>
    <p>${escape(line)}</p>${
      code &&
      `
    <details>
      <summary>Code<span class="visually-hidden">: ${escape(title)}</span></summary>
      <pre tabindex="0" role="group" aria-label="Code: ${escape(title)}">${code}</pre>
    </details>`
    }
  </li>
`;
}

/** The code that an example page shows, without the script; empty if it shows none. */
function codeOf({ page }: Example): string {
  const source = readFileSync(`demo/${page}`, 'utf8');
  const [, code = ''] = /<pre><code>([^]*?)<\/code><\/pre>/.exec(source) ?? [];
  return code
    .replace(/^&lt;script .*\n+/, '')
    .replaceAll('../data/practices.json', '/practices.json');
}
