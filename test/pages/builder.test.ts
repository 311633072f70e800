import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { embedFiles } from '../scenarios/embed-files.js';
import { DemoSite, networkIdle } from './demo-site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Row {
  readonly title: string;
  readonly cities: string;
  readonly translation_of: string;
}

const rows: Row[] = parse(readFileSync('data/practices.csv'), { columns: true });
const titlesOf = (city: string): string[] =>
  rows
    .filter((row) => !row.translation_of && row.cities.split(';').includes(city))
    .map(({ title }) => title)
    .toSorted();

/** A webmaster's server, on its own origin: an empty page at any address, and the embed build in /embed/. */
class City {
  #files = new Map<string, string | Uint8Array>();
  #page = { body: '', language: 'en', policy: '' };

  readonly #server: Server = createServer((request, response) => {
    const file = this.#files.get(request.url ?? '');
    const { body, language, policy } = this.#page;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', contentType(request.url ?? ''));
    if (policy && file === undefined) response.setHeader('Content-Security-Policy', policy);
    response.end(file ?? `<!doctype html><html lang="${language}"><title>City</title>${body}`);
  });

  async open(): Promise<void> {
    this.#files = new Map(
      Array.from(await embedFiles(), ([name, content]) => [`/embed/${name}`, content]),
    );
    const hashes = Array.from(this.#files, ([name, content]) => [
      name.replace('/embed/', ''),
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]);
    this.#files.set('/embed/integrity.json', JSON.stringify(Object.fromEntries(hashes)));
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Sets the content of the empty page. */
  paste(body: string, { language = 'en', policy = '' } = {}): void {
    this.#page = { body, language, policy };
  }
}

function contentType(url: string): string {
  if (url.endsWith('.js')) return 'text/javascript';
  return url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
}

/** The titles of the practices on a page, once there are any. */
async function shownTitles(page: Page): Promise<string[]> {
  await page.waitForSelector('practice-card [slot="title"]');
  const titles = await page.$$eval('practice-card [slot="title"]', (all) =>
    all.map((title) => title.textContent.trim()),
  );
  return titles.toSorted();
}

function snippetIn(page: Page): Promise<string> {
  return page.$eval('#snippet', (code) => code.textContent);
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

describe('the snippet builder', () => {
  const site = new DemoSite();
  const city = new City();

  before(async () => {
    // In this order: a build makes Vite serve for production in this process, where the script is a built one.
    await site.open();
    await city.open();
    const context = site.browser.defaultBrowserContext();
    await context.overridePermissions(new URL(site.address('')).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  });

  after(async () => {
    city.close();
    await site.close();
  });

  /** Opens the builder, and waits for the feed and the preview. */
  async function builder(query = '', { width = 1280, said = [] as string[] } = {}): Promise<Page> {
    const page = await site.visit(`builder.html${query}`, { width, said });
    await page.waitForSelector('#stage iframe');
    return page;
  }

  /** Agrees to the script of another site that the page's address names. */
  async function useOtherScript(page: Page): Promise<void> {
    await page.locator('#foreign-script button').click();
    await page.waitForFunction(
      () =>
        !document.querySelector('#foreign-script button') &&
        document.querySelector('#integrity')?.textContent.includes('Uses the hashes'),
    );
    await networkIdle(page);
  }

  /** Opens an empty page of the city with a snippet pasted into it. */
  async function pasted(snippet: string, options = {}): Promise<{ titles: string[]; page: Page }> {
    city.paste(snippet, options);
    const page = await site.browser.newPage();
    await page.goto(city.url);
    return { titles: await shownTitles(page), page };
  }

  it('makes a snippet that shows the practices of Lisbon in an empty page, without a mouse', async () => {
    const page = await builder();
    await tabTo(page, '#city');
    await page.keyboard.type('Lisboa');
    await page.waitForFunction(() => document.querySelector('#advice')?.textContent.includes('3 '));
    await tabTo(page, '#copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await snippetIn(page));
    const { titles, page: host } = await pasted(copied);
    assert.deepEqual(titles, titlesOf('Lisbon'));
    await Promise.all([page.close(), host.close()]);
  });

  it('selects the snippet if it must not write to the clipboard', async () => {
    const page = await builder('?city=Lisbon');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.locator('#copy').click();
    await page.waitForFunction(() =>
      document.querySelector('#copied')?.textContent.includes('Ctrl+C'),
    );
    const selected = await page.evaluate(() => String(getSelection()));
    assert.equal(selected.trim(), (await snippetIn(page)).trim());
    await page.close();
  });

  for (const way of ['element', 'div']) {
    it(`makes a snippet that works with its hashes and policy: ${way}, in Portuguese, with a map and colours`, async () => {
      const script = encodeURIComponent(`${city.url}embed/practices.js`);
      const said: string[] = [];
      const page = await builder(
        `?city=Lisbon&show=search&map=true&lang=pt&ownColours=true&way=${way}&script=${script}`,
        { said },
      );
      await useOtherScript(page);
      const snippet = await snippetIn(page);
      assert.match(snippet, /type="importmap".*locales-\w+\/pt\.js.*sha384-/s);
      assert.match(snippet, /integrity="sha384-/);
      const lines = await page.$eval('#policy', (code) => code.textContent.split('\n'));
      const policy = `default-src 'none'; ${lines.join('; ')}`;

      const { titles, page: host } = await pasted(snippet, { language: 'pt', policy });
      assert.deepEqual(titles, titlesOf('Lisbon'));
      const look = await host.$eval('practice-search', (search) => ({
        label: search.shadowRoot?.querySelector('label')?.textContent.trim(),
        ground: getComputedStyle(search).backgroundColor,
      }));
      assert.deepEqual(look, { label: 'Pesquisar boas práticas', ground: 'rgb(255, 255, 255)' });

      await host.waitForFunction(() =>
        document.querySelector('practice-map')?.shadowRoot?.querySelector('button'),
      );
      const ground = await host.$eval(
        'practice-map',
        (map) => getComputedStyle(map).backgroundColor,
      );
      assert.equal(ground, 'rgb(255, 255, 255)');

      // A script with another hash does not run, so the hashes are checked.
      const spoilt = snippet.replace(/integrity="sha384-../, 'integrity="sha384-AA');
      city.paste(spoilt, { language: 'pt', policy });
      await host.reload({ waitUntil: 'networkidle0' });
      assert.equal(await host.$('practice-card'), null);
      await Promise.all([page.close(), host.close()]);
    });
  }

  it('makes a frame that shows the practices of Lisbon, with a map', async () => {
    const page = await builder('?city=Lisbon&map=true&way=iframe');
    city.paste(await snippetIn(page));
    const host = await site.browser.newPage();
    await host.goto(city.url);
    const frame = await (await host.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForSelector('practice-card [slot="title"]');
    const titles = await frame?.$$eval('practice-card [slot="title"]', (all) =>
      all.map((title) => title.textContent.trim()),
    );
    assert.deepEqual(titles?.toSorted(), titlesOf('Lisbon'));
    assert.equal(await frame?.$$eval('practice-map', (maps) => maps.length), 1);
    await Promise.all([page.close(), host.close()]);
  });

  it('makes plain HTML that shows the practices of Lisbon and a map without a script', async () => {
    const page = await builder('?city=Lisbon&map=true&way=static');
    city.paste(await snippetIn(page));
    const host = await site.browser.newPage();
    await host.setJavaScriptEnabled(false);
    await host.goto(city.url);
    const titles = await host.$$eval('h3', (all) => all.map((title) => title.textContent.trim()));
    assert.deepEqual(titles.toSorted(), titlesOf('Lisbon'));
    assert.equal(await host.$$eval('svg > g circle', (dots) => dots.length), 1);
    await Promise.all([page.close(), host.close()]);
  });

  it('previews the same snippet, as wide as a phone or a desktop', async () => {
    const page = await builder('?city=Lisbon&lang=ar');
    const frame = await (await page.waitForSelector('#stage iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForSelector('practice-card [slot="title"]');
    assert.ok((await frame.content()).includes('city="Lisbon"'));
    assert.equal(await frame.evaluate(() => innerWidth), 1024);
    assert.equal(await frame.evaluate(() => document.dir), 'rtl');
    await page.locator('input[name="width"][value="phone"]').click();
    await frame.waitForFunction(() => innerWidth === 320);
    await page.close();
  });

  for (const [what, script] of [
    ['of another site', 'https://evil.example/practices.js'],
    ['of another port', 'http://localhost:1/practices.js'],
    ['of a user with the name of this site', `https://localhost@evil.example/practices.js`],
  ] as const)
    it(`does not use a script ${what} because a link says so, and names it`, async () => {
      const page = await builder(`?city=Lisbon&script=${encodeURIComponent(script)}`);
      const own = await page.$eval('#script', (field) => (field as HTMLInputElement).value);
      assert.equal(new URL(own).origin, new URL(page.url()).origin);
      const preview = await page.$eval(
        '#stage iframe',
        (frame) => (frame as HTMLIFrameElement).srcdoc,
      );
      for (const markup of [await snippetIn(page), preview]) {
        assert.ok(markup.includes(own), markup);
        assert.doesNotMatch(markup, /evil|:1\//);
      }
      const note = await page.$eval('#foreign-script', (each) => each.textContent);
      assert.ok(note.includes(script.replace('localhost@', '')), note);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      assert.deepEqual(
        loaded.filter((url) => /evil|:1\//.test(url)),
        [],
      );
      await page.close();
    });

  it('runs scripts from elsewhere only in a sandbox without its origin', async () => {
    const script = encodeURIComponent(`${city.url}embed/practices.js`);
    const page = await builder(`?script=${script}`);
    await useOtherScript(page);
    assert.equal(
      await page.$eval('#stage iframe', (frame) => frame.getAttribute('sandbox')),
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    );
    const frame = await (await page.$('#stage iframe'))?.contentFrame();
    assert.equal(await frame?.evaluate(() => self.origin), 'null');
    await page.close();
  });

  it('says that a city has no practices, and offers the one that was meant', async () => {
    const page = await builder('?city=Lisbn');
    const advice = (): Promise<string> => page.$eval('#advice', (element) => element.textContent);
    assert.match(await advice(), /No practices for this city.*Did you mean\s+Lisbon/s);
    await tabTo(page, '#advice button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#advice')?.textContent.includes('3 '));
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'city');
    assert.match(await snippetIn(page), /city="Lisbon"/);
    await page.close();
  });

  it('fixes colours with too little contrast', async () => {
    const page = await builder('?ownColours=true&accent=%23ffd466');
    assert.match(await page.$eval('#contrast', (element) => element.textContent), /too little/);
    await tabTo(page, '#contrast button');
    await page.keyboard.press('Enter');
    const text = await page.$eval('#contrast', (element) => element.textContent);
    assert.doesNotMatch(text, /too little/);
    assert.doesNotMatch(await snippetIn(page), /ffd466/);
    await page.close();
  });

  it('keeps its choices in its address, for sharing and for the back button', async () => {
    const page = await builder();
    await page.type('#city', 'Oslo');
    await page.locator('input[name="layout"][value="list"]').click();
    await page.waitForFunction(() => location.search === '?city=Oslo&layout=list');
    const colleague = await builder('?city=Oslo&layout=list');
    assert.equal(await snippetIn(colleague), await snippetIn(page));
    assert.equal(
      await colleague.$eval('#city', (input) => (input as HTMLInputElement).value),
      'Oslo',
    );

    await page.waitForSelector('#stage iframe:only-child');
    await page.goBack();
    assert.equal(new URL(page.url()).search, '?city=Oslo');
    assert.doesNotMatch(await snippetIn(page), /layout/);
    await page.goForward();
    assert.match(await snippetIn(page), /layout="list"/);
    await Promise.all([page.close(), colleague.close()]);
  });

  it('says what is wrong with a feed', async () => {
    const page = await builder(`?src=${encodeURIComponent(`${city.url}nothing`)}`);
    assert.match(await page.$eval('#advice', (element) => element.textContent), /JSON/);
    await page.close();
  });

  for (const [query, width] of [
    ['?show=card&ownColours=true&accent=%23ffd466', 1280],
    ['?city=Lisbn&way=static', 1280],
    ['?city=Oslo&show=search&map=true&topic=nonsense&layout=foo', 390],
  ] as const) {
    it(`has no fault that axe finds with everything open, in light and dark mode: ${query}`, async () => {
      const page = await builder(query, { width });
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      await page.addScriptTag({ path: axe });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const faults = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as { axe: typeof import('axe-core') }
          ).axe.run({ exclude: ['iframe'] });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`,
          );
        });
        assert.deepEqual(faults, [], value);
      }
      await page.close();
    });
  }
});
