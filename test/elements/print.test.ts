import { expect, html } from '@open-wc/testing';
import type { PracticeList } from '../../src/index.js';
import { cardsOf, listOn, part, titlesOf } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { focused } from '../fixtures/focus.js';
import { waitUntil } from '../fixtures/wait.js';

const feed = feedOf(many(40));

function listOfFew(): Promise<PracticeList> {
  return listOn(html`<practice-list .feed=${feed} page-size="5"></practice-list>`);
}

/** The titles that are printed if a page calls `print()`, which waits for nothing. */
function printed(list: PracticeList): string[] {
  dispatchEvent(new Event('beforeprint'));
  return titlesOf(list);
}

async function backOnScreen(list: PracticeList): Promise<void> {
  dispatchEvent(new Event('afterprint'));
  await list.updateComplete;
}

describe('A printed list', () => {
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    scrollTo(0, 0);
  });

  it('has every practice that was found, with its words', async () => {
    const list = await listOfFew();
    const titles = printed(list);
    expect(titles).to.have.length(40);
    expect(titles.at(-1)).to.equal('Practice p40');
    const last = cardsOf(list).at(-1);
    expect(last?.shadowRoot?.querySelector('[part=card]')).to.exist;
    expect(last?.textContent).to.contain('What p40 is about.');
  });

  it('has only what was found', async () => {
    const list = await listOfFew();
    list.query = { text: 'p7' };
    await waitUntil(() => list.results?.total === 1);
    expect(printed(list)).to.eql(['Practice p7']);
  });

  it('does not say that there are more', async () => {
    const list = await listOfFew();
    expect(part(list, 'count')?.hidden).to.equal(false);
    printed(list);
    expect(part(list, 'count')?.hidden).to.equal(true);
    await backOnScreen(list);
    expect(part(list, 'count')?.hidden).to.equal(false);
    expect(part(list, 'count')?.textContent).to.equal('Showing 5 of 40');
  });

  it('is as it was afterwards: the same cards, the focus and the place on the page', async () => {
    const list = await listOfFew();
    const cards = cardsOf(list);
    for (const find of [
      (): HTMLElement | null => part(list, 'more'),
      (): HTMLElement | null => part(list, 'copy'),
      (): HTMLElement | null => cards[2]?.querySelector('a') ?? null,
    ]) {
      const target = find();
      target?.focus();
      scrollTo(0, 200);
      const { scrollY: before } = window;
      printed(list);
      await list.updateComplete;
      expect(focused()).to.equal(target);
      await backOnScreen(list);
      expect(cardsOf(list)).to.eql(cards);
      expect([focused(), scrollY]).to.eql([target, before]);
    }
  });

  it('is no result and no announcement', async () => {
    const list = await listOfFew();
    let results = 0;
    list.addEventListener('practice-results', () => (results += 1));
    printed(list);
    await backOnScreen(list);
    expect(results).to.equal(0);
    expect(list.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('has the rest of the cards even if not all of those on the screen are painted', async () => {
    const { innerWidth } = window;
    Object.defineProperty(window, 'innerWidth', { value: 400, configurable: true });
    try {
      const list = document.createElement('practice-list');
      list.feed = feed;
      document.body.append(list);
      await new Promise((resolve) => {
        new MutationObserver(resolve).observe(list, { childList: true });
      });
      expect(titlesOf(list).length).to.be.below(12);
      expect(printed(list)).to.have.length(40);
      await backOnScreen(list);
      expect(titlesOf(list)).to.have.length(12);
      list.remove();
    } finally {
      Object.defineProperty(window, 'innerWidth', {
        value: innerWidth,
        configurable: true,
        writable: true,
      });
    }
  });

  it('shows its first practices if it was moved to another place of the page in between', async () => {
    const list = await listOfFew();
    printed(list);
    const place = list.parentElement;
    list.remove();
    dispatchEvent(new Event('afterprint'));
    place?.append(list);
    await list.updateComplete;
    list.requestUpdate();
    await list.updateComplete;
    expect(cardsOf(list)).to.have.length(5);
  });
});
