import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DemoSite } from './demo-site.js';

function snippetIn(page: Page): Promise<string> {
  return page.$eval('#snippet', (code) => code.textContent);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until an element has a text. */
async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (at, wanted) => document.querySelector(at)?.textContent.replace(/\s+/g, ' ').includes(wanted),
    {},
    selector,
    text,
  );
}

describe('the choices of the snippet builder', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  /** Opens the builder, and waits for the feed and the preview. */
  async function builder(query = '', width = 1280): Promise<Page> {
    const page = await site.visit(`builder.html${query}`, { width });
    await page.waitForSelector('#stage iframe');
    await page.waitForSelector('#topic label');
    return page;
  }

  it('are several topics, narrowed and chosen with the keyboard alone', async () => {
    const page = await builder();
    await page.focus('#topic summary');
    await page.keyboard.press('Enter');
    for (const letters of ['refug', 'educ']) {
      await page.focus('#topic summary');
      await page.keyboard.press('Tab');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(letters);
      await page.keyboard.press('Tab');
      // The container of the choices scrolls, so some browsers stop at it.
      if (await page.evaluate(() => !document.activeElement?.matches('input')))
        await page.keyboard.press('Tab');
      while (
        await page.evaluate(
          (start) =>
            !document.activeElement?.closest('label')?.textContent.toLowerCase().includes(start),
          letters,
        )
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await says(page, '#topic summary', 'Topics: Education, Refugees');
    assert.match(await snippetIn(page), / topic="education,refugees"/);
    await page.waitForFunction(() => location.search === '?topic=education%2Crefugees');
    const colleague = await builder('?topic=education%2Crefugees');
    assert.equal(await textOf(colleague, '#topic summary'), 'Topics: Education, Refugees');
    assert.equal(await snippetIn(colleague), await snippetIn(page));
    await Promise.all([page.close(), colleague.close()]);
  });

  it('are several cities, each offered after a comma', async () => {
    const page = await builder();
    await page.type('#city', 'Oslo, Li');
    const offered = await page.$$eval('#cities option', (all) => all.map(({ value }) => value));
    assert.ok(offered.includes('Oslo, Lisbon'), offered.join());
    assert.ok(!offered.includes('Lisbon'));
    await page.type('#city', 'sbon');
    await says(page, '#advice', '8 practices.');
    assert.match(await snippetIn(page), /city="Oslo, Lisbon"/);
    await page.close();
  });

  it('are the filters of the search in their order; the focus stays on the button', async () => {
    const page = await builder('?show=search');
    await page.locator('#filters summary').click();
    await page.locator('#filters input[value="year"]').click();
    const later = '[aria-label="Topic: later"]';
    await page.focus(later);
    await page.keyboard.press('Enter');
    assert.match(await snippetIn(page), /filters="country topic city ongoing sort"/);
    assert.ok(await page.$eval(later, (button) => button === document.activeElement));
    assert.equal(await textOf(page, '#moved'), '2 of 5');
    await page.close();
  });

  it('that a link has and the builder does not understand are shown, and said', async () => {
    const page = await builder('?topic=nonsense&layout=foo&color=red&year=last');
    const unread = await textOf(page, '#unread');
    assert.match(unread, /color=red – The builder has no such choice/);
    assert.match(unread, /layout=foo – Not understood; the snippet has grid/);
    assert.match(await snippetIn(page), /topic="nonsense" year="last"/);
    assert.equal(await textOf(page, '#topic summary'), 'Topics: nonsense (not in the feed)');
    const remarks = await textOf(page, '#remarks');
    assert.match(remarks, /topic “nonsense”: the feed has no practices/);
    assert.match(remarks, /year “last”: write a year/);
    await page.locator('input[name="layout"][value="list"]').click();
    await page.waitForFunction(() => location.search.includes('layout=list'));
    assert.equal(await textOf(page, '#unread'), '');
    await page.close();
  });

  it('are several feeds: all are shown, and one that fails is named', async () => {
    const page = await builder();
    const own = site.address('own-practices.json');
    const missing = site.address('no-such-feed.json');
    await page.$eval('#src', (field) => field.closest('details')?.setAttribute('open', ''));
    await page.focus('#src');
    await page.keyboard.press('End');
    await page.keyboard.type(`\n${own}\n${missing}`);
    await page.type('#city', 'Oslo');
    await says(page, '#advice', '7 practices.');
    await says(page, '#advice', `Not loaded: ${missing}`);
    assert.ok((await snippetIn(page)).includes(`practices.json ${own} ${missing}" city="Oslo"`));
    const policy = await textOf(page, '#policy');
    assert.match(policy, /connect-src \S+\/data\/practices.json \S+\/own-practices.json \S+/);
    assert.match(
      await textOf(page, '#report'),
      /do not say where to report .*own-practices\.json/s,
    );
    await page.waitForFunction(
      () =>
        document.querySelectorAll('#stage iframe').length === 1 &&
        document
          .querySelector<HTMLIFrameElement>('#stage iframe')
          ?.contentDocument?.querySelectorAll('practice-card').length === 7,
    );
    await page.close();
  });

  it('come with a hint at a lighter feed if they are one city', async () => {
    const page = await builder('?city=Oslo');
    await says(page, '#weight', 'Oslo needs only 5 practices');
    await page.type('#city', ', Lisbon');
    await page.waitForFunction(() => !document.querySelector('#weight')?.textContent.trim());
    await page.close();
  });

  it('are previewed as on a phone first where the page is narrow, without a trace in the address', async () => {
    const page = await builder('', 390);
    const frame = await (await page.$('#stage iframe'))?.contentFrame();
    assert.equal(await frame?.evaluate(() => innerWidth), 320);
    await page.type('#city', 'Oslo');
    // The browser's own click: the driver's would hit the bar that lies over the end of the window.
    const choose = (selector: string): Promise<void> =>
      page.$eval(selector, (field) => (field as HTMLElement).click());
    await choose('[name="show"][value="search"]');
    await page.waitForFunction(() => location.search === '?city=Oslo&show=search');
    await choose('[name="width"][value="desktop"]');
    await page.waitForFunction(() => location.search.includes('width=desktop'));
    await page.close();
  });

  it('are one step from the snippet and the preview on a phone', async () => {
    const page = await builder('?city=Oslo', 390);
    const isInView = (selector: string): Promise<boolean> =>
      page.$eval(selector, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    assert.ok(await isInView('.jump'));
    assert.ok(!(await isInView('#copy')));
    await page.locator('.jump a[href="#snippet-part"]').click();
    await page.waitForFunction(
      () => (document.querySelector('#copy')?.getBoundingClientRect().top ?? 999) < 99,
    );
    assert.ok(await isInView('#copy'));
    assert.equal(new URL(page.url()).search, '?city=Oslo');
    // Where the page is as low as at 400 % zoom, a bar would cover too much of it.
    await page.setViewport({ width: 320, height: 256 });
    assert.equal(await page.$eval('.jump', (bar) => getComputedStyle(bar).position), 'static');
    await page.close();
  });

  it('are replaced by a snippet to change by hand where there is no JavaScript', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.address('builder.html'));
    assert.match(await textOf(page, '#plain-snippet'), /<practice-list .*city="Oslo">/);
    assert.equal(await page.$eval('form', (form) => getComputedStyle(form).display), 'none');
    await page.close();
  });
});
