import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findChrome, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs';

type Script<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** A page in a browser, whichever it is. Functions given to it run in the page, so they see nothing of the test's. */
export interface Tab {
  run<A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T>;
  /** As `run`, in the page of the first iframe. */
  runInFrame<A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T>;
  /** Clicks in the page of the first iframe, as a visitor would. */
  clickInFrame(selector: string): Promise<void>;
  /** PNG of an element, in a window of 1400 by 1000 CSS pixels. */
  shoot(selector: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

const launchers = new Map<string, () => Promise<Engine>>([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
  ['webkit', launchWebKit],
]);

/** The engines to test in, by name: those in BROWSERS, Chromium without it. */
export const engineNames: readonly string[] = (process.env['BROWSERS'] ?? 'chromium').split(',');

export async function launch(name: string): Promise<Engine> {
  const launcher = launchers.get(name);
  if (!launcher) throw new Error(`There is no engine "${name}".`);
  return launcher();
}

/** Tries again until a script gives something, for at most 10 s. An empty list is nothing yet, nor is a page on its way. */
export async function until<A extends unknown[], T>(
  run: (script: Script<A, T>, ...args: A) => Promise<T>,
  script: Script<A, T>,
  ...args: A
): Promise<NonNullable<T>> {
  const deadline = Date.now() + 10_000;
  let cause: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await run(script, ...args);
      if (Array.isArray(value) ? value.length > 0 : value) return value as NonNullable<T>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(50);
  }
  throw new Error(`This never came true in the page: ${String(script)}`, { cause });
}

/** The text of a function, as what it is given as runs in the page. esbuild marks functions by `__name`, which is not there. */
function source(script: (...args: never[]) => unknown): string {
  return `((__name) => (${String(script)}))((f) => f)`;
}

/** Chromium with more switches than usual. */
async function launchChromium(...switches: string[]): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: need(findChrome(), 'Chrome or Chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...switches,
    ],
  });
  return throughPuppeteer('chromium', browser);
}

async function launchFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: need(findFirefox(), 'Firefox'),
  });
  return throughPuppeteer('firefox', browser);
}

function need(path: string | undefined, name: string): string {
  if (path) return path;
  throw new Error(`The tests need ${name}: node scripts/install.mjs --browsers`);
}

function throughPuppeteer(name: string, browser: Browser): Engine {
  return {
    name,
    close: () => browser.close(),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return {
        run: (script, ...args) => evaluate(page, script, args),
        runInFrame: (script, ...args) => evaluate(childOf(page), script, args),
        clickInFrame: (selector) => childOf(page).click(selector),
        async shoot(selector) {
          await page.setViewport(camera);
          const element = await page.$(selector);
          if (!element) throw new Error(`There is no ${selector} in the page.`);
          return element.screenshot();
        },
        close: () => page.close(),
      };
    },
  };
}

const camera = { width: 1400, height: 1000 };

function childOf(page: Page): Frame {
  const [child] = page.mainFrame().childFrames();
  if (!child) throw new Error('There is no iframe in the page.');
  return child;
}

function evaluate<A extends unknown[], T>(
  page: Page | Frame,
  script: Script<A, T>,
  args: A,
): Promise<T> {
  return page.evaluate(`(${source(script)})(...${JSON.stringify(args)})`) as Promise<T>;
}

/** WebKitGTK speaks WebDriver alone. One window serves all pages, one after the other. */
async function launchWebKit(): Promise<Engine> {
  const binary = need(findWebKit(), 'WebKitGTK with its driver and Xvfb');
  const driver = await startWebKitDriver(4456);
  const { sessionId } = (await driver.send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  })) as { readonly sessionId: string };
  const send = (path: string, body: object): Promise<unknown> =>
    driver.send('POST', `/session/${sessionId}${path}`, body);
  const run = async <A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T> => {
    const outcome = (await send('/execute/async', {
      script: `const [args, done] = arguments;
        Promise.resolve(args).then((args) => (${source(script)})(...args)).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    })) as { readonly value?: T; readonly error?: string };
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as T;
  };
  const find = async (selector: string): Promise<string> => {
    const element = await send('/element', { using: 'css selector', value: selector });
    return String(Object.values(element as object)[0]);
  };
  const inFrame = async <T>(act: () => Promise<T>): Promise<T> => {
    await send('/frame', { id: 0 });
    try {
      return await act();
    } finally {
      await send('/frame', { id: null });
    }
  };
  return {
    name: 'webkit',
    async close() {
      await driver.send('DELETE', `/session/${sessionId}`);
      await driver.stop();
    },
    async open(url) {
      await send('/url', { url });
      return {
        run,
        runInFrame: (script, ...args) => inFrame(() => run(script, ...args)),
        clickInFrame: (selector) =>
          inFrame(async () => {
            await send(`/element/${await find(selector)}/click`, {});
          }),
        async shoot(selector) {
          // What is out of sight is black: the window must hold all of it, below its tool bar.
          const size = await run((at) => document.querySelector(at)?.clientHeight ?? 0, selector);
          await send('/window/rect', { ...camera, height: Math.max(camera.height, size + 200) });
          await until(run, (least) => innerHeight >= least, size);
          const path = `/session/${sessionId}/element/${await find(selector)}/screenshot`;
          return Buffer.from(String(await driver.send('GET', path)), 'base64');
        },
        async close() {
          await send('/url', { url: 'about:blank' });
        },
      };
    },
  };
}
