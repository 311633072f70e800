import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoSite } from './demo-site.js';

describe('an input method in Chromium', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('finds a Korean city while it is typed, and a Japanese word when it is chosen', async () => {
    const page = await site.visit('explorer.html');
    const chromium = await page.createCDPSession();
    const address = (): string => decodeURIComponent(new URL(page.url()).search);
    const compose = (text: string): Promise<unknown> =>
      chromium.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const total = (): Promise<number> =>
      page.evaluate(() => document.querySelector('practice-list')?.results?.total ?? 0);
    const settled = (): Promise<unknown> =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)));
          }),
      );

    const all = await total();
    await page.focus('practice-search >>> input');
    await page.evaluate(() => document.querySelector('practice-list')?.prepareTextSearch());
    for (const text of ['ㅇ', '아', '안', '안ㅅ', '안사', '안산']) {
      await compose(text);
      await page.waitForFunction(
        (typed) => document.querySelector('practice-list')?.query.text === typed,
        {},
        text,
      );
      await settled();
      const found = await total();
      assert.ok(found > 0 && found < all, `${text}: ${found}`);
      assert.equal(address(), '', text);
    }
    const found = await total();
    await chromium.send('Input.insertText', { text: '안산' });
    await page.waitForFunction(() => decodeURIComponent(location.search) === '?p-q=안산');
    assert.equal(await total(), found);

    for (const text of ['は', 'はま', '浜松']) {
      await compose(text);
      await settled();
      assert.equal(await total(), found, text);
      assert.equal(address(), '?p-q=안산', text);
    }
    await chromium.send('Input.insertText', { text: '浜松' });
    await page.waitForFunction(() => decodeURIComponent(location.search) === '?p-q=안산浜松');
    assert.equal(await total(), 0);
  });
});
