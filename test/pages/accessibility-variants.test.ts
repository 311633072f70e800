import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { states } from '../visual/states.js';
import { axeFaultsIn, contrastFaultsIn, faultsIn, faultsOfLookIn } from './checkers.js';
import { DemoSite } from './demo-site.js';
import { prefer } from './prefer.js';

/** The pages with most content of their own. */
const most = new Set(['builder.html', 'feed-check.html', 'index.html', 'map.html']);

describe('axe and IBM’s checker', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  // The themes share their rules, so each third state is enough in one of them, and all states are in one or another.
  for (const [place, theme] of ['plain', 'civic', 'warm', 'night'].entries()) {
    it(`find no fault in the colours and sizes of the theme ${theme}`, async () => {
      const only = Object.keys(states).filter((_, index) => index % 3 === place % 3);
      const page = await visitGallery(site, { theme, only: only.join() });
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
      // IBM's checker has seen all elements; of the pages around them, it sees those with most of their own.
      assert.deepEqual(await (most.has(name) ? faultsIn(page) : axeFaultsIn(page)), []);
      // Dark mode changes colours only.
      await prefer(page, 'prefers-color-scheme', 'dark');
      assert.deepEqual(await contrastFaultsIn(page), []);
      await page.close();
    });
  }
});
