import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { contrastFaultsIn, faultsIn, faultsOfLookIn, findingsIn } from './checkers.js';
import { inWords } from './finding.js';
import { gone, unexplained } from './false-positives.js';
import { prefer } from './prefer.js';

/** Parameters of the page for frames: for a list and a search, for a list that fails, and for a message to the webmaster. */
const frames = ['src=../../data/practices.json&city=Oslo&search', 'src=none.json', ''];

describe('axe, IBM’s checker and Alfa', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const theme of ['', 'dark']) {
    it(`find nothing but known false positives in any element in any state, ${theme || 'light'}`, async () => {
      const page = await visitGallery(site, { theme });
      const findings = await findingsIn(page);
      assert.deepEqual(unexplained(findings).map(inWords), []);
      assert.deepEqual(gone(findings, 'elements'), [], 'remove these from the list');
      await page.close();
    });
  }

  it('find nothing but known false positives in the page for frames', async () => {
    const findings = [];
    for (const query of frames) {
      const page = await site.visit(`../src/frame/frame.html?${query}`);
      findings.push(...(await findingsIn(page)));
      await page.close();
    }
    assert.deepEqual(unexplained(findings).map(inWords), []);
    assert.deepEqual(gone(findings, 'frame'), [], 'remove these from the list');
  });
});

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
    ['prefers-reduced-motion', 'reduce'],
  ] as const) {
    it(`find no fault with ${name}: ${value}`, async () => {
      const page = await visitGallery(site, {});
      await prefer(page, name, value);
      assert.deepEqual(await faultsOfLookIn(page), []);
      await page.close();
    });
  }

  for (const name of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
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
