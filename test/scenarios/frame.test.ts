import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { placesShown, titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

const cors = { 'Access-Control-Allow-Origin': '*' };
const sandbox = 'sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"';

inEachEngine('a frame on a page of another origin', ({ site, engine, visit }) => {
  const frame = (query: string, attributes = sandbox): string =>
    `<iframe title="Practices" ${attributes} width="700" height="200"
      src="${site.library.url}/embed/frame.html?${query}"></iframe>`;
  const script = (): string => `<script type="module" src="${site.script}"></script>`;
  const oslo = 'src=/practices.json&city=Oslo';

  it('scrolls if the page does not have the script', async () => {
    const tab = await visit(site.page(frame(oslo)));
    await until(tab.runInFrame, titlesShown);
    const [height, inside] = await tab.runInFrame(() => [
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    assert.equal(height, 200);
    assert.ok(Number(inside) > 200);
  });

  for (const [when, page] of [
    ['before it', () => script() + frame(oslo)],
    ['after it', () => frame(oslo) + script()],
    ['without a sandbox', () => script() + frame(oslo, '')],
    [
      'that counts borders into heights',
      () => `<style>* { box-sizing: border-box }</style>${frame(oslo)}${script()}`,
    ],
  ] as const)
    it(`is as high as its content if the page has the script, ${when}`, async () => {
      const tab = await visit(site.page(page()));
      await until(tab.runInFrame, titlesShown);
      await until(tab.runInFrame, isFitted);
      // And still is when its content changes.
      const grown = await tab.runInFrame(() => {
        document.querySelector('main')?.append(document.createElement('textarea'));
        return innerHeight;
      });
      await until(tab.runInFrame, (height) => innerHeight > height, grown);
      await until(tab.runInFrame, isFitted);
    });

  for (const [what, wrapped] of [
    ['with an address relative to the page’s <base>', (inner: string) => inner],
    [
      'in a shadow root',
      (inner: string) =>
        `<div id="host"><template>${inner}</template></div><script type="module">
          const root = host.attachShadow({ mode: 'open' });
          root.append(host.querySelector('template').content.cloneNode(true));
        </script>`,
    ],
  ] as const)
    for (const first of [true, false])
      it(`is as high as its content ${what}, ${first ? 'before' : 'after'} the script`, async () => {
        const inner = `<iframe title="Practices" ${sandbox} height="200" src="frame.html?${oslo}"></iframe>`;
        const parts = [wrapped(inner), script()];
        const page = site.page((first ? parts : parts.reverse()).join(''), {
          head: `<base href="${site.library.url}/embed/">`,
        });
        const tab = await visit(page);
        // WebDriver has no way into a frame in a shadow root, so its height is seen from the host.
        if (engine === 'webkit' && what === 'in a shadow root')
          await until(tab.run, isFittedInShadow);
        else {
          await until(tab.runInFrame, titlesShown);
          await until(tab.runInFrame, isFitted);
        }
      });

  it('ignores heights sent by anyone else', async () => {
    const page = `${script()}${frame(oslo)}<iframe title="Other" height="100" srcdoc="<script>
        parent.postMessage({ type: 'practice-frame', height: 9999 }, '*');
      </script>"></iframe>
      <script type="module">
        for (const height of [-1, 0, NaN, Infinity, 1e9, '9999', { valueOf: () => 9999 }.valueOf, null])
          try { postMessage({ type: 'practice-frame', height }, '*'); } catch {}
        for (const message of [null, undefined, 1, 'practice-frame', [], {}]) postMessage(message, '*');
      </script>`;
    const tab = await visit(site.page(page));
    await until(tab.runInFrame, isFitted);
    const heights = await tab.run(() =>
      [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight),
    );
    assert.ok(Number(heights[0]) < 9999);
    assert.equal(heights[1], 100);
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });

  it('shows no feed from another origin, and says what to do', async () => {
    const foreign = site.serve(feedFrom('Elsewhere'), '.json', {
      'Access-Control-Allow-Origin': '*',
    });
    const tab = await visit(site.page(frame(`src=${encodeURIComponent(foreign)}`)));
    const message = await until(
      tab.runInFrame,
      () => document.querySelector('[role="alert"]')?.textContent,
    );
    assert.ok(message.includes(site.library.url) && message.includes('frame.json'), message);
    // Words from the address are for the console only.
    assert.ok(!message.includes(site.host.url), message);
    assert.equal(await tab.runInFrame(() => document.querySelector('a')?.checkVisibility()), true);
    assert.equal(await tab.runInFrame(() => document.querySelector('practice-list')), null);
  });

  it('shows a feed from another origin if frame.json allows it', async () => {
    const foreign = site.serve(feedFrom('Elsewhere'), '.json', {
      'Access-Control-Allow-Origin': '*',
    });
    site.allowFeeds(foreign);
    const tab = await visit(site.page(frame(`src=${encodeURIComponent(foreign)}`)));
    assert.deepEqual(await until(tab.runInFrame, titlesShown), ['Elsewhere']);
    site.allowFeeds();
  });

  it('shows several feeds, each of which must be allowed', async () => {
    const allowed = site.serve(feedFrom('Allowed'), '.json', cors);
    const other = site.serve(feedFrom('Other', { id: 'other' }), '.json', cors);
    site.serveBeside('/own%20feed.json', feedFrom('Own', { id: 'own' }), cors);
    site.allowFeeds(allowed);
    const query = (...feeds: string[]): string =>
      `src=${encodeURIComponent(feeds.join(' '))}&sort=feed`;
    const shown = await visit(site.page(frame(query(allowed, '/own%20feed.json'))));
    assert.deepEqual(await until(shown.runInFrame, titlesShown), ['Allowed', 'Own']);
    const refused = await visit(site.page(frame(query(allowed, other, '/own%20feed.json'))));
    await until(refused.runInFrame, () => document.querySelector('[role="alert"]')?.textContent);
    assert.equal(await refused.runInFrame(() => document.querySelector('practice-list')), null);
    site.allowFeeds();
  });

  it('shows no feed from another origin that an allowed address redirects to', async () => {
    const foreign = site.serve(feedFrom('Elsewhere'), '.json', {
      'Access-Control-Allow-Origin': '*',
    });
    site.redirect('/go', foreign);
    const tab = await visit(site.page(frame('src=/go')));
    await until(tab.runInFrame, () => {
      const list = document.querySelector('practice-list');
      return list !== null && 'error' in list && Boolean(list.error);
    });
    assert.deepEqual(await tab.runInFrame(titlesShown), []);
  });

  for (const [what, paths] of [
    ['redirects there', (outside: string) => ({ redirect: outside })],
    ['has a later page there', (outside: string) => ({ next: outside })],
    [
      'has a later page that redirects there',
      (outside: string) => ({ next: 'moved', redirect: outside }),
    ],
  ] as const)
    it(`shows nothing of an allowed origin from outside the allowed folder, if a feed in it ${what}`, async () => {
      const outside = site.serve(feedFrom('Outside'), '.json', cors);
      const folder = `${site.host.url}/feeds/`;
      const { next, redirect }: { next?: string; redirect?: string } = paths(outside);
      const inside = JSON.parse(feedFrom('Inside'));
      if (next) site.put('/feeds/f.json', JSON.stringify({ ...inside, next_url: next }), cors);
      if (redirect) site.put(`/feeds/${next ?? 'f.json'}`, '', { ...cors, Location: redirect });
      site.allowFeeds(folder);
      const tab = await visit(site.page(frame(`src=${encodeURIComponent(`${folder}f.json`)}`)));
      await until(tab.runInFrame, () => {
        const list = document.querySelector('practice-list');
        return list && (('error' in list && Boolean(list.error)) || list.querySelector('h2, h3'));
      });
      assert.deepEqual(await tab.runInFrame(titlesShown), next ? ['Inside'] : []);
      site.allowFeeds();
    });

  it('loads nothing because of a colour in its address', async () => {
    const loads = [
      `var(--x, url(${site.host.url}/spy.png))`,
      `env(none, url(${site.host.url}/spy.png))`,
      `if(else: url(${site.host.url}/spy.png))`,
      `image-set("${site.host.url}/spy.png" 1x)`,
      `attr(x type(<url>), url(${site.host.url}/spy.png))`,
    ];
    for (const value of loads) {
      const names = ['accent', 'text', 'muted', 'surface', 'line', 'tint', 'focus'];
      const params = new URLSearchParams(names.map((name) => [name, value]));
      const tab = await visit(site.page(frame(`${oslo}&${params}`)));
      await until(tab.runInFrame, titlesShown);
      assert.equal(await tab.runInFrame(() => document.documentElement.style.cssText), '', value);
    }
    assert.deepEqual(
      site.host.requests.filter((path) => path.includes('spy')),
      [],
    );
  });

  it('uses the attributes, language and direction in its address, and shows a search', async () => {
    const tab = await visit(
      site.page(
        frame(
          'src=/practices.json&country=NO&lang=ar&layout=compact&page-size=2&search=topic&accent=red&surface=url(x)',
        ),
      ),
    );
    const titles = await until(tab.runInFrame, titlesShown);
    assert.equal(titles.length, 2);
    const places = await tab.runInFrame(placesShown);
    assert.ok(
      places.every((place) => place.includes('النرويج')),
      String(places),
    );
    const settings = await tab.runInFrame(() => [
      document.documentElement.dir,
      document.querySelector('practice-list')?.getAttribute('layout'),
      document.querySelector('practice-search')?.shadowRoot?.querySelector('search')?.lang,
      document.querySelector('practice-search')?.getAttribute('filters'),
      document.documentElement.style.cssText,
    ]);
    assert.deepEqual(settings, ['rtl', 'compact', 'ar', 'topic', '--practice-accent: red;']);
  });

  it('shows all practices at once if its address says so', async () => {
    const tab = await visit(site.page(frame('src=/practices.json&page-size=all')));
    const total = (): number | undefined => document.querySelector('practice-list')?.results?.total;
    const all = await until(tab.runInFrame, total);
    await until(
      tab.runInFrame,
      (length) => document.querySelectorAll('practice-card > [slot="title"]').length === length,
      all,
    );
    assert.ok(all > 100);
  });

  it('opens its links in the top window', async () => {
    const url = site.page('<h1>Arrived</h1>');
    site.allowFeeds(`${site.host.url}/`);
    const feed = site.serve(feedFrom('Elsewhere', { url }), '.json', cors);
    const tab = await visit(site.page(frame(`src=${encodeURIComponent(feed)}`)));
    await until(tab.runInFrame, titlesShown);
    await tab.clickInFrame('[slot="title"] a');
    assert.equal(await until(tab.run, () => document.querySelector('h1')?.textContent), 'Arrived');
    site.allowFeeds();
  });

  it('is transparent, and dark on a dark page', async () => {
    const dark = await visit(
      site.page(frame(oslo) + script(), { head: '<style>:root { color-scheme: dark }</style>' }),
    );
    await until(dark.runInFrame, isFitted);
    await until(dark.runInFrame, () => {
      const [main] = document.getElementsByTagName('main');
      // Any of the engines' whites: Firefox has rgb(251, 251, 254).
      return main && /^rgb\(2\d\d, /.test(getComputedStyle(main).color);
    });
    const backgrounds = await dark.runInFrame(() =>
      [document.documentElement, document.body].map(
        (each) => getComputedStyle(each).backgroundColor,
      ),
    );
    assert.deepEqual(backgrounds, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'], engine);
  });
});

/** Whether the frame is exactly as high as its content. */
function isFitted(): boolean {
  const list = document.querySelector('practice-list practice-card');
  const { height } = document.documentElement.getBoundingClientRect();
  return Boolean(list) && innerHeight === Math.ceil(height);
}

/** Whether the frame in a shadow root has another height than the 200 px of its attribute. */
function isFittedInShadow(): boolean {
  const frame = document.getElementById('host')?.shadowRoot?.querySelector('iframe');
  return Boolean(frame?.style.height) && frame?.clientHeight !== 200;
}

function feedFrom(title: string, changes: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', title, _practice: { country: 'NO', cities: ['Oslo'] }, ...changes }],
  });
}
