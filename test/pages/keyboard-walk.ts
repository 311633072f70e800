import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { DemoSite } from './demo-site.js';

/** What has the focus, through shadow roots, as "role: name". */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement
        ? at.labels?.[0]?.textContent
        : '';
    return `${at.localName}: ${(label || at.textContent).trim()}`;
  });
}

async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<string> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (wanted.test(at)) return at;
  }
  throw new Error(`Tab never came to ${wanted}; it is at ${await focused(page)}`);
}

/** One comes from the field to a filter, to a practice, to more of them, and back; or this fails. */
export async function walkByKeyboard(site: DemoSite): Promise<void> {
  const page = await site.visit('explorer.html');
  page.setDefaultTimeout(10_000);
  const shown = (count: number): Promise<unknown> =>
    page.waitForFunction((n) => document.querySelectorAll('practice-card').length === n, {}, count);

  await tabTo(page, /^input: Explore the practices/);
  await page.keyboard.type('lodz');
  await page.waitForFunction(() => location.search === '?p-q=lodz');
  assert.match(await focused(page), /^input: Explore/, 'typing leaves the focus where it is');

  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await shown(24);

  await tabTo(page, /^select: Topic/);
  await page.keyboard.type('Edu');
  await page.waitForFunction(() => location.search === '?p-topic=education');
  assert.match(await focused(page), /^select: Topic/);

  await tabTo(page, /^button: Clear all/);
  await page.keyboard.press('Enter');
  await shown(24);
  assert.match(
    await focused(page),
    /^input: Explore/,
    'after clearing one starts again at the field',
  );

  await tabTo(page, /^a: /);
  await tabTo(page, /^button: Show more/, 120);
  await page.keyboard.press('Space');
  await shown(48);
  await page.waitForFunction(
    () =>
      document.activeElement?.closest('practice-card') ===
      document.querySelectorAll('practice-card')[24],
  );

  await page.goBack();
  await page.waitForFunction(() => location.search === '?p-topic=education');
  await page.waitForFunction(
    () =>
      document.querySelector('practice-search')?.shadowRoot?.querySelector('select')?.value ===
      'education',
  );
  await page.close();
}
