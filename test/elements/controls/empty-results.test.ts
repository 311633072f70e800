import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeList, Query } from '../../../src/index.js';
import { cardsOf, part, press, settled } from '../../fixtures/elements.js';
import { at, feedOf, item } from '../../fixtures/feed.js';
import { words } from '../../fixtures/search-form.js';
import { consoleWarnings } from '../../fixtures/server.js';
import { waitUntil } from '../../fixtures/wait.js';
import '../../../src/define.js';

const feed = feedOf([
  item('oslo', { title: 'Reading in Oslo', tags: ['education'] }),
  item('oslo-2', { title: 'Writing in Oslo', tags: ['education'], ...at('Oslo', 'NO', '2021') }),
  item('montreal', {
    title: 'Singing in Montréal',
    tags: ['refugees'],
    ...at('Montréal', 'CA', '2021'),
  }),
  item('lodz', { title: 'Painting in Łódź', tags: ['refugees'], ...at('Łódź', 'PL', '2019/..') }),
]);

async function listFor(
  query: Query,
  attributes: Partial<PracticeList> = {},
  practices: unknown = feed,
): Promise<PracticeList> {
  const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
  Object.assign(list, attributes, { query, feed: practices });
  await settled(list);
  await list.prepareTextSearch();
  await settled(list);
  await waitUntil(() => part(list, 'empty'));
  return list;
}

/** The ways on that an empty list offers, in order. */
function ways(list: PracticeList): string[] {
  const found = [...(list.shadowRoot?.querySelectorAll('.ways li > button') ?? [])];
  return found.map(words);
}

describe('An empty list', () => {
  consoleWarnings();

  const cases: readonly (readonly [
    what: string,
    query: Query,
    attributes: Partial<PracticeList>,
    ways: readonly string[],
  ])[] = [
    [
      'two cities that are nearest to the same one',
      { cities: ['Osslo', 'Oslou'] },
      {},
      ['Did you mean Oslo?', 'Show all practices (4)'],
    ],
    ['one filter', { topics: ['roma'] }, {}, ['Show all practices (4)']],
    ['a text', { text: 'zzzz' }, {}, ['Show all practices (4)']],
    [
      'a mistyped word',
      { text: 'paintin' },
      { country: 'NO' },
      ['Search without “paintin” (2 practices)', 'Show practices from all cities'],
    ],
    [
      'two filters, the one that hides most first',
      { topics: ['education'], cities: ['Montréal'] },
      {},
      [
        'Search without “Montréal” (2 practices)',
        'Search without “Education” (1 practice)',
        'Show all practices (4)',
      ],
    ],
    [
      'two filters, of which only one would help',
      { topics: ['roma'], cities: ['Oslo', 'Łódź'] },
      {},
      ['Search without “Roma” (3 practices)', 'Show all practices (4)'],
    ],
    [
      'a filter within a topic of the list',
      { cities: ['Oslo'] },
      { topic: 'refugees' },
      ['Search without “Oslo” (2 practices)', 'Show all practices'],
    ],
    ['a topic of the list', {}, { topic: 'roma' }, ['Show all practices']],
    [
      'an unknown city of the list',
      {},
      { city: 'Olso' },
      ['Did you mean Oslo?', 'Show practices from all cities'],
    ],
    [
      'an unknown city of an address',
      { cities: ['Olso'], topics: ['refugees'] },
      {},
      ['Did you mean Oslo?', 'Search without “Olso” (2 practices)', 'Show all practices (4)'],
    ],
  ];
  for (const [what, query, attributes, expected] of cases) {
    it(`offers ways on from ${what}`, async () => {
      const list = await listFor(query, attributes);
      expect(ways(list)).to.eql(expected);
      expect(new Set(expected).size).to.equal(expected.length);
    });
  }

  it('begins with a corrected word, and with how many practices have it', async () => {
    // Too short for a mistake to be passed over.
    const list = await listFor({ text: 'olo', topics: ['education'] });
    const [first, ...others] = ways(list);
    expect(first).to.equal('Did you mean “Oslo”? (2)');
    expect(others).to.eql(['Search without “olo” (2 practices)', 'Show all practices (4)']);
    press(list, 'suggestion');
    await waitUntil(() => cardsOf(list).length === 2);
    expect(list.query).to.eql({ text: 'Oslo', topics: ['education'] });
  });

  it('keeps a word of the other direction apart from the number behind it', async () => {
    const list = await listFor({ text: 'olo', topics: ['education'] }, { lang: 'he' });
    const [first] = list.shadowRoot?.querySelectorAll('.ways li > button') ?? [];
    expect(first?.textContent).to.contain('\u2068“Oslo”\u2069');
  });

  it('finds as many practices as each way says', async () => {
    const query: Query = { text: 'singing', topics: ['refugees'], cities: ['Oslo'] };
    const list = await listFor(query);
    const all = ways(list);
    expect(all).to.have.length.above(1);
    for (const [i, way] of all.entries()) {
      list.query = query;
      await waitUntil(() => ways(list).length === all.length);
      const button = list.shadowRoot?.querySelectorAll<HTMLElement>('.ways button')[i];
      expect(button && words(button)).to.equal(way);
      button?.click();
      await settled(list);
      await waitUntil(() => list.results?.total);
      expect(way, way).to.match(new RegExp(`\\b${list.results?.total}\\b`));
    }
  });

  it('has no ways on if the feed has no practices', async () => {
    const list = await listFor({}, {}, feedOf([]));
    expect(ways(list)).to.eql([]);
    expect(words(part(list, 'empty') as Element)).to.equal('No practices match.');
  });
});
