import { expect } from '@open-wc/testing';
import { snippetOf } from '../../demo/builder/snippet.js';
import type { Options } from '../../demo/builder/options.js';
import { optionsWith } from './builder.js';

const later = [
  'advice-1a2b3c4d.js',
  'concepts-1a2b3c4d.js',
  'console-words-1a2b3c4d.js',
  'copied-list-1a2b3c4d.js',
  'doctor-1a2b3c4d.js',
  'history-1a2b3c4d.js',
  'liberal-1a2b3c4d.js',
  'map-1a2b3c4d.js',
  'related-1a2b3c4d.js',
  'search-controls-1a2b3c4d.js',
  'several-feeds-1a2b3c4d.js',
  'text-search-1a2b3c4d.js',
  'locales-1a2b3c4d/nb.js',
];
const hashes = new Map(
  ['practices.js', ...later].map((name) => [name, `sha384-of-${name.replace('-1a2b3c4d', '')}`]),
);

/** What the builder writes for the server and the city of the documentation. */
function built(changes: Partial<Options>): string {
  const options = optionsWith({
    src: 'https://practices.example/practices.json',
    script: 'https://practices.example/intercultural-practices/practices.js',
    city: 'Oslo',
    ...changes,
  });
  return snippetOf(options, options.integrity ? hashes : new Map());
}

/** The first HTML below a heading of a document. */
async function documented(file: string, heading: string): Promise<string | undefined> {
  const response = await fetch(new URL(`../../${file}`, import.meta.url));
  const [, section = ''] = `\n${await response.text()}`.split(`\n${heading}\n`);
  return /^```html\n(.*?)\n```$/ms.exec(section)?.[1];
}

const search = { show: 'search', integrity: false } as const;

describe('a snippet of the documentation is, byte for byte, what the builder writes', () => {
  for (const [heading, changes] of [
    ['## Element', { ...search, way: 'element' }],
    ['## Div', { ...search, way: 'div' }],
    ['## Frame', { ...search, way: 'iframe' }],
    ['## Integrity', { lang: 'nb' }],
  ] as const)
    it(`docs/embedding.md, ${heading}`, async () => {
      expect(await documented('docs/embedding.md', heading)).to.equal(built(changes));
    });

  it('README.md, and the builder without JavaScript', async () => {
    const response = await fetch(new URL('../../demo/builder.html', import.meta.url));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    expect(page.querySelector('#plain-snippet')?.textContent).to.equal(
      await documented('README.md', '# intercultural-practices'),
    );
  });

  it('README.md, where all is on one server', async () => {
    expect(await documented('README.md', '# intercultural-practices')).to.equal(
      built({ ...search, way: 'element' }).replaceAll('https://practices.example/', '/'),
    );
  });
});
