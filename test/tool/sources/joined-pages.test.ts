import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { joinPages } from '../../../src/tool/sources/joined-pages.js';
import { folder, write } from '../folder.js';
import { run } from '../run.js';

const rows = `id,title,country,cities,summary
a,Repas pour tous,FR,Lyon,On mange ensemble.
b,Chorale pour tous,FR,Lyon,On chante ensemble.
c,Jardin pour tous,FR,Lyon,On jardine ensemble.
`;
const head = [
  ...['--language', 'fr', '--title', 'Bonnes pratiques', '--home', 'https://ville.example/'],
  ...['--source-name', 'Ville', '--report-url', 'mailto:a@ville.example'],
];
const table = write('table.csv', rows);
const path = (name: string): string => join(folder, name);

/** Writes the pages of a feed. */
async function cut(out: string, from: string, size = '1'): Promise<void> {
  const address = 'https://ville.example/practices.json';
  const { code, error } = await run(
    ...['build', from, '--out', out, '--page-size', size, '--url', address, ...head],
  );
  assert.equal(code, 0, error);
}

describe('files of the pages of a feed', () => {
  it('are built as the feed that they were cut from, in any order', async () => {
    const one = (await run('build', table, ...head)).out;
    const whole = await run('build', write('whole.json', one));
    await cut(path('practices.json'), table);
    const [first, second, third] = ['practices.json', 'practices-2.json', 'practices-3.json'].map(
      path,
    );
    for (const files of [
      [first, second, third],
      [third, first, second],
    ]) {
      const { code, out, error } = await run('build', ...files.map(String));
      assert.deepEqual([code, error], [0, '']);
      assert.equal(out, whole.out);
    }
  });

  it('keep what a feed says of its practices beside a table, and are named once', async () => {
    const own = write('own.csv', 'id,title,language\nown,Meals,en\n');
    const { out, error } = await run(
      ...['build', path('practices.json'), path('practices-2.json'), path('practices-3.json'), own],
    );
    const { items } = JSON.parse(out) as { items: { id: string; language?: string }[] };
    assert.deepEqual(
      items.map(({ id, language }) => [id, language]),
      ['a', 'b', 'c', 'own'].map((id) => [id, id === 'own' ? 'en' : 'fr']),
    );
    assert.equal(error.match(/\[no-source\]/g)?.length, 1, error);
  });

  it('belong to the feed in their folder', async () => {
    for (const name of ['one', 'two']) mkdirSync(path(name));
    await cut(path('one/practices.json'), table, '2');
    await cut(
      path('two/practices.json'),
      write('two.csv', rows.replaceAll(/^(?=[a-c],)/gm, 'x')),
      '2',
    );
    const names = [
      'one/practices.json',
      'two/practices.json',
      'two/practices-2.json',
      'one/practices-2.json',
    ];
    const { out, error } = await run('build', ...names.map(path));
    const { items } = JSON.parse(out) as { items: { id: string }[] };
    assert.deepEqual(
      items.map(({ id }) => id),
      ['a', 'b', 'c', 'xa', 'xb', 'xc'],
      error,
    );
  });

  it('are not the files of another feed, which have their names in another folder', () => {
    const given = [
      ['oslo/feed.json', 'https://oslo.example/feed.json?page=2'],
      ['paris/feed.json', undefined],
      ['oslo/blog.json', 'https://oslo.example/feed/json/?paged=2'],
      ['https://paris.example/', undefined],
    ].map(([source = '', next_url]) => {
      const page = { document: { next_url, items: [] }, locate: () => [] };
      return { source, pages: [page] as const };
    });
    assert.deepEqual(
      joinPages(given).map(({ pages }) => pages.length),
      [1, 1, 1, 1],
    );
  });

  it('are all read if they lead around in a circle', () => {
    const given = ['page-1.json', 'page-2.json', 'alone.json'].map((source, at) => {
      const next_url = [`https://city.example/page-2.json`, 'page-1.json'][at];
      const page = { document: { next_url, items: [] }, locate: () => [] };
      return { source, pages: [page] as const };
    });
    assert.deepEqual(
      joinPages(given).map(({ source, pages }) => [source, pages.length]),
      [
        ['alone.json', 1],
        ['page-1.json', 2],
      ],
    );
  });
});
