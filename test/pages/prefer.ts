import type { Page } from 'puppeteer-core';

/** Sets a preference of the browser, including those that Puppeteer does not support. */
export async function prefer(page: Page, name: string, value: string): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
