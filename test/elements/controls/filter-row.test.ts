import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { part, titlesOf } from '../../fixtures/elements.js';
import { at, feedOf, item } from '../../fixtures/feed.js';
import { focused, focusedName } from '../../fixtures/focus.js';
import {
  checkbox,
  choicesIn,
  formOf,
  inForm,
  openPanel,
  pageOf,
  pressKey,
  searchOf,
  type SearchPage,
  shown,
  textsOf,
  words,
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

function press(element: Element): void {
  const init = { bubbles: true, composed: true };
  element.dispatchEvent(new PointerEvent('pointerdown', init));
}

/** The filters whose button says that their panel is open, and the panels that are there. */
function open(search: Element): string[] {
  const root = search.shadowRoot;
  const opened = [...(root?.querySelectorAll('[part=filter][aria-expanded=true]') ?? [])];
  const panels = [...(root?.querySelectorAll('[part=panel]') ?? [])].map(({ id }) => id);
  expect(opened.map((button) => button.getAttribute('aria-controls'))).to.eql(panels);
  return opened.map(({ id }) => id);
}

const { supports } = CSS;
const showPopover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover');

/** In every engine, whether or not it can place a panel beside its button. */
function letPanelsFloat(): void {
  CSS.supports = () => true;
}

function letPanelsBeInTheFlow(): void {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
}

describe('The filters of a search', () => {
  consoleWarnings();
  afterEach(() => {
    CSS.supports = supports;
    if (showPopover) Object.defineProperty(HTMLElement.prototype, 'showPopover', showPopover);
  });

  for (const [how, prepare] of [
    ['that floats', letPanelsFloat],
    ['in the flow', letPanelsBeInTheFlow],
  ] as const) {
    describe(`open a panel ${how}`, () => {
      beforeEach(prepare);

      it('below their button, which says so, and close it', async () => {
        const { search } = await searchOf(feed);
        expect(open(search)).to.eql([]);
        const button = inForm(search, '#topic');
        expect([button.ariaExpanded, button.localName]).to.eql(['false', 'button']);
        const panel = await openPanel(search, 'topic');
        expect(open(search)).to.eql(['topic']);
        expect([panel.role, panel.ariaLabel]).to.eql(['group', 'Topic']);
        expect(panel.matches('[popover=manual]:popover-open')).to.equal(how === 'that floats');
        expect(panel.previousElementSibling === button).to.equal(true);
        button.click();
        await search.updateComplete;
        expect(open(search)).to.eql([]);
      });

      it('one at a time', async () => {
        const { search } = await searchOf(feed);
        for (const filter of ['topic', 'country', 'city', 'year']) {
          await openPanel(search, filter);
          expect(open(search)).to.eql([filter]);
        }
      });

      it('until Escape, which returns the focus to the button', async () => {
        const { search } = await searchOf(feed);
        await openPanel(search, 'city');
        checkbox(search, 'Oslo').focus();
        expect(pressKey(checkbox(search, 'Oslo'), 'Escape')).to.equal(false);
        await search.updateComplete;
        expect(open(search)).to.eql([]);
        expect(focused()?.id).to.equal('city');
        // Without an open panel, the key is left to the page.
        expect(pressKey(inForm(search, '#city'), 'Escape')).to.equal(true);
      });

      it('which stays open while choices are made in it', async () => {
        const { search, list } = await searchOf(feed);
        await openPanel(search, 'city');
        const box = checkbox(search, 'Oslo');
        box.focus();
        press(box);
        box.click();
        await waitUntil(() => list.results?.total === 1);
        await search.updateComplete;
        expect(open(search)).to.eql(['city']);
        expect(focused() === box).to.equal(true);
        expect(box.checked).to.equal(true);
      });

      it('which goes with the search', async () => {
        const { search, page } = await searchOf(feed);
        await openPanel(search, 'city');
        search.remove();
        page.append(search);
        await search.updateComplete;
        expect(open(search)).to.eql([]);
      });
    });
  }

  describe('close a panel that floats', () => {
    beforeEach(letPanelsFloat);

    it('at a press outside, and leave the focus where it goes', async () => {
      const { search, page } = await searchOf(feed);
      await openPanel(search, 'topic');
      const before = focusedName();
      press(page);
      await search.updateComplete;
      expect(open(search)).to.eql([]);
      expect(focusedName()).to.equal(before);
    });

    it('but not at a press inside, nor before a press of its button closes it', async () => {
      const { search } = await searchOf(feed);
      const panel = await openPanel(search, 'topic');
      press(panel);
      await search.updateComplete;
      expect(open(search)).to.eql(['topic']);
      press(inForm(search, '#topic'));
      inForm(search, '#topic').click();
      await search.updateComplete;
      expect(open(search)).to.eql([]);
    });

    it('at a press of a filter in another search', async () => {
      const { page } = await pageOf(
        html`<div .style=${'inline-size: 50em'}>
          <practice-search for="one" label="One"></practice-search>
          <practice-search for="two" label="Two"></practice-search>
          <practice-list id="one" .feed=${feed}></practice-list>
          <practice-list id="two" .feed=${feed}></practice-list>
        </div>`,
      );
      const [one, two] = [...page.querySelectorAll('practice-search')];
      if (!one || !two) throw new Error('no searches');
      await formOf(two);
      await openPanel(one, 'topic');
      await waitUntil(() => two.shadowRoot?.querySelector('#topic'));
      press(inForm(two, '#topic'));
      // As in Safari, where a press does not move the focus to a button.
      inForm(two, '#topic').click();
      await one.updateComplete;
      await two.updateComplete;
      expect([open(one), open(two)]).to.eql([[], ['topic']]);
    });

    it('when the focus leaves it, in either direction, because it would cover what has the focus', async () => {
      for (const next of ['#text', '#country', '#sort']) {
        const { search } = await searchOf(feed);
        await openPanel(search, 'topic');
        checkbox(search, 'Education').focus();
        inForm(search, next).focus();
        await search.updateComplete;
        expect(open(search), next).to.eql([]);
        expect(focused() === inForm(search, next), next).to.equal(true);
      }
      const { search, page } = await searchOf(feed);
      await openPanel(search, 'topic');
      page.querySelector('button')?.focus();
      await search.updateComplete;
      expect(open(search)).to.eql([]);
      expect(focusedName()).to.equal('button: Elsewhere');
    });

    it('but not when the focus goes between the panel and its button', async () => {
      const { search } = await searchOf(feed);
      await openPanel(search, 'topic');
      checkbox(search, 'Education').focus();
      checkbox(search, 'Refugees').focus();
      inForm(search, '#topic').focus();
      await search.updateComplete;
      expect(open(search)).to.eql(['topic']);
    });
  });

  it('leave a panel in the flow open at a press elsewhere, because what is pressed would move away', async () => {
    letPanelsBeInTheFlow();
    const { search, page } = await searchOf(feed);
    await openPanel(search, 'topic');
    press(page);
    inForm(search, '#sort').focus();
    await search.updateComplete;
    expect(open(search)).to.eql(['topic']);
  });

  it('say how many of their values are chosen', async () => {
    const page = await searchOf(feed, {
      query: { topics: ['education', 'refugees', 'EDUCATION'], cities: ['Oslo'], ongoing: true },
    });
    await shown(page);
    expect(textsOf(page.search, 'filter')).to.eql([
      ...['Topic (2)', 'Country', 'City (1)', 'Year', 'Still running'],
    ]);
  });

  it('set what is still running with a button that is pressed or not', async () => {
    const page = await searchOf(feed);
    const { search, list } = page;
    const button = inForm(search, '#ongoing');
    expect([button.ariaPressed, button.hasAttribute('aria-expanded')]).to.eql(['false', false]);
    button.focus();
    button.click();
    await waitUntil(() => titlesOf(list).length === 1);
    await shown(page);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
    expect([button.ariaPressed, words(button)]).to.eql(['true', 'Still running']);
    expect(textsOf(search, 'chip')).to.eql(['Still running']);
    button.click();
    await waitUntil(() => titlesOf(list).length === 3);
    await shown(page);
    expect([button.ariaPressed, focused()?.id]).to.eql(['false', 'ongoing']);
  });

  describe('on a narrow page', () => {
    const query = { topics: ['education', 'refugees'], cities: ['Oslo', 'Łódź'] };
    const narrow = (asked = {}): Promise<SearchPage> => searchOf(feed, { query: asked }, '24em');

    it('are behind one button with the number of values chosen, without chips', async () => {
      const page = await narrow(query);
      const { search, list } = page;
      expect(textsOf(search, 'all-filters')).to.eql(['Filters (4)']);
      expect(textsOf(search, 'chip')).to.eql([]);
      expect(textsOf(search, 'filter')).to.eql([]);
      const all = part(search, 'all-filters');
      expect(all?.ariaExpanded).to.equal('false');
      all?.click();
      await search.updateComplete;
      expect(all?.ariaExpanded).to.equal('true');
      expect(textsOf(search, 'filter')).to.eql([
        ...['Topic (2)', 'Country', 'City (2)', 'Year', 'Still running'],
      ]);
      const panel = await openPanel(search, 'city');
      expect(panel.hasAttribute('popover')).to.equal(false);
      checkbox(search, 'Oslo').click();
      await waitUntil(() => list.results?.total === 1);
      await shown(page);
      expect(textsOf(search, 'all-filters')).to.eql(['Filters (3)']);
      expect(choicesIn(search)).to.eql(['*Łódź 1', 'Montréal 1', 'Oslo 1']);
    });

    it('are removed in the last line, and the order is beside their button', async () => {
      const page = await narrow(query);
      const { search, list } = page;
      const clear = part(search, 'clear');
      expect(clear?.closest('[part=footer]')).not.to.equal(null);
      expect(inForm(search, '#sort').closest('[part=footer]')).to.equal(null);
      clear?.click();
      await waitUntil(() => list.results?.total === 3);
      await shown(page);
      expect(textsOf(search, 'all-filters')).to.eql(['Filters']);
      expect(part(search, 'clear')).to.equal(null);
    });

    it('are hidden by Escape, which returns the focus to the button, after it has closed a panel', async () => {
      const { search } = await narrow();
      part(search, 'all-filters')?.click();
      await search.updateComplete;
      await openPanel(search, 'topic');
      checkbox(search, 'Education').focus();
      pressKey(checkbox(search, 'Education'), 'Escape');
      await search.updateComplete;
      expect([open(search), focused()?.id]).to.eql([[], 'topic']);
      pressKey(inForm(search, '#topic'), 'Escape');
      await search.updateComplete;
      expect(textsOf(search, 'filter')).to.eql([]);
      expect(focusedName()).to.equal('all-filters: Filters');
    });

    it('are a row of buttons again when it is wide, and lose no focus on either way', async () => {
      const { search, page } = await searchOf(feed);
      const becomes = async (width: string): Promise<void> => {
        page.style.inlineSize = width;
        const isNarrow = width === '24em';
        await waitUntil(() => (part(search, 'all-filters') !== null) === isNarrow);
        await search.updateComplete;
      };
      await openPanel(search, 'topic');
      checkbox(search, 'Education').focus();
      await becomes('24em');
      expect(open(search)).to.eql([]);
      await waitUntil(() => focusedName() === 'all-filters: Filters', focusedName());
      await becomes('50em');
      await waitUntil(() => focused() && search.shadowRoot?.activeElement, focusedName());
      expect(textsOf(search, 'filter')).to.have.length(5);
      // With the filters shown, the focus stays on the button of the panel.
      await becomes('24em');
      part(search, 'all-filters')?.click();
      await search.updateComplete;
      await openPanel(search, 'city');
      checkbox(search, 'Oslo').focus();
      await becomes('50em');
      await waitUntil(() => focused()?.id === 'city', focusedName());
    });
  });
});
