import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { type Server, serveFolder } from '../consumers/serve.js';
import { switches } from './demo-site.js';

/** The site is below this folder of its server, as on the pages of a code host. */
export const below = 'city/practices';

/** The site as `npm run build:site` makes it, on a server, and a browser to visit it with. */
export class BuiltSite {
  /** The top folder of the server. */
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  #pages: readonly string[] = [];
  #server: Server | undefined;
  #browser: Browser | undefined;

  async open(): Promise<void> {
    const root = join(this.folder, below);
    execFileSync(process.execPath, ['scripts/build-site.mjs', root]);
    this.#pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replaceAll('\\', '/'));
    this.#server = await serveFolder(this.folder, { single: false });
    this.#browser = await puppeteer.launch({ executablePath: findChrome() ?? '', args: switches });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
    rmSync(this.folder, { recursive: true });
  }

  /** All pages, by their addresses from the top of the site. */
  get pages(): readonly string[] {
    return this.#pages;
  }

  /** Those that are made of Markdown, and their overview. */
  get documents(): readonly string[] {
    return this.#pages.filter((name) => !/^(?:demo|embed)\/|^index\.html$/.test(name));
  }

  /** Absolute address of a page. */
  address(name: string): string {
    return `${this.#server?.origin ?? ''}/${below}/${name}`;
  }

  /** A new tab. */
  async tab({ width = 1280, scheme = 'light' } = {}): Promise<Page> {
    if (!this.#browser) throw new Error('The site is not open.');
    const page = await this.#browser.newPage();
    // tsx makes inner functions call __name, even in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  }
}
