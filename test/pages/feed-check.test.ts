import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { run } from '../tool/run.js';
import { DemoSite } from './demo-site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('demo/feed-check.html', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  async function outcome(page: Page): Promise<string> {
    await page.waitForFunction(
      () => !/^(?:Checking|$)/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    return page.$eval('#status', ({ textContent }) => textContent ?? '');
  }

  function findings(page: Page): Promise<string[]> {
    return page.$$eval('#findings li', (items) =>
      items.map(({ textContent }) => textContent ?? ''),
    );
  }

  it('finds the same as the command for an address, and prints nothing to its console', async () => {
    const said: string[] = [];
    const page = await site.visit('feed-check.html', { said });
    await page.click('#by-address button');
    const command = await run('check', 'data/practices.json', '--topics', 'data/topics.csv');
    assert.equal(`${await outcome(page)}\n`, command.out);
    const lines = command.error.trim().split('\n');
    const shown = await findings(page);
    assert.equal(shown.length, lines.length);
    for (const [index, line] of lines.entries()) {
      const message = line.replace(/^.*?(?:at \S+): | \[[a-z-]+\]$/g, '');
      assert.ok(shown[index]?.includes(message), `${shown[index]} lacks ${message}`);
    }
    assert.deepEqual(
      said.filter((text) => !text.includes('Lit is in dev mode')),
      [],
    );
    await page.close();
  });

  it('shows the cards in three languages, each on its own page', async () => {
    const page = await site.visit('feed-check.html');
    await page.click('#by-address button');
    await outcome(page);
    for (const language of ['en', 'fr', 'ar']) {
      const frame = await page.waitForFrame((each) => each.url().endsWith(`?lang=${language}`));
      await frame.waitForSelector('practice-card');
      const look = await frame.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        cards: document.querySelectorAll('practice-card').length,
        more: document.querySelector('practice-list')?.shadowRoot?.textContent,
      }));
      assert.equal(look.lang, language);
      assert.equal(look.dir, language === 'ar' ? 'rtl' : 'ltr');
      assert.equal(look.cards, 6);
      if (language === 'ar') assert.match(look.more ?? '', /\p{Script=Arabic}/u);
    }
    await page.close();
  });

  it('checks pasted text and files, even of several kinds together', async () => {
    const page = await site.visit('feed-check.html');
    await page.type('#text', 'id;title;country\n1;Meals  for all;NO\n');
    await page.click('#by-text button');
    assert.equal(await outcome(page), '1 practice: 0 errors, 2 hints.');
    assert.match((await findings(page)).join('\n'), /pasted text, row 2, line 2, column "title"/);

    const input = await page.$('input#file');
    await input?.uploadFile(join('data', 'practices.csv'), join('data', 'practices.json'));
    await page.waitForFunction(
      () => document.querySelector('#status')?.textContent?.startsWith('153') ?? false,
    );
    assert.match((await findings(page)).join('\n'), /repeats the id/i);
    await page.close();
  });

  it('says why there is nothing to check', async () => {
    const page = await site.visit('feed-check.html');
    for (const [address, answer] of [
      ['nowhere.json', /nowhere\.json answers 404/],
      ['feed-check.html', /web page \(HTML\)/],
      ['https://127.0.0.1:1/feed.json', /cannot be reached.*Access-Control-Allow-Origin/],
    ] as const) {
      await page.$eval(
        '#address',
        (input, value) => input instanceof HTMLInputElement && (input.value = value),
        address,
      );
      await page.click('#by-address button');
      assert.match(await outcome(page), answer);
    }
    await page.close();
  });

  it('has no fault that axe finds when findings and cards are shown', async () => {
    const page = await site.visit('feed-check.html');
    await page.click('#by-address button');
    await outcome(page);
    await page.evaluate(readFileSync(axe, 'utf8'));
    const faults = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: typeof import('axe-core') }
      ).axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
    });
    assert.deepEqual(faults, []);
    await page.close();
  });
});
