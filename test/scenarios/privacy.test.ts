import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { type HeaderRow, headerRows, requestRows } from '../../scripts/evidence/privacy-tables.js';
import { type Tab, until } from './engines.js';
import { fieldShown, openFilter, tick, titlesShown, type, unfold } from './page-scripts.js';
import { type Arrival, plainName, PrivacySite } from './privacy-site.js';
import { inEachEngine } from './scenario.js';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const requests = requestRows(privacy);
const headers = headerRows(privacy);

/** What is asked for only by mistakes, several feeds, free words, frames and the doctor; these pages have none of them. */
const special = /^(?:several-feeds|liberal|advice|console-words|doctor|frame)\b/;

/** Everything that could be kept on a device. */
async function kept(): Promise<Record<string, unknown>> {
  return {
    cookies: document.cookie,
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: (await globalThis.indexedDB?.databases?.())?.length ?? 0,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    name: window.name,
  };
}

const nothing = {
  cookies: 'city=1',
  localStorage: {},
  sessionStorage: {},
  databases: 0,
  caches: 0,
  workers: 0,
  name: '',
};

inEachEngine('a page with a list, a search and a map', ({ engine, visit }) => {
  const site = new PrivacySite();
  /** The requests of one visit, by what the visitor did. */
  const steps = new Map<string, readonly Arrival[]>();
  let tab: Tab;
  let stored: Record<string, unknown>;
  let states: readonly unknown[];

  const named = (arrivals: readonly Arrival[]): string[] =>
    arrivals.map(({ path }) => plainName(path)).filter((name) => name !== '');
  const expected = (when: string): string[] =>
    requests.filter((row) => row.when === when && !special.test(row.file)).map(({ file }) => file);

  /** Does something, and notes what is requested until all that PRIVACY.md names has come. */
  async function step(when: string, act: () => Promise<unknown>): Promise<void> {
    const start = site.arrivals.length;
    await act();
    const wanted = expected(when);
    await site.until(
      () => {
        const names = named(site.arrivals.slice(start));
        return wanted.every((file) => names.includes(file));
      },
      `${when}: ${wanted.join(', ')}`,
    );
    steps.set(when, site.arrivals.slice(start));
  }

  before(async () => {
    await site.open();
    const page = site.page(
      `<script>document.cookie = 'city=1'</script>
      <script type="module" src="${site.script.url}/embed/practices.js"></script>
      <practice-search></practice-search>
      <practice-list src="${site.feed.url}/practices.json" sort="feed"></practice-list>
      <practice-map></practice-map>`,
      'nb',
    );
    await step('the page opens', async () => {
      tab = await visit(page);
      await until(tab.run, titlesShown);
      await until(tab.run, fieldShown);
    });
    const atFirst = await tab.run(() => history.state as unknown);
    await step('a word finds next to nothing', () => tab.run(type, 'біженці'));
    await tab.run(type, '');
    await step('a card is unfolded', async () => {
      await until(tab.run, () =>
        document.querySelector('practice-card')?.shadowRoot?.querySelector('details'),
      );
      await tab.run(unfold);
    });
    await step('somebody chooses', async () => {
      await tab.run(openFilter, 'country');
      await until(tab.run, tick, 'Norge');
      await until(tab.run, () => {
        const map = document.querySelector('practice-map')?.shadowRoot;
        const place = map?.querySelector<HTMLElement>('[part="place"]');
        place?.click();
        return place;
      });
      await tab.run(type, '');
      await tab.run(() => {
        const list = document.querySelector('practice-list');
        if (list) list.query = {};
      });
      await until(tab.run, () => {
        const list = document.querySelector('practice-list')?.shadowRoot;
        const more = list?.querySelector<HTMLElement>('[part="more"]');
        more?.click();
        return more;
      });
    });
    states = [atFirst, await until(tab.run, () => history.state as unknown)];
    stored = await tab.run(kept);
  });
  after(() => site.close());

  /** The table has engines that differ from the others behind a semicolon. */
  const refererIn = (row: HeaderRow): string => {
    const [usual = '', inWebKit = usual] = row.referer.split('; in WebKit, ');
    return engine === 'webkit' ? inWebKit : usual;
  };
  const all = (): readonly Arrival[] => [...steps.values()].flat();

  it('requests only what PRIVACY.md names, and only when it says so', () => {
    for (const [when, arrivals] of steps)
      assert.deepEqual([...new Set(named(arrivals))].sort(), expected(when).sort(), when);
  });

  it('sends nothing to anybody when a visitor filters, chooses on the map or shows more', () => {
    assert.deepEqual(named(steps.get('somebody chooses') ?? []), []);
  });

  it('sends nothing of what somebody types', () => {
    for (const { method, path, headers: sent } of all()) {
      assert.equal(method, 'GET');
      assert.doesNotMatch(path, /\?/);
      assert.doesNotMatch(JSON.stringify([path, sent]), /біженці|%D0%B1|norge/i);
    }
  });

  it('asks no host for images but the feed’s', () => {
    assert.deepEqual(
      all().filter(({ host }) => host === 'stranger'),
      [],
    );
  });

  it('sends the headers that PRIVACY.md names', () => {
    const origin = site.city.url;
    const inWords = (value: string | undefined): string => {
      if (value === undefined) return 'none';
      if (value === origin || value === `${origin}/`) return 'the page’s origin';
      return value === `${site.script.url}/embed/practices.js` ? 'the script’s address' : value;
    };
    const seen = new Map<string, string>();
    for (const { path, host, headers: sent } of all()) {
      if (host === 'city') continue;
      const file = plainName(path);
      const kind = headers.some((row) => row.request === file) ? file : 'later files';
      const { cookie, referer, origin: from } = sent;
      const row = [cookie, referer, from].map(inWords).join(' | ');
      assert.equal(seen.get(kind) ?? row, row, kind);
      seen.set(kind, row);
    }
    assert.deepEqual(
      Object.fromEntries(seen),
      Object.fromEntries(
        headers.map((row) => [row.request, `${row.cookies} | ${refererIn(row)} | ${row.origin}`]),
      ),
    );
  });

  it('keeps nothing on the device, and no cookie that a host sets', () => {
    // The city's own page has set one of them, and its server the other.
    assert.deepEqual({ ...stored, cookies: 'city=1' }, nothing);
    assert.deepEqual(String(stored['cookies']).split('; ').sort(), ['city=1', 'from-city=1']);
  });

  it('writes one key into the history’s state when somebody shows more, and none before', () => {
    assert.equal(states[0], null);
    assert.deepEqual(Object.keys(states[1] as object), ['intercultural-practices']);
  });

  it('sends no cookie for a feed on the page’s own host', async () => {
    const start = site.arrivals.length;
    const page = site.page(
      `<script type="module" src="/embed/practices.js"></script>
      <practice-list src="/practices.json"></practice-list>`,
    );
    tab = await visit(page);
    await until(tab.run, titlesShown);
    const cookies = new Map(
      site.arrivals.slice(start).map(({ path, headers: sent }) => [plainName(path), sent.cookie]),
    );
    assert.equal(cookies.get('practices.json'), undefined);
    assert.match(cookies.get('practices.js') ?? '', /city=1/);
    assert.deepEqual(
      site.arrivals.slice(start).filter(({ host }) => host === 'script' || host === 'feed'),
      site.arrivals.slice(start).filter(({ path }) => path === '/own.svg'),
    );
  });

  it('requests and keeps no more in an iframe', async () => {
    const start = site.arrivals.length;
    const source = `${site.script.url}/embed/frame.html?src=${site.feed.url}/practices.json&search`;
    tab = await visit(
      site.page(`<iframe title="Practices" sandbox="allow-scripts" src="${source}"></iframe>`),
    );
    await until(tab.runInFrame, titlesShown);
    const arrivals = site.arrivals.slice(start);
    const known = new Set(requests.map(({ file }) => file));
    assert.deepEqual(
      named(arrivals).filter((name) => !known.has(name)),
      [],
    );
    for (const name of ['frame.html', 'frame.js', 'frame.json', 'practices.js', 'practices.json'])
      assert.ok(named(arrivals).includes(name), name);
    const toFeed = arrivals.filter(({ host }) => host === 'feed').map(({ headers: sent }) => sent);
    assert.deepEqual(
      toFeed.map(({ cookie, referer, origin }) => [cookie, referer, origin]),
      toFeed.map(() => [undefined, undefined, 'null']),
    );
  });

  it('has every script of the build in the table', () => {
    const files = requests.map(({ file }) => file).filter((file) => file.endsWith('.js'));
    assert.deepEqual(files.sort(), site.scripts);
  });
});
