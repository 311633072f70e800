import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from './fixtures/wait.js';
import { html } from 'lit';
import '../src/define.js';
import type { PracticeCard, PracticeList, PracticeSearch } from '../src/index.js';
import { upgradeDivs } from '../src/upgrade.js';
import { cardsOf, settled, titlesOf } from './fixtures/elements.js';
import { at, feedOf, item, many } from './fixtures/feed.js';
import { FakeServer } from './fixtures/server.js';

describe('upgrading a div', () => {
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

  /** Adds a div to the page, and returns its list once that has settled. */
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

  it('works for one that is already in the page', async () => {
    page.append(document.createElement('div'));
    page.children[0]?.setAttribute('data-practice-list', '');
    upgradeDivs();
    expect(page.querySelectorAll('practice-list')).to.have.length(1);
  });

  it('works for one that is added later, at any depth', async () => {
    const section = document.createElement('section');
    const div = document.createElement('div');
    div.dataset['practiceList'] = '';
    div.dataset['src'] = server.serve(feedOf(many(2)));
    section.append(div);
    page.append(section);
    expect(titlesOf(await listOf(div))).to.have.length(2);
  });

  it('passes on every attribute, and follows its changes', async () => {
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

  it('passes on no attribute that the element does not have', async () => {
    const src = server.serve(feedOf(many(1)));
    const list = await listIn({ 'data-src': src, 'data-onclick': 'alert(1)', 'data-id': 'x' });
    expect(list.getAttributeNames().sort()).to.deep.equal(['src']);
  });

  it('keeps its content as a fallback if the feed cannot be loaded', async () => {
    const list = await listIn({ 'data-src': 'https://feeds.example/none.json' }, 'Ask us');
    expect(list.error?.code).to.equal('network');
    expect(list.parentElement?.innerText).to.contain('Ask us');
  });

  it('moves content into the list if a parser adds it later', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    const late = document.createElement('p');
    late.append('Late');
    list.parentElement?.append(late);
    await waitUntil(() => late.parentElement === list);
    expect(late.checkVisibility()).to.equal(false);
  });

  it('uses the language of the div', async () => {
    const translations = { sq: { title: 'Praktika' } };
    const src = server.serve(
      feedOf([item('a', { _practice: { country: 'NO', cities: ['Oslo'], translations } })]),
    );
    expect(titlesOf(await listIn({ 'data-src': src, lang: 'sq' }))).to.deep.equal(['Praktika']);
    expect(titlesOf(await listIn({ 'data-src': src, 'data-lang': 'sq' }))).to.deep.equal([
      'Praktika',
    ]);
  });

  it('lets a search find the list by the id of the div', async () => {
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

  it('works for a card too', async () => {
    const div = document.createElement('div');
    div.dataset['practiceCard'] = '';
    div.dataset['src'] = server.serve(feedOf(many(3)));
    div.dataset['practiceId'] = 'p2';
    page.append(div);
    await waitUntil(() => div.querySelector('[slot="title"]'));
    expect(inDiv<PracticeCard>(div, 'practice-card').textContent).to.contain('Practice p2');
  });

  it('leaves one list if a page cache brings back a copy of the page', async () => {
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

  it('makes a new list if a library replaces the content of the div', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(2))) });
    const div = list.parentElement;
    div?.replaceChildren('New words');
    await waitUntil(() => div?.querySelector('practice-list'));
    const again = div && (await listOf(div));
    expect(again?.textContent).to.contain('New words');
    expect(titlesOf(again ?? page)).to.have.length(2);
  });

  it('is undone when the div is removed', async () => {
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    list.parentElement?.remove();
    await waitUntil(() => !list.isConnected);
    expect(page.children).to.have.length(0);
  });

  for (const [what, markup] of Object.entries({
    'carries its mark': '<practice-list data-practice-list src="SRC"></practice-list>',
    'carries the mark of a card': '<practice-list data-practice-card src="SRC"></practice-list>',
    'carries the mark of a search':
      '<practice-list data-practice-search src="SRC"></practice-list>',
    'is in a marked list':
      '<practice-list data-practice-list><practice-list src="SRC"></practice-list></practice-list>',
    'holds a marked div':
      '<practice-list src="SRC"><div data-practice-search></div></practice-list>',
    'is in a div that carries two marks':
      '<div data-practice-list data-practice-card data-src="SRC"></div>',
    'is in a div in a div':
      '<div data-practice-list><div data-practice-list data-src="SRC"></div></div>',
    'is beside a second one in a div':
      '<div data-practice-list data-src="SRC"><practice-list></practice-list><practice-list></practice-list></div>',
  }))
    it(`ends although an element ${what}`, async () => {
      const src = server.serve(feedOf(many(2)));
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(page, { childList: true, subtree: true, attributes: true });
      page.innerHTML = markup.replaceAll('SRC', src);
      await waitUntil(() => titlesOf(page).length === 2);
      await Promise.all(cardsOf(page).map((card) => card.updateComplete));
      observer.disconnect();
      expect(changes).to.be.below(100);
    });

  it('leaves a card that carries a mark as it is', async () => {
    const src = server.serve(feedOf(many(3)));
    page.innerHTML = `<practice-card data-practice-list data-practice-card src="${src}" practice-id="p2"></practice-card>`;
    await waitUntil(() => page.querySelector('[slot="title"]'));
    expect(titlesOf(page)).to.deep.equal(['Practice p2']);
    expect(page.querySelectorAll('practice-list')).to.have.length(0);
  });

  it('happens once even with two copies of the script', async () => {
    upgradeDivs();
    const list = await listIn({ 'data-src': server.serve(feedOf(many(1))) });
    expect(list.parentElement?.children).to.have.length(1);
  });
});
