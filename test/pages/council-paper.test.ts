import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoSite } from './demo-site.js';

describe('for a council paper, an officer', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('copies the whole list, and pastes headings with links and languages', async () => {
    const page = await site.visit('arabic.html');
    const { origin } = new URL(site.address(''));
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    const list = await page.$('practice-list');
    await page.locator('practice-list >>> [part=copy]').click();
    await page.waitForFunction(
      (element) => element?.shadowRoot?.querySelector('[role=status]')?.textContent,
      {},
      list,
    );
    const total = await page.evaluate((element) => element?.results?.total, list);
    const pasted = await page.evaluate(async () => {
      const [copied] = await navigator.clipboard.read();
      if (!copied) throw new Error('The clipboard is empty.');
      const text = await (await copied.getType('text/plain')).text();
      const html = await (await copied.getType('text/html')).text();
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const links = [...body.querySelectorAll<HTMLAnchorElement>('h2 a, p a')];
      return {
        text,
        headings: [...body.querySelectorAll('h2')].map(({ lang, dir }) => `${lang} ${dir}`),
        places: [...body.querySelectorAll<HTMLElement>('h2 + p')].map(
          ({ lang, dir }) => `${lang} ${dir}`,
        ),
        schemes: [...new Set(links.map(({ protocol }) => protocol))],
        attributes: [
          ...new Set([...body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())),
        ].sort(),
      };
    });
    assert.equal(pasted.headings.length, total);
    assert.deepEqual([...new Set(pasted.headings)], ['en ltr', 'fr ltr']);
    assert.deepEqual([...new Set(pasted.places)], ['ar rtl']);
    assert.deepEqual(pasted.schemes, ['https:']);
    assert.deepEqual(pasted.attributes, ['dir', 'href', 'lang', 'xmlns']);
    assert.match(pasted.text, /\nhttps:\/\//);
    await page.close();
  });

  it('prints all that was found, without buttons, and is back where he was', async () => {
    const page = await site.visit('search.html');
    const count = (): Promise<number> => page.$$eval('practice-card', ({ length }) => length);
    const few = await count();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const cards = [...document.querySelectorAll('practice-card')];
        document.documentElement.dataset['printed'] = String(
          cards.filter((card) => card.shadowRoot?.querySelector('[part=card]')).length,
        );
      });
    });
    await page.pdf();
    const printed = await page.$eval('html', ({ dataset }) => dataset['printed']);
    const total = await page.$eval('practice-list', ({ results }) => results?.total);
    assert.equal(Number(printed), total);
    assert.ok(few < Number(total));
    await page.waitForFunction(
      (length) => document.querySelectorAll('practice-card').length === length,
      {},
      few,
    );

    await page.emulateMediaType('print');
    const shown = await page.evaluate(() =>
      ['practice-list', 'practice-search'].flatMap((name) =>
        [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button, input') ?? [])]
          .filter((each) => each.getClientRects().length)
          .map(({ outerHTML }) => outerHTML),
      ),
    );
    assert.deepEqual(shown, []);
    await page.close();
  });
});
