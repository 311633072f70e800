import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'puppeteer-core';
import { galleryPath } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { misfitsIn } from './reflow.js';

const translations = 'src/locales/xliff';

/** How many letters the interface has in a language. */
function lettersOf(file: string): number {
  const xml = readFileSync(`${translations}/${file}`, 'utf8');
  const targets = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagName('target');
  return Array.from(targets, ({ textContent }) => textContent ?? '').join('').length;
}

const longest = readdirSync(translations)
  .toSorted((a, b) => lettersOf(b) - lettersOf(a))
  .slice(0, 5)
  .map((file) => file.replace('.xlf', ''));

const pages = [
  ...readdirSync('demo', { recursive: true, encoding: 'utf8' }).filter((name) =>
    // The preview stands in a frame of the page that checks feeds, which sees to its size.
    /^((hosts|themes)\/)?[^/]+\.html$/.test(name),
  ),
  galleryPath({ width: 320 }),
];

/** https://www.w3.org/TR/WCAG22/#text-spacing, in shadow roots as well, as a reader's own style sheet would set it. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }
`;

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await page.waitForFunction(
    (lang) =>
      [...document.querySelectorAll(':is(practice-list, practice-search):defined')].every(
        ({ shadowRoot }) => shadowRoot?.querySelector('[lang]')?.getAttribute('lang') === lang,
      ),
    {},
    language,
  );
}

/** Text so many times as large, however the page sets its size: in `rem`, or on its body in pixels. */
function enlarge(page: Page, times: number): Promise<void> {
  return page.evaluate((factor) => {
    const { documentElement: root, body } = document;
    root.style.fontSize = '';
    body.style.fontSize = '';
    if (factor === 1) return;
    const size = (): number => parseFloat(getComputedStyle(body).fontSize);
    const wanted = size() * factor;
    root.style.fontSize = `${factor * 100}%`;
    if (size() < wanted) body.style.fontSize = `${wanted}px`;
  }, times);
}

function space(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const adopt = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
    };
    adopt(document);
  }, spacing);
}

describe(`reading at 320 px in ${longest.join(', ')}`, () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const name of pages) {
    it(`${name} keeps every word in its place, with text twice as large, and spaced`, async () => {
      const page = await site.visit(name, { width: 320 });
      for (const change of ['large', 'spaced']) {
        await enlarge(page, change === 'large' ? 2 : 1);
        if (change === 'spaced') await space(page);
        for (const language of longest) {
          await speak(page, language);
          assert.deepEqual(await misfitsIn(page), [], `${change} in ${language}`);
        }
      }
      await page.close();
    });
  }
});
