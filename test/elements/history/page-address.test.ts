import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait.js';
import type { PracticeList } from '../../../src/index.js';
import { cardsOf, listOn, part, press, settled, titlesOf } from '../../fixtures/elements.js';
import { at, feedOf, item, many } from '../../fixtures/feed.js';
import { HeldTimers } from '../../fixtures/held-timers.js';
import { clickLink, travel, watchHistory } from '../../fixtures/history.js';

const feed = feedOf([
  item('oslo', { title: 'Reading' }),
  item('lodz', { title: 'Painting', tags: ['refugees'], ...at('Łódź', 'PL') }),
  ...many(20),
]);

/** The pause after typing, which ends when a test says so. */
const timers = new HeldTimers(300);
before(() => timers.install());
after(() => timers.uninstall());
beforeEach(watchHistory());

function current(list: PracticeList): string | undefined {
  return cardsOf(list).find((card) => card.ariaCurrent === 'true')?.practice?.id;
}

describe('url-prefix', () => {
  const { href } = location;

  /** Entries that were added. `history.length` stays at 50 once earlier tests have added as many. */
  let pushed = 0;
  const add = history.pushState;
  before(() => {
    history.pushState = (...args) => {
      pushed += 1;
      add.apply(history, args);
    };
  });
  after(() => (history.pushState = add));

  function goTo(search: string, hash = ''): void {
    history.replaceState({ host: 'state' }, '', `${location.pathname}${search}${hash}`);
  }

  afterEach(() => history.replaceState(null, '', href));

  it('reads the query from the address', async () => {
    goTo('?p-q=lodz&p-topic=refugees');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    expect(list.query).to.eql({ text: 'lodz', topics: ['refugees'] });
    expect(titlesOf(list)).to.eql(['Painting']);
  });

  it('leaves the address alone if it is not set', async () => {
    goTo('?q=lodz');
    const list = await listOn(html`<practice-list .feed=${feed}></practice-list>`);
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    expect(location.search).to.equal('?q=lodz');
    expect(cardsOf(list)[0]?.permalink).to.equal(undefined);
  });

  it('adds a history entry for each choice, and keeps other parameters', async () => {
    goTo('?page=7&x=a%20b', '#part');
    pushed = 0;
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    expect(location.search).to.equal('?page=7&x=a%20b&p-topic=refugees');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.eql({ host: 'state' });
    expect(pushed).to.equal(1);
  });

  it('replaces the history entry while the visitor types', async () => {
    goTo('');
    pushed = 0;
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    for (const text of ['l', 'lo', 'lod', 'lodz']) {
      list.query = { text };
      await list.updateComplete;
      expect(location.search).to.equal('');
    }
    timers.run();
    expect(location.search).to.equal('?p-q=lodz');
    expect(pushed).to.equal(0);
  });

  it('shows the results even if the browser refuses to change the address', async () => {
    goTo('');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    history.pushState = pushState;
    expect(titlesOf(list)).to.eql(['Painting']);
  });

  it('follows the back button', async () => {
    goTo('');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    expect(titlesOf(list)).to.eql(['Painting']);
    history.back();
    await waitUntil(() => cardsOf(list).length === 12);
    expect(list.query).to.eql({});
    expect(location.search).to.equal('');
  });

  it('ignores nonsense in an address edited by hand', async () => {
    goTo('?p-year=soon&p-sort=best&p-ongoing=maybe&p-topic=&p-%zz=1&p-city=%E0%A4%A');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    expect(list.query.years).to.equal(undefined);
    expect(list.query.sort).to.equal(undefined);
  });

  it('keeps two lists apart by two prefixes', async () => {
    goTo('');
    const one = await listOn(html`<practice-list .feed=${feed} url-prefix="a-"></practice-list>`);
    const two = await listOn(html`<practice-list .feed=${feed} url-prefix="b-"></practice-list>`);
    one.query = { topics: ['refugees'] };
    two.query = { countries: ['NO'] };
    await one.updateComplete;
    await two.updateComplete;
    expect(location.search).to.equal('?a-topic=refugees&b-country=NO');
    expect(titlesOf(one)).to.eql(['Painting']);
  });

  it('supports a link to one practice: shows enough cards, scrolls to it, and marks it', async () => {
    goTo('?p-practice=p20');
    const list = await listOn(
      html`<practice-list .feed=${feed} sort="feed" url-prefix="p-"></practice-list>`,
    );
    const card = cardsOf(list).find(({ practice }) => practice?.id === 'p20');
    expect(card?.ariaCurrent).to.equal('true');
    await waitUntil(() => {
      const { top = -1 } = card?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, 'the card is on the screen');
    timers.run();
    expect(location.search).to.equal('?p-practice=p20');
  });

  const spellings = [
    '?p-practice=p20',
    '?p-practice=p20&utm_source=x',
    '?p-topic=refugees&utm_source=x',
    '?p-topic=refugees&p-city=Oslo',
    '?p-sort=title&p-q=reading',
    '?p-city=%C5%81%C3%B3d%C5%BA&p-q=two%20words',
    '?p-year=2018%2F2022',
    '?p-topic=',
    '?p-q=%20&p-year=soon',
    '?p-topic=refugees&p-topic=refugees&&x',
  ];
  for (const search of spellings)
    it(`leaves ${search} as it is, whatever happens that asks for nothing else`, async () => {
      goTo(search, '#part');
      pushed = 0;
      const list = await listOn(
        html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`,
      );
      const linked = current(list);
      list.query = { ...list.query };
      document.documentElement.lang = 'nb';
      await list.updateComplete;
      document.documentElement.lang = 'en';
      list.remove();
      document.body.append(list);
      await list.updateComplete;
      timers.run();
      list.remove();
      expect(location.search).to.equal(search);
      expect(location.hash).to.equal('#part');
      expect(pushed).to.equal(0);
      expect(history.state).to.deep.equal({ host: 'state' });
      expect(current(list)).to.equal(linked);
    });

  it('reads an address without changing it when it is set later', async () => {
    goTo('?p-practice=p20');
    const list = await listOn(html`<practice-list .feed=${feed} sort="feed"></practice-list>`);
    list.setAttribute('url-prefix', 'p-');
    await list.updateComplete;
    timers.run();
    expect(current(list)).to.equal('p20');
    expect(location.search).to.equal('?p-practice=p20');
  });

  it('gives a query of a script precedence over the address, without a new history entry', async () => {
    goTo('?p-topic=education&x=1');
    pushed = 0;
    await listOn(
      html`<practice-list
        .feed=${feed}
        .query=${{ topics: ['refugees'] }}
        url-prefix="p-"
      ></practice-list>`,
    );
    expect(location.search).to.equal('?x=1&p-topic=refugees');
    expect(pushed).to.equal(0);
  });

  it('links to a practice until something else is asked for, and again on the way back', async () => {
    goTo('?p-practice=p20');
    const list = await listOn(
      html`<practice-list .feed=${feed} sort="feed" url-prefix="p-"></practice-list>`,
    );
    list.query = { topics: ['education'] };
    await list.updateComplete;
    expect(location.search).to.equal('?p-topic=education');
    expect(current(list)).to.equal(undefined);
    expect(cardsOf(list).length).to.equal(12);
    await travel(() => history.back());
    await list.updateComplete;
    expect(location.search).to.equal('?p-practice=p20');
    expect(current(list)).to.equal('p20');
  });

  it('marks a linked practice again if what was typed is taken back at once', async () => {
    goTo('?p-practice=p20');
    const list = await listOn(
      html`<practice-list .feed=${feed} sort="feed" url-prefix="p-"></practice-list>`,
    );
    list.query = { text: 'r' };
    await list.updateComplete;
    expect(current(list)).to.equal(undefined);
    list.query = {};
    await list.updateComplete;
    timers.run();
    expect(current(list)).to.equal('p20');
    expect(location.search).to.equal('?p-practice=p20');
  });

  it('changes the address of a page with <base>, or whose path begins with two slashes', async () => {
    history.replaceState(null, '', `${location.origin}//two${location.search}`);
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const list = await listOn(
        html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`,
      );
      list.query = { topics: ['refugees'] };
      await list.updateComplete;
      expect(location.pathname).to.equal('//two');
      expect(location.search).to.match(/[?&]p-topic=refugees$/);
    } finally {
      base.remove();
    }
  });

  it('keeps two lists with the same prefix alike', async () => {
    goTo('');
    const one = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    const two = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    one.query = { topics: ['refugees'] };
    await one.updateComplete;
    await two.updateComplete;
    expect(titlesOf(two)).to.eql(['Painting']);
  });

  describe('if an address says nothing new', () => {
    const news = {
      'a link to #': () => {
        history.replaceState(null, '', `${location.pathname}${location.search}#part`);
        clickLink('#');
      },
      'a link to a part': () => clickLink(`#end-${Math.random()}`),
      'location.hash': () => (location.hash = `#${Math.random()}`),
      'going back from an entry of the page': () => {
        history.pushState({ page: 1 }, '', '?x=1');
        history.back();
      },
      'going back from an entry of another list': () => {
        history.pushState(null, '', `${location.search}${location.search ? '&' : '?'}o-q=a`);
        history.back();
      },
    };

    for (const [what, act] of Object.entries(news))
      it(`${what} leaves pages, focus, text and linked practice as they are`, async () => {
        goTo('');
        const list = await listOn(
          html`<practice-list .feed=${feed} sort="feed" url-prefix="p-"></practice-list>`,
        );
        press(list, 'more');
        await list.updateComplete;
        await waitUntil(() => cardsOf(list)[12]?.contains(document.activeElement));
        const { activeElement } = document;
        await travel(act);
        await list.updateComplete;
        expect(cardsOf(list).length).to.equal(22);
        expect(document.activeElement).to.equal(activeElement);

        const query = { text: 'practice' };
        list.query = query;
        await list.updateComplete;
        await travel(act);
        await list.updateComplete;
        expect(list.query).to.equal(query);
        timers.run();
        expect(location.search).to.match(/p-q=practice/);

        goTo('?p-practice=p20');
        await travel(() => clickLink('#start'));
        await list.updateComplete;
        expect(current(list)).to.equal('p20');
        await travel(act);
        await list.updateComplete;
        expect(current(list)).to.equal('p20');
      });

    it('a query that is the same in normal form leaves the pages as they are', async () => {
      const list = await listOn(html`<practice-list .feed=${feed}></practice-list>`);
      const told: Event[] = [];
      list.addEventListener('practice-results', (event) => told.push(event));
      press(list, 'more');
      list.query = { text: '', topics: [] };
      await list.updateComplete;
      expect(cardsOf(list).length).to.equal(22);
      expect(told).to.eql([]);
    });
  });

  it('gives each card an address that leads to it', async () => {
    goTo('?page=7&p-q=read', '#part');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    await settled(list);
    const [card] = cardsOf(list);
    expect(card?.permalink).to.equal(
      `${location.origin}${location.pathname}?page=7&p-practice=oslo`,
    );
    expect(card && part(card, 'copy')?.textContent.trim()).to.equal('Copy link');
  });
});
