import type { Page } from 'puppeteer-core';

/** Makes the browser prefer something, also what puppeteer knows nothing of. */
export async function prefer(page: Page, name: string, value: string): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
