import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { SerializedAXNode } from 'puppeteer-core';
import { DemoSite } from './demo-site.js';

/** What pages print to their console when their feed is down, or their attributes are wrong, and nothing else. */
const expected: Record<string, RegExp> = {
  'doctor.html': /HTML|layout="gird"|city="Olso"|for="practises"/,
  'feed-down.html': /HTML|Expected a JSON Feed/,
};

interface Row {
  readonly id: string;
  readonly title: string;
  readonly cities: string;
  readonly translation_of: string;
}

describe('demo', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const name of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
    describe(name, () => {
      it('logs no error, and does not scroll sideways on a phone', async () => {
        const said: string[] = [];
        const page = await site.visit(name, { said });
        const unexpected = said.filter(
          (text) => !text.includes('Lit is in dev mode') && !expected[name]?.test(text),
        );
        assert.deepEqual(unexpected, []);
        await page.setViewport({ width: 320, height: 800 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320);
        await page.close();
      });
    });
  }

  it('shows all practices from Oslo and no others, with every word in the page', async () => {
    const rows: Row[] = parse(readFileSync('data/practices.csv'), { columns: true });
    const page = await site.visit('oslo.html');
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('practice-list[city="Oslo"] practice-card')].map(
        (card) => (card as HTMLElement & { practice?: { id: string } }).practice?.id ?? '',
      ),
    );
    const base = rows.filter(
      (row) => !row.translation_of && row.cities.split(';').includes('Oslo'),
    );
    assert.deepEqual(ids.toSorted(), base.map(({ id }) => id).toSorted());
    const text = await page.evaluate(
      () => document.querySelector('practice-list')?.textContent ?? '',
    );
    for (const id of ids) {
      const titles = rows
        .filter((row) => row.id === id || row.translation_of === id)
        .map(({ title }) => title);
      assert.ok(
        titles.some((title) => text.includes(title)),
        `${id} is in the text`,
      );
    }
    await page.close();
  });

  it('shows translations by persons and by a machine with their originals, and which texts have none', async () => {
    const page = await site.visit('translations.html');
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('practice-card')].map((card) => [
        card.querySelector<HTMLElement>('[slot="title"]')?.lang,
        card.querySelector('[slot="language"]')?.textContent ?? '',
        card.shadowRoot?.querySelector('[part="original"]')?.textContent ?? '',
      ]),
    );
    assert.deepEqual(shown, [
      ['en', '', 'Show the original (Albanian)'],
      ['en', '', 'Show the original (Albanian)'],
      ['en', 'Machine translation', 'Show the original (French)'],
      ['sq', 'In Albanian', ''],
      ['fr', 'In French', ''],
    ]);
    await page.close();
  });

  it('is exposed as a list of items with headings and links', async () => {
    const page = await site.visit('city.html');
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const outline: string[] = [];
    const visitNode = (node: SerializedAXNode, inside: string): void => {
      const path = /^(list|listitem|heading|link)$/.test(node.role)
        ? `${inside} ${node.role}`.trim()
        : inside;
      if (node.role === 'link' && path.startsWith('list')) outline.push(path);
      for (const child of node.children ?? [])
        visitNode(child, node.role === 'navigation' ? 'navigation' : path);
    };
    if (tree) visitNode(tree, '');
    assert.ok(outline.length > 0);
    // Not a heading's: to the list of good practices, where a practice has no page of its own.
    assert.deepEqual([...new Set(outline)].sort(), [
      'list listitem heading link',
      'list listitem link',
    ]);
    await page.close();
  });
});
