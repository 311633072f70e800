import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import { PracticeCard } from '../../src/index.js';
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

/**
 * A list of many practices that gets these queries as soon as it shows results, before the page has an idle moment. So
 * few cards are painted at once: `updateComplete` waits for no frame, during which the practices could be indexed.
 */
async function listAskedAtOnce(...queries: readonly Query[]): Promise<PracticeList> {
  const list = (await fixture(html`<practice-list page-size="4"></practice-list>`)) as PracticeList;
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

  describe('with a city that the feed calls otherwise', () => {
    const cities = [
      { name: 'Donostia / San Sebastián', country: 'ES' },
      { name: 'Saint-Denis', country: 'FR' },
      { name: 'Stara Zagora', country: 'BG' },
    ];
    const named = feedOf(
      cities.map(({ name, country }) => item(name, { title: name, ...at(name, country) })),
      { _practices: { normalised: 1, cities } },
    );

    it('shows its practices', async () => {
      const spellings = {
        'San Sebastián': 'Donostia / San Sebastián',
        Donostia: 'Donostia / San Sebastián',
        'St. Denis': 'Saint-Denis',
        Starazagora: 'Stara Zagora',
      };
      for (const [city, name] of Object.entries(spellings)) {
        const list = await listOn(
          html`<practice-list .feed=${named} city=${city}></practice-list>`,
        );
        await waitUntil(() => titlesOf(list).length, city);
        expect(titlesOf(list), city).to.eql([name]);
      }
    });

    it('shows none if several cities may be meant', async () => {
      const two = [...cities, { name: 'Sankt Denis', country: 'AT' }];
      const items = two.map(({ name, country }) => item(name, at(name, country)));
      const feed = feedOf(items, { _practices: { normalised: 1, cities: two } });
      const list = await listOn(
        html`<practice-list .feed=${feed} city="St. Denis"></practice-list>`,
      );
      await waitUntil(() => part(list, 'empty'));
      expect(titlesOf(list)).to.eql([]);
    });
  });

  describe('when it shows practices', () => {
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

    it('is exposed as a list of items with headings and links', async () => {
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

    it('uses another order on request', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} sort="title"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Łódź paints', 'Montréal sings', 'Oslo reads']);
    });

    it('shows a new feed object in place of the former one', async () => {
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

    it('reports its results in an event', async () => {
      const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
      list.feed = threeCities;
      const { results, query } = await oneEvent<PracticeResultsEvent>(list, 'practice-results');
      expect(results.total).to.equal(3);
      expect(query).to.eql({});
    });
  });

  describe('when it filters', () => {
    for (const spelling of ['Montreal', 'montréal', 'MONTRÉAL', 'Ville de Montréal']) {
      it(`recognises Montréal as ${spelling}`, async () => {
        const list = await listOn(
          html`<practice-list .feed=${threeCities} city=${spelling}></practice-list>`,
        );
        expect(titlesOf(list)).to.eql(['Montréal sings']);
      });
    }

    it('accepts several cities', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Lodz, Oslo"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Oslo reads', 'Łódź paints']);
    });

    it('accepts a city whose name contains a comma', async () => {
      const feed = feedOf([item('r', { title: 'Rochester', ...at('Rochester', 'US') }), item('o')]);
      const list = await listOn(
        html`<practice-list .feed=${feed} city="Rochester, NY"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Rochester']);
    });

    it('accepts countries by code and by name in any language', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} country="ca, Norwegen"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Montréal sings', 'Oslo reads']);
    });

    it('accepts a year, an interval, and what is still running', async () => {
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

    it('ignores an attribute with a meaningless value, and warns about it', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} year="soon" sort="best"></practice-list>`,
      );
      expect(cardsOf(list)).to.have.length(3);
      await waitUntil(() => warnings.length >= 2);
      expect(warnings.filter((warning) => warning.includes('year="soon"'))).to.have.length(1);
      expect(warnings.filter((warning) => warning.includes('sort="best"'))).to.have.length(1);
    });

    it('shows exactly the requested ids, in that order, and never excluded ones', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} ids="lodz, oslo"></practice-list>`,
      );
      expect(titlesOf(list)).to.eql(['Łódź paints', 'Oslo reads']);
      list.exclude = 'lodz';
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Oslo reads']);
    });

    it('limits the query of a script to what its attributes allow', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Oslo, Łódź"></practice-list>`,
      );
      list.query = { countries: ['PL', 'CA'] };
      await list.updateComplete;
      expect(titlesOf(list)).to.eql(['Łódź paints']);
    });
  });

  describe('when it finds nothing', () => {
    it('says kindly that a city has no practices, and offers the whole network', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} city="Atlantis"></practice-list>`,
      );
      expect(part(list, 'empty')?.textContent).to.contain('“Atlantis”');
      press(list, 'all');
      await settled(list);
      expect(cardsOf(list)).to.have.length(3);
      await waitUntil(
        () => document.activeElement?.textContent === 'Montréal sings',
        'the first card has the focus',
      );
    });

    it('offers what its button does, and no button that would do nothing', async () => {
      const buttons = async (attributes: object, query: Query, feed: unknown = threeCities) => {
        const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
        Object.assign(list, attributes, { query, feed });
        await settled(list);
        return part(list, 'all')?.textContent;
      };
      const cities = 'Show practices from all cities';
      expect(await buttons({ city: 'Atlantis' }, {})).to.equal(cities);
      expect(await buttons({ country: 'DK' }, { topics: ['roma'] })).to.equal(cities);
      expect(await buttons({}, { topics: ['roma'] })).to.equal('Show all practices (3)');
      expect(await buttons({ topic: 'roma' }, {})).to.equal('Show all practices');
      expect(await buttons({}, {}, feedOf([]))).to.equal(undefined);
    });

    it('shows the page’s own message if there is one', async () => {
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

  describe('when it pages', () => {
    // The next list would show as much as this one did.
    afterEach(() => history.replaceState(null, ''));

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

    it('uses another page size, or twelve if the value makes no sense', async () => {
      const list = await listOn(
        html`<practice-list .feed=${feedOf(many(30))} page-size="5"></practice-list>`,
      );
      expect(cardsOf(list)).to.have.length(5);
      list.pageSize = -3;
      await list.updateComplete;
      expect(cardsOf(list)).to.have.length(12);
    });

    it('shows all at once, without a button for more', async () => {
      const list = await listOn(
        html`<practice-list .feed=${feedOf(many(300))} page-size="all"></practice-list>`,
      );
      expect(titlesOf(list)).to.have.length(300);
      expect(part(list, 'more')).to.equal(null);
      list.pageSize = 7;
      await list.updateComplete;
      expect(cardsOf(list)).to.have.length(7);
      list.pageSize = 'all';
      await list.updateComplete;
      expect(cardsOf(list)).to.have.length(300);
    });

    it('makes the cards of a very long list in portions, so that the page answers in between', async () => {
      const list = (await fixture(
        html`<practice-list page-size="all"></practice-list>`,
      )) as PracticeList;
      const counts: number[] = [];
      const observer = new MutationObserver(() => counts.push(cardsOf(list).length));
      observer.observe(list, { childList: true });
      list.feed = feedOf(many(1000));
      await settled(list);
      observer.disconnect();
      expect(cardsOf(list)).to.have.length(1000);
      const steps = counts.map((count, i) => count - (counts[i - 1] ?? 0));
      expect(Math.max(...steps)).to.be.at.most(150);
      expect(counts[0]).to.be.at.most(60);
    });

    it('shows outlines of a dozen cards at most while all of a feed load', async () => {
      const list = (await fixture(
        html`<practice-list
          src=${server.serve(() => new Promise(() => undefined))}
          page-size="all"
        ></practice-list>`,
      )) as PracticeList;
      await list.updateComplete;
      expect(part(list, 'loading')?.children).to.have.length(12);
    });

    it('starts again with each new query', async () => {
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

    it('answers at once if no index is needed, even while a text waits for one', async () => {
      const list = await listAskedAtOnce({ text: 'p7' }, { countries: ['PL'] });
      expect([list.results?.total, isBusy(list)]).to.eql([0, false]);
    });

    it('renders a card once for each change, and not for a query that changes nothing', async () => {
      const { update } = PracticeCard.prototype as unknown as { update: () => void };
      let updates = 0;
      Object.assign(PracticeCard.prototype, {
        update(this: PracticeCard, ...changed: []) {
          updates += 1;
          update.apply(this, changed);
        },
      });
      try {
        const list = await listOf(feedOf(many(20)));
        // slotchange events come after rendering.
        await nextFrame();
        expect(updates).to.equal(12);
        list.query = { text: 'practice' };
        await waitUntil(() => list.querySelector('mark'));
        await nextFrame();
        expect(updates).to.equal(24);
        list.query = { text: 'practice', countries: ['NO'] };
        await list.updateComplete;
        await nextFrame();
        expect(updates).to.equal(24);
      } finally {
        Object.assign(PracticeCard.prototype, { update });
      }
    });

    it('leaves the remaining cards untouched', async () => {
      const list = await listOf(feedOf(many(30)));
      const [first] = cardsOf(list);
      const words = first?.querySelector('h2');
      press(list, 'more');
      await list.updateComplete;
      expect(cardsOf(list)[0]).to.equal(first);
      expect(first?.querySelector('h2')).to.equal(words);
    });

    it('never reuses a card for another practice', async () => {
      const list = await listOf(threeCities);
      const cards = new Map(cardsOf(list).map((card) => [card.practice?.id, card]));
      list.query = { countries: ['PL'] };
      await list.updateComplete;
      expect(cardsOf(list)).to.eql([cards.get('lodz')]);
    });
  });

  describe('with a bad feed', () => {
    it('drops unusable items, keeps the rest, and warns once', async () => {
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
      await waitUntil(() => warnings.length);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('items[17]').and.to.contain('items[18]');
    });

    it('shows HTML in the feed as text', async () => {
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

    it('gives a code in an event, and never the browser’s own message', async () => {
      const list = await fixture<PracticeList>(html`<practice-list></practice-list>`);
      const event = oneEvent<PracticeErrorEvent>(list, 'practice-error');
      list.src = server.serve(() => new Response('', { status: 410 }));
      expect((await event).code).to.equal('http');
      expect(list.error?.code).to.equal('http');
    });

    it('tries again on request, and moves the focus to the results', async () => {
      const src = server.serve(() => new Response('', { status: 404 }));
      const list = await listOn(html`<practice-list src=${src}>Fallback</practice-list>`);
      server.change(src, threeCities);
      press(list, 'retry');
      await waitUntil(() => list.results);
      await waitUntil(() => document.activeElement?.textContent === 'Montréal sings');
      expect(part(list, 'error')).to.equal(null);
    });

    it('keeps the button and its focus if another try fails', async () => {
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

  describe('when it shares a feed', () => {
    it('makes one request for all elements with the same address', async () => {
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

    it('makes no second request and no duplicate cards when it is removed and put back', async () => {
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

    it('continues its request when it is moved', async () => {
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

    it('loads when it is put back, if it was removed before the feed arrived', async () => {
      const src = server.serve(threeCities);
      const list = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
      const parent = list.parentElement;
      list.remove();
      await aTimeout(0);
      parent?.append(list);
      await settled(list);
      expect(cardsOf(list)).to.have.length(3);
    });

    it('is restored from markup that a page cache kept', async () => {
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

  describe('and its fallback', () => {
    it('hides it when practices are shown, and brings it back on an error', async () => {
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

    it('leaves it hidden where the page itself hid it', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities}><p hidden>Secret</p></practice-list>`,
      );
      list.feed = { nothing: true };
      await waitUntil(() => list.error);
      await list.updateComplete;
      expect(list.querySelector(':scope > p')).to.have.property('hidden', true);
    });

    it('shows it while the feed loads', async () => {
      const src = server.serve(() => new Promise<Response>(() => undefined));
      const list = await fixture<PracticeList>(
        html`<practice-list src=${src}><p>All</p></practice-list>`,
      );
      expect(list.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(part(list, 'loading')).to.equal(null);
    });

    it('shows placeholders if there is none', async () => {
      const src = server.serve(() => new Promise<Response>(() => undefined));
      const list = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
      expect(part(list, 'loading')).to.exist;
    });

    it('shows a placeholder for each card that may come', async () => {
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

    it('reserves the height of a list while the feed loads, and gives it up if loading fails', async () => {
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

  describe('and its headings', () => {
    it('continues the outline of the page', async () => {
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

    it('uses the level it is given', async () => {
      const list = await listOn(
        html`<practice-list .feed=${threeCities} heading-level="5"></practice-list>`,
      );
      expect(list.querySelectorAll('h5[slot="title"]')).to.have.length(3);
    });
  });
});
