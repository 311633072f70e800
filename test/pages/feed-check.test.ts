import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageTexts } from '../../demo/feed-check/french.js';
import { modulesIn, sentencesIn } from '../../scripts/console-words.js';
import { placeholders, withFrenchSpaces } from '../../scripts/tool-messages.js';
import { sentenceKey } from '../../src/feed/sentence.js';
import { makeWorkbook } from '../tool/make-workbook.js';
import { run } from '../tool/run.js';
import { DemoSite } from './demo-site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('demo/feed-check.html', () => {
  const site = new DemoSite();
  const folder = mkdtempSync(join(tmpdir(), 'feed-check-'));
  before(() => site.open());
  after(() => site.close());
  after(() => rmSync(folder, { recursive: true }));

  async function outcome(page: Page): Promise<string> {
    await page.waitForFunction(
      () =>
        !/^(?:Checking|Vérification|$)/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    return page.$eval('#status', ({ textContent }) => textContent ?? '');
  }

  function findings(page: Page): Promise<string[]> {
    return page.$$eval('#findings > li', (items) =>
      items.map(({ textContent }) => textContent ?? ''),
    );
  }

  it('shows the same as the command for an address, a group for each cause, and prints nothing to its console', async () => {
    const said: string[] = [];
    const page = await site.visit('feed-check.html', { said });
    await page.locator('#by-address button').click();
    const command = await run('check', 'data/practices.json');
    assert.equal(`${await outcome(page)}\n`, command.out);
    const lines = command.error.trim().split('\n');
    const shown = await findings(page);
    assert.equal(shown.length, lines.length);
    for (const [index, line] of lines.entries()) {
      const [, severity = '', place = '', message = '', code = ''] =
        /^(\w+): practices\.json(.*?): ([^:]+.*) \[([a-z-]+)\]$/.exec(line) ?? [];
      for (const part of [place, message, code])
        assert.ok(shown[index]?.includes(part), `${shown[index]} lacks ${part}`);
      assert.ok(shown[index]?.toLowerCase().trim().startsWith(severity));
    }
    assert.deepEqual(
      said.filter((text) => !text.includes('Lit is in dev mode')),
      [],
    );
    await page.close();
  });

  it('shows the cards in three languages, each on its own page', async () => {
    const page = await site.visit('feed-check.html');
    await page.locator('#by-address button').click();
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
    await page.locator('#by-text button').click();
    assert.equal(await outcome(page), '1 practice: 0 errors, 2 hints.');
    assert.match((await findings(page)).join('\n'), /pasted text, row 2, column "title"/);

    const input = await page.$('input#file');
    await input?.uploadFile(join('data', 'practices.csv'), join('data', 'practices.json'));
    await page.waitForFunction(
      () => document.querySelector('#status')?.textContent?.startsWith('153') ?? false,
    );
    assert.match((await findings(page)).join('\n'), /repeats the id/i);
    await page.close();
  });

  it('says that a folder, or a file that is gone, cannot be read', async () => {
    const said: string[] = [];
    const page = await site.visit('feed-check.html', { said });
    await page.evaluate(() => {
      const dropped = new File([], 'tables');
      dropped.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
      const drop = Object.assign(new Event('drop'), {
        dataTransfer: { files: [dropped], types: ['Files'] },
      });
      dispatchEvent(drop);
    });
    assert.match(await outcome(page), /^tables cannot be read\. It may be a folder/);
    assert.deepEqual(
      said.filter((text) => text.includes('NotFoundError')),
      [],
    );
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
      await page.locator('#by-address button').click();
      assert.match(await outcome(page), answer);
    }
    await page.close();
  });

  const table =
    'id;title;country\n;Meals  for all;NO\n;Music  for all;NO\n3;Sport  for all;Norwegia\n';

  async function paste(page: Page, text: string): Promise<string> {
    await page.$eval(
      '#text',
      (field, value) => field instanceof HTMLTextAreaElement && (field.value = value),
      text,
    );
    await page.locator('#by-text button').click();
    return outcome(page);
  }

  it('moves the focus to the summary, says what to do next, and lists all places of a finding on request', async () => {
    const page = await site.visit('feed-check.html');
    await paste(page, table);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'status');
    assert.equal(await page.$eval('#status', (status) => status.role), 'status');
    assert.match(
      await page.$eval('#next', ({ textContent }) => textContent ?? ''),
      /^Correct the errors first/,
    );
    await page.locator('#findings > li details summary').click();
    await page.waitForSelector('#findings > li:first-child details li');
    const places = await page.$$eval('#findings > li:first-child details li', (items) =>
      items.map(({ textContent }) => textContent),
    );
    assert.deepEqual(places, [
      'pasted text, row 2, column "id"',
      'pasted text, row 3, column "id"',
    ]);
    await page.close();
  });

  it('says so if there is nothing to correct', async () => {
    const page = await site.visit('feed-check.html');
    const feed = /```json\n(.*?)```/gs;
    const [, [, complete = ''] = []] = [...readFileSync('docs/feed.md', 'utf8').matchAll(feed)];
    // A next page would be missing.
    const whole = complete.replace(/^.*"next_url".*\n/m, '');
    assert.match(await paste(page, whole), /^1 practice: 0 errors/);
    assert.match(
      await page.$eval('#next', ({ textContent }) => textContent ?? ''),
      /no errors|nothing to correct/,
    );
    await page.close();
  });

  it('copies the findings as the command prints them', async () => {
    const page = await site.visit('feed-check.html');
    const { origin } = new URL(page.url());
    await page
      .browserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await paste(page, table);
    await page.locator('#copy').click();
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^1 practice: \d errors, \d hints\.\nError: pasted text, rows 2–3 \(2\), column "id": .+ \[no-id\]\n/,
    );
    assert.equal(copied.trim().split('\n').length, 1 + (await findings(page)).length);
    await page.close();
  });

  async function choose(page: Page, file: string): Promise<string> {
    await page.$eval('#status', (status) => (status.textContent = ''));
    await (await page.$('input#file'))?.uploadFile(file);
    return outcome(page);
  }

  async function checkAgain(page: Page, id: string, value: string): Promise<string> {
    await page.select(id, value);
    await page.locator('#choices button').click();
    return outcome(page);
  }

  const isShown = (page: Page, id: string) =>
    page.$eval(id, (element) => element instanceof HTMLElement && element.checkVisibility());

  it('asks for an encoding that is not certain, shows both readings, and checks again with the one that is chosen', async () => {
    const file = join(folder, 'short.csv');
    const french = 'id;title;country\n1;F\xEAte au parc;FR\n2;Le caf\xE9;FR\n3;Ple;FR\n';
    writeFileSync(file, Buffer.from(french, 'latin1'));
    const page = await site.visit('feed-check.html');
    assert.match(await choose(page, file), /short\.csv is not certain\. Choose the one/);
    const lines = await page.$eval('#detail', ({ textContent }) => textContent?.split('\n') ?? []);
    assert.match(lines[0] ?? '', /^\s*Windows-125\d \(.+\): "/);
    assert.ok(lines.length > 1);
    assert.equal(await isShown(page, '#command'), false);
    assert.equal(await isShown(page, '#sheet'), false);
    assert.match(await checkAgain(page, '#encoding', 'windows-1252'), /^3 practices/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'status');
    const chosen = await page.$eval('#encoding', (select) =>
      select instanceof HTMLSelectElement ? select.value : '',
    );
    assert.equal(chosen, 'windows-1252');
    await paste(page, 'id;title;country\n1;Meals;NO\n');
    assert.equal(await isShown(page, '#choices'), false);
    await page.close();
  });

  it('lets people choose a sheet of a workbook that has several', async () => {
    const file = join(folder, 'two.xlsx');
    const row = (at: number, ...cells: string[]) =>
      `<row r="${at}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const rows = (title: string) => row(1, 'id', 'title', 'country') + row(2, '1', title, 'NO');
    const sheets = [
      { name: '2024', rows: rows('Meals') },
      { name: '2025', rows: rows('Music') + row(3, '2', 'Sport', 'NO') },
    ];
    writeFileSync(file, makeWorkbook(sheets));
    const page = await site.visit('feed-check.html');
    assert.match(await choose(page, file), /has several sheets with rows/);
    assert.equal(await isShown(page, '#encoding'), false);
    assert.match(await checkAgain(page, '#sheet', '2025'), /^2 practices/);
    assert.match(await checkAgain(page, '#sheet', '2024'), /^1 practice:/);
    await page.close();
  });

  it('says that it has no options where a message names one', async () => {
    const page = await site.visit('feed-check.html');
    await paste(page, 'id;title;country;language\n1;Meals for all;NO;en\n');
    assert.equal(await isShown(page, '#command'), false);
    await paste(page, 'id;title;country\n1;Meals for all;NO\n');
    assert.equal(await isShown(page, '#command'), true);
    await page.close();
  });

  it('speaks French, all of it, and says again in French what was found', async () => {
    const page = await site.visit('feed-check.html');
    const said = () =>
      page.$$eval('[data-say], [data-say-label]', (elements) =>
        elements.map((each) => each.getAttribute('aria-label') ?? each.textContent.trim()),
      );
    await paste(page, table);
    const english = await said();
    await page.locator('#languages [lang="fr"]').click();
    await page.waitForFunction(() =>
      document.querySelector('#status')?.textContent?.includes('pratique'),
    );
    const french = await said();
    assert.deepEqual(
      english.filter((text, index) => text === french[index]),
      // The same word in both.
      ['Documentation'],
    );
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
    const [first] = await findings(page);
    assert.match(first ?? '', /Erreur.*texte collé, lignes 2–3/s);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Français');
    await page.reload();
    assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Vérifier un flux');
    await page.close();
  });

  it('has a French text for each sentence in its scripts, with the same values', () => {
    const sentences = modulesIn('demo/feed-check').flatMap((file) =>
      sentencesIn(readFileSync(file, 'utf8'), file).map(({ quasi }) =>
        sentenceKey(quasi.quasis.map(({ value }) => value.cooked ?? '')),
      ),
    );
    assert.ok(sentences.length > 10);
    for (const key of sentences) {
      const french = pageTexts[key] ?? '';
      assert.deepEqual(placeholders(french), placeholders(key), key);
      assert.equal(french, withFrenchSpaces(french));
      assert.ok(french, key);
    }
  });

  it('has its navigation at the same place as the other pages', async () => {
    const places: unknown[] = [];
    for (const path of ['builder.html', 'feed-check.html']) {
      const page = await site.visit(path, { width: 1280 });
      places.push(
        await page.$$eval('.site-header a', (links) =>
          links.map((link) => [link.textContent, link.getBoundingClientRect().toJSON()]),
        ),
      );
      await page.close();
    }
    assert.deepEqual(places[1], places[0]);
  });

  it('fits a phone, in both languages', async () => {
    for (const lang of ['en', 'fr']) {
      const page = await site.visit(`feed-check.html?lang=${lang}`, { width: 320 });
      await paste(page, table);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    }
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has no fault that axe finds, before a check, with findings and cards, and with an error (${scheme})`, async () => {
      const page = await site.visit('feed-check.html', { scheme });
      await page.evaluate(readFileSync(axe, 'utf8'));
      const faults = () =>
        page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as { axe: typeof import('axe-core') }
          ).axe.run(document, { iframes: false });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`,
          );
        });
      assert.deepEqual(await faults(), []);
      await paste(page, table);
      await page.locator('#findings > li details summary').click();
      assert.deepEqual(await faults(), []);
      await paste(page, '<html></html>');
      assert.deepEqual(await faults(), []);
      await page.close();
    });
});
