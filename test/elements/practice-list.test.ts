import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type {
  PracticeErrorEvent,
  PracticeList,
  PracticeResultsEvent,
  Query,
} from '../../src/index.js';
import {
  cardsOf,
  listOf,
  listOn,
  part,
  partsOf,
  press,
  settled,
  titlesOf,
} from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';

const threeCities = feedOf([
  item('oslo', { title: 'Oslo reads' }),
  item('montreal', { title: 'Montréal sings', ...at('Montréal', 'CA', '2021') }),
  item('lodz', { title: 'Łódź paints', ...at('Łódź', 'PL', '2019/..') }),
]);

/** A list of many practices that is asked something as soon as it shows them, before the page has an idle moment. */
async function listAskedAtOnce(...queries: readonly Query[]): Promise<PracticeList> {
  const list = (await fixture(html`<practice-list></practice-list>`)) as PracticeList;
  const asked = new Promise<void>((resolve) => {
    const ask = async (): Promise<void> => {
      for (const query of queries) {
        list.query = query;
        await list.updateComplete;
      }
      resolve();
    };
    list.addEventListener('practice-results', () => void ask(), { once: true });
  });
  list.feed = feedOf(many(1000));
  await asked;
  return list;
}

function isBusy(list: PracticeList): boolean {
  return list.shadowRoot?.querySelector('[aria-busy="true"]') !== null;
}

describe('practice-list', () => {
  const server = new FakeServer();
  const warnings = consoleWarnings();

  describe('showing practices', () => {
    it('keeps every title, place, period and summary in its textContent', async () => {
      const list = await listOf(threeCities);
      for (const words of [
        'Oslo reads',
        'Oslo, Norway',
        '2020',
        'What oslo is about.',
        'Since 2019',
      ]) {
        expect(list.textContent).to.contain(words);
      }
    });

    it('is read as a list of items with headings and links', async () => {
      const list = await listOf(threeCities);
      expect(part(list, 'list')?.role).to.equal('list');
      for (const card of cardsOf(list)) {
        expect(card.role).to.equal('listitem');
        expect(card.querySelector('h2[slot="title"] > a[href]')).to.exist;
      }
    });

    it('shows the newest first', async () => {
      expect(titlesOf(await listOf(threeCities))).to.eql([
        'Montréal sings',
        'Oslo reads',
        'Łódź paints',
      ]);
    });

    it('takes another order', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} sort="title"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Łódź paints', 'Montréal sings', 'Oslo reads']);
    });

    it('shows a new feed object in place of the former', async () => {
      const list = await listOf(threeCities);
      list.feed = feedOf([item('other', { title: 'Another one' })]);
      await waitUntil(() => titlesOf(list)[0] === 'Another one');
      expect(cardsOf(list)).to.have.length(1);
    });

    it('passes its layout to the cards', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} layout="compact"></practice-list>`,
      );
      expect(cardsOf(list).map((card) => card.layout)).to.eql(['compact', 'compact', 'compact']);
    });

    it('tells of its results', async () => {
      const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
      list.feed = threeCities;
      const { results, query } = await oneEvent<PracticeResultsEvent>(list, 'practice-results');
      expect(results.total).to.equal(3);
      expect(query).to.eql({});
    });
  });

  describe('filtering', () => {
    for (const spelling of ['Montreal', 'montréal', 'MONTRÉAL', 'Ville de Montréal']) {
      it(`knows Montréal as ${spelling}`, async () => {
        const list = await listOn(
          html`<practice-list .feed=${threeCities} city=${spelling}></practice-list>`,
        );
        expect(titlesOf(list)).to.eql(['Montréal sings']);
      });
    }

    it('takes several cities', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Lodz, Oslo"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Oslo reads', 'Łódź paints']);
    });

    it('takes a city whose name has a comma', async () => {
      const feed = feedOf([item('r', { title: 'Rochester', ...at('Rochester', 'US') }), item('o')]);
      const list = await listOn(
        html`<practice-list .feed=${feed} city="Rochester, NY"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Rochester']);
    });

    it('takes countries by code and by name in any language', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} country="ca, Norwegen"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Montréal sings', 'Oslo reads']);
    });

    it('takes a year, an interval, and what still runs', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} year="2021"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Montréal sings', 'Łódź paints']);
      list.year = '../2020';
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Oslo reads', 'Łódź paints']);
      list.year = '';
      list.ongoing = true;
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Łódź paints']);
    });

    it('says which attribute means nothing, and leaves it out', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} year="soon" sort="best"></practice-list>`,
      );
      expect(cardsOf(list)).to.have.length(3);
      expect(warnings.filter((warning) => warning.includes('year="soon"'))).to.have.length(1);
      expect(warnings.filter((warning) => warning.includes('sort="best"'))).to.have.length(1);
    });

    it('shows exactly the ids asked for, in that order, and never those excluded', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} ids="lodz, oslo"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Łódź paints', 'Oslo reads']);
      list.exclude = 'lodz';
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Oslo reads']);
    });

    it('answers the query of a script within what its attributes let through', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Oslo, Łódź"></practice-list>`,
      );
      list.query = { countries: ['PL', 'CA'] };
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Łódź paints']);
    });
  });

  describe('finding nothing', () => {
    it('says kindly that a city has no practices, and offers the whole network', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Atlantis"></practice-list>`,
      );
      expect(part(list, 'empty')?.textContent).to.contain(
        'There are no practices from Atlantis here yet.',
      );
      press(list, 'all');
      await settled(list);
      expect(cardsOf(list)).to.have.length(3);
      await waitUntil(
        () => document.activeElement?.textContent === 'Montréal sings',
        'the first card has the focus',
      );
    });

    it('shows the words of the page in place of its own', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Atlantis"
          ><p slot="empty">Nothing yet.</p></practice-list
        >`,
      );
      const slot = list.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="empty"]');
      expect(slot?.assignedElements().map((element) => element.textContent)).to.eql([
        'Nothing yet.',
      ]);
    });
  });

  describe('paging', () => {
    it('shows twelve, then more, and moves the focus to the first new one', async () => {
      const list = await listOf(feedOf(many(30)));
      expect(cardsOf(list)).to.have.length(12);
      expect(part(list, 'count')?.textContent.trim()).to.equal('Showing 12 of 30');
      press(list, 'more');
      await waitUntil(() => document.activeElement?.textContent === 'Practice p13');
      press(list, 'more');
      await waitUntil(() => document.activeElement?.textContent === 'Practice p25');
      expect(cardsOf(list)).to.have.length(30);
      expect(part(list, 'more')).to.equal(null);
    });

    it('takes another page size, and twelve where it makes no sense', async () => {
      const list = await listOn(
        html`<practice-list .feed=${feedOf(many(30))} page-size="5"></practice-list>`,
      );
      expect(cardsOf(list)).to.have.length(5);
      list.pageSize = -3;
      await list.updateComplete;
      expect(cardsOf(list)).to.have.length(12);
    });

    it('begins anew with a new query', async () => {
      const list = await listOf(feedOf(many(30)));
      press(list, 'more');
      await list.updateComplete;
      list.query = { countries: ['NO'] };
      await list.updateComplete;
      expect(cardsOf(list)).to.have.length(12);
    });

    it('keeps its results while the words of many practices are indexed', async () => {
      const list = await listAskedAtOnce({ text: 'p7' });
      expect([list.results?.total, isBusy(list)]).to.eql([1000, true]);
      const { query, results } = await oneEvent<PracticeResultsEvent>(list, 'practice-results');
      expect([query.text, results.total]).to.eql(['p7', 111]);
      await list.updateComplete;
      expect([titlesOf(list)[0], isBusy(list)]).to.eql(['Practice p7', false]);
    });

    it('answers at once what needs no index, though a text still waits for one', async () => {
      const list = await listAskedAtOnce({ text: 'p7' }, { countries: ['PL'] });
      expect([list.results?.total, isBusy(list)]).to.eql([0, false]);
    });

    it('leaves the cards that stay untouched', async () => {
      const list = await listOf(feedOf(many(30)));
      const [first] = cardsOf(list);
      const words = first?.querySelector('h2');
      press(list, 'more');
      await list.updateComplete;
      expect(cardsOf(list)[0]).to.equal(first);
      expect(first?.querySelector('h2')).to.equal(words);
    });

    it('never gives a card another practice', async () => {
      const list = await listOf(threeCities);
      const cards = new Map(cardsOf(list).map((card) => [card.practice?.id, card]));
      list.query = { countries: ['PL'] };
      await list.updateComplete;
      expect(cardsOf(list)).to.eql([cards.get('lodz')]);
    });
  });

  describe('with a bad feed', () => {
    it('drops the items that are none, keeps the rest, and warns once', async () => {
      const items: unknown[] = many(17);
      items.push(
        null,
        item('untitled', { title: '' }),
        item('sly', { title: 'Sly', url: 'java\tscript:alert(1)' }),
      );
      const src = server.serve(feedOf(items));
      const list = await listOn(html`<practice-list src=${src} page-size="50"></practice-list>`);
      await listOn(html`<practice-list src=${src}></practice-list>`);
      expect(cardsOf(list)).to.have.length(18);
      const sly = cardsOf(list).find((card) => card.practice?.id === 'sly');
      expect(sly?.querySelector('[slot="title"]')?.textContent).to.equal('Sly');
      expect(sly?.querySelector('a')).to.equal(null);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('items[17]').and.to.contain('items[18]');
    });

    it('shows the feed’s HTML as the text it is', async () => {
      const list = await listOf(feedOf([item('x', { title: '<img src=x onerror=alert(1)>' })]));
      expect(titlesOf(list)).to.eql(['<img src=x onerror=alert(1)>']);
      expect(list.querySelector('img')).to.equal(null);
    });

    for (const [what, answer] of [
      ['HTML', () => new Response('<!doctype html><title>Not found</title>')],
      ['an error', () => new Response('', { status: 404 })],
      ['another JSON', () => new Response('{"message":"no"}')],
    ] as const) {
      it(`keeps the fallback when the feed is ${what}`, async () => {
        const src = server.serve(answer);
        const list = await listOn(
          html`<practice-list src=${src}><a href="/">All practices</a></practice-list>`,
        );
        expect(part(list, 'error')?.textContent).to.contain('The practices could not be loaded.');
        expect(list.querySelector('a')?.checkVisibility()).to.equal(true);
        expect(cardsOf(list)).to.have.length(0);
        expect(warnings).to.have.length(1);
      });
    }

    it('gives a code in an event, and never the browser’s own text', async () => {
      const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
      const event = oneEvent<PracticeErrorEvent>(list, 'practice-error');
      list.src = server.serve(() => new Response('', { status: 410 }));
      expect((await event).code).to.equal('http');
      expect(list.error?.code).to.equal('http');
    });

    it('tries again when asked, and moves the focus into what came', async () => {
      const src = server.serve(() => new Response('', { status: 404 }));
      const list = await listOn(html`<practice-list src=${src}>Fallback</practice-list>`);
      server.change(src, threeCities);
      press(list, 'retry');
      await waitUntil(() => list.results);
      await waitUntil(() => document.activeElement?.textContent === 'Montréal sings');
      expect(part(list, 'error')).to.equal(null);
    });

    it('keeps the button and its focus while it tries again in vain', async () => {
      const src = server.serve(() => new Response('', { status: 404 }));
      const list = await listOn(html`<practice-list src=${src}></practice-list>`);
      let answer: (response: Response) => void = () => undefined;
      server.change(src, () => new Promise<Response>((resolve) => (answer = resolve)));
      part(list, 'retry')?.focus();
      press(list, 'retry');
      await waitUntil(() => part(list, 'retry')?.ariaDisabled === 'true');
      answer(new Response('', { status: 404 }));
      await waitUntil(() => part(list, 'retry')?.ariaDisabled === 'false');
      expect(list.shadowRoot?.activeElement).to.equal(part(list, 'retry'));
    });
  });

  describe('sharing', () => {
    it('asks once for all elements of one address', async () => {
      const src = server.serve(threeCities);
      const page = await fixture(
        html`<div>
          <practice-list src=${src} city="Oslo"></practice-list>
          <practice-list src=${src} city="Łódź"></practice-list>
          <practice-card src=${src} practice-id="oslo"></practice-card>
          <practice-card src=${src} practice-id="lodz"></practice-card>
          <practice-card src=${src} practice-id="montreal"></practice-card>
        </div>`,
      );
      await waitUntil(() => page.querySelectorAll('practice-card').length === 5);
      await waitUntil(() =>
        [...page.querySelectorAll('practice-card')].every((card) => partsOf(card, 'title').length),
      );
      expect(server.requests).to.eql([src]);
    });

    it('neither asks again nor doubles its cards when it is taken out and put back', async () => {
      const src = server.serve(threeCities);
      const list = await listOn(html`<practice-list src=${src}></practice-list>`);
      const parent = list.parentElement;
      list.remove();
      await aTimeout(0);
      parent?.append(list);
      await settled(list);
      expect(cardsOf(list)).to.have.length(3);
      expect(server.requests).to.eql([src]);
    });

    it('goes on with its request when it is moved', async () => {
      let answer: (response: Response) => void = () => undefined;
      const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
      const list = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
      await waitUntil(() => server.requests.length);
      document.body.prepend(list);
      await aTimeout(0);
      answer(new Response(JSON.stringify(threeCities)));
      await settled(list);
      expect(server.requests).to.eql([src]);
      list.remove();
    });

    it('loads after all when it left before the feed came, and is put back', async () => {
      const src = server.serve(threeCities);
      const list = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
      const parent = list.parentElement;
      list.remove();
      await aTimeout(0);
      parent?.append(list);
      await settled(list);
      expect(cardsOf(list)).to.have.length(3);
    });

    it('is whole again from markup that a page cache kept', async () => {
      const src = server.serve(threeCities);
      const list = await listOn(
        html`<practice-list src=${src}><a href="/">All</a></practice-list>`,
      );
      const copy = list.cloneNode(true) as PracticeList;
      list.replaceWith(copy);
      await settled(copy);
      expect(titlesOf(copy)).to.have.length(3);
      expect(copy.querySelectorAll(':scope > a')).to.have.length(1);
    });
  });

  describe('fallback', () => {
    it('steps aside when practices are there, and comes back on an error', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities}><p>All practices</p></practice-list>`,
      );
      const fallback = list.querySelector(':scope > p');
      expect(fallback?.checkVisibility()).to.equal(false);
      expect(fallback).to.have.property('hidden', true);
      list.feed = { nothing: true };
      await waitUntil(() => list.error);
      await list.updateComplete;
      expect(fallback?.checkVisibility()).to.equal(true);
    });

    it('leaves hidden what the page hid itself', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities}><p hidden>Secret</p></practice-list>`,
      );
      list.feed = { nothing: true };
      await waitUntil(() => list.error);
      await list.updateComplete;
      expect(list.querySelector(':scope > p')).to.have.property('hidden', true);
    });

    it('stands there while the feed loads', async () => {
      const src = server.serve(() => new Promise<Response>(() => undefined));
      const list = await fixture<PracticeList>(
        html`<practice-list src=${src}><p>All</p></practice-list>`,
      );
      expect(list.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(part(list, 'loading')).to.equal(null);
    });

    it('has a stand-in where there is none', async () => {
      const src = server.serve(() => new Promise<Response>(() => undefined));
      const list = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
      expect(part(list, 'loading')).to.exist;
    });

    it('has a stand-in for as many cards as may come', async () => {
      const src = server.serve(() => new Promise<Response>(() => undefined));
      const page = await fixture(
        html`<div>
          <practice-list src=${src}></practice-list>
          <practice-list src=${src} page-size="4"></practice-list>
          <practice-list src=${src} ids="a,b"></practice-list>
        </div>`,
      );
      const shapes = [...page.querySelectorAll('practice-list')].map(
        (list) => part(list, 'loading')?.childElementCount,
      );
      expect(shapes).to.eql([12, 4, 2]);
    });

    it('has the room of a list while the feed loads, and no more than its own once it fails', async () => {
      let answer = (_: Response): void => undefined;
      const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
      const list = await fixture<PracticeList>(
        html`<practice-list src=${src}><p>All</p></practice-list>`,
      );
      await waitUntil(() => server.requests.includes(src));
      expect(list.offsetHeight).to.be.above(700);
      answer(new Response('', { status: 404 }));
      await waitUntil(() => list.error);
      await list.updateComplete;
      expect(list.offsetHeight).to.be.below(250);
    });
  });

  describe('announcing', () => {
    it('keeps quiet of the first results, then says each new count once', async () => {
      const list = await listOf(threeCities);
      const status = list.shadowRoot?.querySelector('[role="status"]');
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(status?.textContent.trim() ?? ''));
      observer.observe(list.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      list.query = { countries: ['PL'] };
      await list.updateComplete;
      list.query = { countries: ['PL', 'NO'] };
      await list.updateComplete;
      await waitUntil(() => status?.textContent.trim() === '2 practices', 'the count is announced');
      expect(new Set(heard.filter(Boolean))).to.eql(new Set(['2 practices']));
      observer.disconnect();
    });
  });

  describe('headings', () => {
    it('continue the outline of the page', async () => {
      const page = await fixture(
        html`<div>
          <h3>Above</h3>
          <practice-list .feed=${threeCities}></practice-list>
          <practice-list .feed=${threeCities}></practice-list>
        </div>`,
      );
      for (const list of page.querySelectorAll('practice-list')) {
        await settled(list);
        expect(list.querySelectorAll('h4[slot="title"]')).to.have.length(3);
      }
    });

    it('take the level they are given', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} heading-level="5"></practice-list>`,
      );
      expect(list.querySelectorAll('h5[slot="title"]')).to.have.length(3);
    });
  });
});
