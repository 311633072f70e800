import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, write } from './folder.js';
import { run } from './run.js';

const feedOf = (items: readonly object[], more: object = {}): string =>
  JSON.stringify({ title: 'Feed', language: 'en', ...more, items });
const all = {
  ...{
    id: 'a',
    title: 'A',
    language: 'en',
    summary: 'Short',
    content_text: 'Long',
    tags: ['health'],
  },
  ...{ url: 'https://a.example/', image: 'https://a.example/a.png', date_modified: '2024-02-01' },
  _practice: {
    ...{ country: 'NO', cities: ['Oslo'], period: '2018', period_text: 'May 2018', related: ['a'] },
    ...{ image_alt: 'Food', sections: [{ heading: 'Purpose', text: 'To eat.' }] },
    translations: {
      nb: {
        ...{ title: 'B', summary: 'Kort', content_text: 'Lang', url: 'https://a.example/nb' },
        ...{
          sections: [{ heading: 'Formål', text: 'Å spise.' }],
          period_text: 'Mai',
          machine: true,
        },
      },
    },
  },
};

describe('fields of practices that the tool does not read', () => {
  const attachments = [{ url: 'https://a.example/a.pdf' }];
  const extended = { ...all, authors: [{ name: 'X' }], attachments, _mine: { a: 1 } };
  const source = write('extended.json', feedOf([extended, { ...extended, id: 'b' }]));

  it('are named by build, each once, and it exits with 0', async () => {
    const { code, error } = await run('build', source);
    assert.equal(code, 0, error);
    for (const name of ['authors', 'attachments', '_mine']) {
      const said = error.match(
        new RegExp(
          `hint: .*items\\[0\\]\\.${name}: .*"${name}".*have it: 2\\. \\[unknown-field\\]`,
          'g',
        ),
      );
      assert.equal(said?.length, 1, error);
    }
  });

  it('are not named where they are empty', async () => {
    const empty = { ...all, authors: [], attachments: [], _mine: {}, image: null };
    assert.deepEqual((await run('build', write('empty.json', feedOf([empty])))).error, '');
  });

  it('are errors of a table that is made of a feed without the mark', async () => {
    const { code, error } = await run('table', source, '--out', join(folder, 'extended.csv'));
    assert.equal(code, 1);
    for (const name of ['authors', 'attachments', '_mine'])
      assert.match(error, new RegExp(`error: .*"${name}".* \\[not-in-table\\]`));
  });

  it('are named in a practice’s own object and in translations', async () => {
    const translations = { nb: { title: 'B', authors: ['X'] } };
    const item = { id: 'a', title: 'A', _practice: { citys: ['Oslo'], translations } };
    const { error } = await run('build', write('inner.json', feedOf([item])));
    assert.match(error, /items\[0\]\._practice\.citys: .*"citys"/);
    assert.match(error, /_practice\.translations\.nb\.authors: .*"translations\.authors"/);
  });

  it('are those in whose place others are read, too', async () => {
    const others = {
      external_url: 'https://a.example/e',
      date_published: '2020-01-01',
      topics: ['arts'],
      city: 'Bergen',
      content_html: '<p>Long</p>',
    };
    const doubled = { ...all, ...others };
    const { error } = await run('build', write('doubled.json', feedOf([doubled])));
    for (const name of Object.keys(others)) assert.match(error, new RegExp(`read "${name}"`));
  });

  it('are those of the feed itself, too, each once', async () => {
    const city = { name: 'Oslo', country: 'NO', mayor: 'X' };
    const publisher = { name: 'A', email: 'a@a.example' };
    const more = {
      ...{ description: 'Practices', icon: 'https://a.example/a.png', expired: false, hubs: [] },
      _practices: { source: publisher, cities: [city, { ...city, name: 'Bergen' }], contact: 'X' },
    };
    const { code, error } = await run('build', write('head.json', feedOf([all], more)));
    assert.equal(code, 0, error);
    const said = [...error.matchAll(/hint: .*does not read "([^"]+)".* \[unknown-field\]/g)];
    assert.deepEqual(
      said.map(([, name]) => name),
      ['description', 'icon', 'expired', 'contact', 'source.email', 'cities.mayor'],
      error,
    );
    assert.match(error, /_practices\.cities\[0\]\.mayor/);
  });

  it('are none where each has a meaning', async () => {
    const flat = {
      ...{ id: 'b', title: 'B', city: 'Oslo', topics: 'health', period: '2018', authors: null },
      ...{ external_url: 'https://a.example/e', date_published: '2020-01-01' },
      translations: { nb: { title: 'B', period: 'Mai 2018' } },
    };
    for (const [name, text] of [
      ['all.json', feedOf([all])],
      ['flat.json', feedOf([flat])],
      ['list.json', JSON.stringify([flat])],
    ] as const) {
      const { error } = await run('build', write(name, text));
      assert.doesNotMatch(error, /does not read/);
    }
    const { error } = await run('build', 'data/practices.json');
    assert.doesNotMatch(error, /does not read/);
  });
});
