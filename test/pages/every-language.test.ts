import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DemoSite } from './demo-site.js';
import { enlarge, misfitsIn, space, speak } from './reflow.js';

const languages = [
  'en',
  ...readdirSync('src/locales/xliff').map((file) => file.replace('.xlf', '')),
];

/** Chooses a city and opens the panel of topics; on narrow pages the filters as well. */
async function openFilters(page: Page): Promise<void> {
  // The search measures its width a frame after it has changed.
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  });
  await page.evaluate(() => {
    const list = document.querySelector('practice-list');
    if (list) list.query = { cities: ['Oslo'], text: 'data' };
  });
  await page.evaluate(async () => {
    const search = document.querySelector('practice-search');
    const press = (selector: string): void =>
      search?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    press('[part=all-filters]');
    await search?.updateComplete;
    press('#topic');
    await search?.updateComplete;
  });
  await page.waitForFunction(() =>
    document.querySelector('practice-search')?.shadowRoot?.querySelector('[part=panel]'),
  );
}

describe(`in ${languages.length} languages`, () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const [width, ...changes] of [
    [320, 'text twice as large', 'text more widely spaced'],
    [768, 'text twice as large'],
  ] as const)
    for (const change of changes)
      it(`a search and its cards keep every word in place at ${width} px, with ${change}`, async () => {
        const page = await site.visit('search.html', { width });
        if (change === 'text twice as large') await enlarge(page, 2);
        else await space(page);
        const misfits: Record<string, readonly string[]> = {};
        await openFilters(page);
        for (const language of languages) {
          await speak(page, language);
          const found = await misfitsIn(page);
          if (found.length) misfits[language] = found;
        }
        assert.deepEqual(misfits, {});
        await page.close();
      });
});
