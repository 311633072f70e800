import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createSearch, parseFeed } from '../../src/functions.js';
import { folder, write } from './folder.js';
import { run } from './run.js';

interface Built {
  readonly _practices: {
    readonly source?: unknown;
    readonly report_url?: unknown;
    readonly cities?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  };
  readonly items: readonly {
    readonly id: string;
    readonly language?: string;
    readonly url?: string;
    readonly _practice: {
      readonly cities?: readonly string[];
      readonly country?: string;
      readonly period?: string;
    };
  }[];
}

const table = `id;title;country;cities;period;language
own-1;Own practice;NO;Oslo;2021;nb
own-2;Another one;NO;Christiania;Since 2019;nb
`;
const marked = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Programme',
  language: 'en',
  _practices: {
    normalised: 1,
    source: { name: 'Council of Europe' },
    cities: [{ name: 'Oslo', country: 'NO', aliases: ['Christiania', 'Ánslo'] }],
  },
  items: [
    { id: 'p1', title: 'First', _practice: { country: 'NO', cities: ['Oslo'], period: '2016/..' } },
    { id: 'own-2', title: 'Same id', _practice: { country: 'NO', period: '2019-06' } },
  ],
};
const liberal = {
  language: 'fr',
  items: [
    { id: 'l1', title: 'Une pratique', period: 'Depuis 2016', country: 'Norvège', city: 'Ánslo' },
  ],
};

describe('build with feeds', () => {
  for (const country of ['Atlantis', 'XX'])
    it(`leaves out a country that is none, and names it: ${country}`, async () => {
      const items = [{ id: 'a', title: 'A', country, city: 'Oslo' }];
      const source = write('unknown.json', JSON.stringify({ title: 'Feed', items }));
      const out = join(folder, 'known.json');
      const { code, error } = await run('build', source, '--out', out);
      assert.equal(code, 1, error);
      assert.ok(error.includes(`"${country}" is not a country code`), error);
      assert.equal((await run('check', out)).code, 0);
    });

  it('leaves out a day that the calendar does not have, and names it', async () => {
    const items = [{ id: 'a', title: 'A', date_modified: '2024-02-30' }];
    const source = write('day.json', JSON.stringify({ title: 'Feed', items }));
    const { code, error, out } = await run('build', source);
    assert.equal(code, 1, error);
    assert.match(error, /The calendar has no day "2024-02-30"/);
    assert.doesNotMatch(out, /date_modified/);
  });

  it('keeps title, home page and language of a feed without others, unless options say otherwise', async () => {
    const head = { title: 'Our feed', home_page_url: 'https://city.example/', language: 'nb' };
    const source = write(
      'alone.json',
      JSON.stringify({ ...head, items: [{ id: 'a', title: 'A' }] }),
    );
    const parts = (text: string): unknown => {
      const { title, home_page_url, language } = JSON.parse(text);
      return { title, home_page_url, language };
    };
    assert.deepEqual(parts((await run('build', source)).out), head);
    const given = { title: 'Other', home_page_url: 'https://other.example/', language: 'nn' };
    const options = ['--title', given.title, '--home', given.home_page_url, '--language', 'nn'];
    assert.deepEqual(parts((await run('build', source, ...options)).out), given);
    const beside = await run('build', source, write('beside.csv', table));
    assert.equal(JSON.parse(beside.out).title, 'Good practices');
  });

  it('merges feeds with tables, in the order in which they are named', async () => {
    const [own, strict, free] = [
      write('own.csv', table),
      write('programme.json', JSON.stringify(marked)),
      write('libre.json', JSON.stringify(liberal)),
    ];
    const idsOf = async (...sources: string[]) => {
      const { out } = await run('build', ...sources);
      return (JSON.parse(out) as Built).items.map(({ id }) => id);
    };
    assert.deepEqual(await idsOf(strict, own, free), ['p1', 'own-2', 'own-1', 'l1']);
    assert.deepEqual(await idsOf(own, free, strict), ['own-1', 'own-2', 'l1', 'p1']);
    assert.deepEqual(await idsOf(free, strict), ['l1', 'p1', 'own-2']);
  });

  it('reports practices whose id an earlier one has, and leaves them out', async () => {
    const own = write('own.csv', table);
    const strict = write('programme.json', JSON.stringify(marked));
    const first = await run('build', strict, own);
    assert.equal(first.code, 1);
    assert.match(
      first.error,
      /error: own\.csv, row 3, .*"own-2".*programme\.json, line 1, .*items\[1\].*\[duplicate-id\]/,
    );
    const second = await run('build', own, strict);
    assert.equal(second.code, 1);
    assert.match(second.error, /error: programme\.json, .*items\[1\].*"own-2".*own\.csv, row 3/);
  });

  it('writes the strict form, with the language of each and the cities of all', async () => {
    const sources = [
      write('own.csv', table),
      write('libre.json', JSON.stringify(liberal)),
      write('programme.json', JSON.stringify({ ...marked, items: marked.items.slice(0, 1) })),
    ];
    const out = join(folder, 'out.json');
    const built = await run('build', ...sources, '--out', out, '--source-name', 'Oslo');
    assert.equal(built.code, 0, built.error);
    const { items, _practices } = JSON.parse(readFileSync(out, 'utf8')) as Built;
    assert.deepEqual(
      items.map(({ language, _practice: { cities, country, period } }) => [
        language,
        cities,
        country,
        period,
      ]),
      [
        ['nb', ['Oslo'], 'NO', '2021'],
        ['nb', ['Oslo'], 'NO', '2019/..'],
        ['fr', ['Oslo'], 'NO', '2016/..'],
        ['en', ['Oslo'], 'NO', '2016/..'],
      ],
    );
    assert.deepEqual(
      _practices.cities?.map(({ name }) => name),
      ['Oslo'],
    );
    assert.ok(_practices.cities?.[0]?.aliases?.includes('Ánslo'));
    const checked = await run('check', out);
    assert.doesNotMatch(checked.error + checked.out, /schema|not-normalised|unknown-city/);
  });

  it('knows a city by the names of all feeds and of the table of cities, in any order', async () => {
    const oslo = { name: 'Oslo', country: 'NO', aliases: ['Ánslo'] };
    const kristiania = { name: 'Kristiania', country: 'NO', aliases: ['Oslo'] };
    const feeds = [oslo, kristiania].map((city, at) =>
      write(
        `${city.name}.json`,
        JSON.stringify({
          language: 'en',
          _practices: { cities: [city] },
          items: [{ id: `p${at}`, title: 'A practice', _practice: { cities: [city.name] } }],
        }),
      ),
    );
    const cities = write('cities.csv', 'name;country;aliases\nAnslo;NO;Oslo\n');
    const citiesOf = async (...args: string[]) => {
      const { items, _practices } = JSON.parse((await run('build', ...args)).out) as Built;
      return [
        ...items.map(({ _practice }) => _practice.cities?.join()),
        _practices.cities?.map(({ name }) => name).join(),
      ];
    };
    const reversed = [...feeds].reverse();
    assert.deepEqual(await citiesOf(...feeds), ['Oslo', 'Oslo', 'Oslo']);
    assert.deepEqual(await citiesOf(...reversed), ['Kristiania', 'Kristiania', 'Kristiania']);
    for (const each of [feeds, reversed]) {
      const named = await citiesOf(...each, '--cities', cities);
      assert.deepEqual(named, ['Anslo', 'Anslo', 'Anslo']);
    }
  });

  it('says which cities of two feeds may be the same', async () => {
    const feeds = ['Frankfurt am Main', 'Frankfurt (Oder)'].map((name) =>
      write(
        `${name.replaceAll(' ', '-')}.json`,
        JSON.stringify({
          language: 'en',
          _practices: { cities: [{ name, country: 'DE', aliases: ['Frankfurt'] }] },
          items: [{ id: name, title: 'A practice', _practice: { cities: [name] } }],
        }),
      ),
    );
    const { error } = await run('build', ...feeds);
    assert.match(
      error,
      /"Frankfurt \(Oder\)".*may be the same as "Frankfurt am Main".*\[same-city\]/,
    );
  });

  describe('whose cities have one name', () => {
    const venezuela = { name: 'Valencia', country: 'VE', latitude: 10.16, longitude: -68 };
    const spain = { name: 'Valencia', country: 'ES', latitude: 39.47, longitude: -0.37 };
    const oslo = { name: 'Oslo', country: 'NO' };
    const feedOf = (id: string, cities: readonly object[], ...practices: readonly string[][]) =>
      write(
        `valencia-${id}.json`,
        JSON.stringify({
          language: 'en',
          _practices: { cities },
          items: practices.map((each, at) => ({
            id: `${id}${at}`,
            title: 'A practice',
            _practice: { cities: each },
          })),
        }),
      );
    const joint = ['Valencia', 'Oslo'];
    /** What a build writes, and which practices pages find by a city of it. */
    const built = async (...args: string[]) => {
      const { out, error } = await run('build', ...args);
      const feed = parseFeed(JSON.parse(out));
      const cities = feed.practices.map((practice) => practice.cities);
      const found = (city: string) =>
        createSearch(feed)
          .find({ cities: [city] })
          .practices.map(({ id }) => id);
      return { cities, error, found };
    };

    it('keeps the city of each practice', async () => {
      const { cities, found, error } = await built(
        feedOf('ve', [venezuela, oslo], joint),
        feedOf('es', [spain, oslo], joint),
      );
      assert.deepEqual(cities, [joint, ['Valencia, ES', 'Oslo']]);
      assert.deepEqual(found('Valencia, VE'), ['ve0']);
      assert.deepEqual(found('Valencia, ES'), ['es0']);
      assert.deepEqual(found('Oslo'), ['ve0', 'es0']);
      assert.doesNotMatch(error, /same-city/);
    });

    it('keeps it of feeds that know nothing but their countries', async () => {
      const { found } = await built(
        feedOf('ve', [{ name: 'Valencia', country: 'VE' }, oslo], joint, ['Valencia']),
        feedOf('es', [{ name: 'Valencia', country: 'ES' }, oslo], joint, ['Valencia']),
      );
      assert.deepEqual(found('Valencia, ES').includes('ve0'), false);
      assert.deepEqual(found('Valencia, VE').includes('es0'), false);
    });

    it('keeps it where one feed has both, and where the user’s table names another', async () => {
      const both = feedOf('both', [venezuela, spain, oslo], ['Valencia, ES', 'Oslo']);
      assert.deepEqual((await built(both)).cities, [['Valencia, ES', 'Oslo']]);
      const list = write('valencia.csv', 'name;country;aliases\nValencia;VE;\n');
      const { cities } = await built(feedOf('es', [spain, oslo], joint), '--cities', list);
      assert.deepEqual(cities, [['Valencia, ES', 'Oslo']]);
    });

    it('says once which city cannot be told apart, because its country is unknown', async () => {
      const { name, latitude, longitude } = spain;
      const unknown = [{ name, latitude, longitude }];
      const { error } = await built(
        feedOf('ve', [venezuela], ['Valencia']),
        feedOf('a', unknown, ['Valencia'], joint),
      );
      assert.equal(error.match(/\[same-city\]/g)?.length, 1, error);
      assert.match(error, /hint: .*valencia-a\.json.*"Valencia".*to which its practices go/);
    });
  });

  it('keeps the source of feeds that have the same, and otherwise says that it is not kept', async () => {
    const own = write('own.csv', table);
    const strict = write('programme.json', JSON.stringify(marked));
    const alone = await run('build', strict);
    assert.deepEqual((JSON.parse(alone.out) as Built)._practices.source, {
      name: 'Council of Europe',
    });
    assert.doesNotMatch(alone.error, /no-source/);
    const both = await run('build', strict, own);
    assert.equal((JSON.parse(both.out) as Built)._practices.source, undefined);
    assert.match(both.error, /hint: .*programme\.json: .*--source-name.*\[no-source\]/);
  });

  it('reports what of a feed cannot be read, and what is no feed', async () => {
    const items = [{ id: 'a', title: 'A', period: [1] }, { id: 'b' }];
    const wrong = await run('build', write('wrong.json', JSON.stringify({ items })));
    assert.equal(wrong.code, 1);
    assert.match(wrong.error, /wrong\.json, .*items\[1\].*\[no-title\]/);
    const other = await run('build', write('other.json', '{"error":"no"}'));
    assert.equal(other.code, 2);
    assert.match(other.error, /other\.json: Expected a JSON Feed/);
  });

  it('follows the pages of a feed at an address, and makes its links absolute', async () => {
    const server = createServer((request, response) => {
      const isSecond = request.url === '/2.json';
      const items = [{ id: isSecond ? 'b' : 'a', title: 'T', url: 'page', language: 'en' }];
      response.end(JSON.stringify(isSecond ? { items } : { items, next_url: '2.json' }));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const { out, error, code } = await run('build', `${address}/1.json`);
      assert.equal(code, 0, error);
      assert.equal(error, '');
      assert.deepEqual(
        (JSON.parse(out) as Built).items.map(({ id, url }) => [id, url]),
        [
          ['a', `${address}/page`],
          ['b', `${address}/page`],
        ],
      );
    } finally {
      server.close();
    }
  });

  it('says that it does not follow the pages of a file, unless their files are named too', async () => {
    const items = [{ id: 'a', title: 'T', language: 'en' }];
    const next_url = 'https://practices.example/next-2.json?page=2';
    const first = write('next.json', JSON.stringify({ items, next_url }));
    const second = write('next-2.json', JSON.stringify({ items: [{ ...items[0], id: 'b' }] }));
    const alone = await run('build', first);
    assert.equal(alone.code, 1);
    assert.match(
      alone.error,
      /error: next\.json.*next-2\.json\?page=2, is not read.*\[page-missing\]/,
    );
    assert.match(alone.error, /Name the file of each page/);
    const both = await run('build', first, second);
    assert.equal(both.error, '');
    assert.equal((JSON.parse(both.out) as Built).items.length, 2);
    const french = await run('build', first, '--messages', 'fr');
    assert.match(french.error, /La page suivante/);
  });

  it('changes nothing in the feed of this repository', async () => {
    const data = 'data/practices.json';
    const {
      title,
      home_page_url: home,
      language,
    } = JSON.parse(readFileSync(data, 'utf8')) as Record<string, string>;
    const { out, error } = await run(
      'build',
      data,
      '--title',
      `${title}`,
      '--home',
      `${home}`,
      '--language',
      `${language}`,
    );
    assert.equal(error, '');
    assert.equal(out, readFileSync(data, 'utf8'));
  });

  it('shows the same practices as the feed that it was made of', async () => {
    const words = fc.constantFrom('Depuis 2016', '2016 – 2018', '2016', 'soon', '');
    const item = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c'),
        title: fc.constantFrom('One', 'Deux', 'Три'),
        language: fc.constantFrom('en', 'fr', 'sr-Latn'),
        summary: fc.constantFrom('Short.', 'Long\n\ntext'),
        content_text: fc.constantFrom('All of it.', 'Short.'),
        period: words,
        city: fc.constantFrom('Oslo', 'Bilbao; Oslo', 'Nowhere'),
        country: fc.constantFrom('NO', 'Norway', 'Atlantis'),
        image: fc.constant('https://a.example/i.png'),
        tags: fc.constantFrom(['education'], ['other', 'education']),
        translations: fc.constantFrom({ de: { title: 'Eins', summary: 'Kurz.', machine: true } }),
      },
      { requiredKeys: ['id', 'title'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        async (items) => {
          const path = write('feed.json', JSON.stringify({ language: 'en', items }));
          const { out } = await run('build', path);
          const before = parseFeed({ language: 'en', items }).practices;
          const after = parseFeed(JSON.parse(out)).practices;
          assert.deepEqual(
            after.map(({ id, texts, topics, image }) => JSON.stringify([id, texts, topics, image])),
            before.map(({ id, texts, topics, image }) =>
              JSON.stringify([id, texts, topics, image]),
            ),
          );
          assert.deepEqual(
            after.map(({ period: { start, end, ongoing } }) => [start, end, ongoing]),
            before.map(({ period: { start, end, ongoing } }) => [start, end, ongoing]),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});
