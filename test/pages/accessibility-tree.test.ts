import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { treeOf } from './tree.js';

// UPDATE=1 writes what is there; read the difference before it is committed.
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
    'search-set',
    'card-unfolded',
    'card-language',
    'card-image',
  ]) {
    it(`in ${state} what it has found before`, async () => {
      const page = await visitGallery(site, { only: state });
      const file = `test/visual/trees/${state}.txt`;
      const tree = await treeOf(page, `#${state}`);
      if (process.env['UPDATE']) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, 'utf8'));
      await page.close();
    });
  }
});
