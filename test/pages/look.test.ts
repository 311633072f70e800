import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DemoSite } from './demo-site.js';
import { prefer } from './prefer.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const pages = ['hosts', 'themes'].flatMap((folder) =>
  readdirSync(`demo/${folder}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${folder}/${file}`),
);

const isContrast = ({ id }: Result): boolean => id === 'color-contrast';

function targets(results: readonly Result[]): string[] {
  return results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

function typeOf(page: Page, selector: string): Promise<string[]> {
  return page.$eval(selector, (element) => {
    const { color, fontFamily } = getComputedStyle(element);
    return [color, fontFamily];
  });
}

describe('the elements on other people’s pages', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const name of pages) {
    it(`have no fault that axe finds, including contrast, in light and dark mode: ${name}`, async () => {
      const page = await site.visit(name);
      await page.addScriptTag({ path: axe });
      for (const scheme of ['light', 'dark']) {
        await prefer(page, 'prefers-color-scheme', scheme);
        // Dark mode changes colours only.
        const options = scheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
        const results = await page.evaluate(
          (asked) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
          options,
        );
        const faults = targets(results.violations);
        const undecided = targets(results.incomplete.filter(isContrast));
        const judged = targets(results.passes.filter(isContrast)).length;
        assert.deepEqual([scheme, ...faults, ...undecided], [scheme]);
        assert.ok(judged > 20, `${judged} texts judged, ${scheme}`);
      }
      await page.close();
    });
  }

  for (const name of pages.filter((page) => page.startsWith('hosts/'))) {
    it(`use the page’s typeface, text colour and link colour: ${name}`, async () => {
      const page = await site.visit(name);
      // Text written by the page's author, beside the list.
      await page.$eval('practice-list', (list) => {
        list.insertAdjacentHTML(
          'beforebegin',
          '<p id="text">Text, <a id="link" href="#x">link</a></p>',
        );
      });
      for (const [ours, theirs] of [
        ['practice-card p[slot="summary"]', '#text'],
        ['practice-card :is([slot="title"], [slot="link"]) a', '#link'],
      ] as const) {
        assert.deepEqual(await typeOf(page, ours), await typeOf(page, theirs));
      }
      await page.close();
    });

    it(`do not inherit margins, indents or sizes of headings in their cards: ${name}`, async () => {
      const page = await site.visit(name);
      const found = await Promise.all(
        ['[slot="title"]', 'p[slot="summary"]'].map((selector) =>
          page.$eval(`practice-card:not([layout='compact']) ${selector}`, (element) => {
            const card = getComputedStyle(element.closest('practice-card') ?? element);
            const { margin, textIndent, borderBottomWidth, fontSize } = getComputedStyle(element);
            const size = (parseFloat(fontSize) / parseFloat(card.fontSize)).toFixed(3);
            return { margin, textIndent, borderBottomWidth, size };
          }),
        ),
      );
      const calm = { margin: '0px', textIndent: '0px', borderBottomWidth: '0px' };
      assert.deepEqual(found, [
        { ...calm, size: '1.125' },
        { ...calm, size: '1.000' },
      ]);
      await page.close();
    });
  }
});
