import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { RunOptions } from 'axe-core';
import { LinkChecker, LinkState } from 'linkinator';
import type { Page } from 'puppeteer-core';
import { below, BuiltSite } from './built-site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Pages that are in frames of others, which have the headings. */
const framed = new Set(['embed/frame.html', 'demo/feed-check/preview.html']);

const refresh = /<meta http-equiv="refresh" content="0; url=demo\/index\.html" \/>/;

describe('the site that npm run build:site makes', () => {
  const site = new BuiltSite();
  before(() => site.open());
  after(() => site.close());

  it('has no dead link', async () => {
    const { links } = await new LinkChecker().check({
      path: site.pages.map((name) => join(below, name)),
      serverRoot: site.folder,
      recurse: true,
      // Addresses of other sites are not ours to test.
      linksToSkip: async (url) => !/^http:\/\/localhost:\d+\//.test(url),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    assert.deepEqual(
      broken.map(({ url, parent }) => `${parent} → ${url}`),
      [],
    );
  });

  it('has on every page what search engines and assistive technology need, words without JavaScript, and no link to a heading that is not there', async () => {
    const page = await site.tab();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    // The start page leads on at once; here it stays.
    const start = readFileSync(join(site.folder, below, 'index.html'), 'utf8');
    assert.match(start, refresh);
    page.on('request', (request) => {
      if (request.url() !== site.address('index.html')) void request.continue();
      else void request.respond({ contentType: 'text/html', body: start.replace(refresh, '') });
    });
    const faults: string[] = [];
    const idsOf = new Map<string, readonly string[]>();
    const links = new Set<string>();
    for (const name of site.pages) {
      await page.goto(site.address(name));
      const found = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          ids,
          links: [...document.links].map(({ href }) => href),
          language: document.documentElement.lang,
          title: document.title,
          description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
          headings: document.querySelectorAll('h1').length,
          mains: document.querySelectorAll('main').length,
          repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
          words: document.querySelector('main')?.innerText.trim().length ?? 0,
        };
      });
      idsOf.set(site.address(name), found.ids);
      for (const link of found.links) links.add(link);
      const isFramed = framed.has(name);
      if (!found.language) faults.push(`${name}: no language`);
      if (!found.title) faults.push(`${name}: no title`);
      if (!isFramed && !found.description) faults.push(`${name}: no description`);
      if (found.headings !== (isFramed ? 0 : 1)) faults.push(`${name}: ${found.headings} h1`);
      if (found.mains !== 1) faults.push(`${name}: ${found.mains} main`);
      if (found.repeated.length > 0) faults.push(`${name}: ids ${found.repeated.join()}`);
      if (found.words < (isFramed ? 30 : 100)) faults.push(`${name}: ${found.words} characters`);
    }
    await page.close();
    for (const link of links) {
      const [target = '', fragment] = link.split('#');
      if (fragment && idsOf.get(target)?.includes(decodeURIComponent(fragment)) === false)
        faults.push(`no heading: ${link}`);
    }
    assert.deepEqual(faults, []);
  });

  it('works below any folder: each script finds its later files, each page its feed', async () => {
    const page = await site.tab();
    const failed: string[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (response.status() >= 400 || !url.startsWith(site.address(''))) failed.push(url);
    });
    await page.goto(site.address('demo/map.html?p-q=oslo'));
    await page.waitForSelector('practice-map >>> [part=place]');
    await page.waitForSelector('practice-search >>> [part=input]');
    await page.waitForFunction(() => {
      const shown = [...document.querySelectorAll('practice-card')];
      return shown.length > 0 && shown.every((card) => card.textContent.includes('Oslo'));
    });
    await page.goto(site.address('demo/languages.html?lang=uk'));
    await page.waitForFunction(() =>
      /\p{Script=Cyrillic}{3}/u.test(document.querySelector('practice-card')?.textContent ?? ''),
    );
    await page.goto(site.address('demo/builder.html?city=Oslo'));
    await page.waitForFunction(() => document.body.innerText.includes('/embed/practices.js'));
    assert.deepEqual(failed, []);
    await page.close();
  });

  it('shows snippets with the address of the script that it has', async () => {
    const page = await site.tab();
    await page.goto(site.address('demo/search.html'));
    const [script, shown] = await page.evaluate(() => [
      document.querySelector('script')?.getAttribute('src'),
      document.querySelector('pre')?.textContent ?? '',
    ]);
    assert.equal(script, '../embed/practices.js');
    assert.match(shown ?? '', /<script type="module" src="\.\.\/embed\/practices\.js">/);
    await page.close();
  });

  // All documents are made by one template. In the dark, only colours are different.
  for (const [scheme, options, part] of [
    ['light', {}, 2],
    ['dark', { runOnly: ['color-contrast'] }, 4],
  ] as const)
    it(`has documents in which axe finds nothing: ${scheme}`, async () => {
      const faults: string[] = [];
      const page = await site.tab({ scheme });
      for (const name of site.documents.filter((_, index) => index % part === 0)) {
        await page.goto(site.address(name));
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(
          (rules) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(rules),
          options as RunOptions,
        );
        for (const { id, nodes } of violations)
          faults.push(...nodes.map(({ html }) => `${name} ${id}: ${html}`));
      }
      await page.close();
      assert.deepEqual(faults, []);
    });

  // On wide pages, little can be too wide.
  for (const [width, part] of [
    [1350, 4],
    [320, 1],
  ] as const)
    it(`has documents in which nothing moves and nothing is wider than the window: ${width} px`, async () => {
      for (const name of site.documents.filter((_, index) => index % part === 0)) {
        const page = await site.tab({ width });
        let paint = (): void => undefined;
        const painted = new Promise<void>((resolve) => (paint = resolve));
        await page.setRequestInterception(true);
        // Scripts come after the page has been painted without them.
        page.on('request', (request) => {
          if (request.resourceType() === 'script') void painted.then(() => request.continue());
          else void request.continue();
        });
        await page.goto(site.address(name), { waitUntil: [] });
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        paint();
        await page.waitForFunction(() => document.readyState === 'complete');
        const { shifts, overflow } = await page.evaluate(async () => {
          const found: PerformanceEntryList = [];
          new PerformanceObserver((list) => found.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
          for (let i = 0; i < 2; i++) {
            await new Promise(requestAnimationFrame);
            await new Promise((resolve) => setTimeout(resolve));
          }
          return { shifts: found.length, overflow: document.documentElement.scrollWidth };
        });
        assert.deepEqual({ name, shifts, overflow }, { name, shifts: 0, overflow: width });
        await page.close();
      }
    });

  it('lets the keyboard reach the code and tables that scroll, by a name, and no others', async () => {
    const page = await site.tab({ width: 320 });
    await page.goto(site.address('docs/feed.html'));
    await page.waitForSelector('pre[tabindex]');
    assert.deepEqual(await wrong(page), []);
    const narrow = await page.$$eval('[tabindex]', ({ length }) => length);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(
      (count) => document.querySelectorAll('[tabindex]').length < count,
      {},
      narrow,
    );
    assert.deepEqual(await wrong(page), []);
    await page.close();
  });

  it('copies code', async () => {
    const page = await site.tab();
    await page
      .browserContext()
      .overridePermissions(new URL(site.address('')).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await page.goto(site.address('docs/feed.html'));
    await page.bringToFront();
    const button = await page.waitForSelector('.code button');
    await button?.click();
    await page.waitForFunction(
      () => document.querySelector('.code button')?.textContent === 'Copied',
    );
    const [copied, code] = await page.evaluate(async () => [
      await navigator.clipboard.readText(),
      document.querySelector('pre')?.textContent,
    ]);
    assert.equal(copied, code);
    await page.close();
  });
});

/** What scrolls and is no stop of the keyboard or has no name, and what does not scroll and is one. */
function wrong(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('pre, .table')]
      .filter((element) => {
        const scrolls = element.scrollWidth > element.clientWidth;
        return (element.tabIndex === 0) !== scrolls || Boolean(element.ariaLabel) !== scrolls;
      })
      .map((element) => element.innerText.slice(0, 40)),
  );
}
