import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { findChrome, findFirefox } from '../../scripts/browsers.mjs';

/** How Chromium is started. */
export const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

/** Modules do not change while a test runs. Asking for each of them again would be a fifth of the work of a visit. */
const kept: Plugin = {
  name: 'kept-modules',
  configureServer({ middlewares }) {
    middlewares.use(({ url = '' }, response, next) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(
          name,
          /^cache-control$/i.test(name) && /\.(?:css|js|mjs|ts)(?:\?|$)/.test(url)
            ? 'max-age=3600, immutable'
            : value,
        );
      next();
    });
  },
};

/** For how long a browser may leave a command unanswered, in milliseconds. A checker may take half a minute for all states on a busy machine. */
const protocolTimeout = 120_000;

/** The demo as `npm start` serves it, and a browser to visit it with. */
export class DemoSite {
  readonly #cache = `node_modules/.vite/test-${randomUUID()}`;
  #server: ViteDevServer | undefined;
  #browser: Browser | undefined;

  /** @param engine - `chromium` or `firefox` */
  async open(plugins: Plugin[] = [], engine = 'chromium'): Promise<void> {
    this.#server = await createServer({
      server: { port: 0, open: false },
      // Each server needs its own cache: servers that run at the same time, or with other plugins, would overwrite a shared one.
      cacheDir: this.#cache,
      // A test's own plugins may change modules from page to page.
      plugins: plugins.length > 0 ? plugins : [kept],
      logLevel: 'error',
    });
    await this.#server.listen();
    this.#browser = await puppeteer.launch(
      engine === 'firefox'
        ? { browser: 'firefox', executablePath: findFirefox() ?? '', protocolTimeout }
        : { executablePath: findChrome() ?? '', args: switches, protocolTimeout },
    );
    // On the first visit, Vite bundles dependencies and reloads the page.
    await (await this.visit('oslo.html')).close();
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
   * Opens a page of the demo, and waits until its lists show their practices and no request is pending.
   *
   * @param width - CSS pixels
   * @param scheme - the visitor's preference, `light` or `dark`
   * @param said - receives the warnings and errors on the page's console
   */
  async visit(
    name: string,
    { width = 1280, scheme = 'light', said = [] as string[] } = {},
  ): Promise<Page> {
    const page = await this.browser.newPage();
    // Half a minute, Puppeteer's default, is little on a busy machine.
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    // tsx makes inner functions call __name, even in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width, height: 800 });
    if (scheme !== 'light')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(this.address(name));
    // The front page waits for a visitor.
    await page.mouse.move(1, 1);
    await page.waitForFunction(isSettled);
    await networkIdle(page);
    return page;
  }
}

/**
 * Waits for images and requests of the page's own script. Puppeteer's `networkidle0` takes three times as long on these pages.
 * `waitForNetworkIdle` sometimes keeps counting a request that has ended, hence the timeout.
 */
export async function networkIdle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 3000 }).catch(() => undefined);
}

/**
 * Whether the elements of a page have settled. The gallery keeps some of them loading, and says when it is ready. A page for
 * visitors without JavaScript has none of our scripts.
 */
function isSettled(): boolean {
  return (
    'ready' in document.documentElement.dataset ||
    ![...document.scripts].some(({ src }) => src.includes('/src/')) ||
    [...document.querySelectorAll('practice-card, practice-list, practice-search')].every(
      (element) =>
        element.matches(':defined') &&
        element.shadowRoot?.firstElementChild &&
        // A search is an empty room until its file comes, which may be after the practices of its list.
        !element.shadowRoot.querySelector('[aria-busy="true"], .room'),
    )
  );
}
