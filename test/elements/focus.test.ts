import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeCard, PracticeList, PracticeSearch, Query } from '../../src/index.js';
import { textSearchFile } from '../../src/elements/later-files.js';
import { afterPaint } from '../../src/elements/schedule.js';
import { cardsOf, part, partsOf, press, settled } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { focused, focusedName } from '../fixtures/focus.js';
import { checkbox, formOf, inForm, openPanel, select, type } from '../fixtures/search-form.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

const feed = feedOf([
  item('oslo', { title: 'Reading in Oslo', tags: ['education'] }),
  item('montreal', {
    title: 'Singing in Montréal',
    tags: ['education', 'refugees'],
    ...at('Montréal', 'CA', '2021'),
  }),
  item('lodz', { title: 'Painting in Łódź', tags: ['refugees'], ...at('Łódź', 'PL', '2019/..') }),
]);

/** An answer that a test gives when it likes. */
class Held {
  #answer: (response: Response) => void = () => undefined;
  readonly ask = (): Promise<Response> => new Promise((resolve) => (this.#answer = resolve));
  answer(value: unknown): void {
    this.#answer(Response.json(value));
  }
  fail(): void {
    this.#answer(new Response('', { status: 404 }));
  }
}

interface Page {
  readonly search: PracticeSearch;
  readonly list: PracticeList;
  readonly elsewhere: HTMLElement;
}

async function pageOf(properties: Partial<PracticeList>): Promise<Page> {
  // It may hold the place that an earlier test has left.
  history.replaceState(null, '');
  const page = await fixture(
    html`<div .style=${'inline-size: 50em'}>
      <button id="elsewhere">Elsewhere</button>
      <practice-search></practice-search>
      <practice-list></practice-list>
    </div>`,
  );
  const search = await formOf(page.querySelector('practice-search') as PracticeSearch);
  const list = page.querySelector('practice-list') as PracticeList;
  Object.assign(list, properties);
  await settled(list);
  await search.updateComplete;
  return { search, list, elsewhere: page.querySelector('#elsewhere') as HTMLElement };
}

/** Lets everything happen that the last action led to: requests, both elements, their cards. */
async function quiet({ search, list }: Page): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await afterPaint();
    await list.updateComplete;
    await search.updateComplete;
    await Promise.all(cardsOf(list).map((card) => card.updateComplete));
  }
}

describe('the focus', () => {
  const server = new FakeServer();
  consoleWarnings();
  // Where the lists of other tests were.
  beforeEach(() => history.replaceState(null, ''));

  const held = new Held();
  /** A page whose list failed, and whose next try waits for `held`. */
  async function failed(): Promise<Page> {
    const src = server.serve(() => new Response('', { status: 404 }));
    const page = await pageOf({ src });
    server.change(src, held.ask);
    return page;
  }

  describe('after a retry', () => {
    it('goes from the button to the first practice', async () => {
      const page = await failed();
      part(page.list, 'retry')?.focus();
      press(page.list, 'retry');
      held.answer(feed);
      await waitUntil(() => focusedName() === 'a: Singing in Montréal');
    });

    it('goes to a button if nothing matches', async () => {
      const page = await failed();
      page.list.city = 'Atlantis';
      part(page.list, 'retry')?.focus();
      press(page.list, 'retry');
      held.answer(feed);
      await waitUntil(() => /^(all|suggestion): /.test(focusedName()), focusedName());
    });

    it('stays where a visitor has moved it', async () => {
      for (const move of [
        ({ elsewhere }: Page) => elsewhere.focus(),
        ({ search }: Page) => part(search, 'input')?.focus(),
        ({ list }: Page) => part(list, 'retry')?.blur(),
      ]) {
        const page = await failed();
        part(page.list, 'retry')?.focus();
        press(page.list, 'retry');
        move(page);
        const before = focused();
        held.answer(feed);
        await settled(page.list);
        await quiet(page);
        expect(focused() === before, focusedName()).to.equal(true);
      }
    });

    it('goes to the first practice if the network comes back by itself', async () => {
      const src = server.serve(() => Promise.reject(new TypeError('Failed to fetch')));
      const page = await pageOf({ src });
      server.change(src, feed);
      part(page.list, 'retry')?.focus();
      dispatchEvent(new Event('online'));
      await waitUntil(() => focusedName() === 'a: Singing in Montréal');
    });

    it('stays on the button if it fails again', async () => {
      const page = await failed();
      part(page.list, 'retry')?.focus();
      press(page.list, 'retry');
      held.fail();
      await waitUntil(() => part(page.list, 'retry')?.ariaDisabled === 'false');
      await quiet(page);
      expect(focusedName()).to.equal('retry: Try again');
    });

    it('goes from the button of a single card to its title, unless a visitor moved on', async () => {
      for (const stays of [true, false]) {
        const src = server.serve(() => new Response('', { status: 404 }));
        const page = await fixture(
          html`<div>
            <button>Elsewhere</button>
            <practice-card src=${src} practice-id="oslo"></practice-card>
          </div>`,
        );
        const card = page.querySelector('practice-card') as PracticeCard;
        await waitUntil(() => part(card, 'retry'));
        server.change(src, held.ask);
        part(card, 'retry')?.focus();
        press(card, 'retry');
        if (!stays) page.querySelector('button')?.focus();
        held.answer(feed);
        await waitUntil(() => partsOf(card, 'title').length);
        await card.updateComplete;
        const wanted = stays ? 'a: Reading in Oslo' : 'button: Elsewhere';
        await waitUntil(() => focusedName() === wanted, focusedName());
      }
    });

    it('goes from the button for the text search to the count', async () => {
      const page = await pageOf({ feed });
      const { search } = page;
      const content = Object.getOwnPropertyDescriptor(textSearchFile, 'failures');
      let failures = 1;
      Object.defineProperty(textSearchFile, 'failures', {
        configurable: true,
        get: () => failures,
      });
      search.requestUpdate();
      await waitUntil(() => part(search, 'retry'));
      part(search, 'retry')?.focus();
      failures = 0;
      search.requestUpdate();
      await waitUntil(() => focusedName() === 'count: 3 practices');
      expect(content).to.equal(undefined);
      Reflect.deleteProperty(textSearchFile, 'failures');
    });
  });

  describe('after "Show more"', () => {
    it('goes to the first new practice, also at the last batch', async () => {
      const page = await pageOf({ feed: feedOf(many(30)) });
      for (const title of ['Practice p13', 'Practice p25']) {
        part(page.list, 'more')?.focus();
        press(page.list, 'more');
        await waitUntil(() => focusedName() === `a: ${title}`);
        await quiet(page);
        expect(focusedName()).to.equal(`a: ${title}`);
      }
    });

    it('stays where a visitor has moved it', async () => {
      const page = await pageOf({ feed: feedOf(many(30)) });
      part(page.list, 'more')?.focus();
      press(page.list, 'more');
      page.elsewhere.focus();
      await waitUntil(() => cardsOf(page.list).length === 24);
      await quiet(page);
      expect(focusedName()).to.equal('button: Elsewhere');
    });
  });

  describe('after a suggestion', () => {
    it('goes to the first practice it finds', async () => {
      const page = await pageOf({ feed, query: { cities: ['Oslo'], topics: ['refugees'] } });
      part(page.list, 'suggestion')?.focus();
      press(page.list, 'suggestion');
      await waitUntil(() => focused()?.closest('practice-card'));
      await quiet(page);
      expect(focused()?.closest('practice-card') === cardsOf(page.list)[0]).to.equal(true);
    });

    it('stays where a visitor has moved it', async () => {
      const page = await pageOf({ feed, query: { cities: ['Oslo'], topics: ['refugees'] } });
      part(page.list, 'suggestion')?.focus();
      press(page.list, 'suggestion');
      page.elsewhere.focus();
      await quiet(page);
      expect(focusedName()).to.equal('button: Elsewhere');
    });
  });

  describe('after a filter is removed', () => {
    const query: Query = { topics: ['education', 'refugees'], countries: ['CA'] };
    async function withChips(): Promise<Page & { chip(name: string): HTMLElement }> {
      const page = await pageOf({ feed, query });
      const { search } = page;
      await waitUntil(() => part(search, 'chip'));
      const chip = (name: string): HTMLElement => {
        const label = `[aria-label="Remove filter: ${name}"]`;
        const found = search.shadowRoot?.querySelector<HTMLElement>(label);
        if (!found) throw new Error(`no chip ${name}`);
        return found;
      };
      return { ...page, chip };
    }

    it('goes to the next, then to the previous, then to the count', async () => {
      const { chip } = await withChips();
      chip('Refugees').focus();
      chip('Refugees').click();
      await waitUntil(() => focusedName() === 'chip: Remove filter: Canada');
      chip('Canada').click();
      await waitUntil(() => focusedName() === 'chip: Remove filter: Education');
      chip('Education').click();
      await waitUntil(() => focusedName() === 'count: 3 practices');
    });

    it('does so in a browser that does not focus a button when it is pressed', async () => {
      const { chip } = await withChips();
      chip('Education').click();
      await waitUntil(() => focusedName() === 'chip: Remove filter: Refugees');
    });

    it('stays where a visitor has moved it', async () => {
      const page = await withChips();
      page.chip('Education').focus();
      page.chip('Education').click();
      page.elsewhere.focus();
      await waitUntil(() => page.search.shadowRoot?.querySelectorAll('[part=chip]').length === 2);
      await quiet(page);
      expect(focusedName()).to.equal('button: Elsewhere');
    });

    it('goes to the count after "Clear all", never to the field', async () => {
      const { search } = await withChips();
      let field = 0;
      part(search, 'input')?.addEventListener('focus', () => (field += 1));
      part(search, 'clear')?.focus();
      press(search, 'clear');
      await waitUntil(() => focusedName() === 'count: 3 practices');
      expect(field).to.equal(0);
    });
  });

  describe('in a filter', () => {
    it('stays there when a choice leaves fewer than two', async () => {
      const page = await pageOf({ feed, query: { cities: ['Oslo'], topics: ['refugees'] } });
      const { search, list } = page;
      await openPanel(search, 'topic');
      const box = checkbox(search, 'Refugees');
      box.focus();
      box.click();
      await waitUntil(() => list.results?.total === 1);
      await quiet(page);
      expect(focused() === box).to.equal(true);
      expect(box.checked).to.equal(false);
    });

    it('stays on the button when all that is found is still running', async () => {
      const page = await pageOf({ feed, query: { ongoing: true, cities: ['Łódź'] } });
      const { search, list } = page;
      const button = inForm(search, '#ongoing');
      button.focus();
      button.click();
      await waitUntil(() => list.query.ongoing === undefined);
      await quiet(page);
      expect(focused() === button).to.equal(true);
    });

    it('stays on a choice of years and of the order', async () => {
      const page = await pageOf({ feed });
      const { search, list } = page;
      await openPanel(search, 'year');
      inForm(search, '#year-from').focus();
      select(search, 'year-from', '2021');
      await waitUntil(() => list.results?.total === 2);
      await quiet(page);
      expect(focused()?.id).to.equal('year-from');
      inForm(search, '#sort').focus();
      select(search, 'sort', 'title');
      await quiet(page);
      expect(focused()?.id).to.equal('sort');
    });

    it('goes to the next choice when an unknown value of an address is unchecked', async () => {
      const page = await pageOf({ feed, query: { cities: ['Nowhere', 'Elsewhere'] } });
      const { search } = page;
      await openPanel(search, 'city');
      for (const [name, next] of [
        ['“Nowhere”', '“Elsewhere”'],
        ['“Elsewhere”', 'Łódź'],
      ] as const) {
        const box = checkbox(search, name);
        box.focus();
        box.click();
        await waitUntil(() => !box.isConnected);
        await quiet(page);
        expect(focused() === checkbox(search, next), focusedName()).to.equal(true);
      }
    });

    for (const [where, enter] of [
      ['the button', (search) => inForm(search, '#topic').focus()],
      [
        'the panel',
        async (search) => {
          await openPanel(search, 'topic');
          checkbox(search, 'Education').focus();
        },
      ],
    ] as readonly (readonly [string, (search: PracticeSearch) => unknown])[]) {
      it(`goes from ${where} to the count if another feed has no such filter`, async () => {
        const { search, list } = await pageOf({ feed });
        await enter(search);
        list.feed = feedOf([item('one')]);
        await waitUntil(() => focusedName() === 'count: 1 practice', focusedName());
      });
    }
  });

  describe('after Enter in the field', () => {
    const typeIn = (search: PracticeSearch, text: string): HTMLInputElement => {
      inForm(search, '#text').focus();
      return type(search, text);
    };
    const enter = (search: PracticeSearch): void =>
      part<HTMLFormElement>(search, 'form')?.requestSubmit();

    it('goes to the count, and what is typed is passed on at once', async () => {
      const { search, list } = await pageOf({ feed });
      typeIn(search, 'lodz');
      enter(search);
      expect(list.query).to.eql({ text: 'lodz' });
      await waitUntil(() => focusedName() === 'count: 1 practice');
    });

    /** A search of a list whose feed has not come. */
    const waiting = async (feedOfList: Held): Promise<readonly [PracticeSearch, PracticeList]> => {
      const page = await fixture(
        html`<div>
          <practice-search></practice-search>
          <practice-list src=${server.serve(feedOfList.ask)}></practice-list>
        </div>`,
      );
      const list = page.querySelector('practice-list') as PracticeList;
      await list.updateComplete;
      return [await formOf(page.querySelector('practice-search') as PracticeSearch), list];
    };

    for (const state of ['loads', 'has failed'] as const) {
      it(`stays in the field while the list ${state}`, async () => {
        const feedOfList = new Held();
        const [search, list] = await waiting(feedOfList);
        if (state === 'has failed') {
          feedOfList.fail();
          await waitUntil(() => list.error);
        }
        const input = typeIn(search, 'lodz');
        enter(search);
        await afterPaint();
        await search.updateComplete;
        expect(focused() === input).to.equal(true);
        expect(search.shadowRoot?.querySelector('[part=count][tabindex]')).to.equal(null);
      });
    }

    it('stays in the field if somebody types on while the list loads', async () => {
      const feedOfList = new Held();
      const [search, list] = await waiting(feedOfList);
      const input = typeIn(search, 'lo');
      enter(search);
      await afterPaint();
      typeIn(search, 'lodz');
      feedOfList.answer(feed);
      await quiet({ search, list: await settled(list), elsewhere: list });
      expect(list.results?.total).to.equal(1);
      expect(focused() === input).to.equal(true);
    });

    it('leaves no stop for Tab there', async () => {
      const { search, elsewhere } = await pageOf({ feed });
      typeIn(search, 'lodz');
      enter(search);
      await waitUntil(() => focusedName() === 'count: 1 practice');
      const count = part(search, 'count');
      expect(count?.tabIndex).to.equal(0);
      elsewhere.focus();
      expect(count?.hasAttribute('tabindex')).to.equal(false);
    });

    it('changes nothing else if nothing was typed', async () => {
      const { search, list } = await pageOf({ feed });
      const { query } = list;
      part(search, 'input')?.focus();
      enter(search);
      await waitUntil(() => focusedName() === 'count: 3 practices');
      expect(list.query === query).to.equal(true);
    });

    it('stays while an input method composes', async () => {
      const page = await pageOf({ feed });
      const input = typeIn(page.search, 'l');
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      enter(page.search);
      await quiet(page);
      expect(focused() === input).to.equal(true);
      input.dispatchEvent(new CompositionEvent('compositionend'));
      enter(page.search);
      await waitUntil(() => focusedName().startsWith('count'));
    });
  });

  describe('in a card', () => {
    it('goes to the first one if a script or the address takes the card away', async () => {
      const page = await pageOf({ feed });
      cardsOf(page.list)[0]?.focus();
      expect(focusedName()).to.equal('a: Singing in Montréal');
      page.list.query = { countries: ['PL', 'NO'] };
      await waitUntil(() => focusedName() === 'a: Reading in Oslo');
    });

    it('goes to a button, or to the list, if there are none', async () => {
      const page = await pageOf({ feed });
      cardsOf(page.list)[0]?.focus();
      page.list.query = { topics: ['roma'] };
      await waitUntil(() => /^(all|suggestion): /.test(focusedName()), focusedName());

      page.list.query = {};
      await settled(page.list);
      const own = document.createElement('p');
      own.slot = 'empty';
      own.textContent = 'Nothing.';
      page.list.append(own);
      cardsOf(page.list)[0]?.focus();
      page.list.query = { topics: ['roma'] };
      await waitUntil(() => focused()?.hasAttribute('aria-busy'));
    });

    it('stays on the title when its words are written again', async () => {
      const page = await pageOf({ feed });
      cardsOf(page.list)[0]?.focus();
      page.list.headingLevel = 4;
      await waitUntil(() => page.list.querySelector('h4'));
      await waitUntil(() => focusedName() === 'a: Singing in Montréal');
    });

    it('goes from a fallback that is hidden to the first card', async () => {
      const src = server.serve(held.ask);
      const list = await fixture<PracticeList>(
        html`<practice-list src=${src}><a href="#all">All</a></practice-list>`,
      );
      await waitUntil(() => server.requests.includes(src));
      list.querySelector('a')?.focus();
      held.answer(feed);
      await waitUntil(() => focusedName() === 'a: Singing in Montréal');
    });
  });
});
