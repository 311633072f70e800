import { expect, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { historyFile } from '../../../src/elements/later-files.js';
import { afterPaint } from '../../../src/elements/schedule.js';
import type { PracticeList } from '../../../src/index.js';
import { cardsOf, listOn, press, settled } from '../../fixtures/elements.js';
import { feedOf, many } from '../../fixtures/feed.js';
import { watchHistory } from '../../fixtures/history.js';
import { waitUntil } from '../../fixtures/wait.js';

const feed = feedOf(many(60));
const bare = html`<practice-list .feed=${feed}></practice-list>`;

/** Says that the page is about to go, and opens it again. */
async function reload(template: TemplateResult): Promise<PracticeList> {
  dispatchEvent(new Event('pagehide'));
  fixtureCleanup();
  return listOn(template);
}

async function showMore(list: PracticeList): Promise<void> {
  // Otherwise loaded when the page is idle.
  await historyFile.load();
  press(list, 'more');
  await list.updateComplete;
}

describe('The place in a list', () => {
  beforeEach(watchHistory());

  const { href } = location;
  const states: unknown[] = [];
  const { replaceState } = history;

  beforeEach(() => {
    states.length = 0;
    history.replaceState = (...args) => {
      states.push(args[0]);
      replaceState.apply(history, args);
    };
  });
  afterEach(() => {
    history.replaceState = replaceState;
    history.scrollRestoration = 'auto';
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });

  for (const [how, template] of Object.entries({
    'without url-prefix': bare,
    'with url-prefix': html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`,
    'with an id': html`<practice-list .feed=${feed} id="list"></practice-list>`,
  }))
    it(`is restored when the page is loaded again, ${how}`, async () => {
      const list = await listOn(template);
      await showMore(list);
      await showMore(list);
      scrollTo(0, 957);
      const again = await reload(template);
      expect(cardsOf(again).length).to.equal(36);
      await waitUntil(() => scrollY === 957);
    });

  /** Opens a list again where it was left, in a page that goes to its beginning as soon as the list has scrolled. */
  async function reloadAndJump(beforeJump = (): void => undefined): Promise<void> {
    const list = await listOn(bare);
    await showMore(list);
    scrollTo(0, 500);
    const { scrollTo: original } = window;
    const jumped = new Promise<void>((resolve) => {
      window.scrollTo = (place?: ScrollToOptions | number) => {
        if (typeof place !== 'object') return;
        window.scrollTo = original;
        scrollTo(place);
        queueMicrotask(() => {
          beforeJump();
          scrollTo(0, 0);
          resolve();
        });
      };
    });
    await reload(bare);
    await jumped;
  }

  it('is restored if the browser goes back to where it was before the cards, like Firefox', async () => {
    await reloadAndJump();
    await waitUntil(() => scrollY === 500);
  });

  it('is left to a visitor who scrolls at once', async () => {
    await reloadAndJump(() => dispatchEvent(new Event('wheel')));
    await afterPaint();
    await afterPaint();
    expect(scrollY).to.equal(0);
  });

  it('leaves no trace if nothing was shown or scrolled', async () => {
    history.replaceState(null, '');
    await listOn(bare);
    dispatchEvent(new Event('pagehide'));
    expect(history.state).to.equal(null);
  });

  it('is one key beside those of the page', async () => {
    history.replaceState({ page: 7, deep: { date: new Date(0) } }, '');
    const list = await listOn(bare);
    await showMore(list);
    const { 'intercultural-practices': _, ...theirs } = history.state as Record<string, unknown>;
    expect(theirs).to.deep.equal({ page: 7, deep: { date: new Date(0) } });
    expect(Object.keys(history.state as object).length).to.equal(3);
  });

  for (const state of ['text', 7, false, [1, 2], new Map([[1, 2]]), new Date(0)])
    it(`is not kept in a state of the page that is not a plain object: ${JSON.stringify(state)}`, async () => {
      history.replaceState(state, '');
      states.length = 0;
      const list = await listOn(bare);
      await showMore(list);
      scrollTo(0, 500);
      dispatchEvent(new Event('pagehide'));
      expect(states).to.eql([]);
      expect(history.state).to.deep.equal(state);
      expect(cardsOf(list).length).to.equal(24);
    });

  for (const kept of [
    null,
    'text',
    [],
    { 'undefined  0': '{}' },
    { 'undefined  0': {} },
    { 'undefined  0': ['{}', -1, 5, 0] },
    { 'undefined  0': ['{}', 'many', 5, 'far'] },
    { 'undefined  0': ['{"text":"x"}', 3, 5, 0] },
  ])
    it(`is the beginning of the list if the state is ${JSON.stringify(kept)}`, async () => {
      history.replaceState({ 'intercultural-practices': kept }, '');
      expect(cardsOf(await listOn(bare)).length).to.equal(12);
    });

  it('is not lost if the page leaves before its cards are there', async () => {
    const list = await listOn(bare);
    await showMore(list);
    scrollTo(0, 957);
    dispatchEvent(new Event('pagehide'));
    const state: unknown = history.state;
    const { offsetHeight } = list;
    fixtureCleanup();
    const early = document.createElement('practice-list');
    early.src = 'https://feeds.example/never.json';
    globalThis.fetch = () => new Promise(() => undefined);
    document.body.append(early);
    await early.updateComplete;
    expect(early.offsetHeight).to.equal(offsetHeight);
    dispatchEvent(new Event('pagehide'));
    early.remove();
    expect(history.state).to.deep.equal(state);
  });

  it('reserves no room for a feed that fails', async () => {
    const list = await listOn(bare);
    await showMore(list);
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    const again = await listOn(html`<practice-list .feed=${{ items: 1 }}></practice-list>`);
    expect(again.error?.code).to.equal('not-a-feed');
    expect(again.offsetHeight).to.be.lessThan(1000);
  });

  it('keeps lists apart, in shadow roots too', async () => {
    const two = html`<main>
      <practice-list .feed=${feed}></practice-list>
      <practice-list .feed=${feed}></practice-list>
      <div></div>
    </main>`;
    const first = await listOn(two);
    const page = first.parentElement;
    const inShadow = document.createElement('practice-list');
    inShadow.feed = feed;
    page?.querySelector('div')?.attachShadow({ mode: 'open' }).append(inShadow);
    const second = page?.querySelectorAll('practice-list')[1];
    if (!second) throw new Error('no second list');
    await settled(second);
    await settled(inShadow);
    await showMore(second);
    await showMore(inShadow);
    await showMore(inShadow);
    const again = await reload(two);
    const lists = again.parentElement?.querySelectorAll('practice-list') ?? [];
    const shadow = document.createElement('practice-list');
    shadow.feed = feed;
    again.parentElement?.querySelector('div')?.attachShadow({ mode: 'open' }).append(shadow);
    await settled(shadow);
    expect([...lists, shadow].map((list) => cardsOf(list).length)).to.eql([12, 24, 36]);
  });

  it('is that of another query no more', async () => {
    const list = await listOn(bare);
    await showMore(list);
    list.query = { topics: ['education'] };
    await list.updateComplete;
    const again = await reload(bare);
    expect(cardsOf(again).length).to.equal(12);
  });

  it('is restored on Back to another query, and on Forward', async () => {
    history.pushState(null, '', '?');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    await showMore(list);
    list.query = { topics: ['education'] };
    await list.updateComplete;
    expect(cardsOf(list).length).to.equal(12);
    await showMore(list);
    await showMore(list);
    for (const [go, count] of [
      [-1, 24],
      [1, 36],
    ] as const) {
      history.go(go);
      await waitUntil(() => cardsOf(list).length === count);
    }
  });

  it('is left to the page if the page restores it itself', async () => {
    const list = await listOn(bare);
    await showMore(list);
    scrollTo(0, 957);
    dispatchEvent(new Event('pagehide'));
    history.scrollRestoration = 'manual';
    scrollTo(0, 0);
    const again = await reload(bare);
    await again.updateComplete;
    expect(cardsOf(again).length).to.equal(24);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(scrollY).to.equal(0);
  });

  for (const act of ['wheel', 'touchstart', 'keydown', 'mousedown'])
    it(`is left to a visitor who has acted before the cards are there: ${act}`, async () => {
      const list = await listOn(bare);
      await showMore(list);
      scrollTo(0, 957);
      dispatchEvent(new Event('pagehide'));
      fixtureCleanup();
      const again = document.createElement('practice-list');
      document.body.append(again);
      await again.updateComplete;
      document.body.dispatchEvent(new Event(act, { bubbles: true }));
      scrollTo(0, 30);
      again.feed = feed;
      await settled(again);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(scrollY).to.equal(30);
      expect(cardsOf(again).length).to.equal(24);
      again.remove();
    });

  it('shows more even if the browser refuses to keep it', async () => {
    history.replaceState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const list = await listOn(bare);
    await showMore(list);
    expect(cardsOf(list).length).to.equal(24);
  });
});
