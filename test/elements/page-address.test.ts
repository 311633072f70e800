import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import { cardsOf, listOn, part, settled, titlesOf } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';

const feed = feedOf([
  item('oslo', { title: 'Reading' }),
  item('lodz', { title: 'Painting', tags: ['refugees'], ...at('Łódź', 'PL') }),
  ...many(20),
]);

describe('url-prefix', () => {
  const { href } = location;

  function goTo(search: string, hash = ''): void {
    history.replaceState({ host: 'state' }, '', `${location.pathname}${search}${hash}`);
  }

  afterEach(() => history.replaceState(null, '', href));

  it('takes the query from the address', async () => {
    goTo('?p-q=lodz&p-topic=refugees');
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    expect(list.query).to.eql({ text: 'lodz', topics: ['refugees'] });
    expect(titlesOf(list)).to.eql(['Painting']);
  });

  it('leaves the address alone without it', async () => {
    goTo('?q=lodz');
    const list = await listOn(html`<practice-list .feed=${feed}></practice-list>`);
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    expect(location.search).to.equal('?q=lodz');
    expect(cardsOf(list)[0]?.permalink).to.equal(undefined);
  });

  it('makes a new entry of a choice, and keeps what is not its own', async () => {
    goTo('?page=7&x=a%20b', '#part');
    const { length } = history;
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    list.query = { topics: ['refugees'] };
    await list.updateComplete;
    expect(location.search).to.equal('?page=7&x=a%20b&p-topic=refugees');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.eql({ host: 'state' });
    expect(history.length).to.equal(length + 1);
  });

  it('replaces the entry while somebody types', async () => {
    goTo('');
    const { length } = history;
    const list = await listOn(html`<practice-list .feed=${feed} url-prefix="p-"></practice-list>`);
    for (const text of ['l', 'lo', 'lod', 'lodz']) {
      list.query = { text };
      await list.updateComplete;
    }
    await waitUntil(() => location.search === '?p-q=lodz');
    expect(history.length).to.equal(length);
  });

  it('shows what is asked where the browser refuses to change the address', async () => {
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

  it('follows the way back', async () => {
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

  it('leads to one practice: shows enough, scrolls there, and marks it', async () => {
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
    expect(location.search).to.equal('?p-practice=p20');
  });

  it('gives each card the address that leads to it', async () => {
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
