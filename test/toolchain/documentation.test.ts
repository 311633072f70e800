import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer, type ViteDevServer } from 'vite';
import { parseDocument, readDocuments } from '../../scripts/documentation.js';

const parse = (...lines: string[]) => parseDocument('docs/page.md', lines.join('\n'));

describe('a page that is made of Markdown', () => {
  it('has the ids of headings that GitHub makes', () => {
    const { title, headings } = parse(
      '# The feed',
      '## `<practice-list>`',
      "## A city's own practices",
      '### The feed',
      '## Wörter & co.',
    );
    assert.deepEqual(
      [title, ...headings].map(({ id }) => id),
      ['the-feed', 'practice-list', 'a-citys-own-practices', 'the-feed-1', 'wörter--co'],
    );
  });

  it('has links to pages where the Markdown has links to Markdown', () => {
    const { html, files } = parse(
      '[a](feed.md#hosting), [b](../README.md), [c](../LICENSE), [d](#here), [e](https://a.example/b.md)',
    );
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['feed.html#hosting', '../README.html', '../LICENSE.html', '#here', 'https://a.example/b.md'],
    );
    assert.deepEqual(files, []);
  });

  it('has the data to which it links, and says of folders and sources that they are in the repository', () => {
    const { html, files } = parse(
      '[a](../data/cities.csv), [b](../demo/themes), [c](../src/define.ts)',
    );
    assert.deepEqual(files, ['data/cities.csv']);
    assert.match(html, /<a href="\.\.\/data\/cities\.csv">a<\/a>/);
    assert.match(
      html,
      /<span>b \(in the repository\)<\/span>, <span>c \(in the repository\)<\/span>/,
    );
  });

  it('links to demo pages where the Markdown names them', () => {
    const { html } = parse('`demo/builder.html`, `/demo/search.html`, `demo/none.html`');
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['../demo/builder.html', '../demo/search.html'],
    );
  });

  it('reserves the room of pictures, and has no heads of columns without words', () => {
    assert.match(
      parse('![A page](../demo/screenshots/overview.png)').html,
      /<img [^>]*width="\d{3,4}" height="\d{3,4}"/,
    );
    const { html } = parse('| a |   |', '| - | - |', '| b | c |');
    assert.match(html, /<th>a<\/th>\s*<td><\/td>/);
  });

  it('leaves comments out, and is refused with other HTML', () => {
    assert.doesNotMatch(parse('<!-- prettier-ignore -->', '', 'Text <!-- here -->').html, /<!--/);
    for (const html of ['<script>alert(1)</script>', 'Text <b onclick="a()">b</b>', '<!-- --> <p>'])
      assert.throws(() => parse(html), /^Error: docs\/page\.md: write this in Markdown/, html);
    assert.doesNotMatch(parse('[a](javascript:alert)').html, /href/);
  });

  it('is refused with a link to a file that does not exist', () => {
    assert.throws(() => parse('[a](none.md)'), /^Error: docs\/page\.md links to none\.md/);
  });

  it('is there for every Markdown file of the repository that is for readers', () => {
    const paths = readDocuments().map(({ path }) => path);
    assert.equal(paths[0], 'README.md');
    for (const path of [
      'docs/embedding.md',
      'docs/feed.md',
      'data/README.md',
      'CHANGELOG.md',
      'LICENSE',
    ])
      assert.ok(paths.includes(path), path);
  });
});

describe('npm start', () => {
  let server: ViteDevServer;
  before(async () => {
    const options = { logLevel: 'error', optimizeDeps: { noDiscovery: true } } as const;
    server = await createServer({ ...options, server: { port: 0, open: false } });
    await server.listen();
  });
  after(() => server.close());

  for (const [path, heading] of [
    ['docs/', 'Documentation'],
    ['docs/index.html', 'Documentation'],
    ['docs/feed.html?a=b', 'The feed'],
    ['data/README.html', 'Good-practice data: practices, cities, topics'],
    ['LICENSE.html', 'LICENSE'],
  ])
    it(`serves ${path}`, async () => {
      const answer = await fetch(`${server.resolvedUrls?.local[0]}${path}`);
      assert.equal(answer.headers.get('Content-Type'), 'text/html');
      assert.match(await answer.text(), new RegExp(`<h1[^>]*>${heading}</h1>`));
    });

  it('answers 404 for a document that does not exist', async () => {
    const answer = await fetch(`${server.resolvedUrls?.local[0]}docs/none.html`);
    assert.equal(answer.status, 404);
  });
});
