import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { conceptsFile, searchControlsFile } from '../../src/elements/later-files.js';
import type { PracticeList, PracticeSearch } from '../../src/index.js';
import { cardsOf, part, press, settled, titlesOf } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { focusedName } from '../fixtures/focus.js';
import {
  checkbox,
  choicesIn,
  formOf,
  openPanel,
  pageOf,
  searchOf,
  shown,
  textsOf,
  type,
} from '../fixtures/search-form.js';
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

describe('practice-search', () => {
  const server = new FakeServer();
  consoleWarnings();

  /** A search whose list waits for its feed, and a function that answers the request. */
  async function waiting(): Promise<{
    search: PracticeSearch;
    list: PracticeList;
    answer: (response: Response) => void;
  }> {
    let answer = (_: Response): void => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const page = await fixture(
      html`<div .style=${'inline-size: 50em'}>
        <practice-search></practice-search>
        <practice-list src=${src}></practice-list>
      </div>`,
    );
    await waitUntil(() => server.requests.includes(src));
    return {
      search: await formOf(page.querySelector('practice-search') as PracticeSearch),
      list: page.querySelector('practice-list') as PracticeList,
      answer: (response) => answer(response),
    };
  }

  it('keeps its height when the list has loaded', async () => {
    const { search, list, answer } = await waiting();
    const before = search.offsetHeight;
    answer(Response.json(feed));
    await waitUntil(() => list.results && textsOf(search, 'filter').length);
    await search.updateComplete;
    // WebKit rounds line heights to whole pixels, once per row of filters.
    expect(search.offsetHeight).to.be.closeTo(before, 2);
  });

  it('reserves no space for filters if the list fails to load', async () => {
    const { search, list, answer } = await waiting();
    answer(new Response('', { status: 404 }));
    await waitUntil(() => list.error);
    await search.updateComplete;
    expect(part(search, 'input')).not.to.equal(null);
    expect(part(search, 'filters')).to.equal(null);
    expect(part(search, 'footer')).to.equal(null);
  });

  it('searches while the visitor types', async () => {
    const { search, list } = await searchOf(feed);
    type(search, 'lodz');
    await waitUntil(() => titlesOf(list).length === 1);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
    expect(list.querySelector('mark')?.textContent).to.equal('Łódź');
    await waitUntil(() => part(search, 'count')?.textContent === '1 practice');
  });

  it('passes only the last of several keystrokes in one frame to the list', async () => {
    // Otherwise its arrival changes the results.
    await conceptsFile.load();
    const { search, list } = await searchOf(feed);
    const asked: unknown[] = [];
    list.addEventListener('practice-results', ({ query }) => asked.push(query.text));
    type(search, 'p');
    type(search, 'pa');
    type(search, 'pain');
    await waitUntil(() => asked.length);
    await nextFrame();
    await nextFrame();
    expect(asked).to.eql(['pain']);
  });

  it('is a landmark and a labelled field with two names', async () => {
    const page = await fixture<PracticeSearch>(
      html`<practice-search label="Find practices"></practice-search>`,
    );
    await formOf(page);
    expect(page.shadowRoot?.querySelector('search')?.ariaLabel).to.equal(
      'Search form: Find practices',
    );
    const input = part<HTMLInputElement>(page, 'input');
    expect(input?.labels?.[0]?.textContent).to.equal('Find practices');
  });

  it('filters by choice, and updates the counts of the other filters', async () => {
    const page = await searchOf(feed);
    const { search, list } = page;
    await openPanel(search, 'topic');
    expect(choicesIn(search)).to.eql(['Education 2', 'Refugees 2']);
    checkbox(search, 'Refugees').click();
    await waitUntil(() => titlesOf(list).length === 2);
    await shown(page);
    await openPanel(search, 'city');
    expect(choicesIn(search)).to.eql(['Łódź 1', 'Montréal 1', 'Oslo 0']);
  });

  it('shows the active filters, and removes them one by one', async () => {
    const { search, list } = await searchOf(feed, { query: { topics: ['refugees'] } });
    expect(titlesOf(list)).to.have.length(2);
    expect(part(search, 'chip')?.ariaLabel).to.equal('Remove filter: Refugees');
    part(search, 'chip')?.click();
    await waitUntil(() => titlesOf(list).length === 3);
  });

  it('clears everything', async () => {
    const { search, list } = await searchOf(feed, { query: { topics: ['refugees'] } });
    type(search, 'lodz');
    await waitUntil(() => titlesOf(list).length === 1);
    press(search, 'clear');
    await waitUntil(() => titlesOf(list).length === 3);
    expect(list.query).to.eql({});
    await search.updateComplete;
    expect(part<HTMLInputElement>(search, 'input')?.value).to.equal('');
    expect(part(search, 'clear')).to.equal(null);
  });

  it('offers only the filters it is asked for, in that order, and none with a single choice', async () => {
    const { search } = await pageOf(
      html`<div .style=${'inline-size: 50em'}>
        <practice-search filters="year topic nonsense country city"></practice-search>
        <practice-list
          .feed=${feedOf([
            item('a', { tags: ['education'] }),
            item('b', { tags: ['roma'], ...at('Bergen', 'NO', '2021') }),
          ])}
        ></practice-list>
      </div>`,
    );
    expect(textsOf(search, 'filter')).to.eql(['Year', 'Topic', 'City']);
    expect(part(search, 'select')).to.equal(null);
  });

  it('offers the field only if it is asked for no filters', async () => {
    for (const filters of ['', ' ']) {
      const { search } = await pageOf(
        html`<div .style=${'inline-size: 50em'}>
          <practice-search filters=${filters}></practice-search>
          <practice-list .feed=${feed}></practice-list>
        </div>`,
      );
      expect(part(search, 'count')?.textContent).to.equal('3 practices');
      expect(textsOf(search, 'filter')).to.eql([]);
      expect(part(search, 'select')).to.equal(null);
    }
  });

  it('reflects a query that a script gives the list', async () => {
    const { search, list } = await searchOf(feed);
    list.query = { text: 'montreal', topics: ['education'] };
    await waitUntil(() => part<HTMLInputElement>(search, 'input')?.value === 'montreal');
    expect(textsOf(search, 'chip')).to.eql(['Education']);
    await openPanel(search, 'topic');
    expect(choicesIn(search)[0]).to.match(/^\*Education/);
  });

  for (const width of ['50em', '24em']) {
    it(`keeps every control and every choice, whatever is found (${width})`, async () => {
      const page = await searchOf(feed, {}, width);
      const { search, list } = page;
      if (width === '24em') part(search, 'all-filters')?.click();
      await search.updateComplete;
      await openPanel(search, 'city');
      const offered = (): string[] =>
        [
          ...(search.shadowRoot?.querySelectorAll('[part=filter], select, option, .choices span') ??
            []),
        ]
          .map((each) =>
            each instanceof HTMLOptionElement ? each.value : each.id || each.textContent,
          )
          .filter((each) => each !== 'relevance' && !/^\d$/.test(each));
      const before = offered();
      const filters = ['topic', 'country', 'city', 'year', 'ongoing', 'sort'];
      expect(before).to.include.members([...filters, 'Łódź', 'Montréal', 'Oslo']);
      for (const query of [
        { cities: ['Oslo'] },
        { ongoing: true },
        { text: 'zzzz' },
        { topics: ['roma'] },
        { cities: ['Oslo'], ongoing: true },
      ]) {
        list.query = query;
        await waitUntil(() => list.results?.total !== 3);
        await list.updateComplete;
        await shown(page);
        expect(offered(), JSON.stringify(query)).to.include.members(before);
      }
    });
  }

  it('removes the right filter of two that are pressed one after the other', async () => {
    const { search, list } = await searchOf(feed);
    list.query = { topics: ['education'], cities: ['Oslo'], countries: ['NO'] };
    await waitUntil(() => part(search, 'chip'));
    const [first, second] = search.shadowRoot?.querySelectorAll<HTMLElement>('[part=chip]') ?? [];
    first?.click();
    second?.click();
    expect(list.query).to.eql({ cities: ['Oslo'] });
  });

  it('passes on what is typed when a filter is removed', async () => {
    const { search, list } = await searchOf(feed);
    list.query = { topics: ['education'] };
    await waitUntil(() => part(search, 'chip'));
    type(search, 'oslo');
    part(search, 'chip')?.click();
    expect(list.query).to.eql({ text: 'oslo' });
  });

  it('passes earlier input to a list that is added later', async () => {
    const page = await fixture(html`<div><practice-search></practice-search></div>`);
    const search = await formOf(page.querySelector('practice-search') as PracticeSearch);
    type(search, 'lodz');
    await nextFrame();
    const list = document.createElement('practice-list');
    list.feed = feed;
    page.append(list);
    await waitUntil(() => titlesOf(list).length === 1);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
  });

  it('switches to a list that replaces the former one', async () => {
    const { search, list } = await searchOf(feed);
    const other = document.createElement('practice-list');
    other.feed = feedOf(many(3));
    list.replaceWith(other);
    await waitUntil(() => part(search, 'count')?.textContent === '3 practices');
    type(search, 'p2');
    await waitUntil(() => titlesOf(other).length === 1);
  });

  it('controls the list named in its for attribute, and switches when that changes', async () => {
    const page = await fixture(
      html`<div>
        <practice-search for="two"></practice-search>
        <practice-list id="one" .feed=${feed}></practice-list>
        <practice-list id="two" .feed=${feedOf(many(2))}></practice-list>
      </div>`,
    );
    const search = page.querySelector('practice-search') as PracticeSearch;
    const [one, two] = [...page.querySelectorAll('practice-list')] as [PracticeList, PracticeList];
    await settled(one);
    await settled(two);
    await waitUntil(() => part(search, 'count')?.textContent === '2 practices');
    search.for = 'one';
    await waitUntil(() => part(search, 'count')?.textContent === '3 practices');
    type(search, 'oslo');
    await waitUntil(() => titlesOf(one).length === 1);
    expect(cardsOf(two)).to.have.length(2);
  });

  it('works inside a shadow root, with the list there', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const search = document.createElement('practice-search');
    const list = document.createElement('practice-list');
    list.feed = feed;
    root.append(search, list);
    await settled(list);
    await formOf(search);
    type(search, 'lodz');
    await waitUntil(() => titlesOf(list).length === 1);
  });

  it('does nothing without a list, and throws no error', async () => {
    const page = await fixture<PracticeSearch>(
      html`<practice-search for="nowhere"></practice-search>`,
    );
    await formOf(page);
    type(page, 'lodz');
    await nextFrame();
    expect(page.list).to.equal(null);
    expect(part<HTMLInputElement>(page, 'input')?.value).to.equal('lodz');
  });

  describe('whose form is not there', () => {
    const state = { content: undefined as unknown, failures: 0, failed: false };
    let loads = 0;
    let real: unknown;
    const properties = ['content', 'failures', 'failed', 'load'] as const;

    /** The later file is loaded once for all tests, so it seems not to be there. */
    beforeEach(async () => {
      real = await searchControlsFile.load();
      loads = 0;
      Object.assign(state, { content: undefined, failures: 0, failed: false });
      for (const name of ['content', 'failures', 'failed'] as const) {
        Object.defineProperty(searchControlsFile, name, {
          configurable: true,
          get: () => state[name],
        });
      }
      Object.defineProperty(searchControlsFile, 'load', {
        configurable: true,
        value: () => Promise.resolve((loads += 1)),
      });
    });
    afterEach(() => {
      for (const name of properties) Reflect.deleteProperty(searchControlsFile, name);
    });

    async function becomes(search: PracticeSearch, changes: Partial<typeof state>): Promise<void> {
      Object.assign(state, changes);
      search.requestUpdate();
      await search.updateComplete;
    }

    async function without(
      width = '50em',
      filters?: string,
    ): Promise<{ search: PracticeSearch; list: PracticeList }> {
      const page = await fixture(
        html`<div .style=${`inline-size: ${width}`}>
          <practice-search filters=${ifDefined(filters)}></practice-search>
          <practice-list .feed=${feed}></practice-list>
        </div>`,
      );
      const search = page.querySelector('practice-search') as PracticeSearch;
      const list = await settled(page.querySelector('practice-list') as PracticeList);
      await search.updateComplete;
      return { search, list };
    }

    for (const [what, width, filters] of [
      ['', '50em'],
      [' on a narrow page', '24em'],
      [' with the order only', '50em', 'sort'],
      [' without filters', '50em', ''],
    ] as const) {
      it(`keeps room for it, as high as it will be${what}`, async () => {
        const { search } = await without(width, filters);
        expect(loads).to.equal(1);
        expect(part(search, 'form')).to.equal(null);
        const before = search.offsetHeight;
        await becomes(search, { content: real });
        await waitUntil(() => part(search, filters === '' ? 'count' : 'select'));
        await search.updateComplete;
        expect(search.offsetHeight).to.be.closeTo(before, 4);
      });
    }

    it('says so, tries again when asked to, and then searches', async () => {
      const { search, list } = await without();
      await becomes(search, { failures: 1, failed: true });
      const message = part(search, 'error');
      expect(message?.querySelector('p')?.textContent).to.equal('The search could not be loaded.');
      expect(message?.closest('[role=status]')).not.to.equal(null);
      part(search, 'retry')?.focus();
      press(search, 'retry');
      expect(loads).to.equal(2);
      await becomes(search, { failed: false });
      expect(part(search, 'retry')?.ariaDisabled).to.equal('true');
      expect(focusedName()).to.equal('retry: Try again');
      // Each failure is a new sentence, so that it is read aloud again.
      const sentence = message?.querySelector('p');
      await becomes(search, { failures: 2, failed: true });
      expect(part(search, 'error')?.querySelector('p') === sentence).to.equal(false);
      press(search, 'retry');
      await becomes(search, { failures: 0, failed: false, content: real });
      await waitUntil(() => part(search, 'count')?.textContent === '3 practices');
      expect(part(search, 'error')).to.equal(null);
      type(search, 'lodz');
      await waitUntil(() => titlesOf(list).length === 1);
    });
  });
});
