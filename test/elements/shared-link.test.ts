import { expect, html, oneEvent } from '@open-wc/testing';
import type { PracticeCard, PracticeSelectEvent } from '../../src/index.js';
import { cardsOf, listOn, part, partsOf } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';

const list = 'https://practices.example/list';
const feed = feedOf([
  item('whole', { url: list, content_text: 'All that there is to say.' }),
  item('brief', { url: list }),
  item('own'),
]);

async function cardsIn(layout: string): Promise<Record<'whole' | 'brief' | 'own', PracticeCard>> {
  const shown = await listOn(
    html`<practice-list .feed=${feed} sort="feed" layout=${layout}></practice-list>`,
  );
  const [whole, brief, own] = cardsOf(shown);
  if (!whole || !brief || !own) throw new Error('no cards');
  return { whole, brief, own };
}

const linkOf = (card: Element): HTMLAnchorElement | null =>
  card.querySelector<HTMLAnchorElement>('[slot="link"] a');
const isSeen = (card: Element): boolean => linkOf(card)?.checkVisibility() ?? false;

describe('a practice without a page of its own', () => {
  it('has a title that is no link, and a link to the list', async () => {
    const { brief, own } = await cardsIn('grid');
    expect(brief.querySelector('[slot="title"] a')).to.equal(null);
    expect(partsOf(brief, 'title')).to.eql(['Practice brief']);
    expect(partsOf(brief, 'link')).to.eql(['In the list of good practices']);
    expect(linkOf(brief)?.href).to.equal(list);
    expect(own.querySelector('[slot="title"] a')).to.have.property(
      'href',
      'https://practices.example/own',
    );
    expect(partsOf(own, 'link')).to.eql([]);
  });

  it('shows this link where its text ends: unfolded with it, or last on the card', async () => {
    for (const layout of ['grid', 'list']) {
      const { whole, brief } = await cardsIn(layout);
      expect([isSeen(whole), isSeen(brief)], layout).to.eql([false, true]);
      const details = part<HTMLDetailsElement>(whole, 'details');
      if (details) details.open = true;
      expect(isSeen(whole), layout).to.equal(true);
    }
  });

  it('shows it in a compact list, where nothing unfolds', async () => {
    const { whole, brief, own } = await cardsIn('compact');
    expect([whole, brief, own].map(isSeen)).to.eql([true, true, false]);
  });

  it('tells the page that a visitor follows it', async () => {
    const { brief } = await cardsIn('grid');
    brief.addEventListener('practice-select', (event) => event.preventDefault());
    const selected = oneEvent<PracticeSelectEvent>(brief, 'practice-select');
    linkOf(brief)?.click();
    const { practice, url } = await selected;
    expect([practice.id, url]).to.eql(['brief', list]);
  });

  it('gets the focus at its title', async () => {
    const { brief } = await cardsIn('grid');
    brief.focus();
    expect(document.activeElement).to.equal(brief.querySelector('[slot="title"]'));
  });

  it('gives the address of the list in print', async () => {
    const { whole } = await cardsIn('grid');
    expect(part(whole, 'address')?.textContent).to.equal(list);
  });
});
