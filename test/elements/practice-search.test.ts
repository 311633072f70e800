import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type { PracticeList, PracticeSearch } from '../../src/index.js';
import { cardsOf, part, settled, titlesOf } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
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

function type(search: PracticeSearch, text: string): void {
  const input = part<HTMLInputElement>(search, 'input');
  if (!input) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function filter(search: PracticeSearch, id: string): HTMLSelectElement | null {
  return search.shadowRoot?.querySelector<HTMLSelectElement>(`select#${id}`) ?? null;
}

function choose(search: PracticeSearch, id: string, value: string): void {
  const select = filter(search, id);
  if (!select) throw new Error(`no filter ${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function pair(): Promise<{ search: PracticeSearch; list: PracticeList }> {
  const page = await fixture(
    html`<div>
      <practice-search></practice-search>
      <practice-list .feed=${feed}></practice-list>
    </div>`,
  );
  const search = page.querySelector('practice-search') as PracticeSearch;
  const list = await settled(page.querySelector('practice-list') as PracticeList);
  await search.updateComplete;
  return { search, list };
}

describe('practice-search', () => {
  const server = new FakeServer();
  consoleWarnings();

  /** A search whose list waits for its feed, and what answers it. */
  async function waiting(): Promise<{
    search: PracticeSearch;
    list: PracticeList;
    answer: (response: Response) => void;
  }> {
    let answer = (_: Response): void => undefined;
    const src = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const page = await fixture(
      html`<div>
        <practice-search></practice-search>
        <practice-list src=${src}></practice-list>
      </div>`,
    );
    await waitUntil(() => server.requests.includes(src));
    return {
      search: page.querySelector('practice-search') as PracticeSearch,
      list: page.querySelector('practice-list') as PracticeList,
      answer: (response) => answer(response),
    };
  }

  it('is as high while the list loads as after', async () => {
    const { search, list, answer } = await waiting();
    const before = search.offsetHeight;
    answer(Response.json(feed));
    await waitUntil(() => list.results);
    await search.updateComplete;
    expect(filter(search, 'topic')).to.exist;
    // WebKit makes lines whole pixels high, one a row of filters.
    expect(search.offsetHeight).to.be.closeTo(before, 2);
  });

  it('keeps no room for the filters of a list that fails', async () => {
    const { search, list, answer } = await waiting();
    answer(new Response('', { status: 404 }));
    await waitUntil(() => list.error);
    await search.updateComplete;
    expect(part(search, 'filters')?.offsetHeight).to.equal(0);
    expect(part(search, 'footer')?.offsetHeight).to.equal(0);
  });

  it('finds as one types', async () => {
    const { search, list } = await pair();
    type(search, 'lodz');
    await waitUntil(() => titlesOf(list).length === 1);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
    expect(list.querySelector('mark')?.textContent).to.equal('Łódź');
    await waitUntil(() => part(search, 'count')?.textContent === '1 practice');
  });

  it('hands the list only the last of the keys that come in one frame', async () => {
    const { search, list } = await pair();
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

  it('is a named landmark with a labelled field', async () => {
    const page = await fixture(html`<practice-search label="Find practices"></practice-search>`);
    expect(page.shadowRoot?.querySelector('search')?.ariaLabel).to.equal('Find practices');
    const input = part<HTMLInputElement>(page, 'input');
    expect(input?.labels?.[0]?.textContent).to.equal('Find practices');
  });

  it('offers what each choice would leave', async () => {
    const { search } = await pair();
    const topics = [...(filter(search, 'topic')?.options ?? [])].map(({ text }) => text);
    expect(topics).to.eql(['All topics', 'Education (2)', 'Refugees (2)']);
  });

  it('filters by choice, and counts the other filters anew', async () => {
    const { search, list } = await pair();
    choose(search, 'topic', 'refugees');
    await waitUntil(() => titlesOf(list).length === 2);
    await search.updateComplete;
    const cities = [...(filter(search, 'city')?.options ?? [])].map(({ text }) => text);
    expect(cities).to.eql(['All cities', 'Łódź (1)', 'Montréal (1)']);
  });

  it('shows the filters that are set, and takes them away one by one', async () => {
    const { search, list } = await pair();
    choose(search, 'topic', 'refugees');
    await waitUntil(() => part(search, 'chip'));
    expect(part(search, 'chip')?.ariaLabel).to.equal('Remove filter: Refugees');
    part(search, 'chip')?.click();
    await waitUntil(() => titlesOf(list).length === 3);
    expect(search.shadowRoot?.activeElement).to.equal(part(search, 'input'));
  });

  it('clears everything, and the field has the focus', async () => {
    const { search, list } = await pair();
    type(search, 'lodz');
    await waitUntil(() => part(search, 'clear'));
    part(search, 'clear')?.click();
    await waitUntil(() => titlesOf(list).length === 3);
    await search.updateComplete;
    expect(part<HTMLInputElement>(search, 'input')?.value).to.equal('');
    expect(search.shadowRoot?.activeElement).to.equal(part(search, 'input'));
    expect(part(search, 'clear')).to.equal(null);
  });

  it('filters what still runs', async () => {
    const { search, list } = await pair();
    part<HTMLInputElement>(search, 'checkbox')?.click();
    await waitUntil(() => titlesOf(list).length === 1);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
  });

  it('sorts', async () => {
    const { search, list } = await pair();
    choose(search, 'sort', 'title');
    await waitUntil(() => titlesOf(list)[0] === 'Painting in Łódź');
  });

  it('offers only the filters it is asked for, in that order, and none with one choice', async () => {
    const page = await fixture(
      html`<div>
        <practice-search filters="year topic nonsense country"></practice-search>
        <practice-list
          .feed=${feedOf([item('a', { tags: ['education'] }), item('b', { tags: ['roma'] })])}
        ></practice-list>
      </div>`,
    );
    const search = page.querySelector('practice-search') as PracticeSearch;
    await settled(page.querySelector('practice-list') as PracticeList);
    await search.updateComplete;
    expect([...(search.shadowRoot?.querySelectorAll('select') ?? [])].map(({ id }) => id)).to.eql([
      'topic',
    ]);
  });

  it('follows a query that a script gives the list', async () => {
    const { search, list } = await pair();
    list.query = { text: 'montreal', topics: ['education'] };
    await waitUntil(() => part<HTMLInputElement>(search, 'input')?.value === 'montreal');
    expect(filter(search, 'topic')?.value).to.equal('education');
  });

  it('tells a list that comes later what was typed before', async () => {
    const page = await fixture(html`<div><practice-search></practice-search></div>`);
    const search = page.querySelector('practice-search') as PracticeSearch;
    type(search, 'lodz');
    await nextFrame();
    const list = document.createElement('practice-list');
    list.feed = feed;
    page.append(list);
    await waitUntil(() => titlesOf(list).length === 1);
    expect(titlesOf(list)).to.eql(['Painting in Łódź']);
  });

  it('goes on with the list that takes the place of the former', async () => {
    const { search, list } = await pair();
    const other = document.createElement('practice-list');
    other.feed = feedOf(many(3));
    list.replaceWith(other);
    await waitUntil(() => part(search, 'count')?.textContent === '3 practices');
    type(search, 'p2');
    await waitUntil(() => titlesOf(other).length === 1);
  });

  it('works on the list it is for, and changes over when that changes', async () => {
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

  it('works inside a shadow root, on the list there', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const search = document.createElement('practice-search');
    const list = document.createElement('practice-list');
    list.feed = feed;
    root.append(search, list);
    await settled(list);
    type(search, 'lodz');
    await waitUntil(() => titlesOf(list).length === 1);
  });

  it('does nothing without a list, and throws nothing', async () => {
    const page = await fixture<PracticeSearch>(
      html`<practice-search for="nowhere"></practice-search>`,
    );
    type(page, 'lodz');
    await nextFrame();
    expect(page.list).to.equal(null);
    expect(part<HTMLInputElement>(page, 'input')?.value).to.equal('lodz');
  });
});
