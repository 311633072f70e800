import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoSite } from '../pages/demo-site.js';
import { faultsIn } from '../pages/checkers.js';

describe('the conformance report', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('has no fault of accessibility that axe finds, in light and dark mode', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await site.visit('../docs/accessibility/conformance-report.html');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await faultsIn(page), []);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= 320), true);
      await page.close();
    }
  });
});
