import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/functions.js';
import type { Practice } from '../../../src/feed/practice.js';
import { smallFeed } from '../../../src/tool/site/small-feed.js';
import { checkFeed } from '../check-text.js';

const nowhere = { home: undefined, feed: undefined };

/** The practices as elements read them from a small feed of all. */
function readAgain(document: unknown): { before: readonly Practice[]; after: readonly Practice[] } {
  const feed = parseFeed(document);
  const small = smallFeed('Small', feed.practices, feed, 'en', nowhere);
  return { before: feed.practices, after: parseFeed(JSON.parse(JSON.stringify(small))).practices };
}

/** Without the names of cities in other languages, which a small feed leaves out. */
function plain(practices: readonly Practice[]): unknown {
  return JSON.parse(
    JSON.stringify(practices, (key, value) => (key === 'cityNames' ? undefined : value)),
  );
}

describe('a small feed', () => {
  it('says of each practice what the whole feed says', () => {
    const { before, after } = readAgain(JSON.parse(readFileSync('data/practices.json', 'utf8')));
    assert.equal(after.length, 153);
    assert.deepEqual(plain(after), plain(before));
  });

  it('says it in the strict form where the whole feed is written freely', async () => {
    const document = {
      language: 'nb',
      title: 'F',
      _practices: {
        report_url: 'mailto:a@oslo.example?subject={id}',
        source: { name: 'Oslo', licence: 'https://oslo.example/l' },
      },
      items: [
        {
          id: 'a',
          title: 'A',
          language: 'en',
          summary: 'Short.',
          content_text: 'A long text.',
          image: 'https://oslo.example/a.jpg',
          image_alt: 'A picture',
          date_modified: '2024-02-01',
          country: 'Norge',
          city: 'Oslo; Bergen',
          period: 'since 2016',
          related: ['b', 'gone'],
          sections: [{ heading: 'H', text: 'T' }],
          translations: {
            nb: {
              title: 'Å',
              summary: 'Kort.',
              url: 'https://oslo.example/nb',
              machine: true,
              period_text: 'siden 2016',
            },
          },
        },
        {
          id: 'b',
          title: 'B',
          city: 'Oslo',
          period: 'pilot in 2018',
          url: 'https://oslo.example/b',
        },
        { id: 'c', title: 'C', city: 'Oslo', period: '2018-2016' },
      ],
    };
    const { before, after } = readAgain(document);
    const [a, b, c] = after;
    assert.deepEqual(
      plain(after.slice(0, 1)),
      plain([
        {
          ...(before[0] as Practice),
          modified: '2024-02-01T00:00:00Z',
          related: ['b'],
          period: { ...a?.period, text: '2016/..' } as Practice['period'],
        },
      ]),
    );
    assert.deepEqual([a?.country, a?.period.start, a?.period.ongoing], ['NO', 2016, true]);
    assert.deepEqual([b?.period.start, b?.period.text], [2018, 'pilot in 2018']);
    assert.equal(c?.period.text, '2018-2016');
    const feed = parseFeed(document);
    const findings = await checkFeed(smallFeed('Small', feed.practices, feed, 'en', nowhere));
    assert.deepEqual(
      findings.filter(({ severity, code }) => severity === 'error' || code === 'not-normalised'),
      [],
    );
  });

  it('has only the cities that its practices are from, by their names in the pages’ language', () => {
    const feed = parseFeed({
      _practices: {
        cities: [
          { name: 'Salisbury', country: 'AU' },
          {
            name: 'Geneva',
            country: 'CH',
            names: { fr: 'Genève', de: 'Genf' },
            aliases: ['Genava'],
            latitude: 46.2,
            longitude: 6.14,
          },
          { name: 'Salisbury', country: 'GB' },
        ],
      },
      items: [
        { id: 'a', title: 'A', _practice: { country: 'CH', cities: ['Geneva'] } },
        { id: 'b', title: 'B', _practice: { country: 'GB', cities: ['Salisbury'] } },
      ],
    });
    const { _practices: extension } = smallFeed('Small', feed.practices, feed, 'fr-CH', nowhere);
    assert.deepEqual(JSON.parse(JSON.stringify(extension?.cities)), [
      {
        name: 'Geneva',
        country: 'CH',
        latitude: 46.2,
        longitude: 6.14,
        names: { 'fr-CH': 'Genève' },
      },
      { name: 'Salisbury', country: 'GB' },
    ]);
  });

  it('has the address of a list only where elements see that it is one', () => {
    const list = 'https://oslo.example/list';
    const feed = parseFeed({
      items: ['a', 'b', 'c']
        .map((id) => ({ id, title: id, url: list }))
        .concat({ id: 'd', title: 'd', url: 'https://oslo.example/d' }),
    });
    const urls = (...ids: string[]) => {
      const chosen = feed.practices.filter(({ id }) => ids.includes(id));
      return smallFeed('Small', chosen, feed, 'en', nowhere).items.map(({ url }) => url);
    };
    assert.deepEqual(urls('a', 'd'), [undefined, 'https://oslo.example/d']);
    assert.deepEqual(urls('a', 'b'), [list, list]);
  });
});
