import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

// What Turbo, htmx, idiomorph and client-side routers do to a page, with the DOM alone.
inEachEngine('a page whose elements are moved or replaced', ({ site, engine, visit }) => {
  const elements = (): string => `
    <practice-search for="oslo"></practice-search>
    <practice-list id="oslo" src="${site.feed}" city="Oslo" page-size="2"><a href="/">Oslo</a></practice-list>
    <div data-practice-search data-for="lisbon"></div>
    <div id="lisbon" data-practice-list data-src="${site.feed}" data-city="Lisbon" data-page-size="2"><a href="/">Lisbon</a></div>
    <practice-card src="${site.feed}" practice-id="oslo-equality-data"><a href="/">Equality</a></practice-card>`;

  async function visitPage(): Promise<Tab> {
    const tab = await visit(
      site.page(`<main>${elements()}</main>`, {
        head: `<script type="module" src="${site.script}"></script>`,
      }),
    );
    await isWhole(tab);
    return tab;
  }

  /** Waits until each element is there once, with its cards once and its fallback hidden, and each search has its list. */
  async function isWhole(tab: Tab): Promise<void> {
    await until(tab.run, () => {
      const count = (selector: string): number => document.querySelectorAll(selector).length;
      const searches = [...document.querySelectorAll('practice-search')];
      return (
        count('practice-list') === 2 &&
        searches.length === 2 &&
        searches.every((search) =>
          search.shadowRoot?.querySelector('[part="count"]')?.checkVisibility(),
        ) &&
        count('#oslo > practice-card') === 2 &&
        count('#lisbon > practice-list > practice-card') === 2 &&
        count('main > practice-card > [slot="title"]') === 1 &&
        count('practice-card') === 5 &&
        [...document.querySelectorAll('a[href="/"]')].every((link) => !link.checkVisibility())
      );
    });
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  }

  it('shows them once when a cache restores a copy of it', async () => {
    const tab = await visitPage();
    await tab.run(() => {
      const copy = document.body.cloneNode(true);
      document.body.replaceWith(document.createElement('body'));
      setTimeout(() => document.body.replaceWith(copy));
    });
    await isWhole(tab);
  });

  it('shows them once when the same nodes are removed and put back', async () => {
    const tab = await visitPage();
    await tab.run(() => {
      const main = document.querySelector('main');
      main?.remove();
      setTimeout(() => main && document.body.append(main), 50);
    });
    await isWhole(tab);
    const repeated = await tab.run(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return names.filter((name, at) => names.indexOf(name) < at);
    });
    assert.deepEqual(repeated, []);
  });

  it('shows them once when it is written again', async () => {
    const tab = await visitPage();
    await tab.run((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, elements());
    await isWhole(tab);
  });

  it('shows them once when it is morphed into what the server sent', async () => {
    const tab = await visitPage();
    await tab.run(() => {
      const server = { oslo: 'Oslo', lisbon: 'Lisbon' };
      for (const [id, name] of Object.entries(server)) {
        const link = document.createElement('a');
        link.href = '/';
        link.append(name);
        document.getElementById(id)?.replaceChildren(link);
      }
      document.querySelector('main > practice-card')?.replaceChildren();
    });
    await isWhole(tab);
  });

  // Firefox does not report over WebDriver BiDi that it restored a page from memory, so it cannot be tested.
  if (engine !== 'firefox')
    it('shows them once after going away and back', async () => {
      const tab = await visitPage();
      await tab.leaveAndReturn(site.page('<h1>Other</h1>'));
      await isWhole(tab);
    });
});
