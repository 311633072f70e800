import type { Page } from 'puppeteer-core';

/** A finding as the panel shows it. */
export interface Shown {
  readonly verdict: string;
  readonly title: string;
  readonly text: string;
  readonly code: readonly string[];
}

/** What the doctor's panel shows, once it has examined the page. Runs in the page. */
export function shownFindings(): readonly Shown[] {
  const root = document.querySelector('#practice-doctor')?.shadowRoot;
  if (root?.querySelector('[aria-busy]')?.ariaBusy !== 'false') return [];
  return [...root.querySelectorAll('li')].map((each) => ({
    verdict: each.className,
    title: each.querySelector('h4')?.textContent ?? '',
    text: [...each.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n'),
    code: [...each.querySelectorAll('code')].map(({ textContent }) => textContent),
  }));
}

/** Waits for the doctor, and gives what it has found. */
export async function findingsOn(page: Page): Promise<readonly Shown[]> {
  const found = await page.waitForFunction(
    `((find) => { const found = find(); return found.length ? found : undefined; })(${String(shownFindings)})`,
    { polling: 100, timeout: 25_000 },
  );
  return (await found.jsonValue()) as readonly Shown[];
}
