import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { part, titlesOf } from '../../fixtures/elements.js';
import { at, feedOf, item, many } from '../../fixtures/feed.js';
import { focused } from '../../fixtures/focus.js';
import {
  formOf,
  inForm,
  openPanel,
  optionsOf,
  pageOf,
  pressKey,
  searchOf,
  select,
  shown,
  textsOf,
  type,
} from '../../fixtures/search-form.js';
import { consoleWarnings } from '../../fixtures/server.js';
import { waitUntil } from '../../fixtures/wait.js';

const feed = feedOf([
  item('oslo', { title: 'Reading in Oslo', tags: ['education'] }),
  item('montreal', {
    title: 'Singing in Montréal',
    tags: ['education', 'refugees'],
    ...at('Montréal', 'CA', '2021'),
  }),
  item('lodz', { title: 'Painting in Łódź', tags: ['refugees'], ...at('Łódź', 'PL', '2019/..') }),
]);

describe('The form of a search', () => {
  consoleWarnings();

  for (const [what, empty] of [
    ['its button', (field: HTMLInputElement) => press(field)],
    ['Escape', (field: HTMLInputElement) => pressKey(field, 'Escape')],
  ] as const) {
    it(`is emptied by ${what}, and keeps the focus in the field`, async () => {
      const page = await searchOf(feed);
      const { search, list } = page;
      const field = type(search, 'lodz');
      field.focus();
      await waitUntil(() => list.results?.total === 1);
      await shown(page);
      empty(field);
      await search.updateComplete;
      expect(field.value).to.equal('');
      expect(focused() === field).to.equal(true);
      await waitUntil(() => list.results?.total === 3);
      expect(list.query).to.eql({});
    });

    it(`is emptied by ${what} also without a list`, async () => {
      const page = await fixture(html`<practice-search for="none"></practice-search>`);
      const search = await formOf(page as HTMLElementTagNameMap['practice-search']);
      const field = type(search, 'lodz');
      empty(field);
      await search.updateComplete;
      expect(field.value).to.equal('');
    });
  }

  function press(field: HTMLInputElement): void {
    field.parentElement?.querySelector('button')?.click();
  }

  it('has the button that empties it only while there is text', async () => {
    const page = await searchOf(feed);
    const button = part(page.search, 'clear-text');
    expect(button?.ariaLabel).to.equal('Clear the text');
    const isShown = (): boolean => Boolean(button?.getClientRects().length);
    expect(isShown()).to.equal(false);
    type(page.search, 'lodz');
    await waitUntil(isShown);
    press(type(page.search, 'lodz'));
    await waitUntil(() => !isShown());
  });

  it('leaves Escape to the page if the field is empty, or an input method composes', async () => {
    const { search } = await searchOf(feed);
    const field = inForm<HTMLInputElement>(search, '#text');
    expect(pressKey(field, 'Escape')).to.equal(true);
    type(search, 'は');
    const composing = { key: 'Escape', isComposing: true, cancelable: true, bubbles: true };
    expect(field.dispatchEvent(new KeyboardEvent('keydown', composing))).to.equal(true);
    expect(field.value).to.equal('は');
  });

  it('orders the list, and calls the usual order of a text "Best match"', async () => {
    const page = await searchOf(feed);
    const { search, list } = page;
    expect(inForm<HTMLSelectElement>(search, '#sort').labels?.[0]?.textContent).to.equal('Sort by');
    expect(optionsOf(search, 'sort')).to.eql([
      ...['Newest first', 'Oldest first', 'By title', 'By city'],
    ]);
    select(search, 'sort', 'title');
    await waitUntil(() => titlesOf(list)[0] === 'Painting in Łódź');
    expect(list.query).to.eql({ sort: 'title' });
    select(search, 'sort', '');
    expect(list.query).to.eql({});
    type(search, 'practice');
    await waitUntil(() => optionsOf(search, 'sort')[0] === 'Best match');
    expect(optionsOf(search, 'sort')).to.eql([
      ...['Best match', 'Newest first', 'Oldest first', 'By title', 'By city'],
    ]);
    expect(inForm<HTMLSelectElement>(search, '#sort').value).to.equal('');
    type(search, '');
    await waitUntil(() => optionsOf(search, 'sort')[0] === 'Newest first');
  });

  it('offers no order to a list of one practice', async () => {
    const { search } = await searchOf(feedOf(many(1)));
    expect(part(search, 'select')).to.equal(null);
  });

  it('calls an order of editors recommended', async () => {
    const arranged = await pageOf(
      html`<div .style=${'inline-size: 50em'}>
        <practice-search></practice-search>
        <practice-list .feed=${feed} sort="feed"></practice-list>
      </div>`,
    );
    expect(optionsOf(arranged.search, 'sort')[0]).to.equal('Recommended order');
  });

  it('shows the order of the feed if a script or an address has chosen it, until another is chosen', async () => {
    const { search, list } = await searchOf(feed, { query: { sort: 'feed' } });
    const field = inForm<HTMLSelectElement>(search, '#sort');
    expect(field.selectedOptions[0]?.textContent).to.equal('Recommended order');
    select(search, 'sort', '');
    await search.updateComplete;
    expect(list.query).to.eql({});
    expect(field.selectedOptions[0]?.textContent).to.equal('Newest first');
    expect(optionsOf(search, 'sort')).to.eql([
      ...['Newest first', 'Oldest first', 'By title', 'By city'],
    ]);
  });

  it('shows what is chosen in two searches of one list', async () => {
    const page = await pageOf(
      html`<div .style=${'inline-size: 50em'}>
        <practice-search label="Above"></practice-search>
        <practice-list .feed=${feed}></practice-list>
        <practice-search label="Below" filters="topic"></practice-search>
      </div>`,
    );
    const { search, list } = page;
    const below = [...page.page.querySelectorAll('practice-search')].at(-1);
    if (!below) throw new Error('no second search');
    await formOf(below);
    await waitUntil(() => below.shadowRoot?.querySelector('#topic'));
    const panel = await openPanel(below, 'topic');
    panel.querySelector('input')?.click();
    await waitUntil(() => list.results?.total === 2);
    await shown(page);
    await waitUntil(() => textsOf(search, 'chip').length);
    expect(textsOf(search, 'chip')).to.eql(['Education']);
    type(search, 'montreal');
    await waitUntil(() => list.results?.total === 1);
    await waitUntil(() => inForm<HTMLInputElement>(below, '#text').value === 'montreal');
    await waitUntil(() => part(below, 'count')?.textContent === '1 practice');
    // What the other one has changed since is kept.
    part(search, 'chip')?.click();
    await nextFrame();
    expect(list.query).to.eql({ text: 'montreal' });
    await waitUntil(() => textsOf(below, 'chip').length === 0);
  });
});
