import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

const countCards = (): number => document.querySelectorAll('practice-card').length;

/** The practice that the address links to, once it is marked. */
const marked = (): string | undefined =>
  document.querySelector('practice-card[aria-current="true"] > [slot="title"]')?.textContent;

// A page that listens to `unload` is never kept in the memory of Chromium and Firefox, nor is one with `no-store`. WebKit keeps it
// all the same, so there only the reload loads it again.
inEachEngine('a list in the history of a browser', ({ site, engine, visit }) => {
  const page = (attributes: string): string =>
    site.page(
      `<h1>City</h1><practice-list src="${site.feed}" ${attributes}></practice-list><footer>City hall</footer>`,
      {
        head: `<script type="module" src="${site.script}"></script><script>addEventListener('unload', () => 0)</script>`,
        headers: { 'Cache-Control': 'no-store' },
      },
    );

  async function hasCards(tab: Tab, count: number): Promise<void> {
    await until(
      tab.run,
      (wanted) => document.querySelectorAll('practice-card').length === wanted,
      count,
    );
  }

  /** Shows 36 cards, and scrolls to one of the last. */
  async function readOn(tab: Tab): Promise<number> {
    for (const count of [12, 24]) {
      await hasCards(tab, count);
      await tab.run(() => {
        const list = document.querySelector('practice-list');
        list?.shadowRoot?.querySelector<HTMLElement>('[part="more"]')?.click();
      });
    }
    await hasCards(tab, 36);
    // The focus moves to the first new card, which scrolls.
    await until(tab.run, () =>
      document.querySelectorAll('practice-card')[24]?.contains(document.activeElement),
    );
    return tab.run(() => {
      (globalThis as { isKept?: boolean }).isKept = true;
      document.querySelectorAll('practice-card')[30]?.scrollIntoView();
      return Math.round(scrollY);
    });
  }

  /** Goes to another page by a link, and back. Drivers take a changed history state for an arrival at that page. */
  async function goAndReturn(tab: Tab, other: string): Promise<void> {
    await tab.run((url) => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = url;
      setTimeout(() => link.click());
    }, other);
    await until(
      tab.run,
      (url) => location.href === url && document.readyState === 'complete',
      other,
    );
    await tab.run(() => void setTimeout(() => history.back()));
    await until(tab.run, (url) => location.href !== url, other);
  }

  async function isBack(tab: Tab, y: number): Promise<void> {
    await hasCards(tab, 36);
    await until(tab.run, (wanted) => Math.abs(scrollY - wanted) < 2, y);
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  }

  for (const [how, attributes] of [
    ['without url-prefix', ''],
    ['with url-prefix', 'url-prefix="p-"'],
  ] as const) {
    for (const [where, other] of [
      ['the same site', () => site.page('<h1>Other</h1>')],
      ['another site', () => site.page('<h1>Other</h1>').replace('127.0.0.1', 'localhost')],
    ] as const)
      it(`is as it was on the way back from ${where}, ${how}`, async () => {
        const tab = await visit(page(attributes));
        const y = await readOn(tab);
        await goAndReturn(tab, other());
        await isBack(tab, y);
        if (engine !== 'webkit') assert.equal(await tab.run(() => 'isKept' in globalThis), false);
      });

    it(`has as many cards after a reload, ${how}`, async () => {
      const tab = await visit(page(attributes));
      await readOn(tab);
      await tab.run(() => void setTimeout(() => location.reload()));
      await until(tab.run, () => !('isKept' in globalThis));
      await hasCards(tab, 36);
    });
  }

  it('still links to a practice after a reload', async () => {
    const address = page('url-prefix="p-" sort="title"');
    const id = 'oslo-equality-data';
    const tab = await visit(`${address}?p-practice=${id}&utm_source=x`);
    const title = await until(tab.run, marked);
    for (let times = 0; times < 2; times++) {
      // Longer than the pause after which typing is written into the address.
      await tab.run(() => new Promise((resolve) => setTimeout(resolve, 400)));
      assert.equal(await tab.run(() => location.search), `?p-practice=${id}&utm_source=x`);
      await tab.run(() => {
        (globalThis as { isKept?: boolean }).isKept = true;
        setTimeout(() => location.reload());
      });
      await until(tab.run, () => !('isKept' in globalThis));
      assert.equal(await until(tab.run, marked), title);
    }
  });

  it('is left with one step back from a link to filtered practices', async () => {
    const filtered = `${page('url-prefix="p-"')}?utm_source=x&p-city=Oslo&p-sort=title&p-q=`;
    const tab = await visit(site.page('<h1 id="before">Before</h1>'));
    const length = await tab.run(() => history.length);
    await tab.run((url) => void setTimeout(() => (location.href = url)), filtered);
    await until(tab.run, countCards);
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 400)));
    assert.equal(await tab.run(() => location.href), filtered);
    assert.equal(await tab.run(() => history.length), length + 1);
    await tab.run(() => void setTimeout(() => history.back()));
    await until(tab.run, () => document.getElementById('before'));
  });
});
