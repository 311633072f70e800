/**
 * Searches for the feeds that keep a page from reacting for longest. Each shape of feed is as large as the limits allow. Chromium
 * loads it into a list with a search, sorts it by title, types into the search, and shows more practices. A silence is a task of
 * the page's thread, in processor time, so that other work on the machine does not count. Prints Markdown: the longest silence of
 * each step, and its ratio to that of an ordinary feed of the same size. Exits with 1 if one is over the limit.
 *
 * Usage: npm run bench:hostile -- [--rounds=2] [--only=<part of a name>] [--limit=200]
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { currentEmbed } from '../page/embed.js';
import { ordinary, shapes, type Shape } from './shapes.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '200' },
  },
});
const limit = Number(options.limit);

/** What a visit does, in order. */
const steps = ['load', 'sort', 'type', 'more'] as const;
type Silences = Record<(typeof steps)[number], number>;

const files = currentEmbed();
let feed: readonly string[] = [];
const server = createServer(({ url = '/' }, response) => {
  const name = url.replace(/^\//, '').replace(/\?.*/s, '');
  const number = /^(\d+)\.json$/.exec(name)?.[1];
  response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
  response.end(number ? feed[Number(number) - 1] : (files.get(name) ?? page));
});

const page = `<!doctype html><html lang="en"><title>Hostile</title>
<script type="module" src="practices.js"></script>
<practice-search></practice-search><practice-list src="1.json"></practice-list>`;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's thread in a trace, in milliseconds. */
function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}

/** The longest silence of each step of a visit, in milliseconds. */
async function visit(browser: Browser, { pages, typed }: Shape): Promise<Silences> {
  feed = pages;
  const { port } = server.address() as AddressInfo;
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(300_000);
  const silence = async (act: () => Promise<unknown>): Promise<number> => {
    await tab.tracing.start({ categories: ['toplevel'] });
    await act();
    // What follows in idle time, such as the index of the text search.
    await tab.evaluate(rest);
    return longestTask(await tab.tracing.stop());
  };
  const field = 'practice-search >>> input[type=search]';
  const load = await silence(async () => {
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.waitForFunction(settled);
  });
  const sort = await silence(() => tab.evaluate(sortByTitle));
  const type = await silence(async () => {
    await tab.waitForSelector(field);
    await tab.type(field, typed, { delay: 50 });
    await tab.waitForFunction(settled);
  });
  const more = await silence(() => tab.evaluate(showMore));
  await context.close();
  return { load, sort, type, more };
}

const settled = `(() => { const list = document.querySelector('practice-list');
  return Boolean((list.results || list.error) && !list.shadowRoot.querySelector('[aria-busy=true]')); })()`;
const rest = `new Promise((done) => { let last = performance.now();
  const look = () => { if (performance.now() - last > 400) return done();
    const at = performance.now(); requestIdleCallback(() => { if (performance.now() - at > 60) last = performance.now(); setTimeout(look, 20); }); };
  look(); })`;
const sortByTitle = `document.querySelector('practice-list').query = { sort: 'title' }`;
const showMore = `(() => { const list = document.querySelector('practice-list'); list.query = {};
  return list.updateComplete.then(() => list.shadowRoot.querySelector('[part=more]')?.click()); })()`;

async function measure(browser: Browser, shape: Shape): Promise<Silences> {
  const best: Silences = { load: Infinity, sort: Infinity, type: Infinity, more: Infinity };
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const silences = await visit(browser, shape);
    for (const step of steps) best[step] = Math.min(best[step], silences[step]);
    if (Math.max(...Object.values(best)) <= limit / 2) break;
  }
  return best;
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: findChrome() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  protocolTimeout: 300_000,
});
try {
  const usual = new Map<number, number>();
  const over: string[] = [];
  console.log(`| Feed | MB | ${steps.join(' | ')} | longest silence, ms | × ordinary |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const tell = (name: string, bytes: number, silences: Silences, ratio: string): void => {
    const figures = steps.map((step) => silences[step].toFixed(0)).join(' | ');
    const longest = Math.max(...Object.values(silences));
    if (longest > limit) over.push(`${name}: ${longest.toFixed(0)} ms`);
    console.log(
      `| ${name} | ${(bytes / 1e6).toFixed(1)} | ${figures} | ${longest.toFixed(0)} | ${ratio} |`,
    );
  };
  for (const shape of shapes()) {
    if (!shape.name.includes(options.only)) continue;
    const bytes = shape.pages.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
    // In steps of a factor of two, so that the ordinary feed is not measured again for each shape.
    const size = Math.min(4_990_000, 2 ** Math.ceil(Math.log2(bytes)));
    if (!usual.has(size)) {
      const silences = await measure(browser, ordinary(size));
      usual.set(size, Math.max(...Object.values(silences)));
      tell('ordinary', size, silences, '1');
    }
    const silences = await measure(browser, shape);
    const ratio = Math.max(...Object.values(silences)) / (usual.get(size) ?? Number.NaN);
    tell(shape.name, bytes, silences, ratio.toFixed(1));
  }
  if (over.length) {
    console.log(`\nOver ${limit} ms:\n${over.map((each) => `- ${each}`).join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
