import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { faultsOfLookIn, findingsIn } from './checkers.js';
import { inWords } from './finding.js';
import { gone, unexplained } from './false-positives.js';

/** Parameters of the page for frames: for a list and a search, for a list that fails, and for a message to the webmaster. */
const frames = ['src=../../data/practices.json&city=Oslo&search', 'src=none.json', ''];

describe('axe, IBM’s checker and Alfa', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('find nothing but known false positives in any element in any state', async () => {
    const page = await visitGallery(site, {});
    const findings = await findingsIn(page);
    assert.deepEqual(unexplained(findings).map(inWords), []);
    assert.deepEqual(gone(findings, 'elements'), [], 'remove these from the list');
    await page.close();
  });

  // In the dark, only colours are different. All three checkers would take a minute.
  it('find no fault in the colours of any element in any state in the dark', async () => {
    const page = await visitGallery(site, { theme: 'dark' });
    assert.deepEqual(await faultsOfLookIn(page), []);
    await page.close();
  });

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
