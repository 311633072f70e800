import { expect, fixture, html } from '@open-wc/testing';
import { searchControlsFile } from '../../src/elements/later-files.js';
import { PracticeCard, PracticeList, PracticeMap, PracticeSearch } from '../../src/index.js';
import { cardsOf, part, settled, titlesOf } from '../fixtures/elements.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

const image = `${location.origin}/demo/screenshots/overview.png`;
const feed = feedOf([
  item('1', { title: 'Oslo reads', image }),
  item('2', { title: 'Montréal sings', tags: ['roma'], ...at('Montréal', 'CA', '2021') }),
  item('3', { title: 'Łódź paints', ...at('Łódź', 'PL', '2019/..') }),
]);

/** What an element shows, as far as attributes decide it. */
function shownBy(element: Element): unknown {
  if (element instanceof PracticeMap) return element.list?.id;
  if (element instanceof PracticeSearch) {
    const { shadowRoot, list } = element;
    const filters = [...(shadowRoot?.querySelectorAll('[part=filter], select') ?? [])];
    return [list?.id, filters.map(({ id }) => id), shadowRoot?.querySelector('label')?.textContent];
  }
  const cards = element instanceof PracticeCard ? [element] : cardsOf(element);
  const frame = part(element, 'list');
  return [
    titlesOf(element instanceof PracticeCard ? (element.parentElement ?? element) : element),
    frame && getComputedStyle(frame).gridTemplateColumns.split(' ').length,
    cards.map((card) => [
      card.layout ?? 'grid',
      getComputedStyle(part(card, 'card') ?? card).borderTopLeftRadius === '0px',
      card.querySelector('[slot="title"]')?.localName,
      card.querySelectorAll('img').length,
      part(card, 'copy') !== null,
    ]),
  ];
}

type Make = (set: (element: HTMLElement) => void) => Promise<HTMLElement>;

const makeList: Make = async (set) => {
  const list = document.createElement('practice-list');
  list.feed = feed;
  set(list);
  const page = await fixture<HTMLElement>(html`<div>${list}</div>`);
  page.style.width = '1000px';
  if (list.feed) await settled(list);
  return list;
};

const makeMap: Make = async (set) => {
  const map = document.createElement('practice-map');
  set(map);
  await fixture(
    html`<div>
      ${map}<practice-list id="a" .feed=${feed}></practice-list>
      <div id="b"><practice-list id="c" .feed=${feed}></practice-list></div>
    </div>`,
  );
  return map;
};

const makeSearch: Make = async (set) => {
  const search = document.createElement('practice-search');
  set(search);
  const page = await fixture(
    html`<div .style=${'inline-size: 50em'}>
      ${search}<practice-list id="a" .feed=${feed}></practice-list>
      <div id="b"><practice-list id="c" .feed=${feed}></practice-list></div>
    </div>`,
  );
  for (const list of page.querySelectorAll('practice-list')) await settled(list);
  await waitUntil(() => part(search, 'count')?.textContent);
  await searchControlsFile.load();
  await search.updateComplete;
  return search;
};

const makeCard: Make = async (set) => {
  const card = document.createElement('practice-card');
  card.feed = feed;
  card.practiceId = '1';
  set(card);
  await fixture(html`<div>${card}</div>`);
  await waitUntil(() => card.querySelector('[slot="title"]') ?? !card.practiceId);
  await card.updateComplete;
  return card;
};

/** For each attribute: texts, and for each the values that frameworks may give the property instead. */
type Table = Readonly<Record<string, readonly (readonly [string | null, ...unknown[]])[]>>;

const none = [null, null, undefined, false] as const;

const tables: readonly (readonly [string, Make, CustomElementConstructor, Table])[] = [
  [
    'practice-list',
    makeList,
    PracticeList,
    {
      src: [none],
      city: [['Oslo, lodz', 'Oslo, lodz', ['Oslo', 'lodz']], ['', '', true], none],
      country: [['CA', 'CA', ['CA']], none],
      topic: [['roma', 'roma', ['roma']], none],
      year: [['2021', '2021', 2021], none],
      ongoing: [['', '', true, 'true', 1], none],
      ids: [['3,1', '3,1', [3, 1]], ['2', '2', 2], none],
      exclude: [['1', '1', 1], none],
      sort: [['title', 'title', 'Title'], none],
      'page-size': [
        ['2', '2', 2, 2.4],
        ['all', 'all', ' ALL'],
        ['0', 0, '0', -1, NaN, 'many'],
        ['', ''],
        none,
      ],
      layout: [['list', 'list', 'LIST'], ['compact', 'compact'], ['nonsense', 'nonsense', 5], none],
      images: [['all', 'all'], ['none', 'none'], none],
      'url-prefix': [['p-', 'p-'], ['', '', true], none],
      'heading-level': [['5', '5', 5], ['9', 9, '9'], none],
    },
  ],
  [
    'practice-search',
    makeSearch,
    PracticeSearch,
    {
      for: [['b', 'b'], ['', '', true], none],
      filters: [['year country', 'year country', 'year,country'], ['', '', true], none],
      label: [['Find', 'Find'], ['7', 7], none],
    },
  ],
  ['practice-map', makeMap, PracticeMap, { for: [['b', 'b'], ['', '', true], none] }],
  [
    'practice-card',
    makeCard,
    PracticeCard,
    {
      src: [none],
      'practice-id': [['2', '2', 2]],
      'heading-level': [['4', '4', 4], ['1', 1, '1'], none],
      layout: [['compact', 'compact'], ['list', 'list'], none],
      images: [['all', 'all'], none],
    },
  ],
];

describe('A property', () => {
  consoleWarnings();

  for (const [name, make, element, table] of tables) {
    const { observedAttributes } = element as unknown as { observedAttributes: string[] };

    it(`is in the table for each attribute of ${name}`, () => {
      expect(Object.keys(table)).to.have.members(observedAttributes);
    });

    for (const attribute of observedAttributes) {
      const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      it(`does what its attribute does, in any form that a framework gives it: ${name} ${property}`, async () => {
        for (const [text, ...values] of table[attribute] ?? []) {
          const byAttribute = await make((host) => {
            if (text === null) host.removeAttribute(attribute);
            else host.setAttribute(attribute, text);
          });
          const expected = shownBy(byAttribute);
          for (const value of values) {
            const about = `${property} = ${JSON.stringify(value)}`;
            const set = (host: HTMLElement): void =>
              void Object.assign(host, { [property]: value });
            expect(shownBy(await make(set)), about).to.eql(expected);
          }
        }
      });

      it(`takes effect later, and is undone by null and by removing the attribute: ${name} ${property}`, async () => {
        const [[text] = [null]] = table[attribute] ?? [];
        if (text === null || attribute === 'practice-id') return;
        const before = shownBy(await make(() => undefined));
        const after = shownBy(await make((host) => host.setAttribute(attribute, text)));
        const host = (await make(() => undefined)) as PracticeList;
        const becomes = (state: unknown, about: string): Promise<void> =>
          waitUntil(() => JSON.stringify(shownBy(host)) === JSON.stringify(state), about);
        Object.assign(host, { [property]: text });
        await becomes(after, 'set');
        Object.assign(host, { [property]: null });
        await becomes(before, 'unset');
        host.setAttribute(attribute, text);
        await becomes(after, 'attribute');
        host.removeAttribute(attribute);
        await becomes(before, 'removed');
      });
    }
  }

  it('without an attribute may be null or undefined', async () => {
    for (const nothing of [null, undefined]) {
      const list = (await makeList(() => undefined)) as PracticeList;
      Object.assign(list, { query: nothing });
      await list.updateComplete;
      expect(titlesOf(list)).to.have.length(3);
      Object.assign(list, { feed: nothing });
      await waitUntil(() => titlesOf(list).length === 0);
      const card = (await makeCard(() => undefined)) as PracticeCard;
      Object.assign(card, { practice: nothing, highlights: nothing, permalink: nothing });
      await card.updateComplete;
      expect(part(card, 'copy')).to.equal(null);
    }
  });
});
