import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { treeOf } from './tree.js';

// UPDATE=1 writes what is found. Read the difference before you commit it.
describe('a screen reader finds', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const state of [
    'list-rows',
    'list-loading',
    'list-empty-query',
    'list-failed-fallback',
    'search-filters',
    'map-chosen',
    'search-set',
    'search-narrowed',
    'search-narrowed-none',
    'search-years',
    'search-narrow-panel',
    'search-empty',
    'map-chosen',
    'card-unfolded',
    'card-language',
    'card-machine',
    'card-original',
    'card-image',
    'card-listed-unfolded',
  ]) {
    it(`the same as before in ${state}`, async () => {
      const page = await visitGallery(site, { only: state });
      if (state === 'list-loading') {
        // Said after 1.4 seconds, which may be sooner than the tree is read.
        await page.waitForFunction(
          () =>
            document.querySelector('practice-list')?.shadowRoot?.querySelector('[role="status"]')
              ?.textContent,
        );
      }
      const file = `test/visual/trees/${state}.txt`;
      const tree = await treeOf(page, `#${state}`);
      if (process.env['UPDATE']) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, 'utf8'));
      await page.close();
    });
  }
});
