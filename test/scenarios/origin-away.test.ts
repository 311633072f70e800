import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { after, before, it } from 'node:test';
import { CachingProxy } from './caching-proxy.js';
import { until } from './engines.js';
import { LocalServer } from './local-server.js';
import { fallbackShown, titlesShown } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

const day = 24 * 60 * 60;

/** How long docs/hosting.md lets caches keep a feed. */
const documented = /"(max-age=300, [^"]+)"/.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1];

/** A server that answers nobody. */
class Away extends LocalServer {
  protected override respond({ socket }: IncomingMessage): void {
    socket.destroy();
  }
}

/** A server behind a cache, which already has its script and its feed. */
interface Hosted {
  readonly proxy: CachingProxy;
  isAway: boolean;
}

inEachEngine('a day without the server', ({ site, visit }) => {
  const away = new Away();
  const proxies: CachingProxy[] = [];
  before(() => away.open());
  after(() => [away, ...proxies].forEach((server) => server.close()));

  function publish(title: string, cacheControl = ''): void {
    const items = [{ id: 'a', title, country: 'NO' }];
    site.serveBeside('/feeds/all.json', JSON.stringify({ items }), {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': cacheControl,
    });
  }

  async function host(cacheControl: string | undefined): Promise<Hosted> {
    publish('Meals', cacheControl);
    site.serveBeside('/1.0/practices.js', site.file('practices.js'), {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    const proxy = new CachingProxy(() => (hosted.isAway ? away.url : site.library.url));
    const hosted: Hosted = { proxy, isAway: false };
    proxies.push(proxy);
    await proxy.open();
    for (const path of ['/1.0/practices.js', '/feeds/all.json'])
      assert.equal((await fetch(proxy.url + path)).status, 200);
    return hosted;
  }

  const pageFor = (server: string): string =>
    site.page(
      `<script type="module" src="${server}/1.0/practices.js"></script>
       <practice-list src="${server}/feeds/all.json"><a id="fallback" href="/">All practices</a></practice-list>`,
    );

  it('leaves first visitors the practices, behind a cache that may keep them', async () => {
    const hosted = await host(documented);
    hosted.isAway = true;
    hosted.proxy.now += day;
    const tab = await visit(pageFor(hosted.proxy.url));
    assert.deepEqual(await until(tab.run, titlesShown), ['Meals']);
    assert.equal(await tab.run(fallbackShown), false);
  });

  it('leaves them the fallback, behind a cache that may not', async () => {
    const hosted = await host('max-age=300');
    hosted.isAway = true;
    hosted.proxy.now += day;
    const tab = await visit(pageFor(hosted.proxy.url));
    await until(tab.run, () => seen.warnings);
    assert.equal(await tab.run(fallbackShown), true);
    assert.deepEqual(await tab.run(titlesShown), []);
  });

  it('leaves them the fallback without a cache', async () => {
    const tab = await visit(pageFor(away.url));
    await until(tab.run, () => seen.errors);
    assert.equal(await tab.run(fallbackShown), true);
  });

  it('ends with the newest practices', async () => {
    const hosted = await host(documented);
    hosted.isAway = true;
    hosted.proxy.now += day;
    const whileAway = await fetch(`${hosted.proxy.url}/feeds/all.json`);
    assert.match(await whileAway.text(), /Meals/);
    publish('Mentors', documented);
    hosted.isAway = false;
    const tab = await visit(pageFor(hosted.proxy.url));
    assert.deepEqual(await until(tab.run, titlesShown), ['Mentors']);
  });
});
