import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeCard, PracticeList, PracticeSelectEvent } from '../../../src/index.js';
import { cardsOf, listOf, listOn, part, partsOf } from '../../fixtures/elements.js';
import { faultsOf } from '../../fixtures/faults.js';
import { at, feedOf, item, many } from '../../fixtures/feed.js';
import { consoleWarnings } from '../../fixtures/server.js';
import { waitUntil } from '../../fixtures/wait.js';

const text = 'Agents counter rumours about migrants in conversations.';
const index = 'https://practices.example/all';

/** A practice with a text to unfold. */
function about(id: string, city: string, changes: Record<string, unknown> = {}) {
  return item(id, {
    title: `Title of ${id}`,
    summary: 'A summary.',
    content_text: text,
    tags: ['refugees'],
    ...at(city, 'NO'),
    ...changes,
  });
}

const cities = [
  about('a', 'Oslo'),
  about('b', 'Łódź', { language: 'fr', url: index }),
  about('c', 'Rochester', { url: index }),
  about('same', 'Oslo'),
];

function cardOf(list: Element, id: string): PracticeCard {
  const card = cardsOf(list).find(({ practice }) => practice?.id === id);
  if (!card) throw new Error(`no card of ${id}`);
  return card;
}

const relatedIn = (card: Element): Element[] => [...card.querySelectorAll('[slot="related"] > li')];

async function unfold(card: PracticeCard): Promise<PracticeCard> {
  part<HTMLDetailsElement>(card, 'details')?.setAttribute('open', '');
  await waitUntil(() => partsOf(card, 'related').length, 'no related practices');
  return card;
}

describe('a card in a list', () => {
  const warnings = consoleWarnings();

  it('shows practices of other cities when it is unfolded, and not before', async () => {
    const list = await listOf(feedOf(cities));
    const card = cardOf(list, 'a');
    expect(partsOf(card, 'related')).to.deep.equal([]);
    await unfold(card);
    expect(partsOf(card, 'related')[0]).to.equal('Similar practices in other cities');
    expect(relatedIn(card).map(({ textContent }) => textContent.split('\n'))).to.deep.equal([
      ['Title of c', 'Rochester, Norway', 'Also about: Refugees'],
      ['Title of b', 'Łódź, Norway', 'Also about: Refugees'],
    ]);
    expect(cardsOf(list).filter((other) => partsOf(other, 'related').length)).to.deep.equal([card]);
  });

  it('calls the cities of others by their names in the page’s language', async () => {
    const names = { uk: 'Лодзь' };
    const feed = feedOf([about('a', 'Oslo'), about('b', 'Łódź', at('Łódź', 'PL'))], {
      _practices: { cities: [{ name: 'Łódź', country: 'PL', names }] },
    });
    const list = await listOn(
      html`<div lang="uk"><practice-list .feed=${feed}></practice-list></div>`,
    );
    const card = await unfold(cardOf(list, 'a'));
    expect(relatedIn(card).map(({ textContent }) => textContent.split('\n')[1])).to.deep.equal([
      'Лодзь, Польща',
    ]);
  });

  it('has them in a list below a heading one level below its own, behind the text', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feedOf(cities)} heading-level="3"></practice-list>`,
    );
    const card = await unfold(cardOf(list, 'a'));
    const added = [...card.querySelectorAll(':scope > [slot="related"]')];
    expect(added.map(({ localName }) => localName)).to.deep.equal(['h4', 'ul']);
    const [heading] = added as [HTMLElement];
    const last = [...card.querySelectorAll<HTMLElement>('[slot="section"]')].at(-1);
    expect(heading.getBoundingClientRect().top).to.be.above(
      last?.getBoundingClientRect().bottom ?? 0,
    );
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('gives each title its language and direction', async () => {
    const card = await unfold(cardOf(await listOf(feedOf(cities)), 'a'));
    const titles = relatedIn(card).map(({ firstElementChild }) => firstElementChild as HTMLElement);
    expect(titles.map(({ lang, dir }) => [lang, dir])).to.deep.equal([
      ['en', 'auto'],
      ['fr', 'auto'],
    ]);
  });

  it('says which title a machine has translated', async () => {
    const { _practice: own } = at('Łódź', 'NO') as { readonly _practice: object };
    const translations = { en: { title: 'By a machine', machine: true } };
    const feed = feedOf([
      about('a', 'Oslo'),
      about('b', '', { language: 'fr', _practice: { ...own, translations } }),
    ]);
    const card = await unfold(cardOf(await listOf(feed), 'a'));
    expect(relatedIn(card).map(({ textContent }) => textContent.split('\n'))).to.deep.equal([
      ['By a machine', 'Łódź, Norway', 'Machine translation', 'Also about: Refugees'],
    ]);
  });

  it('links those that have an address of their own, and tells of a visitor who follows it', async () => {
    const list = await listOf(
      feedOf([
        about('a', 'Oslo'),
        about('b', 'Łódź'),
        about('c', 'Bergen', { url: index }),
        about('d', 'Turku', { url: index }),
      ]),
    );
    const card = await unfold(cardOf(list, 'a'));
    const links = [...card.querySelectorAll<HTMLAnchorElement>('[slot="related"] a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://practices.example/b']);
    let followed: PracticeSelectEvent | undefined;
    list.addEventListener('practice-select', (event) => {
      event.preventDefault();
      followed = event;
    });
    links[0]?.click();
    expect([followed?.practice.id, followed?.url]).to.deep.equal([
      'b',
      'https://practices.example/b',
    ]);
  });

  it('links the others to their place in the list, if the list may show them', async () => {
    const feed = feedOf([
      about('a', 'Oslo', { url: index }),
      about('b', 'Łódź', { url: index }),
      about('c', 'Bergen', { url: index }),
    ]);
    const list = await listOn(
      html`<practice-list .feed=${feed} url-prefix="p-" city="Oslo, Łódź"></practice-list>`,
    );
    const card = await unfold(cardOf(list, 'a'));
    expect(
      relatedIn(card).map((entry) => entry.querySelector('a')?.search.slice(-12)),
    ).to.deep.equal(['p-practice=b', undefined]);
  });

  it('has them again when its words are written anew, and in the new language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><practice-list .feed=${feedOf(cities)}></practice-list></div>`,
    );
    const list = page.querySelector('practice-list') as PracticeList;
    await waitUntil(() => list.results);
    await list.updateComplete;
    const card = await unfold(cardOf(list, 'a'));
    page.lang = 'fr';
    await waitUntil(() => relatedIn(card)[0]?.textContent.includes('Norvège'));
    expect(partsOf(card, 'related').length).to.equal(2);
  });

  it('keeps its height when a search marks other words', async () => {
    const list = await listOf(feedOf(cities));
    const card = await unfold(cardOf(list, 'a'));
    list.query = { text: 'rumours' };
    await waitUntil(() => card.querySelector('mark'));
    expect(relatedIn(card).length).to.equal(2);
  });

  it('shows none that are unlike, and no heading then', async () => {
    const feed = feedOf([
      about('a', 'Oslo', { tags: [] }),
      about('b', 'Łódź', { tags: [], content_text: 'Dancing', summary: 'Outdoors' }),
    ]);
    const list = await listOf(feed);
    expect(await list.related('a')).to.deep.equal([]);
    const card = cardOf(list, 'a');
    part<HTMLDetailsElement>(card, 'details')?.setAttribute('open', '');
    await card.updateComplete;
    expect(partsOf(card, 'related')).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });
});

describe('the related practices of a list', () => {
  const warnings = consoleWarnings();

  it('come from the whole feed, also when the list shows one city', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feedOf(cities)} city="Oslo"></practice-list>`,
    );
    const found = await list.related('a');
    expect(found.map(({ practice }) => practice.id)).to.deep.equal(['c', 'b', 'same']);
    expect(found[0]?.reason).to.deep.include({ chosen: false, topics: ['refugees'] });
  });

  it('are given as soon as the feed has loaded', async () => {
    const list = document.createElement('practice-list');
    const asked = list.related('a');
    document.body.append(list);
    list.feed = feedOf(cities);
    expect((await asked).length).to.equal(3);
    list.remove();
  });

  it('of an unknown practice are none, and the console says so once', async () => {
    const list = await listOf(feedOf(cities));
    expect(await list.related('lost')).to.deep.equal([]);
    expect(await list.related('lost')).to.deep.equal([]);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('related("lost"): the feed has no practice with this id');
  });

  it('are indexed in slices in a large feed', async () => {
    const list = await listOf(feedOf([...many(600), ...cities]));
    expect((await list.related('a')).map(({ practice }) => practice.id)).to.include('c');
  });
});
