import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeList } from '../../src/index.js';
import { conceptsFile } from '../../src/elements/later-files.js';
import { cardsOf } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

const feed = feedOf([
  item('garden', { title: 'A garden together', tags: ['refugees'] }),
  item('lake', { title: 'Round the lake' }),
]);

/** Puts a state of the file of concepts in place of its own until the test ends. */
function pretend(state: Partial<Record<'content' | 'wanted' | 'loading', unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    Object.defineProperty(conceptsFile, name, { configurable: true, writable: true, value });
  }
}

describe('a list whose search finds next to nothing', () => {
  const server = new FakeServer();
  consoleWarnings();
  afterEach(() => {
    Reflect.deleteProperty(conceptsFile, 'wanted');
    conceptsFile.loading = undefined;
  });

  async function list(): Promise<PracticeList> {
    const src = server.serve(() => Response.json(feed));
    const element = await fixture<PracticeList>(html`<practice-list src=${src}></practice-list>`);
    await waitUntil(() => cardsOf(element).length === 2);
    return element;
  }
  const busy = (element: PracticeList): string | null | undefined =>
    element.shadowRoot?.querySelector('[aria-busy]')?.getAttribute('aria-busy');

  it('keeps its cards until the words for concepts are there', async () => {
    const element = await list();
    pretend({ wanted: undefined, loading: new Promise(() => {}) });
    element.query = { text: 'flyktninger' };
    await waitUntil(() => busy(element) === 'true');
    await element.updateComplete;
    expect(cardsOf(element)).to.have.length(2);
    Reflect.deleteProperty(conceptsFile, 'wanted');
    conceptsFile.loading = undefined;
    element.requestUpdate();
    await waitUntil(() => cardsOf(element).length === 1);
    expect(busy(element)).to.equal('false');
    expect(cardsOf(element)[0]?.practice?.id).to.equal('garden');
  });

  it('shows at once what the text finds, and then what concepts add', async () => {
    const element = await list();
    pretend({ wanted: undefined, loading: new Promise(() => {}) });
    element.query = { text: 'lake flyktninger' };
    await waitUntil(() => busy(element) === 'true');
    element.query = { text: 'lake' };
    await waitUntil(() => cardsOf(element).length === 1);
    expect(busy(element)).to.equal('false');
    const early = element.results;
    Reflect.deleteProperty(conceptsFile, 'wanted');
    conceptsFile.loading = undefined;
    element.requestUpdate();
    await waitUntil(() => element.results !== early);
    expect(cardsOf(element).map(({ practice }) => practice?.id)).to.eql(['lake']);
  });

  it('searches without them if they do not come', async () => {
    const element = await list();
    pretend({ wanted: undefined });
    element.query = { text: 'flyktninger' };
    await waitUntil(() => cardsOf(element).length === 0);
    expect(busy(element)).to.equal('false');
    element.query = { text: 'lake' };
    await waitUntil(() => cardsOf(element).length === 1);
  });
});
