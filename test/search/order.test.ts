import { expect } from '@open-wc/testing';
import type { Sort } from '../../src/search/query.js';
import { createSearch } from '../../src/functions.js';
import { feed, ids, type Sketch } from './practices.js';

function order(sketches: readonly Sketch[], sort: Sort | undefined, language = 'en'): string[] {
  const query = sort ? { sort } : {};
  return ids(createSearch(feed(sketches), { language, thisYear: 2026 }).find(query));
}

describe('Order', () => {
  const dated: readonly Sketch[] = [
    { id: 'undated' },
    { id: '2016', period: { start: 2016, ongoing: true } },
    { id: 'still', period: { ongoing: true } },
    { id: '2022', period: { start: 2022 } },
    { id: 'until-2019', period: { end: 2019 } },
    { id: '2016-too', period: { start: 2016 } },
  ];

  it('is newest first by default: by first known year, undated last, ties as in the feed', () => {
    const expected = ['2022', 'until-2019', '2016', '2016-too', 'undated', 'still'];
    expect(order(dated, undefined)).to.deep.equal(expected);
    expect(order(dated, 'newest')).to.deep.equal(expected);
  });

  it('is oldest first on request, with undated ones still last', () => {
    const expected = ['2016', '2016-too', 'until-2019', '2022', 'undated', 'still'];
    expect(order(dated, 'oldest')).to.deep.equal(expected);
  });

  it('is that of the feed on request', () => {
    expect(order(dated, 'feed')).to.deep.equal(dated.map(({ id }) => id));
  });

  it('compares titles by the rules of the language, and numbers by value', () => {
    const titles: readonly Sketch[] = [
      { id: 'z', title: 'Zebra' },
      { id: '10', title: 'Step 10' },
      { id: '9', title: 'Step 9' },
      { id: 'ä', title: 'Ärger' },
    ];
    expect(order(titles, 'title', 'de')).to.deep.equal(['ä', '9', '10', 'z']);
    expect(order(titles, 'title', 'sv')).to.deep.equal(['9', '10', 'z', 'ä']);
  });

  it('compares titles by their letters, without quotes and other signs', () => {
    const titles = [
      'Zebra',
      '“Welcome” evenings',
      '«Babel» library',
      '¿Quién lee?',
      '…and action',
      '’t Huis',
      '(Re)building',
      'Rebel',
      'Redo',
      '\u200f„Dach“',
      '#together',
      '– aside',
    ];
    expect(
      order(
        titles.map((title) => ({ id: title, title })),
        'title',
      ),
    ).to.deep.equal([
      '…and action',
      '– aside',
      '«Babel» library',
      '\u200f„Dach“',
      '¿Quién lee?',
      'Rebel',
      '(Re)building',
      'Redo',
      '’t Huis',
      '#together',
      '“Welcome” evenings',
      'Zebra',
    ]);
  });

  it('keeps spaces between words, and gives titles of signs only a place of their own', () => {
    const titles = ['Aa', 'A z', '???', '!', '★'];
    const sketched = (list: readonly string[]) => list.map((title) => ({ id: title, title }));
    const sorted = order(sketched(titles), 'title');
    expect(sorted.slice(-2)).to.deep.equal(['A z', 'Aa']);
    expect(order(sketched(titles.toReversed()), 'title')).to.deep.equal(sorted);
  });

  it('compares the titles that are shown, not the originals', () => {
    const titles: readonly Sketch[] = [
      { id: 'a', title: 'Alpha', translations: [{ language: 'fr', title: 'Zoulou' }] },
      { id: 'm', title: 'Mike' },
    ];
    expect(order(titles, 'title', 'en')).to.deep.equal(['a', 'm']);
    expect(order(titles, 'title', 'fr')).to.deep.equal(['m', 'a']);
  });

  it('puts practices without a city last', () => {
    const places: readonly Sketch[] = [
      { id: 'national' },
      { id: 'oslo', cities: ['Oslo'] },
      { id: 'lodz', cities: ['Łódź', 'Malmö'] },
    ];
    expect(order(places, 'city')).to.deep.equal(['lodz', 'oslo', 'national']);
  });

  it('tolerates a malformed language tag', () => {
    const titles: readonly Sketch[] = [
      { id: 'b', title: 'B' },
      { id: 'a', title: 'A' },
    ];
    expect(order(titles, 'title', 'en_US.UTF-8')).to.deep.equal(['a', 'b']);
  });
});
