import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { findChrome } from '../../scripts/browsers.mjs';

/** The demo as `npm start` serves it, and a browser to visit it with. */
export class DemoSite {
  readonly #cache = `node_modules/.vite/test-${randomUUID()}`;
  #server: ViteDevServer | undefined;
  #browser: Browser | undefined;

  async open(plugins: Plugin[] = []): Promise<void> {
    this.#server = await createServer({
      server: { port: 0, open: false },
      // Servers that gather modules at the same time, or with other plugins, would take them from each other.
      cacheDir: this.#cache,
      plugins,
      logLevel: 'error',
    });
    await this.#server.listen();
    this.#browser = await puppeteer.launch({
      executablePath: findChrome() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    // The first visit makes Vite gather its modules, and reload.
    await (await this.visit('index.html')).close();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
    await rm(this.#cache, { recursive: true, force: true });
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The site is not open.');
    return this.#browser;
  }

  /** Absolute address of a demo page. */
  address(name: string): string {
    return `${this.#server?.resolvedUrls?.local[0] ?? ''}demo/${name}`;
  }

  /**
   * A page of the demo, once its lists have their practices and nothing is on its way any more.
   *
   * @param width - CSS pixels
   * @param scheme - what the visitor prefers, `light` or `dark`
   * @param said - gets what the page says on its console, warnings and errors
   */
  async visit(
    name: string,
    { width = 1280, scheme = 'light', said = [] as string[] } = {},
  ): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    // tsx marks inner functions by it, also in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width, height: 800 });
    if (scheme !== 'light')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(this.address(name));
    await page.waitForFunction(isSettled);
    await networkIdle(page);
    return page;
  }
}

/**
 * Waits for images and what a page's own script asks for. `networkidle0` takes three times as long on these pages; this one now
 * and then counts a request that has ended, so the wait has an end of its own.
 */
export async function networkIdle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 3000 }).catch(() => undefined);
}

/**
 * Whether a page's elements show what they are to show. The gallery keeps some of them loading, and says when it is done; a page
 * for visitors without JavaScript has no script of ours.
 */
function isSettled(): boolean {
  return (
    'ready' in document.documentElement.dataset ||
    ![...document.scripts].some(({ src }) => src.includes('/src/')) ||
    [...document.querySelectorAll('practice-card, practice-list, practice-search')].every(
      (element) =>
        element.matches(':defined') &&
        element.shadowRoot?.firstElementChild &&
        !element.shadowRoot.querySelector('[aria-busy="true"]'),
    )
  );
}
