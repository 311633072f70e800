import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { DemoSite } from './demo-site.js';

/** The focused element, also in shadow roots, as "role: name". */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement
        ? at.labels?.[0]?.textContent
        : '';
    const name = label || at.textContent.trim() || at.ariaLabel || '';
    return `${at.localName}: ${name.trim().replace(/\s+/g, ' ')}`;
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

/** Waits until the focus is on an element, and throws if it does not get there. */
async function untilFocused(page: Page, wanted: RegExp): Promise<void> {
  for (let tries = 0; !wanted.test(await focused(page)); tries++) {
    if (tries > 100) throw new Error(`The focus is at ${await focused(page)}, not at ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the panel of a filter is open, and no other. */
async function untilOpen(page: Page, filter: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('practice-search')?.shadowRoot;
      return root?.querySelector('[part=panel]')?.id === `${wanted}-panel`;
    },
    {},
    filter,
  );
}

/** Goes by keyboard from the field to the count, to filters and chips, to a practice, to more practices, and back. Throws if that fails. */
export async function walkByKeyboard(site: DemoSite): Promise<void> {
  const page = await site.visit('explorer.html');
  page.setDefaultTimeout(10_000);
  const shown = (count: number): Promise<unknown> =>
    page.waitForFunction((n) => document.querySelectorAll('practice-card').length === n, {}, count);

  await tabTo(page, /^input: Explore the practices/);
  await page.keyboard.type('lodz');
  await page.waitForFunction(() => location.search === '?p-q=lodz');
  assert.match(await focused(page), /^input: Explore/, 'typing leaves the focus where it is');

  await page.keyboard.press('Enter');
  await untilFocused(page, /^p: \d+ practice/);
  await page.keyboard.down('Shift');
  await tabTo(page, /^input: Explore/);
  await page.keyboard.up('Shift');

  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await shown(24);

  await tabTo(page, /^button: Topic/);
  await page.keyboard.press('Enter');
  await untilOpen(page, 'topic');
  await tabTo(page, /^input: Education/);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.search === '?p-topic=education');
  assert.match(await focused(page), /^input: Education/);
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /^button: Topic \(1\)/);

  await tabTo(page, /^button: Country/);
  await page.keyboard.press('Space');
  await untilOpen(page, 'country');
  await tabTo(page, /^input: Norway/);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.search.includes('p-country=NO'));
  assert.match(await focused(page), /^input: Norway/);
  // Whoever goes on by Tab leaves the panel, which closes.
  await tabTo(page, /^button: City/);
  await page.waitForFunction(
    () => !document.querySelector('practice-search')?.shadowRoot?.querySelector('[part=panel]'),
  );
  await tabTo(page, /^button: Education/);
  await page.keyboard.press('Enter');
  await untilFocused(page, /^button: Norway/);

  await tabTo(page, /^button: Clear all/);
  await page.keyboard.press('Enter');
  await shown(24);
  await untilFocused(page, /^p: \d+ practices/);

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
  await page.waitForFunction(() => location.search.includes('p-country=NO'));
  await page.goBack();
  await page.waitForFunction(() => location.search.includes('p-topic=education'));
  await page.waitForFunction(
    () =>
      document
        .querySelector('practice-search')
        ?.shadowRoot?.querySelector('#topic')
        ?.textContent?.trim() === 'Topic (1)',
  );
  await page.close();
}
