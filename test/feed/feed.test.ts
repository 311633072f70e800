import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatPath, summariseProblems } from '../../src/feed/problem-summary.js';
import { FeedError } from '../../src/feed/problem.js';
import { openPage, parsePages } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/functions.js';

const url = 'https://feed.example/practices.json';
const item = (id: string, more: object = {}) => ({ id, title: `Title ${id}`, ...more });
const idsOf = (value: unknown) => parseFeed(value, { url }).practices.map(({ id }) => id);

/** Parses a value that must be rejected, and returns the error. */
function failure(value: unknown): FeedError {
  try {
    parseFeed(value);
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('Expected a FeedError');
}

describe('a feed', () => {
  it('may be a JSON Feed, an object with items, or a bare array', () => {
    const items = [item('a'), item('b')];
    const jsonFeed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      language: 'fr',
      items,
    };
    expect(idsOf(jsonFeed)).to.deep.equal(['a', 'b']);
    expect(idsOf({ items })).to.deep.equal(['a', 'b']);
    expect(idsOf(items)).to.deep.equal(['a', 'b']);
    expect(idsOf([])).to.deep.equal([]);
    const feed = parseFeed(jsonFeed);
    expect(feed).to.include({ title: 'T', language: 'fr' });
    expect(feed.practices[0]?.texts[0].language).to.equal('fr');
  });

  it('says what it found if the value is not a feed', () => {
    expect(failure({ message: 'x', status: 500 })).to.include({ code: 'not-a-feed' });
    expect(failure({ message: 'x', status: 500 }).message)
      .to.include('an object with the keys message, status')
      .and.to.include('items');
    expect(failure(null).message).to.include('found null');
    expect(failure('hello').message).to.include('the text "hello"');
    expect(failure(3).message).to.include('the number 3');
    expect(failure({}).message).to.include('an empty object');
    expect(failure({ items: { a: 1 } }).message).to.include('whose "items" is an object');
    expect(failure(JSON.parse('{"__proto__": {"items": []}}')).code).to.equal('not-a-feed');
  });

  it('keeps 18 of 20 items when three are faulty, and reports all three', () => {
    const items: unknown[] = Array.from({ length: 20 }, (_, index) =>
      item(`p${index}`, { url: `https://a.example/${index}` }),
    );
    items[4] = null;
    items[9] = { id: 'p9' };
    items[14] = item('p14', { url: 'javascript:alert(1)' });
    const { practices, problems } = parseFeed(items);
    expect(practices).to.have.length(18);
    const faulty = practices.find(({ id }) => id === 'p14');
    expect(faulty?.texts[0]).to.include({ title: 'Title p14' }).and.not.to.have.property('url');
    expect(practices.filter(({ texts }) => texts[0].url)).to.have.length(17);
    expect(
      problems.map(({ code, path, dropped }) => [code, formatPath(path), dropped]),
    ).to.deep.equal([
      ['not-an-object', 'items[4]', true],
      ['no-title', 'items[9]', true],
      ['unsafe-link', 'items[14].url', false],
    ]);
    expect(summariseProblems(problems)).to.equal(
      [
        'Problems in the feed (2 left out, 1 shown in part):',
        '- items[4]: is null; expected an object with a title. It is left out.',
        '- items[9]: has no title. It is left out; give it one.',
        '- items[14].url: "javascript:alert(1)" is not shown; expected an https: or http: address.',
      ].join('\n'),
    );
  });

  it('keeps the first of two items with the same id', () => {
    const { practices, problems } = parseFeed([item('a'), { id: 'a', title: 'Other' }]);
    expect(practices.map(({ texts }) => texts[0].title)).to.deep.equal(['Title a']);
    expect(problems[0]).to.deep.include({
      code: 'duplicate-id',
      path: ['items', 1],
      dropped: true,
    });
  });

  it('reads 5,000 items of a page, and says that there are more', () => {
    const { practices, problems } = parseFeed(
      Array.from({ length: 5_003 }, (_, index) => item(`p${index}`)),
    );
    expect(practices).to.have.length(5_000);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({ code: 'too-many-items', path: ['items'] });
    expect(problems[0]?.message).to.include('5003');
  });

  it('gives the absolute address of its next page, unless that is unsafe', () => {
    const nextOf = (next_url: unknown) => parseFeed({ items: [], next_url }, { url }).nextUrl;
    expect(nextOf('practices-2.json')).to.equal('https://feed.example/practices-2.json');
    expect(nextOf('javascript:x')).to.equal(undefined);
    expect(nextOf(2)).to.equal(undefined);
  });

  it('summarises many problems by the first few, dropped items first', () => {
    const items = [...Array.from({ length: 7 }, () => item('a', { url: 'data:,' })), null];
    const lines = summariseProblems(parseFeed(items).problems).split('\n');
    expect(lines).to.have.length(7);
    expect(lines[0]).to.include('7 left out, 7 shown in part');
    expect(lines[1]).to.include('items[1]');
    expect(lines.at(-1)).to.equal('- and 9 more');
    expect(summariseProblems(parseFeed(items).problems, url).split('\n')[0]).to.equal(
      `Problems in the feed ${url} (7 left out, 7 shown in part):`,
    );
    expect(summariseProblems([])).to.equal('');
  });
});

describe('the cities of a feed', () => {
  it('are those it lists, and match in any spelling', () => {
    const { practices, places } = parseFeed({
      _practices: {
        cities: [
          {
            name: 'Wrocław',
            country: 'Poland',
            aliases: ['Breslau'],
            latitude: 51.11,
            longitude: 17,
          },
          'Lisboa',
          { name: 7, latitude: 200 },
          null,
        ],
      },
      items: [item('a', { city: 'breslau' }), item('b', { city: 'WROCLAW' })],
    });
    expect(practices.map(({ cities }) => cities)).to.deep.equal([['Wrocław'], ['Wrocław']]);
    expect(practices[0]?.country).to.equal('PL');
    expect(places.cities[0]).to.deep.equal({
      name: 'Wrocław',
      country: 'PL',
      aliases: ['Breslau'],
      latitude: 51.11,
      longitude: 17,
    });
    expect(places.cities.map(({ name }) => name)).to.deep.equal(['Wrocław', 'Lisboa', '7']);
  });

  it('are found by their names in other languages', () => {
    const names = { uk: 'Луцьк', pl: 'Łuck', el: 7, lt: '' };
    const { practices, places } = parseFeed({
      _practices: {
        cities: [
          { name: 'Lutsk', country: 'UA', names, aliases: ['Loutsk'] },
          { name: 'Oslo', names: 'Осло' },
        ],
      },
      items: [item('a', { city: 'луцьк' }), item('b', { city: 'luck' })],
    });
    expect(practices.map(({ cities }) => cities)).to.deep.equal([['Lutsk'], ['Lutsk']]);
    expect(places.cities.map(({ aliases }) => aliases)).to.deep.equal([
      ['Loutsk', 'Луцьк', 'Łuck', '7'],
      [],
    ]);
  });

  it('are not those of the same names in the country of a practice with several', () => {
    const { practices } = parseFeed({
      _practices: {
        cities: [
          { name: 'Salisbury', country: 'AU', aliases: ['Salisbury Plain'] },
          { name: 'Lublin', country: 'PL' },
          { name: 'Kraków', country: 'PL' },
        ],
      },
      items: [
        item('a', { cities: ['Salisbury Plain', 'Bath'], country: 'GB' }),
        item('b', { cities: ['Lublin', 'Salisbury Plain'], country: 'PL' }),
      ],
    });
    expect(practices.map(({ cities }) => cities)).to.deep.equal([
      ['Salisbury Plain', 'Bath'],
      ['Lublin', 'Salisbury'],
    ]);
  });

  it('are taken from its items if it lists none, each once and with its country', () => {
    const { practices, places } = parseFeed([
      item('a', { cities: ['Odesa', 'Łódź'], country: 'PL' }),
      item('b', { city: 'Łódź', country: 'PL' }),
      item('c', { city: 'LODZ', country: 'Poland' }),
      item('d', { city: 'lodz' }),
      item('e', { country: 'NO' }),
    ]);
    expect(practices.map(({ cities }) => cities)).to.deep.equal([
      ['Odesa', 'Łódź'],
      ['Łódź'],
      ['Łódź'],
      ['Łódź'],
      [],
    ]);
    expect(practices[3]?.country).to.equal('PL');
    const { cities } = places;
    expect(cities).to.deep.include({ name: 'Łódź', country: 'PL', aliases: [] });
    expect(cities).to.deep.include({ name: 'Odesa', aliases: [] });
    expect(cities).to.have.length(2);
  });

  it('are not added to when a practice in several countries names a listed one', () => {
    const { practices, places } = parseFeed({
      _practices: {
        cities: [
          { name: 'Oslo', country: 'NO', aliases: ['Ósló'] },
          { name: 'Lublin', country: 'PL' },
        ],
      },
      items: [item('a', { cities: ['Lublin', 'Ósló'], country: 'PL' })],
    });
    expect(practices[0]).to.deep.include({ cities: ['Lublin', 'Oslo'], country: 'PL' });
    expect(places.cities).to.have.length(2);
  });

  it('are told apart by country', () => {
    const { places, practices } = parseFeed([
      item('a', { city: 'Cartagena', country: 'ES' }),
      item('b', { city: 'Cartagena', country: 'CO' }),
    ]);
    expect(places.cities).to.have.length(2);
    expect(practices.map(({ country }) => country)).to.deep.equal(['ES', 'CO']);
  });
});

describe('the pages of a feed', () => {
  it('are read as one feed', () => {
    const first = openPage(
      { title: 'T', language: 'en', items: [item('a', { city: 'Breslau' })], next_url: '2.json' },
      url,
    );
    const second = openPage(
      {
        _practices: { cities: [{ name: 'Wrocław', country: 'PL', aliases: ['Breslau'] }] },
        items: [item('a'), null, item('b', { url: 'b.html' })],
      },
      'https://other.example/x/2.json',
    );
    const feed = parsePages([first, second]);
    expect(feed).to.include({ title: 'T', language: 'en' }).and.not.to.have.property('nextUrl');
    expect(feed.practices.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(feed.practices[0]?.cities).to.deep.equal(['Wrocław']);
    expect(feed.practices[1]?.texts[0]).to.include({
      language: 'en',
      url: 'https://other.example/x/b.html',
    });
    expect(feed.problems.map(({ page, path }) => [page, formatPath(path)])).to.deep.equal([
      [1, 'items[0]'],
      [1, 'items[1]'],
    ]);
  });
});

describe('any JSON value', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'javascript:alert(1)',
      'JAVA\tSCRIPT:x',
      'data:,x',
      'https://u:p@a.example',
      '/x',
    ),
    fc.constantFrom('2016/..', 'Oslo', 'Oslo, Norway', 'en', '__proto__', '\u202E', ''),
  );
  const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.array(text, { maxLength: 4 }));
  const names = ['title', 'url', 'id', 'image', 'tags', 'language', 'summary', 'content_text'];
  const more = ['content_html', 'period', 'cities', 'city', 'country', 'sections', 'period_text'];
  const record = (keys: string[], title: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, key === 'title' ? title : value])), {
      requiredKeys: [],
    });
  const words = record([...names, 'sections'], text);
  const anyItem = fc.oneof(
    value,
    fc
      .tuple(
        record([...names, ...more], text),
        record(more, text),
        fc.dictionary(fc.oneof(text, fc.constantFrom('en', 'fr', 'nb')), words, { maxKeys: 3 }),
      )
      .map(([fields, extension, translations]) => ({
        ...fields,
        _practice: { ...extension, translations },
      })),
  );
  const anyFeed = fc.oneof(
    value,
    fc.array(anyItem, { maxLength: 6 }),
    fc.record({
      items: fc.array(anyItem, { maxLength: 6 }),
      title: value,
      language: value,
      next_url: value,
      _practices: fc.record({ cities: value }),
    }),
  );

  it('gives a feed or a FeedError, and never an unsafe address', () => {
    const safe = /^https?:\/\/[^@]*$/;
    fc.assert(
      fc.property(anyFeed, (json) => {
        let feed;
        try {
          feed = parseFeed(json, { url });
        } catch (error) {
          expect(error).to.be.instanceOf(FeedError);
          return;
        }
        const ids = feed.practices.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const { texts, image, id } of feed.practices) {
          expect(id).not.to.equal('');
          const authority = (address: string) => address.split(/[/?#]/).slice(0, 3).join('/');
          for (const address of [image?.url, ...texts.map((each) => each.url)]) {
            if (address !== undefined) expect(authority(address)).to.match(safe);
          }
          for (const { title, language } of texts) {
            expect(title.trim()).not.to.equal('');
            if (language !== undefined) Intl.getCanonicalLocales(language);
          }
          const tags = texts.map((each) => each.language);
          expect(new Set(tags).size).to.equal(tags.length);
        }
        const dropped = feed.problems.filter((each) => each.dropped).length;
        const { items = json } = json as { items?: unknown };
        expect(feed.practices.length + dropped).to.equal((items as unknown[]).length);
      }),
      { numRuns: 500 },
    );
  });
});
