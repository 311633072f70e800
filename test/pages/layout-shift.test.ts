import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { DemoSite, networkIdle } from './demo-site.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

interface Held {
  readonly until: Promise<void>;
  readonly release: () => void;
}

/** What a request is for, see https://fetch.spec.whatwg.org/#concept-request-destination; `fetch()` has `empty`. */
type Destination = 'script' | 'empty';

/** A server that delays answers until the test releases them, so that every state of loading is painted. */
class SlowNetwork {
  readonly #held = new Map<string, Held>();

  readonly plugin: Plugin = {
    name: 'slow-network',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        void this.#answer(String(request.headers['sec-fetch-dest']), next);
      });
    },
  };

  async #answer(destination: string, answer: () => void): Promise<void> {
    await this.#held.get(destination)?.until;
    answer();
  }

  /** Delays the answers to these requests until they are released. */
  hold(destination: Destination): void {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    this.#held.set(destination, { until, release });
  }

  release(destination: Destination): void {
    this.#held.get(destination)?.release();
    this.#held.delete(destination);
  }

  releaseAll(): void {
    this.release('script');
    this.release('empty');
  }
}

/** Waits until the page is painted. Layout shifts are reported in a task after their frame. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 2; i++) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

/** What moved since a page began to load, and by how much, see https://web.dev/articles/cls. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        found.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve));
    return found;
  });
}

/** Whether a page's scripts have run, not counting the one that Vite adds to each page. */
function hasStarted(): boolean {
  // The front page waits for a visitor.
  dispatchEvent(new Event('pointermove'));
  return (
    document.readyState === 'complete' &&
    ([...document.scripts].every(({ src }) => src.includes('/@vite/')) ||
      !document.querySelector(':not(:defined)'))
  );
}

// The themes differ in colours only, so one is enough.
const pages = ['', 'hosts/']
  .flatMap((folder) => readdirSync(`demo/${folder}`).map((file) => folder + file))
  // The lists of doctor.html lack a fallback, for the doctor to find.
  .filter((name) => name.endsWith('.html') && name !== 'doctor.html')
  .concat('themes/civic.html');

/** The desktop and phone windows of Lighthouse, and the narrowest one. */
const sizes = [
  [1350, 940],
  [412, 823],
  [320, 800],
] as const;

describe('loading a page', () => {
  const network = new SlowNetwork();
  const site = new DemoSite();
  let page: Page;

  before(() => site.open([network.plugin]));
  after(() => site.close());

  // A tab for each visit, so that one that hangs takes no other with it. In a tab that has seen many pages, Puppeteer counts requests
  // as pending that have ended.
  beforeEach(async () => {
    page = await site.browser.newPage();
    await page.bringToFront();
    // tsx makes inner functions call __name, even in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  });
  afterEach(async () => {
    network.releaseAll();
    await page.close();
  });

  /** Goes to a page that is painted at least three times: without its scripts, without its feed, and complete. */
  async function visit(
    name: string,
    [width, height]: readonly [number, number],
    beforeFeed: () => Promise<void> = () => painted(page),
  ): Promise<void> {
    await page.setViewport({ width, height });
    network.hold('script');
    network.hold('empty');
    await page.goto(site.address(name), { waitUntil: [] });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    network.release('script');
    await page.waitForFunction(hasStarted);
    await beforeFeed();
    network.release('empty');
    await networkIdle(page);
    await painted(page);
  }

  it('is reported if it does move something', async () => {
    await visit('oslo.html', [1280, 800]);
    assert.deepEqual(await shiftsOf(page), []);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.blockSize = '200px';
      document.body.prepend(late);
    });
    await painted(page);
    assert.equal((await shiftsOf(page)).length, 1);
  });

  // All of the page is in the window, so that whatever moves is reported.
  for (const width of [1350, 412, 320]) {
    it(`moves nothing if the file of a map comes before a slow feed: at ${width} px`, async () => {
      await visit('map.html', [width, 4000], async () => {
        await page.evaluate(async (file) => {
          const { mapFile } = (await import(
            file
          )) as typeof import('../../src/elements/later-files.js');
          await mapFile.load();
        }, '/src/elements/later-files.ts');
        assert.ok(await page.$('practice-map >>> .room'));
        await painted(page);
      });
      assert.ok(await page.$('practice-map >>> [part=place]'));
      // Other shifts are of the list's outlines, which leave.
      assert.deepEqual(
        (await shiftsOf(page)).filter((shift) => shift.includes('PRACTICE-')),
        [],
      );
    });
  }

  // The sizes in turn, and all of them for the front page, which has most that comes later.
  for (const [index, name] of pages.entries()) {
    for (const [place, size] of sizes.entries()) {
      if (index % sizes.length !== place && name !== 'index.html') continue;
      it(`moves nothing: ${name} at ${size.join(' by ')} px`, async () => {
        await visit(name, size);
        assert.deepEqual(await shiftsOf(page), []);
      });
    }
  }
});
