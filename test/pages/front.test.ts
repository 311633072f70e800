import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { examples } from '../../demo/front/examples.js';
import { firstLoad } from '../../scripts/integrity.js';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import { DemoSite } from './demo-site.js';

interface Item {
  readonly _practice: { readonly cities?: readonly string[] };
}

const items: readonly Item[] = JSON.parse(readFileSync('data/practices.json', 'utf8')).items;

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

async function untilText(page: Page, selector: string, wanted: string): Promise<void> {
  await page.waitForFunction(
    (at, text) => document.querySelector(at)?.textContent.includes(text),
    {},
    selector,
    wanted,
  );
}

/** Types a city into the field, in place of what is there. */
async function type(page: Page, city: string): Promise<void> {
  await page.locator('#city').click({ count: 3 });
  await page.keyboard.type(city);
}

async function copy(page: Page, said: string): Promise<void> {
  await page.locator('#copy').click();
  await untilText(page, '#copied', said);
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element === document.activeElement);
}

describe('the front page', () => {
  const site = new DemoSite();

  before(async () => {
    await site.open();
    const context = site.browser.defaultBrowserContext();
    await context.overridePermissions(new URL(site.address('')).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  });
  after(() => site.close());

  const clipboard = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  function snippetFor(city: string): string {
    const base = site.address('');
    return `<script type="module" src="${new URL('../src/embed.ts', base).href}"></script>
<practice-list src="${new URL('../data/practices.json', base).href}" city="${city}">
  <a href="https://www.coe.int/en/web/interculturalcities/good-practice">Good practices of Intercultural Cities</a>
</practice-list>`;
  }

  it('leads from npm start to a snippet for Bilbao on the clipboard in three acts: open, type, press', async () => {
    const page = await site.visit('');
    await type(page, 'Bilbao');
    await copy(page, 'Copied');
    assert.equal(await clipboard(page), snippetFor('Bilbao'));
    assert.equal(await textOf(page, '#answer'), '3 practices from Bilbao.');
    await page.close();
  });

  it('shows practices as plain HTML until a visitor is there, and then lists, map and search', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.address(''), { waitUntil: 'networkidle0' });
    assert.match(await textOf(page, '#city-list'), /Bilbao, Spain/);
    assert.equal(await page.$(':is(practice-list, practice-map, practice-search):defined'), null);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#network-list practice-card');
    assert.equal(await page.$(':not(:defined)'), null);
    await page.close();
  });

  it('brings the map when it comes into view, and everything at once for the doctor', async () => {
    for (const [query, height] of [
      ['', 4000],
      ['?practice-doctor', 800],
    ] as const) {
      const page = await site.browser.newPage();
      await page.setViewport({ width: 1280, height });
      await page.goto(site.address(query));
      await page.waitForSelector('#city-list practice-card');
      await page.close();
    }
  });

  it('shows what visitors of a city see as its name is typed, and copies at once', async () => {
    const page = await site.visit('');
    await type(page, 'Lublin');
    await copy(page, 'Copied');
    assert.equal(await clipboard(page), snippetFor('Lublin'));
    await untilText(page, '#city-list practice-card', 'Lublin');
    await page.close();
  });

  it('takes a name in any spelling, and says whose practices they are', async () => {
    const page = await site.visit('');
    await type(page, 'Μπιλμπάο, lisboa');
    await page.keyboard.press('Enter');
    await untilText(page, '#answer', '6 practices from Bilbao and Lisbon.');
    assert.equal(await textOf(page, '#copied'), '', 'Enter copies nothing');
    assert.equal(await hasFocus(page, '#city'), true);
    await page.close();
  });

  it('says that it knows no such city, and copies nothing', async () => {
    const page = await site.visit('');
    await copy(page, 'Copied');
    await type(page, 'Atlantis');
    await copy(page, 'Not copied');
    assert.equal(
      await textOf(page, '#answer'),
      'No practices for this city. The feed knows no Atlantis.',
    );
    assert.equal(await clipboard(page), snippetFor('Bilbao'));
    assert.equal(await hasFocus(page, '#city'), true);
    await page.close();
  });

  it('copies the snippet of a city whose first practice is still to come, and says so', async () => {
    const page = await site.visit('');
    await type(page, 'reykjavik');
    await copy(page, 'Copied');
    assert.equal(await textOf(page, '#answer'), 'There are no practices from Reykjavík here yet.');
    assert.equal(await clipboard(page), snippetFor('reykjavik'));
    await page.close();
  });

  it('knows what a misspelt name means, and corrects it at the press of a button', async () => {
    const page = await site.visit('');
    await type(page, 'Olso');
    await untilText(page, '#answer button', 'Did you mean Oslo?');
    await page.locator('#answer button').click();
    await untilText(page, '#answer', '5 practices from Oslo.');
    assert.equal(await page.$eval('#city', (field) => 'value' in field && field.value), 'Oslo');
    assert.equal(await hasFocus(page, '#city'), true);
    await untilText(page, '#city-list practice-card', 'Oslo');
    await copy(page, 'Copied');
    assert.equal(await clipboard(page), snippetFor('Oslo'));
    await page.close();
  });

  it('selects the snippet where the clipboard is refused', async () => {
    const page = await site.visit('');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await copy(page, 'Selected: copy it with Ctrl+C or ⌘C');
    const selected = await page.evaluate(() => String(getSelection()));
    assert.equal(selected.trim(), snippetFor('Bilbao'));
    await page.close();
  });

  for (const city of ['Oslo', 'O’Higgins, "Łuck" & Oslo', ''])
    it(`has the builder’s snippet for the same choice, and leads to it: ${city || 'no city'}`, async () => {
      const page = await site.visit('');
      await type(page, city);
      if (city) await untilText(page, '#snippet', 'Oslo');
      else await page.keyboard.press('Delete');
      await untilText(page, '#answer', city ? 'Oslo' : 'the whole network');
      const snippet = await page.$eval('#snippet', ({ textContent }) => textContent);
      await page.locator('#more').click();
      await page.waitForSelector('#stage iframe');
      assert.equal(await page.$eval('#snippet', ({ textContent }) => textContent), snippet);
      await page.close();
    });

  it('shows the list’s message and still copies if the feed is down', async () => {
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isFeed = request.url().endsWith('/practices.json');
      void (isFeed ? request.respond({ status: 503 }) : request.continue());
    });
    await page.goto(site.address(''));
    await page.mouse.move(1, 1);
    await page.waitForSelector('#city-list >>> [part=error]', { visible: true });
    await page.waitForSelector('#city-list.settled');
    await type(page, 'Lublin');
    await copy(page, 'Copied');
    assert.match(await textOf(page, '#answer'), /^The name could not be checked\. ./);
    await page.close();
  });

  it('has a snippet and practices without JavaScript, and says how to change it', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.address(''));
    const text = await page.$eval('main', (main) => main.innerText);
    for (const wanted of [
      'city="Bilbao"',
      'Put your city’s name in place of Bilbao',
      'Anti-Rumour Web App',
      'With JavaScript, there are a map and a search here',
    ])
      assert.ok(text.includes(wanted), wanted);
    for (const refused of ['Copy snippet', 'More choices', '{{'])
      assert.ok(!text.includes(refused), refused);
    assert.equal((await page.$$('#city-list article')).length, 2);
    assert.equal((await page.$$('#network-list article')).length, 6);
    await page.close();
  });

  it('tells true numbers', async () => {
    const html = await (await fetch(site.address(''))).text();
    const cities = new Set(items.flatMap(({ _practice: { cities: of } }) => of ?? []));
    assert.ok(html.includes(`${cities.size} cities, ${items.length} practices</h2>`));
    assert.ok(html.includes(`in ${targetLocales.length + 1} languages`));
    // The build fails if the script is larger.
    assert.ok(html.includes(`At most ${firstLoad / 1000} kB at first`));
  });

  it('offers each city that has practices, once', async () => {
    const page = await site.visit('');
    const offered = await page.$$eval('#cities option', (all) => all.map(({ label }) => label));
    const cities = new Set(items.flatMap(({ _practice: { cities: of } }) => of ?? []));
    assert.deepEqual(
      offered.map((label) => label.replace(/, [^,]+$/, '')).toSorted(),
      [...cities].toSorted(),
    );
    await page.close();
  });

  it('finds what it says people find', async () => {
    const page = await site.visit('');
    for (const [typed, city] of [
      ['barcelna', 'Barcelona'],
      ['neuchatel', 'Neuchâtel'],
      ['луцьк', 'Lutsk'],
    ] as const) {
      assert.ok((await textOf(page, '.points')).includes(typed));
      const field = await page.$('practice-search >>> input');
      await field?.click({ count: 3 });
      await page.keyboard.type(typed);
      await page.waitForFunction(
        (wanted) => {
          const cards = [...document.querySelectorAll('#network-list practice-card')];
          return cards.length > 0 && cards.every((card) => card.textContent.includes(wanted));
        },
        {},
        city,
      );
    }
    await page.close();
  });

  it('leads to every page of the demo, with pictures that load fast', async () => {
    const html = await (await fetch(site.address(''))).text();
    const linked = new Set(Array.from(html.matchAll(/href="([^"#?]+\.html)/g), ([, to]) => to));
    const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
      .map((name) => posix.normalize(name.replaceAll('\\', '/')))
      .filter((name) => name.endsWith('.html'))
      // Pages of other pages: the themes link to each other, and one is the preview of the feed check.
      .filter((name) => !/^themes\/(?!civic)|^feed-check\//.test(name));
    assert.deepEqual(
      pages.filter((name) => !linked.has(name)),
      [],
    );
    for (const { picture } of examples)
      for (const scheme of ['light', 'dark']) {
        const { size } = statSync(`demo/screenshots/examples/${picture}-${scheme}.webp`);
        assert.ok(size <= 15_000, `${picture}: ${size} bytes`);
      }
  });
});
