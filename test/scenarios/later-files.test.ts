import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Tab, until } from './engines.js';
import {
  fieldShown,
  filtersShown,
  openFilter,
  placesShown,
  searchFailure,
  tick,
  titlesShown,
  type,
  whatWasSeen,
} from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { haveTitles, mountPairs, outcomeOf, pressRetry } from './several-feeds-page.js';
import { integrityOf } from './snippets.js';

/** The most bytes that a page with a list may download before its first cards, besides the feed. */
const firstLoad = 35_000;

inEachEngine('files that the script loads later', ({ site, visit }) => {
  const script = (): string => `<script type="module" src="${site.script}"></script>`;
  const list = (attributes = ''): string =>
    `<practice-list src="${site.feed}" ${attributes}><a id="fallback" href="/">Practices</a></practice-list>`;
  const search = '<practice-search></practice-search>';

  /** What was requested from the library while a page was open. */
  async function requestsOf(body: string, wait: (tab: Tab) => Promise<unknown>) {
    const before = site.library.requests.length;
    const tab = await visit(site.page(body));
    await wait(tab);
    const requests = site.library.requests.slice(before).map((path) => path.replace(/^.*\//, ''));
    return { tab, requests };
  }
  const untilShown = (tab: Tab): Promise<string[]> => until(tab.run, titlesShown);

  it('are not downloaded before a list shows its first cards', async () => {
    const { requests } = await requestsOf(script() + list(), untilShown);
    // What keeps the place, what copies and what shows originals is loaded when the page is idle, perhaps before the test sees the cards.
    const whenIdle = ['history.js', 'copied-list.js', 'search-controls.js'];
    const [first, second, ...later] = requests;
    assert.deepEqual([first, second].sort(), ['practices.js', 'practices.json']);
    assert.deepEqual(
      later.filter((name) => !whenIdle.some((file) => name === site.nameOf(file))),
      [],
    );
    const size = gzipSync(site.file('practices.js'), { level: 9 }).length;
    assert.ok(size <= firstLoad, `${size} bytes`);
  });

  it('are loaded for a feed that is not normalised, and for a country by its name', async () => {
    const feed = { items: [{ id: 'a', title: 'A', period: 'Since 2016', country: 'Norge' }] };
    const address = site.serve(JSON.stringify(feed), '.json');
    const free = `<practice-list src="${address}" year="2020"></practice-list>`;
    const first = await requestsOf(script() + free, untilShown);
    assert.ok(first.requests.includes(site.nameOf('liberal.js')));
    assert.deepEqual(await first.tab.run(placesShown), ['Norway']);

    const second = await requestsOf(script() + list('country="Norge"'), untilShown);
    assert.ok(second.requests.includes(site.nameOf('liberal.js')));
    const places = await second.tab.run(placesShown);
    assert.ok(places.length > 1 && places.every((place) => place.endsWith('Norway')), `${places}`);
  });

  it('are loaded for a visitor who types at once', async () => {
    const tab = await visit(site.page(script() + search + list()));
    await until(tab.run, fieldShown);
    await tab.run(type, 'equality data oslo');
    await until(tab.run, () => document.querySelector('practice-card mark'));
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('are loaded for a text in the address', async () => {
    const address = site.page(script() + list('url-prefix="p-"'));
    const tab = await visit(`${address}?p-q=equality+data+oslo`);
    await until(tab.run, () => document.querySelector('practice-card mark'));
  });

  it('are loaded for cards with a link to copy, after the cards', async () => {
    const { tab, requests } = await requestsOf(script() + list('url-prefix="p-"'), async (open) => {
      await untilShown(open);
      await until(open.run, () =>
        document.querySelector('practice-card')?.shadowRoot?.querySelector('[part="copy"]'),
      );
    });
    assert.ok(requests.includes(site.nameOf('search-controls.js')));
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('are loaded while the page is idle if it has a search, and once for two scripts', async () => {
    const again = `<script type="module" src="${site.script}?v=2"></script>`;
    const { tab, requests } = await requestsOf(script() + again + search + list(), async (open) => {
      await untilShown(open);
      await until(open.run, () =>
        performance.getEntriesByName(
          performance.getEntriesByType('resource').find(({ name }) => name.includes('text-search'))
            ?.name ?? '',
        ),
      );
    });
    await until(tab.run, fieldShown);
    await tab.run(type, 'oslo');
    await until(tab.run, () => document.querySelector('practice-card mark'));
    assert.equal(requests.filter((name) => name === site.nameOf('text-search.js')).length, 1);
  });

  it('do not affect other features if they are missing, with one warning, and can be loaded on retry', async () => {
    site.withhold(site.nameOf('text-search.js'));
    try {
      const tab = await visit(site.page(script() + search + list('page-size="200"')));
      const all = await until(tab.run, () => {
        const { length } = document.querySelectorAll('practice-card > [slot="title"]');
        return length > 100 ? length : 0;
      });
      await until(tab.run, fieldShown);
      await tab.run(type, 'equality data oslo');
      assert.match(await until(tab.run, searchFailure), /could not be loaded/);
      assert.equal((await tab.run(titlesShown)).length, all);
      const busy = await tab.run(
        () =>
          document.querySelector('practice-list')?.shadowRoot?.querySelector('[aria-busy]')
            ?.ariaBusy,
      );
      assert.equal(busy, 'false');
      // Filters still work.
      await tab.run(openFilter, 'topic');
      await until(tab.run, tick, 'Refugees');
      await until(
        tab.run,
        (former) => document.querySelectorAll('practice-card').length < former,
        all,
      );
      const { errors, warnings } = await tab.run(whatWasSeen);
      assert.deepEqual([errors, warnings.length], [[], 1]);
      assert.match(warnings[0] ?? '', /text search could not be loaded/);

      site.withhold();
      await until(tab.run, () => {
        const root = document.querySelector('practice-search')?.shadowRoot;
        const chip = root?.querySelector<HTMLButtonElement>('[part="chip"]');
        chip?.click();
        return Boolean(chip);
      });
      await tab.run(() => {
        const root = document.querySelector('practice-search')?.shadowRoot;
        root?.querySelector<HTMLButtonElement>('[part="retry"]')?.click();
      });
      await until(tab.run, () => document.querySelector('practice-card mark'));
      await until(tab.run, () => {
        const root = document.querySelector('practice-search')?.shadowRoot;
        return !root?.querySelector('[part="error"] p');
      });
    } finally {
      site.withhold();
    }
  });

  it('show a sentence in place of the search while theirs is missing, with one warning, and the search on retry', async () => {
    site.withhold(site.nameOf('search-controls.js'));
    try {
      const tab = await visit(site.page(script() + search + list('page-size="200"')));
      await untilShown(tab);
      assert.match(await until(tab.run, searchFailure), /search could not be loaded/);
      const all = (await tab.run(titlesShown)).length;
      assert.equal(await tab.run(filtersShown), 0);
      const { errors, warnings } = await tab.run(whatWasSeen);
      assert.deepEqual([errors, warnings.length], [[], 1]);
      assert.match(warnings[0] ?? '', /search form could not be loaded/);
      site.withhold();
      await tab.run(() => {
        const root = document.querySelector('practice-search')?.shadowRoot;
        root?.querySelector<HTMLButtonElement>('[part="retry"]')?.click();
      });
      await until(tab.run, filtersShown);
      assert.equal(await tab.run(searchFailure), '');
      await tab.run(type, 'equality data oslo');
      await until(tab.run, () => document.querySelector('practice-card mark'));
      assert.ok((await tab.run(titlesShown)).length < all);
    } finally {
      site.withhold();
    }
  });

  it('leave the first of several feeds while theirs is missing, with one error for each other, and bring them on retry', async () => {
    const [a = '', b = ''] = ['a', 'b'].map((id) =>
      site.serve(JSON.stringify([{ id, title: id }]), '.json'),
    );
    // Each of two lists shows the feed that the other lacks.
    const lists = [
      { name: 'first', src: `${a} ${b}`, shown: 'a', lost: b },
      { name: 'second', src: `${b} ${a}`, shown: 'b', lost: a },
    ];
    site.withhold(site.nameOf('several-feeds.js'));
    try {
      const tab = await visit(site.page(script()));
      await tab.run(mountPairs, lists);
      for (const { name, shown } of lists) {
        const outcome = await until(tab.run, outcomeOf, name);
        assert.deepEqual(outcome.titles, [shown]);
        assert.equal(outcome.alert, 'The practices could not be loaded.');
      }
      // Another list shows one of them on its own.
      await tab.run(mountPairs, [{ name: 'third', src: b }]);
      assert.deepEqual((await until(tab.run, outcomeOf, 'third')).titles, ['b']);
      for (const { name, lost } of lists) {
        const { errors } = await until(tab.run, outcomeOf, name);
        assert.deepEqual(errors, [`network ${lost}`]);
      }
      site.withhold();
      await tab.run(pressRetry, 'first');
      for (const { name } of lists) {
        await until(tab.run, haveTitles, name, 2);
        const { alert } = await until(tab.run, outcomeOf, name);
        assert.equal(alert, '');
      }
    } finally {
      site.withhold();
    }
  });

  for (const [file, body] of [
    ['text-search.js', () => search + list('city="Oslo"')],
    ['search-controls.js', () => search + list('city="Oslo"')],
    [
      'liberal.js',
      () => {
        const item = { id: 'a', title: 'A', cities: ['Oslo'], country: 'NO', period: 'Since 2016' };
        const feed = site.serve(JSON.stringify([item]), '.json');
        return `${search}<practice-list src="${feed}"></practice-list>`;
      },
    ],
  ] as const)
    it(`do not run if the hash of ${file} does not match, and the rest works, with one warning`, async () => {
      const address = new URL(site.nameOf(file), site.script).href;
      const hash = integrityOf('another');
      const map = JSON.stringify({ integrity: { [address]: hash, [`${address}?retry`]: hash } });
      const tab = await visit(
        site.page(`<script type="importmap">${map}</script>${script()}${body()}`),
      );
      await untilShown(tab);
      assert.ok((await tab.run(placesShown)).every((place) => place.includes('Oslo')));
      const period = await tab.run(() => document.querySelector('[slot="period"]')?.textContent);
      if (file === 'liberal.js') assert.equal(period, 'Since 2016');
      const warnings = await until(tab.run, () => seen.warnings);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /could not be loaded\. Check that it is beside the script/);
      if (file === 'liberal.js') return;
      if (file === 'text-search.js') {
        await until(tab.run, filtersShown);
        await tab.run(type, 'oslo');
      }
      assert.match(await until(tab.run, searchFailure), /could not be loaded/);
      await tab.run(() => {
        const root = document.querySelector('practice-search')?.shadowRoot;
        root?.querySelector<HTMLButtonElement>('[part="retry"]')?.click();
      });
      // The retry address of the same file is protected too.
      await until(tab.run, searchFailure);
      if (file === 'search-controls.js') assert.equal(await tab.run(filtersShown), 0);
      assert.deepEqual((await tab.run(whatWasSeen)).warnings.length, 1);
      assert.equal(await tab.run(() => document.querySelector('practice-card mark')), null);
    });

  it('are allowed by a strict policy', async () => {
    const policy = [
      `default-src 'none'`,
      `script-src 'nonce-x' 'strict-dynamic'`,
      `style-src 'self'`,
      `connect-src ${site.library.url} ${site.host.url}`,
      `require-trusted-types-for 'script'`,
      'trusted-types lit-html',
    ].join('; ');
    const headers = { 'Content-Security-Policy': policy };
    const body =
      script().replace('<script', '<script nonce="x"') + search + list('country="Norge"');
    const tab = await visit(site.page(body, { headers }));
    await untilShown(tab);
    await until(tab.run, fieldShown);
    await tab.run(type, 'equality data');
    await until(tab.run, () => document.querySelector('practice-card mark'));
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('are loaded in a sandboxed frame from another origin', async () => {
    const frame = `<iframe title="Practices" sandbox="allow-scripts" width="700" height="400"
      src="${site.library.url}/embed/frame.html?src=/practices.json&country=Norge&search"></iframe>`;
    const tab = await visit(site.page(frame));
    await until(tab.runInFrame, titlesShown);
    await until(tab.runInFrame, fieldShown);
    await tab.runInFrame(type, 'equality data');
    await until(tab.runInFrame, () => document.querySelector('practice-card mark'));
  });
});
