import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { findChrome } from '../../scripts/browsers.mjs';

/** The demo as `npm start` serves it, and a browser to visit it with. */
export class DemoSite {
  #server: ViteDevServer | undefined;
  #browser: Browser | undefined;

  async open(plugins: Plugin[] = []): Promise<void> {
    this.#server = await createServer({
      server: { port: 0, open: false },
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
   * A page of the demo, once nothing is on its way any more.
   *
   * @param width - CSS pixels
   * @param said - gets what the page says on its console, warnings and errors
   */
  async visit(name: string, { width = 1280, said = [] as string[] } = {}): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    // tsx marks inner functions by it, also in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width, height: 800 });
    await page.goto(this.address(name), { waitUntil: 'networkidle0' });
    return page;
  }
}
