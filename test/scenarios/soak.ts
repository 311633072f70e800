import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import type { PracticeList } from '../../src/elements/practice-list.js';
import { Site } from './site.js';

/** What Chromium keeps for a page after collecting garbage. */
export interface Memory {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** Cycles at the same time, because each waits for the screen. */
const atOnce = 10;

/**
 * Adds a search, a list and a card to a page, searches, filters, changes the page's language, and removes all of it, again and
 * again in one page of Chromium, ten at a time.
 *
 * @param warmUp - cycles before the first measurement: messages, formats and the feed are kept on purpose, and so is compiled code
 * @param report - called after every so many cycles
 * @returns what the page keeps after a warm-up, and at the end
 */
export async function soak(
  warmUp: number,
  cycles: number,
  report: (cycle: number, memory: Memory) => void = () => {},
  every = 1_000,
): Promise<{ readonly before: Memory; readonly after: Memory }> {
  const site = new Site();
  await site.open();
  const browser = await puppeteer.launch({
    executablePath: findChrome() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    // A slow machine takes minutes for the cycles of one call.
    protocolTimeout: 0,
  });
  try {
    const page = await browser.newPage();
    const script = `<script type="module" src="${site.script}"></script>`;
    await page.goto(site.page('<main></main>', { head: script }));
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await run(page, warmUp, site.feed);
    const before = await memoryOf(session);
    report(0, before);
    let after = before;
    for (let done = 0; done < cycles;) {
      const count = Math.min(every, cycles - done);
      await run(page, count, site.feed);
      done += count;
      after = await memoryOf(session);
      report(done, after);
    }
    return { before, after };
  } finally {
    await browser.close();
    site.close();
  }
}

/** The least that is kept: timers and frames that still wait keep elements for up to some seconds. */
async function memoryOf(session: CDPSession): Promise<Memory> {
  let least: Memory | undefined;
  for (let same = 0; same < 3;) {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
    const [nodes, listeners, heap] = [of('Nodes'), of('JSEventListeners'), of('JSHeapUsedSize')];
    same = least && nodes >= least.nodes && listeners >= least.listeners ? same + 1 : 0;
    if (!same || !least || heap < least.heap) least = { nodes, listeners, heap };
    await wait(500);
  }
  if (!least) throw new Error('Nothing was measured.');
  return least;
}

/** esbuild makes functions call `__name`, which the page does not have. */
async function run(page: Page, count: number, feed: string): Promise<void> {
  await page.evaluate(
    `(async (__name) => (${String(cyclesInPage)})(${count / atOnce}, ${atOnce}, '${feed}'))((f) => f)`,
  );
}

async function cyclesInPage(rounds: number, count: number, feed: string): Promise<void> {
  const main = document.querySelector('main');
  const until = async (test: () => unknown): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while (!test()) {
      if (Date.now() > deadline) throw new Error(`This never came true: ${String(test)}`);
      await new Promise((resolve) => void setTimeout(resolve));
    }
  };
  const put = (name: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    main?.append(element);
    return element;
  };
  const languages = ['en', 'nb', 'ar', 'de'];
  await customElements.whenDefined('practice-list');
  const add = () => {
    const id = `list-${main?.childElementCount}`;
    const search = put('practice-search', { for: id });
    const attributes = { id, src: feed, country: 'NO', 'page-size': '3' };
    const list = put('practice-list', attributes) as PracticeList;
    const card = put('practice-card', { src: feed, 'practice-id': 'oslo-equality-data' });
    return { search, list, card };
  };
  for (let round = 1; round <= rounds; round++) {
    const all = Array.from({ length: count }, add);
    await until(() =>
      all.every(({ list, card }) => list.results && card.querySelector('[slot="title"]')),
    );
    const total = all[0]?.list.results?.total ?? 0;
    for (const { list } of all) list.query = { text: 'equality' };
    await until(() => all.every(({ list }) => (list.results?.total ?? total) < total));
    await until(() => all.every(({ search }) => search.shadowRoot?.querySelector('[part=filter]')));
    for (const { list } of all) list.query = { cities: ['Oslo'] };
    await until(() => all.every(({ search }) => search.shadowRoot?.querySelector('[part="chip"]')));
    const language = languages[round % languages.length] ?? 'en';
    document.documentElement.lang = language;
    await until(() =>
      all.every(({ search }) => search.shadowRoot?.querySelector('search')?.lang === language),
    );
    main?.replaceChildren();
    await new Promise((resolve) => void setTimeout(resolve));
  }
}
