import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeList } from '../../src/elements/practice-list.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

describe('elements whose feed cannot be loaded', () => {
  const server = new FakeServer();
  const warnings = consoleWarnings();
  const failing = () => new Response('', { status: 404 });
  const good = feedOf([item('a')]);
  const ten = Array.from({ length: 8 });

  /** Eight lists and two cards of one address, which have failed. */
  async function failedElements(): Promise<{ src: string; page: Element; lists: PracticeList[] }> {
    const src = server.serve(failing);
    const page = await fixture(
      html`<div>
        ${ten.map(() => html`<practice-list src=${src}></practice-list>`)}
        <practice-card src=${src} practice-id="a"></practice-card>
        <practice-card src=${src} practice-id="a"></practice-card>
      </div>`,
    );
    const lists = [...page.querySelectorAll('practice-list')];
    await waitUntil(() => lists.every(({ error }) => error));
    return { src, page, lists };
  }
  const titles = (page: Element): number => page.querySelectorAll('[slot="title"]').length;

  it('make one request and one warning together, and an event each', async () => {
    const codes: string[] = [];
    const note = ({ code }: { code: string }) => void codes.push(code);
    addEventListener('practice-error', note);
    const { src } = await failedElements();
    await waitUntil(() => codes.length === 10);
    removeEventListener('practice-error', note);
    expect(new Set(codes)).to.deep.equal(new Set(['http']));
    expect(server.requests).to.deep.equal([src]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(src).and.include('404');
  });

  it('all show the feed after one request when one of them is told to try again', async () => {
    const { src, page } = await failedElements();
    server.change(src, good);
    page.querySelector('practice-card')?.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => titles(page) === 10);
    expect(server.requests).to.deep.equal([src, src]);
  });

  it('all show the feed when an element that is added later has loaded it', async () => {
    const { src, page } = await failedElements();
    server.change(src, good);
    await listOn(html`<practice-list src=${src}></practice-list>`);
    await waitUntil(() => titles(page) === 10);
    expect(server.requests).to.deep.equal([src, src]);
  });

  it('stay as they are when one of them fails again, or when another feed has loaded', async () => {
    const { src, lists } = await failedElements();
    const [first, ...others] = lists;
    if (!first) throw new Error('There is no list.');
    await first.reload();
    expect(first.error?.code).to.equal('http');
    await listOn(html`<practice-list src=${server.serve(good)}></practice-list>`);
    expect(others.map(({ error }) => error?.code)).to.deep.equal(others.map(() => 'http'));
    expect(server.requests.filter((each) => each === src)).to.have.length(2);
  });

  it('are forgotten when they leave the page or get another feed', async () => {
    const { src, lists } = await failedElements();
    const [left, changed] = lists;
    if (!left || !changed) throw new Error('There is no list.');
    left.remove();
    const other = server.serve(failing);
    changed.src = other;
    await waitUntil(
      () => server.requests.includes(other) && changed.error && part(changed, 'error'),
    );
    server.change(src, good);
    await lists.at(-1)?.reload();
    await waitUntil(() => lists[2]?.results);
    expect([left.error?.code, changed.error?.code]).to.deep.equal(['http', 'http']);
    expect(server.requests.filter((each) => each === other)).to.have.length(1);
  });

  it('are requested again when the network is back, if nothing or nothing in time was answered', async () => {
    for (const answer of [() => Promise.reject(new TypeError('Failed to fetch')), failing]) {
      const src = server.serve(answer);
      const list = await listOn(html`<practice-list src=${src}></practice-list>`);
      await waitUntil(() => list.error);
      const { code } = list.error ?? {};
      server.change(src, good);
      dispatchEvent(new Event('online'));
      if (code === 'network') await waitUntil(() => list.results);
      else expect(server.requests.filter((each) => each === src)).to.have.length(1);
    }
  });
});
