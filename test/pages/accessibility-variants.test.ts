import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { contrastFaultsIn, faultsIn, faultsOfLookIn } from './checkers.js';
import { DemoSite } from './demo-site.js';
import { prefer } from './prefer.js';

describe('axe and IBM’s checker', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const theme of ['plain', 'civic', 'warm', 'night']) {
    it(`find no fault in the colours and sizes of the theme ${theme}`, async () => {
      const page = await visitGallery(site, { theme });
      assert.deepEqual(await faultsOfLookIn(page), []);
      await page.close();
    });
  }

  it('find no fault at 320 px, from right to left', async () => {
    const page = await visitGallery(site, { width: 320, lang: 'ar' });
    assert.deepEqual(await faultsIn(page), []);
    await page.close();
  });

  for (const [name, value] of [
    ['forced-colors', 'active'],
    ['prefers-contrast', 'more'],
  ] as const) {
    it(`find no fault with ${name}: ${value}`, async () => {
      const page = await visitGallery(site, {});
      await prefer(page, name, value);
      assert.deepEqual(await faultsOfLookIn(page), []);
      await page.close();
    });
  }

  // The mistakes of doctor.html are there to be found.
  for (const name of readdirSync('demo').filter((file) => /(?<!^doctor)\.html$/.test(file))) {
    it(`find no fault in ${name}, in light and dark mode`, async () => {
      const page = await site.visit(name);
      // One of the engines ignores labels in closed details.
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      assert.deepEqual(await faultsIn(page), []);
      // Dark mode changes colours only.
      await prefer(page, 'prefers-color-scheme', 'dark');
      assert.deepEqual(await contrastFaultsIn(page), []);
      await page.close();
    });
  }
});
