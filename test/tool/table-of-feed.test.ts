import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FeedDocument, ItemDocument } from '../../src/tool/feed-document.js';
import { serialize } from '../../src/tool/feed-document.js';
import { folder, write } from './folder.js';
import { run } from './run.js';

const textOf = (document: FeedDocument): string => [...serialize(document)].join('');
const feedOf = (items: readonly ItemDocument[], cities?: object): FeedDocument =>
  JSON.parse(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'en',
      _practices: { normalised: 1, cities },
      items,
    }),
  ) as FeedDocument;

const item = (id: string, more: Partial<ItemDocument> = {}): ItemDocument => ({
  id,
  title: `Title ${id}`,
  content_text: '',
  _practice: {},
  ...more,
});

const runs = 40;

type RandomItem = Omit<Partial<ItemDocument>, '_practice'> & {
  readonly _practice: Omit<ItemDocument['_practice'], 'period' | 'period_text'> & {
    readonly period?: readonly string[];
  };
};

/** An item with its fields in the order in which `build` writes them. */
function inOrder(given: RandomItem): ItemDocument {
  const { country, cities, period = [], sections, related, translations } = given._practice;
  const texts = Object.entries(translations ?? {}).map(
    ([tag, { title, summary, sections: own }]) => [tag, { title, summary, sections: own }],
  );
  return {
    id: given.id ?? '',
    url: given.url,
    title: given.title ?? '',
    language: given.language,
    summary: given.summary,
    content_text: given.content_text ?? '',
    tags: given.tags,
    _practice: {
      country,
      cities,
      period: period[0],
      period_text: period[1],
      sections,
      related,
      translations: translations && Object.fromEntries(texts),
    },
  };
}

/** Writes the table of a feed, and builds a feed of it. */
async function thereAndBack(
  document: FeedDocument,
  end: string,
): Promise<{ code: number; error: string; text: string }> {
  const [out, cities] = [join(folder, `out.${end}`), join(folder, `cities.${end}`)];
  const written = await run(
    'table',
    write('feed.json', textOf(document)),
    '--out',
    out,
    '--cities',
    cities,
  );
  const options = ['--title', document.title, '--language', `${document.language}`];
  const built = await run('build', out, '--cities', cities, ...options);
  return { ...written, text: built.out };
}

describe('the table of a feed', () => {
  for (const end of ['csv', 'xlsx'])
    it(`builds the feed of this repository byte for byte, as ${end}`, async () => {
      const data = 'data/practices.json';
      const [out, cities] = [join(folder, `p.${end}`), join(folder, `c.${end}`)];
      const { code, error } = await run('table', data, '--out', out, '--cities', cities);
      assert.equal(code, 0, error);
      const command =
        /Build the feed again by: npx intercultural-practices (build .*) --out practices\.json/.exec(
          error,
        )?.[1];
      const words = [...(command ?? '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
        ([, a, b, c]) => a ?? b ?? c ?? '',
      );
      const built = await run(...words);
      assert.equal(built.out, readFileSync(data, 'utf8'));
    });

  for (const id of [' a ', 7])
    it(`names an id that a table cannot have: ${JSON.stringify(id)}`, async () => {
      const document = { ...feedOf([item('b')]), items: [{ ...item('b'), id }] };
      const out = join(folder, 'ids.csv');
      const source = write('ids.json', JSON.stringify(document));
      const { code, error } = await run('table', source, '--out', out);
      assert.equal(code, 1, error);
      assert.match(error, /A table cannot say this as the feed does: id\. .*\[not-in-table\]/);
    });

  it('prints no address that build refuses, and names it', async () => {
    const head = { home_page_url: '/practices', feed_url: 'city.example/practices.json' };
    const document = { ...feedOf([item('a')]), ...head };
    const source = write('relative.json', JSON.stringify(document));
    const { code, error } = await run('table', source, '--out', join(folder, 'relative.csv'));
    assert.equal(code, 1);
    assert.match(error, /cannot say this as the feed does: .*home_page_url/);
    assert.match(error, /cannot say this as the feed does: .*feed_url/);
    const words = /Build the feed again by: npx \S+ (.*) --out practices\.json/.exec(error)?.[1];
    assert.equal((await run(...(words ?? '').split(' '))).code, 0, words);
  });

  it('prints a command that is ready to be typed', async () => {
    const source = write(
      'typed.json',
      JSON.stringify({ ...feedOf([item('a')]), title: '- "A" $b' }),
    );
    const out = join(folder, 'with space.csv');
    const { error } = await run('table', source, '--out', out);
    assert.ok(error.includes(`build "${out}" --title='- "A" $b' --language en --out`), error);
  });

  it('does not advise an option that was given', async () => {
    const place = { country: 'NO', cities: ['Oslo'] };
    const source = write('no-list.json', textOf(feedOf([item('a', { _practice: place })])));
    const files = ['--out', join(folder, 'a.csv'), '--cities', join(folder, 'b.csv')];
    const { code, error } = await run('table', source, ...files);
    assert.equal(code, 1);
    assert.match(error, /To keep this list, copy it into the new feed/);
    assert.doesNotMatch(error, /write them by --cities/);
  });

  it('refuses one file for two tables', async () => {
    const source = write('two.json', textOf(feedOf([item('a')])));
    const out = join(folder, 'both.csv');
    const { code, error } = await run('table', source, '--out', out, '--cities', out);
    assert.equal(code, 2);
    assert.match(error, /--out and --cities name one file/);
  });

  it('has a row for each practice and translation, and columns for what they have', async () => {
    const translations = { de: { title: 'Eins', sections: [{ heading: 'Zweck', text: 'Darum' }] } };
    const first = item('a', {
      summary: '=1+1',
      content_text: '=1+1',
      tags: ['education', 'health'],
      _practice: {
        country: 'NO',
        cities: ['Oslo'],
        period: '2016/..',
        sections: [
          { heading: 'Purpose', text: 'Because' },
          { heading: 'Cost', text: 'Little' },
        ],
        translations,
      },
    });
    const out = join(folder, 'rows.csv');
    await run('table', write('rows.json', textOf(feedOf([first]))), '--out', out);
    assert.equal(
      readFileSync(out, 'utf8'),
      '\uFEFFid;translation_of;language;title;summary;country;cities;period;topics;purpose;section: Cost;section: Zweck\r\n' +
        `a;;;Title a;"'=1+1";NO;Oslo;2016/..;"education; health";Because;Little;\r\n` +
        ';a;de;Eins;;;;2016/..;;;;Darum\r\n',
    );
  });

  it('says what it cannot express', async () => {
    const cases: readonly (readonly [ItemDocument, RegExp])[] = [
      [
        item('a', { _practice: { translations: { de: { title: 'Eins', machine: true } } } }),
        /_practice\.translations\.de\.machine/,
      ],
      [item('a', { summary: '–' }), /summary/],
      [item('a', { tags: ['a;b'] }), /tags/],
      [item('a', { summary: 'Only short' }), /content_text/],
      [{ ...item('a'), _mine: { x: 1 } } as ItemDocument, /_mine/],
    ];
    for (const [each, path] of cases) {
      const { code, error } = await thereAndBack(feedOf([item('b'), each]), 'csv');
      assert.equal(code, 1, error);
      assert.match(error, /error: feed\.json, line \d+, .*items\[1\].*\[not-in-table\]/);
      assert.match(error, path);
      assert.doesNotMatch(error, /items\[0\]/);
    }
  });

  it('says that cities are not in it, unless their table is asked for', async () => {
    const cities = [{ name: 'Atlantis', aliases: ['Poseidonis'], latitude: 1.5, longitude: -2 }];
    const document = feedOf([item('a', { _practice: { cities: ['Atlantis'] } })], cities);
    const out = join(folder, 'c.csv');
    const alone = await run('table', write('c.json', textOf(document)), '--out', out);
    assert.equal(alone.code, 1);
    assert.match(alone.error, /list of cities is not in the table.*--cities.*\[not-in-table\]/);
    const { code, text, error } = await thereAndBack(document, 'csv');
    assert.equal(code, 0, error);
    assert.equal(text, textOf(document));
  });

  it('is made of a feed that is not strict, too', async () => {
    const liberal = {
      items: [{ title: 'Une pratique', id: 'l', period: 'Depuis 2016', language: 'fr' }],
    };
    const out = join(folder, 'l.csv');
    const { code, error } = await run(
      'table',
      write('l.json', JSON.stringify(liberal)),
      '--out',
      out,
    );
    assert.equal(code, 0, error);
    assert.match(readFileSync(out, 'utf8'), /l;fr;Une pratique;2016\/\.\./);
  });

  it('is not written of anything else, nor over the feed', async () => {
    const feed = write('f.json', textOf(feedOf([item('a')])));
    for (const args of [
      [feed],
      [feed, '--out', join(folder, 'f.json')],
      [feed, '--out', join(folder, 'x.csv'), '--cities', join(folder, 'x.json')],
      [write('t.csv', 'id;title\na;A\n'), '--out', join(folder, 'x.csv')],
      [write('none.json', textOf(feedOf([]))), '--out', join(folder, 'x.csv')],
    ])
      assert.equal((await run('table', ...args)).code, 2, args.join(' '));
  });

  it('builds any feed byte for byte, or says that it does not', async () => {
    // Most are what people write.
    const text = fc.oneof(
      {
        weight: 60,
        arbitrary: fc.constantFrom(
          'A text',
          '+1 more',
          "'-1 less",
          'a;b',
          '"quoted"',
          'two\nlines',
          'x,y',
          '\uFFFD',
          '𝒳',
        ),
      },
      fc.constantFrom('-', 'N/A', ' padded ', '=1+1'),
      fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    );
    const sections = fc
      .subarray(['Purpose', 'Impact', 'Cost'], { minLength: 1 })
      .chain((headings) =>
        fc.tuple(...headings.map((heading) => text.map((words) => ({ heading, text: words })))),
      );
    const period = fc.constantFrom(
      ['2016'],
      ['2016/2018'],
      ['/..'],
      ['2021-04-01/2021-05-02'],
      ['2018-06-21', '21 June 2018'],
    );
    const part = { requiredKeys: ['country'] as 'country'[] };
    const practice = fc.record(
      {
        country: fc.constant('NO'),
        cities: fc.constantFrom(['Oslo'], ['Oslo', 'Bergen'], ['Nowhere']),
        period,
        sections,
        related: fc.constantFrom(['b'], ['c', 'b']),
        translations: fc.dictionary(
          fc.constantFrom('de', 'fr'),
          fc.record({ title: text, summary: text, sections }, { requiredKeys: ['title'] }),
          { minKeys: 1 },
        ),
      },
      part,
    );
    const items = fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          url: fc.constantFrom('https://a.example/x', 'https://a.example/y?z=1;2'),
          title: text,
          language: fc.constantFrom('en', 'nb', 'sr-Latn'),
          summary: text,
          content_text: text,
          tags: fc.constantFrom(['education'], ['mine', 'education']),
          _practice: practice,
        },
        { requiredKeys: ['id', 'title', 'content_text', '_practice'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    );
    const cities = [
      { name: 'Oslo', country: 'NO', aliases: ['Christiania'] },
      { name: 'Bergen', country: 'NO', aliases: ['Bjørgvin'], latitude: 60.4, longitude: 5.3 },
    ];
    let same = 0;
    await fc.assert(
      fc.asyncProperty(items, async (made) => {
        const document = feedOf(made.map(inOrder), cities);
        const { code, error, text: again } = await thereAndBack(document, 'csv');
        if (code === 2) return;
        const isSame = again === textOf(document);
        same += Number(isSame);
        assert.equal(isSame, !error.includes('[not-in-table]'), error);
      }),
      { numRuns: runs },
    );
    // Both happen, one in four times and more.
    assert.ok(same > 0 && same < runs, `${same} of ${runs}`);
  });
});
