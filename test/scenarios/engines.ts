import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findChrome, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs';

type Script<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** A page in any browser. Functions passed to it run in the page, so they cannot use variables of the test. */
export interface Tab {
  run<A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T>;
  /** Like `run`, in the page of the first iframe. */
  runInFrame<A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T>;
  /** Clicks in the page of the first iframe, like a visitor. */
  clickInFrame(selector: string): Promise<void>;
  /** Clicks a part of an element, like a visitor. */
  press(element: string, part: string): Promise<void>;
  /** Like `press`, in the page of the first iframe. */
  pressInFrame(element: string, part: string): Promise<void>;
  /** Goes to another address and back. */
  leaveAndReturn(url: string): Promise<void>;
  /** PNG of the whole page, in a window 1360 CSS pixels wide. */
  picture(): Promise<Uint8Array>;
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

/** The engines to test in, by name: those in BROWSERS, by default Chromium. */
export const engineNames: readonly string[] = (process.env['BROWSERS'] ?? 'chromium').split(',');

export async function launch(name: string): Promise<Engine> {
  const launcher = launchers.get(name);
  if (!launcher) throw new Error(`There is no engine "${name}".`);
  return launcher();
}

/** How long to wait for an answer before asking again, in ms: WebKit loses that of a page which is left while it answers. */
const answerLimit = 10_000;

/** Retries for up to 40 s until a script returns a value. An empty list does not count, nor does an error while a page loads. */
export async function until<A extends unknown[], T>(
  run: (script: Script<A, T>, ...args: A) => Promise<T>,
  script: Script<A, T>,
  ...args: A
): Promise<NonNullable<T>> {
  const deadline = Date.now() + 40_000;
  let cause: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await Promise.race([run(script, ...args), noAnswer()]);
      if (Array.isArray(value) ? value.length > 0 : value) return value as NonNullable<T>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(50);
  }
  throw new Error(`This never came true in the page: ${String(script)}`, { cause });
}

async function noAnswer(): Promise<never> {
  await wait(answerLimit, undefined, { ref: false });
  throw new Error(`The page has not answered within ${answerLimit / 1000} s.`);
}

/** The source of a function that runs in the page. esbuild makes functions call `__name`, which the page does not have. */
function source(script: (...args: never[]) => unknown): string {
  return `((__name) => (${String(script)}))((f) => f)`;
}

/** Chromium with additional switches. */
export async function launchChromium(...switches: string[]): Promise<Engine> {
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
  throw new Error(`The tests need ${name}: node scripts/install.mjs --all`);
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
        clickInFrame: (selector) => childOf(page).locator(selector).click(),
        press: (element, part) => page.locator(`${element} >>> [part=${part}]`).click(),
        pressInFrame: (element, part) =>
          childOf(page).locator(`${element} >>> [part=${part}]`).click(),
        async picture() {
          await page.setViewport(camera);
          return page.screenshot({ fullPage: true });
        },
        async leaveAndReturn(address) {
          await page.goto(address);
          await page.goBack();
        },
        close: () => page.close(),
      };
    },
  };
}

const camera = { width: 1360, height: 1000 };

function childOf(page: Page): Frame {
  const [child] = page.mainFrame().childFrames();
  if (!child) throw new Error('There is no iframe in the page.');
  return child;
}

async function evaluate<A extends unknown[], T>(
  page: Page | Frame,
  script: Script<A, T>,
  args: A,
): Promise<T> {
  const call = `(${source(script)})(...${JSON.stringify(args)})`;
  return parse(await page.evaluate(`(async () => JSON.stringify({ value: await ${call} }))()`));
}

/** A value from a page, as JSON: the drivers disagree about values on pages that modify `Object.prototype`. */
function parse<T>(json: unknown): T {
  const { value, error } = JSON.parse(String(json)) as {
    readonly value: T;
    readonly error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** WebKitGTK supports only WebDriver. All pages share one window, one after the other. */
async function launchWebKit(): Promise<Engine> {
  const binary = need(findWebKit(), 'WebKitGTK with its driver and Xvfb');
  const screen = { width: 1600, height: 9000 };
  const driver = await startWebKitDriver(screen);
  const options = { binary, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  const session = driver.send('POST', '/session', { capabilities: { alwaysMatch } });
  const { sessionId } = (await session.catch(async (error: unknown) => {
    await driver.stop();
    throw error;
  })) as { readonly sessionId: string };
  const send = (path: string, body: object): Promise<unknown> =>
    driver.send('POST', `/session/${sessionId}${path}`, body);
  // By default, the driver gives a script 30 s.
  await send('/timeouts', { script: 120_000 });
  const run = async <A extends unknown[], T>(script: Script<A, T>, ...args: A): Promise<T> => {
    const json = await send('/execute/async', {
      script: `const [args, done] = arguments;
        Promise.resolve(args).then((args) => (${source(script)})(...args)).then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })));`,
      args: [args],
    });
    return parse(json);
  };
  const find = async (selector: string): Promise<string> => {
    const element = await send('/element', { using: 'css selector', value: selector });
    return String(Object.values(element as object)[0]);
  };
  const press = async (element: string, part: string): Promise<void> => {
    const script = `return document.querySelector('${element}').shadowRoot.querySelector('[part=${part}]')`;
    const [id] = Object.values((await send('/execute/sync', { script, args: [] })) as object);
    await send(`/element/${id}/click`, {});
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
      try {
        await driver.send('DELETE', `/session/${sessionId}`);
      } finally {
        await driver.stop();
      }
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
        press,
        pressInFrame: (element, part) => inFrame(() => press(element, part)),
        async picture() {
          // Pictures are black outside the window, so make the window as high as the page, and wait until the page is painted again.
          await send('/window/rect', { ...camera, x: 0, y: 0, height: screen.height });
          await until(run, (least) => innerHeight > least, screen.height - 200);
          await run(async () => {
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          });
          const height = await run(() => document.documentElement.offsetHeight);
          if (height > screen.height - 200) throw new Error(`A page of ${height} px is too high.`);
          const picture = await driver.send('GET', `/session/${sessionId}/screenshot`);
          // The next page would be slow in such a large window.
          await send('/window/rect', camera);
          return Buffer.from(String(picture), 'base64');
        },
        async leaveAndReturn(address) {
          await send('/url', { url: address });
          await send('/back', {});
        },
        async close() {
          await send('/url', { url: 'about:blank' });
        },
      };
    },
  };
}
