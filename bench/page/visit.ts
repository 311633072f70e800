import puppeteer, { type CDPSession, type ElementHandle, type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import type { Watched } from './browser/watch.js';
import type { Server } from './server.js';

/** A page to visit. */
export interface Subject extends Watched {
  readonly address: string;
  /** Puppeteer's selector of the search field. */
  readonly field: string;
}

/** The figures of one visit; times in milliseconds. */
export interface Figures {
  /** Bytes transferred until the first practice was painted. */
  readonly bytes: number;
  /** From navigation to the paint of the first practice. */
  readonly first: number;
  /** Total time by which tasks exceeded 50 ms, until the page is idle. */
  readonly blocked: number;
  /** From a key to its paint, the 95th percentile. */
  readonly key: number;
  /** From the last key of a text to the paint of its results, on average. */
  readonly answer: number;
  /** Bytes in use at the end: of JavaScript and WebAssembly, in the page and its workers. */
  readonly heap: number;
}

/** Texts that are typed letter by letter, each into an empty field. */
const typedTexts = ['childern art ukr', 'lodz', 'a place for social dialogue', 'xqzwvjkpbt'];

/** How long a key is held, and the pause until the next one, in milliseconds. */
const [held, pause] = [30, 50];

/** Milliseconds without activity after which a page counts as idle. Longer than the debounce of any contestant. */
const calm = 1_000;

const patience = 60_000;

/** Visits a page in a new browser, so that its caches are empty and no code is compiled, as on a first visit. */
export async function visit(
  { address, field, ...watched }: Subject,
  { slower, server, watcher }: { slower: number; server: Server; watcher: string },
): Promise<Figures> {
  const browser = await puppeteer.launch({
    executablePath: findChrome() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    acceptInsecureCerts: true,
  });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    // Chromium slows down pages only; the worker in which Pagefind searches runs at full speed.
    await page.emulateCPUThrottling(slower);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    await page.evaluateOnNewDocument(
      `globalThis.watched = ${JSON.stringify(watched)};\n${watcher}`,
    );

    const start = Date.now();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction('watch.first', { timeout: patience, polling: 100 });
    await settle(page, devtools, server);
    const { first, blocked } = await page.evaluate(() => ({
      first: globalThis.watch.first ?? { clock: 0, sinceNavigation: Number.NaN },
      blocked: globalThis.watch.blocked,
    }));

    const input = await page.waitForSelector(field);
    if (!input) throw new Error(`${address} has no ${field}.`);
    const keys: number[] = [];
    const answers: number[] = [];
    let found = false;
    for (const text of typedTexts) {
      await page.evaluate(() => globalThis.watch.begin());
      await type(page, input, text);
      await settle(page, devtools, server);
      const typed = await page.evaluate(() => globalThis.watch.end());
      keys.push(...typed.keys);
      answers.push(typed.answer);
      found ||= typed.found > 0;
      await clear(page, input);
      await settle(page, devtools, server);
    }
    if (!found) throw new Error(`${address} finds nothing.`);
    if (faults.length) throw new Error(`${address}: ${faults.join('\n')}`);
    return {
      bytes: server.bytesSent(start, first.clock),
      first: first.sinceNavigation,
      blocked,
      key: keys.toSorted((a, b) => a - b)[Math.ceil(0.95 * keys.length) - 1] ?? Number.NaN,
      answer: answers.reduce((sum, each) => sum + each, 0) / answers.length,
      heap: await heapOf(page, devtools),
    };
  } finally {
    await browser.close();
  }
}

async function type(page: Page, input: ElementHandle, text: string): Promise<void> {
  await input.focus();
  for (const key of text) {
    await page.keyboard.type(key, { delay: held });
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}

async function clear(page: Page, input: ElementHandle): Promise<void> {
  await input.evaluate((field) => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
}

/**
 * Waits until a page is idle: no request is pending, the results do not change, and scripts run for less than a tenth of the
 * time. Script time also covers work in small slices, which are not long tasks. It does not cover Pagefind's placeholders,
 * which are animated forever, but not by scripts.
 */
async function settle(page: Page, devtools: CDPSession, server: Server): Promise<void> {
  const end = Date.now() + patience;
  let since = Date.now();
  let worked = await workedMilliseconds(devtools);
  for (;;) {
    await new Promise((resolve) => {
      setTimeout(resolve, calm / 10);
    });
    const now = Date.now();
    if (now > end) throw new Error(`${page.url()} does not come to rest.`);
    const work = await workedMilliseconds(devtools);
    if (server.busy || work - worked > calm / 10) {
      since = now;
      worked = work;
    }
    const quiet = await page.evaluate(() => globalThis.watch.quiet);
    if (now - since >= calm && quiet >= calm) return;
  }
}

async function workedMilliseconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

async function heapOf(page: Page, devtools: CDPSession): Promise<number> {
  let sum = 0;
  for (const client of [devtools, ...page.workers().map((worker) => worker.client)]) {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
    sum += usedSize + backingStorageSize;
  }
  return sum;
}
