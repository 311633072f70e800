import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { contrastFaultsIn, faultsIn, faultsOfLookIn } from './faults.js';
import { prefer } from './prefer.js';

describe('two accessibility engines', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('find nothing in any element in any state', async () => {
    const page = await visitGallery(site, {});
    assert.deepEqual(await faultsIn(page), []);
    await page.close();
  });

  for (const theme of ['dark', 'plain', 'civic', 'warm', 'night']) {
    it(`find nothing in the colours and sizes of the theme ${theme}`, async () => {
      const page = await visitGallery(site, { theme });
      assert.deepEqual(await faultsOfLookIn(page), []);
      await page.close();
    });
  }

  it('find nothing in 320 px, from right to left', async () => {
    const page = await visitGallery(site, { width: 320, lang: 'ar' });
    assert.deepEqual(await faultsIn(page), []);
    await page.close();
  });

  for (const [name, value] of [
    ['forced-colors', 'active'],
    ['prefers-contrast', 'more'],
    ['prefers-reduced-motion', 'reduce'],
  ] as const) {
    it(`find nothing with ${name}: ${value}`, async () => {
      const page = await visitGallery(site, {});
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
      // Nothing but colours differs in the dark.
      await prefer(page, 'prefers-color-scheme', 'dark');
      assert.deepEqual(await contrastFaultsIn(page), []);
      await page.close();
    });
  }
});
