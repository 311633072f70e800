import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from './fixtures/wait.js';
import { html } from 'lit';
import '../src/define.js';
import type { PracticeCard, PracticeList, PracticeSearch } from '../src/index.js';
import { upgradeDivs } from '../src/upgrade.js';
import { cardsOf, settled, titlesOf } from './fixtures/elements.js';
import { at, feedOf, item, many } from './fixtures/feed.js';
import { FakeServer } from './fixtures/server.js';

describe('a div upgraded', () => {
  const server = new FakeServer();
  let page: HTMLElement;
  before(() => upgradeDivs());
  beforeEach(async () => {
    page = await fixture(html`<div></div>`);
  });

  const inDiv = <T extends Element>(div: Element, name: string): T => {
    const [element, ...others] = div.querySelectorAll<T>(name);
    if (!element || others.length > 0) throw new Error(`not one <${name}>`);
    return element;
  };

  /** A div put into the page, once its list is there and has settled. */
  async function listIn(attributes: Record<string, string>, fallback = ''): Promise<PracticeList> {
    const div = document.createElement('div');
    for (const [name, value] of Object.entries({ 'data-practice-list': '', ...attributes }))
      div.setAttribute(name, value);
    div.append(fallback);
    page.append(div);
    return listOf(div);
  }

  async function listOf(div: Element): Promise<PracticeList> {
    await waitUntil(() => div.querySelector('practice-list'), 'no list in the div');
    return settled(inDiv(div, 'practice-list'));
  }

  it('is one that was there before', async () => {
    page.append(document.createElement('div'));
    page.children[0]?.setAttribute('data-practice-list', '');
    upgradeDivs();
    expect(page.querySelectorAll('practice-list')).to.have.length(1);
  });

  it('is one that comes later, at any depth', async () => {
    const section = document.createElement('section');
    const div = document.createElement('div');
    div.dataset['practiceList'] = '';
    div.dataset['src'] = server.serve(feedOf(many(2)));
    section.append(div);
    page.append(section);
    expect(titlesOf(await listOf(div))).to.have.length(2);
  });

  it('hands over every attribute, and follows its changes', async () => {
    const src = server.serve(
      feedOf([
        item('a'),
        item('b', at('Montréal', 'CA')),
        item('c', at('Montréal', 'CA')),
        item('d'),
      ]),
    );
    const list = await listIn({
      'data-src': src,
      'data-city': 'Oslo',
      'data-page-size': '1',
      'data-layout': 'compact',
    });
    expect(titlesOf(list)).to.deep.equal(['Practice a']);
    expect(list.layout).to.equal('compact');
    const div = list.parentElement;
    div?.setAttribute('data-city', 'Montréal');
    div?.removeAttribute('data-page-size');
    await waitUntil(() => titlesOf(list).join() === 'Practice b,Practice c');
    expect(server.requests).to.deep.equal([src]);
  });

  it('hands over no attribute that the element does not have', async () => {
    const src = server.serve(feedOf(many(1)));
    const list = await listIn({ 'data-src': src, 'data-onclick': 'alert(1)', 'data-id': 'x' });
    expect(list.getAttributeNames().sort()).to.deep.equal(['src']);
  });

  it('shows what stood in it when the feed cannot be had', async () => {
    const list = await listIn({ 'data-src': 'https://feeds.example/none.json' }, 'Ask us');
    expect(list.error?.code).to.equal('network');
    expect(list.parentElement?.innerText).to.contain('Ask us');
  });

  it('takes in what a parser adds to it after that', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    const late = document.createElement('p');
    late.append('Late');
    list.parentElement?.append(late);
    await waitUntil(() => late.parentElement === list);
    expect(late.checkVisibility()).to.equal(false);
  });

  it('is in the language of the div', async () => {
    const translations = { sq: { title: 'Praktika' } };
    const src = server.serve(
      feedOf([item('a', { _practice: { country: 'NO', cities: ['Oslo'], translations } })]),
    );
    expect(titlesOf(await listIn({ 'data-src': src, lang: 'sq' }))).to.deep.equal(['Praktika']);
    expect(titlesOf(await listIn({ 'data-src': src, 'data-lang': 'sq' }))).to.deep.equal([
      'Praktika',
    ]);
  });

  it('is found by a search under the id of the div', async () => {
    const src = server.serve(feedOf(many(1)));
    await listIn({ 'data-src': src });
    const list = await listIn({ 'data-src': src, id: 'second' });
    const div = document.createElement('div');
    div.dataset['practiceSearch'] = '';
    div.dataset['for'] = 'second';
    page.append(div);
    await waitUntil(() => div.querySelector('practice-search'));
    expect(inDiv<PracticeSearch>(div, 'practice-search').list).to.equal(list);
  });

  it('may be a card', async () => {
    const div = document.createElement('div');
    div.dataset['practiceCard'] = '';
    div.dataset['src'] = server.serve(feedOf(many(3)));
    div.dataset['practiceId'] = 'p2';
    page.append(div);
    await waitUntil(() => div.querySelector('[slot="title"]'));
    expect(inDiv<PracticeCard>(div, 'practice-card').textContent).to.contain('Practice p2');
  });

  it('is one list where a page cache brings back a copy of the page', async () => {
    const src = server.serve(feedOf(many(3)));
    const list = await listIn({ 'data-src': src }, 'Ask us');
    const copy = page.cloneNode(true) as HTMLElement;
    page.replaceWith(copy);
    const div = copy.querySelector('div');
    const restored = div && (await listOf(div));
    expect(restored).not.to.equal(list);
    expect(cardsOf(restored ?? copy)).to.have.length(3);
    expect(copy.querySelectorAll('practice-card')).to.have.length(3);
    expect(copy.innerText).not.to.contain('Ask us');
    expect(server.requests).to.deep.equal([src]);
    copy.replaceWith(page);
  });

  it('is a list again where a library swaps what is in it', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(2))) });
    const div = list.parentElement;
    div?.replaceChildren('New words');
    await waitUntil(() => div?.querySelector('practice-list'));
    const again = div && (await listOf(div));
    expect(again?.textContent).to.contain('New words');
    expect(titlesOf(again ?? page)).to.have.length(2);
  });

  it('goes with the div', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    list.parentElement?.remove();
    await waitUntil(() => !list.isConnected);
    expect(page.children).to.have.length(0);
  });

  it('is not done twice by two copies of the script', async () => {
    upgradeDivs();
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    expect(list.parentElement?.children).to.have.length(1);
  });
});
