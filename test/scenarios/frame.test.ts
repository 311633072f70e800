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

  it('scrolls where the page has no script', async () => {
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
    it(`is as high as what is in it where the page has the script, ${when}`, async () => {
      const tab = await visit(site.page(page()));
      await until(tab.runInFrame, titlesShown);
      await until(tab.runInFrame, isFitted);
      // And stays so when what is in it changes.
      const grown = await tab.runInFrame(() => {
        document.querySelector('main')?.append(document.createElement('textarea'));
        return innerHeight;
      });
      await until(tab.runInFrame, (height) => innerHeight > height, grown);
      await until(tab.runInFrame, isFitted);
    });

  it('is not made higher by anybody else', async () => {
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

  it('shows no feed of another origin, and says what to do', async () => {
    const foreign = site.serve(feedFrom('Elsewhere'), '.json', {
      'Access-Control-Allow-Origin': '*',
    });
    const tab = await visit(site.page(frame(`src=${encodeURIComponent(foreign)}`)));
    const message = await until(
      tab.runInFrame,
      () => document.querySelector('[role="alert"]')?.textContent,
    );
    assert.ok(message.includes(site.host.url) && message.includes('frame.json'), message);
    assert.equal(await tab.runInFrame(() => document.querySelector('a')?.checkVisibility()), true);
    assert.equal(await tab.runInFrame(() => document.querySelector('practice-list')), null);
  });

  it('shows a feed of another origin that frame.json allows', async () => {
    const foreign = site.serve(feedFrom('Elsewhere'), '.json', {
      'Access-Control-Allow-Origin': '*',
    });
    site.allowFeeds(foreign);
    const tab = await visit(site.page(frame(`src=${encodeURIComponent(foreign)}`)));
    assert.deepEqual(await until(tab.runInFrame, titlesShown), ['Elsewhere']);
    site.allowFeeds();
  });

  it('shows no feed of another origin that an allowed address leads on to', async () => {
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

  it('has the attributes, language and direction that its address says, and a search', async () => {
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

  it('is see-through, and dark where its page is', async () => {
    const dark = await visit(
      site.page(frame(oslo) + script(), { head: '<style>:root { color-scheme: dark }</style>' }),
    );
    await until(dark.runInFrame, isFitted);
    await until(dark.runInFrame, () => {
      const [main] = document.getElementsByTagName('main');
      // Of the three engines' white: Firefox has rgb(251, 251, 254).
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

/** Whether the frame is as high as what is in it, to the pixel. */
function isFitted(): boolean {
  const list = document.querySelector('practice-list practice-card');
  const { height } = document.documentElement.getBoundingClientRect();
  return Boolean(list) && innerHeight === Math.ceil(height);
}

function feedFrom(title: string, changes: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', title, _practice: { country: 'NO', cities: ['Oslo'] }, ...changes }],
  });
}
