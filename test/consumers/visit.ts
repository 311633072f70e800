import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';

export function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChrome() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** Collects what goes wrong on a page: errors, missing files, warnings of the elements. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  page.on('requestfailed', (request) => {
    // A router stops what it has begun to fetch for a page that is no longer wanted.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`${request.url()} failed`);
  });
  page.on('console', (message) => {
    const text = message.text();
    // Frameworks report what does not fit the server's HTML as an error.
    if (message.type() === 'error' || text.startsWith('intercultural-practices'))
      problems.push(text);
  });
  return problems;
}

/** What is read as soon as that is what is expected, or after 10 s. */
export async function onceEqual<Value>(
  read: () => Promise<Value>,
  expected: Value,
): Promise<Value> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (isDeepStrictEqual(value, expected) || Date.now() > end) return value;
    await wait(50);
  }
}
