import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { galleryPath } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { faultsIn } from './faults.js';

/** Makes the browser prefer something, also what puppeteer knows nothing of. */
async function prefer(page: Page, name: string, value: string): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

describe('two accessibility engines', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  async function gallery(asked: Record<string, string | number>): Promise<Page> {
    const page = await site.visit(galleryPath(asked), { width: 1360 });
    await page.waitForSelector('html[data-ready]');
    return page;
  }

  for (const theme of ['', 'dark', 'plain', 'civic', 'warm', 'night']) {
    it(`find nothing in any element in any state, ${theme || 'no theme'}`, async () => {
      const page = await gallery({ theme });
      assert.deepEqual(await faultsIn(page), []);
      await page.close();
    });
  }

  it('find nothing in 320 px, from right to left', async () => {
    const page = await gallery({ width: 320, lang: 'ar' });
    assert.deepEqual(await faultsIn(page), []);
    await page.close();
  });

  for (const [name, value] of [
    ['forced-colors', 'active'],
    ['prefers-contrast', 'more'],
    ['prefers-reduced-motion', 'reduce'],
  ] as const) {
    it(`find nothing with ${name}: ${value}`, async () => {
      const page = await gallery({});
      await prefer(page, name, value);
      assert.deepEqual(await faultsIn(page), []);
      await page.close();
    });
  }

  for (const name of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
    it(`find nothing in ${name}, in the light and in the dark`, async () => {
      const page = await site.visit(name);
      // What is folded has labels that one of the engines does not see.
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      assert.deepEqual(await faultsIn(page), []);
      await prefer(page, 'prefers-color-scheme', 'dark');
      assert.deepEqual(await faultsIn(page), []);
      await page.close();
    });
  }
});

describe('what the browser is told to prefer', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  async function styleOf(page: Page, at: string, inside: string, name: string): Promise<string> {
    return page.$eval(
      at,
      (element, selector, property) =>
        getComputedStyle(element.shadowRoot?.querySelector(selector) ?? element).getPropertyValue(
          property,
        ),
      inside,
      name,
    );
  }

  it('less motion: nothing moves', async () => {
    const page = await site.visit(galleryPath({ only: 'list-loading,card-unfolded,list-grid' }));
    await page.waitForSelector('html[data-ready]');
    const moving = (): Promise<number> =>
      page.evaluate(() => {
        const roots = [...document.querySelectorAll('practice-list, practice-card')].map(
          ({ shadowRoot }) => shadowRoot,
        );
        for (const root of roots) root?.querySelector('summary')?.click();
        return roots.flatMap((root) => root?.getAnimations() ?? []).length;
      });
    assert.ok((await moving()) > 0, 'something moves where motion is welcome');
    await prefer(page, 'prefers-reduced-motion', 'reduce');
    assert.equal(await moving(), 0);
    await page.close();
  });

  it('more contrast: quiet text and lines have the colour of text', async () => {
    const page = await site.visit(galleryPath({ only: 'card-whole' }));
    await page.waitForSelector('html[data-ready]');
    const colours = async (): Promise<string[]> => [
      await styleOf(page, 'practice-card', '.meta', 'color'),
      await styleOf(page, 'practice-card', '.card', 'border-top-color'),
    ];
    const text = await page.$eval('body', (body) => getComputedStyle(body).color);
    assert.ok(!(await colours()).includes(text));
    await prefer(page, 'prefers-contrast', 'more');
    assert.deepEqual(await colours(), [text, text]);
    await page.close();
  });
});
