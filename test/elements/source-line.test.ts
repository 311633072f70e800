import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeCard, PracticeList } from '../../src/index.js';
import { dayName } from '../../src/elements/periods.js';
import { cardsOf, listOf, part, press, settled } from '../fixtures/elements.js';
import { faultsOf } from '../fixtures/faults.js';
import { feedOf, item, many } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

const source = {
  name: 'Intercultural Cities, Council of Europe',
  url: 'https://www.coe.example/practices',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  date: '2026-11-12',
};

const feedFrom = (from: object | undefined, items: readonly unknown[] = [item('a'), item('b')]) =>
  feedOf(items, { _practices: { source: from } });

const linesOf = (host: Element): Element[] => [...host.querySelectorAll('[slot="source"]')];
const words = (host: Element): string | null | undefined => linesOf(host)[0]?.textContent;

const server = new FakeServer();
consoleWarnings();

describe('the source below a list', () => {
  it('is one line of the page, with links to the source and its licence, and the date in words', async () => {
    const list = await listOf(feedFrom(source));
    expect(linesOf(list)).to.have.lengthOf(1);
    expect(words(list)).to.equal(
      'Source: Intercultural Cities, Council of Europe · as of 12 November 2026 · CC BY 4.0',
    );
    const links = [...list.querySelectorAll<HTMLAnchorElement>('[slot="source"] a')];
    expect(links.map(({ href }) => href)).to.deep.equal([source.url, source.licence]);
    expect(linesOf(list)[0]?.assignedSlot?.part.contains('source')).to.equal(true);
    expect(list.lastElementChild).to.equal(linesOf(list)[0]);
    expect(list.querySelectorAll('practice-card [slot="source"]')).to.have.lengthOf(0);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('says no more than the feed does', async () => {
    expect(words(await listOf(feedFrom({ name: 'Oslo' })))).to.equal('Source: Oslo');
    const terms = await listOf(feedFrom({ name: 'Oslo', licence: 'https://city.example/terms' }));
    expect(words(terms)).to.equal('Source: Oslo · Licence');
    const silent = await listOf(feedFrom(undefined));
    expect(linesOf(silent)).to.have.lengthOf(0);
    const footer = part(silent, 'footer');
    const below = silent.getBoundingClientRect().bottom;
    expect(below - (footer?.getBoundingClientRect().bottom ?? 0)).to.be.below(1);
  });

  it('stays after the cards, and the same, when more of them are shown', async () => {
    const list = await listOf(feedFrom(source, many(30)));
    const [line] = linesOf(list);
    press(list, 'more');
    await settled(list);
    expect(cardsOf(list)).to.have.lengthOf(24);
    expect(linesOf(list)).to.deep.equal([line]);
    expect(list.lastElementChild).to.equal(line);
  });

  it('stays if a query finds nothing', async () => {
    const list = await listOf(feedFrom(source));
    list.query = { cities: ['Łódź'] };
    await settled(list);
    expect(list.results?.total).to.equal(0);
    expect(linesOf(list)).to.have.lengthOf(1);
  });

  it('goes away with the cards if another feed fails', async () => {
    const list = await listOf(feedFrom(source));
    list.feed = { message: 'not a feed' };
    await waitUntil(() => list.error);
    await list.updateComplete;
    expect(linesOf(list)).to.have.lengthOf(0);
  });

  it('follows another feed', async () => {
    const list = await listOf(feedFrom(source));
    list.feed = feedFrom({ name: 'Oslo' });
    await waitUntil(() => words(list) === 'Source: Oslo');
    expect(linesOf(list)).to.have.lengthOf(1);
  });

  it('takes the place of a copy that a page cache has kept, which stays until then', async () => {
    let answer: (response: Response) => void = () => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const list = await fixture<PracticeList>(
      html`<practice-list src=${src}
        ><practice-card slot="practice"><h3 slot="title">Archived</h3></practice-card
        ><span slot="source">Source: archived</span></practice-list
      >`,
    );
    expect(linesOf(list)[0]?.checkVisibility()).to.equal(true);
    answer(new Response(JSON.stringify(feedFrom({ name: 'Oslo' }))));
    await settled(list);
    expect(linesOf(list).map(({ textContent }) => textContent)).to.deep.equal(['Source: Oslo']);
  });

  it('comes back if a router removes it with the cards', async () => {
    const list = await listOf(feedFrom(source));
    for (const child of [...list.children]) child.remove();
    await waitUntil(() => cardsOf(list).length === 2);
    expect(linesOf(list)).to.have.lengthOf(1);
    expect(list.lastElementChild).to.equal(linesOf(list)[0]);
  });

  it('keeps a name in its own direction and language, whatever it contains', async () => {
    const list = await listOf(
      feedOf([item('a')], {
        language: 'ar',
        _practices: { source: { ...source, name: 'مدن <b>بين</b> الثقافات 2026 \u202Ex' } },
      }),
    );
    const name = list.querySelector<HTMLElement>('[slot="source"] bdi');
    expect(name?.lang).to.equal('ar');
    expect(name?.textContent).to.equal('مدن <b>بين</b> الثقافات 2026 x');
    expect(name && getComputedStyle(name).direction).to.equal('rtl');
    expect(name && getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });

  it('is no wider than the list, however long the name is', async () => {
    const list = await listOf(feedFrom({ ...source, name: 'x'.repeat(10_000) }));
    list.style.inlineSize = '300px';
    const box = linesOf(list)[0]?.getBoundingClientRect();
    expect(box?.width).to.be.at.most(300);
    expect(list.scrollWidth).to.be.at.most(300);
  });
});

describe('the source of a card', () => {
  async function cardOf(properties: Partial<PracticeCard>): Promise<PracticeCard> {
    const card = await fixture<PracticeCard>(html`<practice-card></practice-card>`);
    Object.assign(card, properties);
    await waitUntil(() => part(card, 'card'));
    return card;
  }

  it('is in a card that stands alone, after its words', async () => {
    const card = await cardOf({ feed: feedFrom(source), practiceId: 'a' });
    expect(words(card)).to.match(/^Source: Intercultural Cities/);
    expect(card.lastElementChild).to.equal(linesOf(card)[0]);
    expect(linesOf(card)[0]?.assignedSlot?.part.contains('source')).to.equal(true);
    expect(await faultsOf(card)).to.deep.equal([]);
  });

  it('is in no card that has been given a practice', async () => {
    const list = await listOf(feedFrom(source));
    const practice = list.results?.practices[0];
    if (!practice) throw new Error('no practice');
    const card = await cardOf({ practice, feed: feedFrom(source), practiceId: 'a' });
    expect(linesOf(card)).to.have.lengthOf(0);
  });

  it('follows the feed, and goes away with the words', async () => {
    const card = await cardOf({ feed: feedFrom(source), practiceId: 'a' });
    card.feed = feedFrom({ name: 'Oslo' });
    await waitUntil(() => words(card) === 'Source: Oslo');
    expect(linesOf(card)).to.have.lengthOf(1);
    card.practiceId = 'none';
    await waitUntil(() => !linesOf(card).length);
    expect(card.textContent.trim()).to.equal('');
  });
});

describe('a day in words', () => {
  it('is in the form of the language, in the Gregorian calendar', () => {
    expect(dayName('2026-11-12', 'en')).to.equal('12 November 2026');
    expect(dayName('2026-11-12', 'de')).to.equal('12. November 2026');
    expect(dayName('2026-11-12', 'th')).to.contain('2026');
    expect(dayName('2026-01-01', 'fa')).to.match(/2026|۲۰۲۶/);
  });
});
