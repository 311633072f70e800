/**
 * What a visitor waits for, measured in Chromium on a page with a search and a list, of the real practices and of 5,000 generated
 * ones: from the feed's arrival to the first cards, and from a keystroke to the paint that answers it. The servers are 100 ms
 * away, and each visit has a browser that was just started, whose caches and compiled code are those of a first visit.
 * Usage: `npm run bench:page`.
 */
import puppeteer, { type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { Site } from '../../test/scenarios/site.js';
import { type Corpus, generatedCorpus, realCorpora } from '../search/corpus.js';
import { toEdtf } from '../../src/feed/period.js';
import type { Practice } from '../../src/feed/practice.js';

const size = 5_000;
const rounds = 5;

/** What residents type, letter by letter, each into an empty field. */
const typedTexts = ['childern art ukr', 'lodz', 'a place for social dialogue', 'xqzwvjkpbt'];

declare global {
  // In the page.
  var painted: number[];
}

function itemOf({ id, texts: [own, ...translations], topics, country, cities, period }: Practice) {
  const words = ({ title, summary, url }: typeof own) => ({ title, summary, url });
  return {
    id,
    ...words(own),
    language: own.language,
    tags: topics,
    _practice: {
      country,
      cities,
      period: toEdtf(period),
      period_text: period.text,
      translations: Object.fromEntries(
        translations.map((text) => [text.language, words(text)] as const),
      ),
    },
  };
}

/** Address of the feed's first page: a page has at most 5 MB. */
function serveFeed(site: Site, { feed }: Corpus): string {
  const pages = 4;
  const length = Math.ceil(feed.practices.length / pages);
  let next: string | undefined;
  for (let page = pages - 1; page >= 0; page -= 1) {
    const document = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Generated',
      ...(next === undefined ? {} : { next_url: next }),
      _practices: { cities: feed.places.cities },
      items: feed.practices.slice(page * length, (page + 1) * length).map(itemOf),
    };
    next = site.serve(JSON.stringify(document), '.json');
  }
  return next ?? '';
}

/** Milliseconds from the arrival of the feed's last page to the paint of the first cards. */
function firstCards(page: Page): Promise<number> {
  return page.evaluate(async () => {
    while (!document.querySelector('practice-card [slot="title"]'))
      await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    const arrivals = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.json'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    return performance.now() - Math.max(...arrivals);
  });
}

/** Milliseconds from each keystroke to the paint that follows it. */
async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    globalThis.painted = [];
    const search = document.querySelector('practice-search');
    search?.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A task that a frame leaves behind runs after its paint.
        setTimeout(() => globalThis.painted.push(performance.now() - timeStamp));
      });
    });
  });
  const input = await page.waitForSelector('practice-search >>> input');
  for (const text of typedTexts) {
    for (const key of text) await input?.type(key, { delay: 60 });
    await input?.evaluate((field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
  }
  return page.evaluate(() => globalThis.painted);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0);
}

async function visit(address: string, slower: number): Promise<{ first: number; keys: number[] }> {
  const browser = await puppeteer.launch({
    executablePath: findChrome() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    // tsx marks inner functions by it, also in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.emulateCPUThrottling(slower);
    await page.emulateNetworkConditions({ latency: 100, download: -1, upload: -1 });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return { first: await firstCards(page), keys: await keystrokes(page) };
  } finally {
    await browser.close();
  }
}

const { en } = await realCorpora();
const site = new Site();
await site.open();
try {
  const feeds = [
    { name: 'real practices', feed: site.feed },
    {
      name: `${size.toLocaleString('en')} practices`,
      feed: serveFeed(site, generatedCorpus(size, en)),
    },
  ];
  console.log('| milliseconds | median | 95th percentile | worst |');
  console.log('| --- | --: | --: | --: |');
  for (const slower of [1, 4]) {
    for (const { name, feed } of feeds) {
      const address = site.page(
        `<main><h1>City</h1><practice-search></practice-search><practice-list src="${feed}"></practice-list></main>`,
        { head: `<script type="module" src="${site.script}"></script>` },
      );
      const first: number[] = [];
      const keys: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const times = await visit(address, slower);
        first.push(times.first);
        keys.push(...times.keys);
      }
      const machine = slower > 1 ? `, processor ${slower} times slower` : '';
      for (const [what, times] of [
        ['feed arrived to first cards', first],
        ['keystroke to next paint', keys],
      ] as const) {
        const figures = [0.5, 0.95, 1].map((share) => quantile(times, share));
        console.log(`| ${name}: ${what}${machine} | ${figures.join(' | ')} |`);
      }
    }
  }
} finally {
  site.close();
}
