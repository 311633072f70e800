import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { visitGallery } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { prefer } from './prefer.js';

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
    const page = await visitGallery(site, { only: 'list-loading,card-unfolded,list-grid' });
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
    const page = await visitGallery(site, { only: 'card-whole' });
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
