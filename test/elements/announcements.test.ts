import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeCard, PracticeList } from '../../src/index.js';
import { HeldAnnouncements } from '../fixtures/announcements.js';
import { cardsOf, listOf, part, press, settled } from '../fixtures/elements.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import { checkbox, openPanel, searchOf } from '../fixtures/search-form.js';
import { Heard } from '../fixtures/heard.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

const feed = feedOf([
  item('oslo', { title: 'Oslo reads' }),
  item('montreal', { title: 'Montréal sings', ...at('Montréal', 'CA', '2021') }),
  item('lodz', { title: 'Łódź paints', ...at('Łódź', 'PL', '2019/..') }),
]);

/** Live regions of an element and its cards. */
function regionsOf(element: Element): Element[] {
  const roots = [element, ...cardsOf(element)].map(({ shadowRoot }) => shadowRoot);
  return roots.flatMap((root) => [...(root?.querySelectorAll('[role="status"]') ?? [])]);
}

describe('a list announces', () => {
  const server = new FakeServer();
  consoleWarnings();
  let held: HeldAnnouncements;
  let heard: Heard | undefined;
  beforeEach(() => {
    held = new HeldAnnouncements();
  });
  afterEach(() => {
    held.release();
    heard?.stop();
  });

  async function letOut(list: PracticeList): Promise<void> {
    await list.updateComplete;
    held.letOut();
    await list.updateComplete;
  }

  /** A list whose feed has not arrived, and a function that answers the request. */
  async function waiting(): Promise<{ list: PracticeList; answer: (response: Response) => void }> {
    let answer = (_: Response): void => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
    heard = new Heard(list);
    list.src = src;
    await waitUntil(() => server.requests.includes(src));
    await list.updateComplete;
    return { list, answer: (response) => answer(response) };
  }

  it('nothing of first results that come at once, as the page itself tells of them', async () => {
    const list = await listOf(feed);
    await letOut(list);
    expect(regionsOf(list).map((each) => each.textContent)).to.eql(['']);
  });

  it('that practices are loading, and then how many there are', async () => {
    const { list, answer } = await waiting();
    await letOut(list);
    answer(Response.json(feed));
    await settled(list);
    await letOut(list);
    expect(heard?.texts).to.eql(['Loading practices', '3 practices']);
  });

  it('a failure, and each that follows', async () => {
    const { list, answer } = await waiting();
    answer(new Response('', { status: 404 }));
    await settled(list);
    for (let tries = 0; tries < 2; tries++) {
      press(list, 'retry');
      await waitUntil(() => part(list, 'retry')?.ariaDisabled === 'true');
      answer(new Response('', { status: 404 }));
      await waitUntil(() => part(list, 'retry')?.ariaDisabled === 'false');
    }
    await letOut(list);
    const text = 'The practices could not be loaded.';
    expect(heard?.texts).to.eql([text, text, text]);
    expect(list.shadowRoot?.querySelectorAll('[role="alert"]')).to.have.length(1);
  });

  it('that a retry takes a while, and then its results', async () => {
    const { list, answer } = await waiting();
    answer(new Response('', { status: 404 }));
    await settled(list);
    press(list, 'retry');
    await letOut(list);
    answer(Response.json(feed));
    await waitUntil(() => list.results);
    await letOut(list);
    expect(heard?.texts.slice(1)).to.eql(['Loading practices', '3 practices']);
  });

  it('a failed retry of a feed with an address that is none', async () => {
    const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
    heard = new Heard(list);
    list.src = 'https://';
    await settled(list);
    const before = list.error;
    press(list, 'retry');
    await waitUntil(() => list.error !== before);
    await list.updateComplete;
    expect(heard.texts).to.have.length(2);
  });

  it('an equal count of other results', async () => {
    const list = await listOf(feed);
    heard = new Heard(list);
    for (const country of ['PL', 'CA', 'DK', 'SE']) {
      list.query = { countries: [country] };
      await letOut(list);
    }
    expect(heard.texts).to.eql(['1 practice', '1 practice', '0 practices', '0 practices']);
  });

  it('only the last count while somebody types', async () => {
    const list = await listOf(feed);
    heard = new Heard(list);
    for (const country of ['PL', 'CA', 'DK']) {
      list.query = { countries: [country] };
      await list.updateComplete;
    }
    list.query = { countries: ['PL', 'CA'] };
    await letOut(list);
    expect(heard.texts).to.eql(['2 practices']);
  });

  it('each choice in a search once, and the search says nothing as well', async () => {
    const { search, list } = await searchOf(feed);
    const said = new Heard(search);
    heard = new Heard(list);
    await openPanel(search, 'city');
    for (const name of ['Oslo', 'Łódź']) {
      checkbox(search, name).click();
      await letOut(list);
      await search.updateComplete;
    }
    press(search, 'chip');
    await letOut(list);
    expect(heard.texts).to.eql(['1 practice', '2 practices', '1 practice']);
    expect(said.texts).to.eql([]);
    said.stop();
  });

  it('nothing where only the page has changed', async () => {
    const list = await listOf(feed);
    heard = new Heard(list);
    list.headingLevel = 4;
    await letOut(list);
    list.requestUpdate();
    await letOut(list);
    expect(heard.texts).to.eql([]);
  });

  it('each copied link, in its only live region', async () => {
    const list = await listOf(feed);
    list.urlPrefix = 'announced-';
    await settled(list);
    expect(regionsOf(list)).to.have.length(1);
    heard = new Heard(list);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    try {
      for (const [i, card] of cardsOf(list).entries()) {
        press(card, 'copy');
        await waitUntil(() => heard?.texts.length === i + 1);
      }
      expect(heard.texts).to.eql(['Link copied', 'Link copied', 'Link copied']);
      const names = cardsOf(list).map((card) => part(card, 'copy')?.ariaLabel);
      expect(new Set(names).size).to.equal(3);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('as a single card does, which has a live region of its own', async () => {
    const src = server.serve(() => new Response('', { status: 404 }));
    const card = await fixture<PracticeCard>(
      html`<practice-card practice-id="oslo"></practice-card>`,
    );
    heard = new Heard(card);
    card.src = src;
    await waitUntil(() => part(card, 'retry'));
    press(card, 'retry');
    await waitUntil(() => heard?.texts.length === 2);
    expect(new Set(heard.texts)).to.eql(new Set(['The practices could not be loaded.']));
    card.feed = feed;
    card.permalink = 'https://city.example/?practice=oslo';
    await waitUntil(() => regionsOf(card).length === 1);
  });
});
