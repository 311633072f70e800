import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame } from 'puppeteer-core';
import { fieldShown, placesShown, titlesShown, type } from '../scenarios/page-scripts.js';
import { fillIn } from '../scenarios/snippets.js';
import type { Site } from '../scenarios/site.js';

export const ways = ['Element', 'Div', 'Frame', 'Static list'] as const;
export type Way = (typeof ways)[number];

/** Paragraphs of the author around a snippet. */
export const around = { before: 'Before the list.', after: 'After the list.' };

/** What visitors get of a snippet, in the words of the documentation's table. */
export type Outcome =
  | 'works'
  | 'works, script elsewhere'
  | 'link'
  | 'link to the frame'
  | 'empty frame'
  | 'nothing'
  | 'list'
  | 'list, data as text'
  | 'does not compile';

/** Something that no visitor should see. */
export class Fault extends Error {}

/** What is on a page without scripts. */
interface Still {
  readonly text: string;
  /** Of the author's paragraphs, those that are visible and not part of anything else. */
  readonly paragraphs: readonly string[];
  /** Addresses of visible links. */
  readonly links: readonly string[];
  readonly script: boolean;
  readonly frame: boolean;
  /** Whether the script has something to make a list of. */
  readonly list: boolean;
}

/**
 * Loads what an editor has left of a snippet as visitors would, without scripts and with them.
 *
 * @param list - HTML of the static list, before it has been through the editor
 * @throws Fault if tags are visible, a list stays empty, its search is dead, or the rest of the page is damaged
 */
export async function outcomeOf(
  browser: Browser,
  site: Site,
  { way, left, list }: { readonly way: Way; readonly left: string; readonly list: string },
): Promise<Outcome> {
  const main = (html: string): string => `<h1>City</h1><main>${fillIn(html, site)}</main>`;
  const body = main(left);
  const still = await stillPage(browser, site.page(body));
  intact(still.text, still.paragraphs);
  if (way === 'Static list')
    return staticOutcome(still, await stillPage(browser, site.page(main(list))));
  if (still.list || still.frame) {
    const head = `<script type="module" src="${site.script}"></script>`;
    const works = await livePage(browser, site.page(body, still.script ? {} : { head }));
    if (!works && still.list) throw new Fault('The list shows no practices.');
    if (!works) return 'empty frame';
    if (still.list && !hasFallback(still)) throw new Fault('Without scripts, there is no link.');
    return still.script || still.frame ? 'works' : 'works, script elsewhere';
  }
  if (hasFallback(still)) return 'link';
  return still.links.some((link) => link.includes('frame.html')) ? 'link to the frame' : 'nothing';
}

function hasFallback({ links, text }: Still): boolean {
  return (
    links.some((link) => link.endsWith('/interculturalcities/good-practice')) &&
    text.includes('Good practices of Intercultural Cities')
  );
}

/** @param whole - the list before it has been through the editor */
function staticOutcome({ text, links }: Still, whole: Still): Outcome {
  const lost = [
    ...whole.text.split('\n').filter((line) => !text.includes(line)),
    ...whole.links.filter((link) => !links.includes(link)),
  ];
  if (lost.length > 0) throw new Fault(`It lacks ${lost.join(', ')}`);
  return text.includes('"@context"') ? 'list, data as text' : 'list';
}

function intact(text: string, paragraphs: readonly string[]): void {
  const [tag] = /<\/?[a-z!][^\n]*/i.exec(text) ?? [];
  if (tag) throw new Fault(`Visitors read ${tag}`);
  for (const paragraph of Object.values(around))
    if (!paragraphs.includes(paragraph)) throw new Fault(`“${paragraph}” is lost.`);
}

async function stillPage(browser: Browser, url: string): Promise<Still> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    return await page.evaluate(readStill, Object.values(around));
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function readStill(paragraphs: readonly string[]): Still {
  return {
    text: document.body.innerText.replaceAll('\u{a0}', ' '),
    paragraphs: paragraphs.filter((paragraph) =>
      [...document.querySelectorAll('main *')].some(
        (element) =>
          [...element.childNodes].some(
            (node) =>
              node.nodeType === Node.TEXT_NODE &&
              node.textContent?.replaceAll('\u{a0}', ' ').includes(paragraph),
          ) &&
          element.checkVisibility() &&
          !element.closest('a, li, pre, blockquote, iframe, practice-list, [data-practice-list]'),
      ),
    ),
    links: [...document.querySelectorAll('main a')].flatMap((link) =>
      link instanceof HTMLAnchorElement && link.checkVisibility() ? link.href : [],
    ),
    script: Boolean(document.querySelector('main script[type="module"][src$="/practices.js"]')),
    frame: Boolean(document.querySelector('main iframe')),
    list: Boolean(document.querySelector('main :is(practice-list, [data-practice-list])')),
  };
}

/** Whether a page shows the city's practices and nothing else, and its search finds one of them by its title. */
async function livePage(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage();
  try {
    // Several pages are open. Without this, only one of them would have animation frames.
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // tsx makes inner functions call __name, even in scripts that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(url);
    const { text, paragraphs } = await page.evaluate(readStill, Object.values(around));
    intact(text, paragraphs);
    const frame = (await (await page.$('main iframe'))?.contentFrame()) ?? page.mainFrame();
    const places = await until(frame, placesShown, ({ length }) => length > 0);
    if (places.length === 0) return false;
    if (!places.every((place) => place.includes('Oslo'))) throw new Fault(`It shows ${places}.`);
    if (!(await until(frame, fieldShown, Boolean))) throw new Fault('There is no search.');
    const titles = await frame.evaluate(titlesShown);
    const sought = titles.at(-1) ?? '';
    await frame.evaluate(type, sought);
    const isAnswer = (found: readonly string[]): boolean =>
      found.length < titles.length && found[0] === sought;
    if (!isAnswer(await until(frame, titlesShown, isAnswer)))
      throw new Fault('The search does not answer.');
    return true;
  } finally {
    await page.close();
  }
}

/** What a script returns in a page as soon as it is as expected, or after 20 seconds. */
async function until<T>(
  frame: Frame,
  script: () => T,
  isExpected: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await frame.evaluate(script);
    if (isExpected(value) || Date.now() > end) return value as T;
    await wait(50);
  }
}
