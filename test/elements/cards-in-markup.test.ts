import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PracticeCard, PracticeList } from '../../src/index.js';
import { cardsOf, part, partsOf, press, settled, titlesOf } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { faultsOf } from '../fixtures/faults.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import { upgradeDivs } from '../../src/upgrade.js';
import '../../src/define.js';

const archived = html`<practice-card slot="practice"
    ><h3 slot="title" lang="en"><a href="https://city.example/1">Archived one</a></h3>
    <p slot="summary">Words.</p></practice-card
  ><practice-card slot="practice"><h3 slot="title">Archived two</h3></practice-card>
  <a href="/all" hidden data-practice-fallback>All practices</a>`;

const server = new FakeServer();
consoleWarnings();

describe('cards that are already in the markup', () => {
  async function listWith(src: string): Promise<PracticeList> {
    const list = await fixture<PracticeList>(
      html`<practice-list src=${src}>${archived}</practice-list>`,
    );
    await Promise.all(cardsOf(list).map((card) => card.updateComplete));
    return list;
  }

  const shown = (list: Element): string[] =>
    cardsOf(list)
      .filter((card) => card.querySelector('h3')?.checkVisibility())
      .map((card) => card.querySelector('h3')?.textContent ?? '');

  it('stay while the feed loads, and give way to its cards', async () => {
    let answer: (response: Response) => void = () => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const list = await listWith(src);
    expect(shown(list)).to.eql(['Archived one', 'Archived two']);
    expect(part(list, 'loading')).to.equal(null);
    expect(list.querySelector(':scope > a')?.checkVisibility()).to.equal(false);
    answer(new Response(JSON.stringify(feedOf([item('a')]))));
    await settled(list);
    expect(titlesOf(list)).to.eql(['Practice a']);
    expect(list.textContent).to.not.contain('Archived');
  });

  it('stay if the feed fails, with the message and a button that loads the feed', async () => {
    const src = server.serve(() => new Response('', { status: 404 }));
    const list = await listWith(src);
    await settled(list);
    expect(shown(list)).to.eql(['Archived one', 'Archived two']);
    expect(part(list, 'error')?.textContent).to.contain('could not be loaded');
    expect(list.querySelector(':scope > a')?.checkVisibility()).to.equal(false);
    expect(await faultsOf(list)).to.eql([]);
    server.change(src, feedOf([item('a'), item('b')]));
    press(list, 'retry');
    await waitUntil(() => list.results);
    await settled(list);
    expect(titlesOf(list)).to.have.members(['Practice a', 'Practice b']);
    expect(part(list, 'error')).to.equal(null);
  });

  it('give way to the message that nothing matches', async () => {
    const list = await listWith(server.serve(feedOf([])));
    await settled(list);
    expect(cardsOf(list)).to.eql([]);
    expect(part(list, 'empty')?.checkVisibility()).to.equal(true);
  });

  it('are not those of the list’s own earlier feed', async () => {
    const list = await listWith(server.serve(feedOf([item('a')])));
    await settled(list);
    list.src = server.serve(() => new Response('', { status: 404 }));
    await waitUntil(() => list.error);
    await list.updateComplete;
    expect(cardsOf(list)).to.eql([]);
    expect(list.querySelector(':scope > a')?.checkVisibility()).to.equal(true);
  });

  it('stay in a copy of the page whose feed fails', async () => {
    const src = server.serve(feedOf([item('a')]));
    const list = await listWith(src);
    await settled(list);
    server.change(src, () => new Response('', { status: 404 }));
    const copy = list.cloneNode(true) as PracticeList;
    copy.setAttribute(
      'src',
      server.serve(() => new Response('', { status: 404 })),
    );
    list.replaceWith(copy);
    await waitUntil(() => copy.error);
    await copy.updateComplete;
    expect(titlesOf(copy)).to.eql(['Practice a']);
    expect(cardsOf(copy)[0]?.checkVisibility()).to.equal(true);
  });

  it('stay in a <div> that becomes a list', async () => {
    const src = server.serve(() => new Response('', { status: 404 }));
    upgradeDivs();
    for (const inside of [archived, html`<practice-list src=${src}>${archived}</practice-list>`]) {
      const div = await fixture(html`<div data-practice-list data-src=${src}>${inside}</div>`);
      await waitUntil(() => div.querySelector('practice-list')?.error);
      await div.querySelector('practice-list')?.updateComplete;
      expect(shown(div)).to.eql(['Archived one', 'Archived two']);
      expect(div.querySelectorAll('practice-list')).to.have.length(1);
    }
  });

  it('give the focus to the card that takes their place', async () => {
    let answer: (response: Response) => void = () => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const list = await listWith(src);
    list.querySelector<HTMLElement>('h3 a')?.focus();
    answer(new Response(JSON.stringify(feedOf([item('a'), item('b')], { language: 'en' }))));
    await settled(list);
    await waitUntil(() => document.activeElement === cardsOf(list)[0]?.querySelector('a'));
  });
});

describe('a card that already has words', () => {
  const cardWith = (src: string): Promise<PracticeCard> =>
    fixture<PracticeCard>(
      html`<practice-card src=${src} practice-id="a"
        ><h3 slot="title">Archived</h3>
        <p slot="summary">Words.</p></practice-card
      >`,
    );

  it('keeps them if the feed fails, and says so', async () => {
    const src = server.serve(() => new Response('', { status: 404 }));
    const card = await cardWith(src);
    expect(card.querySelector('h3')?.checkVisibility()).to.equal(true);
    await waitUntil(() => part(card, 'retry'));
    expect(card.querySelector('h3')?.checkVisibility()).to.equal(true);
    server.change(src, feedOf([item('a')]));
    press(card, 'retry');
    await waitUntil(() => partsOf(card, 'title')[0] === 'Practice a');
    await card.updateComplete;
    expect(part(card, 'retry')).to.equal(null);
    expect(partsOf(card, 'title')).to.have.length(1);
    expect(partsOf(card, 'summary')).to.eql(['What a is about.']);
  });

  it('keeps them if the feed does not have the practice', async () => {
    const card = await cardWith(server.serve(feedOf([item('b')])));
    const failure = await oneEvent(card, 'practice-error');
    expect(failure).to.have.property('code', 'no-such-practice');
    expect(card.querySelector('h3')?.checkVisibility()).to.equal(true);
  });

  it('does not keep the words of another practice', async () => {
    const card = await cardWith(server.serve(feedOf([item('a'), item('b')])));
    await waitUntil(() => partsOf(card, 'title')[0] === 'Practice a');
    card.practiceId = 'z';
    await card.updateComplete;
    expect(partsOf(card, 'title')).to.eql([]);
    card.practiceId = 'b';
    await card.updateComplete;
    expect(partsOf(card, 'title')).to.eql(['Practice b']);
  });
});
