import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { galleryPath } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';

/** Boxes without a meaning; choices, which are more every year. */
const silent = new Set([
  'none',
  'generic',
  'LabelText',
  'InlineTextBox',
  'MenuListPopup',
  'option',
]);
/** What says its text as its name. */
const named = new Set(['heading', 'link', 'button', 'searchbox']);

/** What a screen reader finds in a place: a line for each thing, with its role, name, level and state. */
async function treeOf(page: Page, selector: string): Promise<string> {
  const root = await page.$(selector);
  assert.ok(root, selector);
  const tree = await page.accessibility.snapshot({ interestingOnly: false, root });
  const lines: string[] = [];
  const visit = (node: SerializedAXNode, depth: number, inside: string): void => {
    const { role, name, level, value, checked, expanded, children = [] } = node;
    const shown = !silent.has(role) && !(role === 'StaticText' && named.has(inside));
    if (shown) {
      const facts = { level, value, checked, expanded };
      const words = Object.entries(facts).flatMap(([fact, is]) =>
        is === undefined ? [] : [`${fact}: ${is}`],
      );
      // List items have a level of their own, which is nobody's business here.
      if (role === 'listitem') words.length = 0;
      const line = [role, name?.trim() && `“${name.trim()}”`, ...words].filter(Boolean).join(' ');
      lines.push(`${'  '.repeat(depth)}${line}`);
    }
    for (const child of children) visit(child, shown ? depth + 1 : depth, shown ? role : inside);
  };
  if (tree) visit(tree, 0, '');
  return `${lines.join('\n')}\n`;
}

// UPDATE=1 writes what is there; read the difference before it is committed.
describe('a screen reader finds', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const state of [
    'list-rows',
    'list-loading',
    'list-empty-query',
    'list-failed-fallback',
    'search-filters',
    'search-set',
    'card-unfolded',
    'card-language',
    'card-image',
  ]) {
    it(`in ${state} what it has found before`, async () => {
      const page = await site.visit(galleryPath({ only: state }));
      await page.waitForSelector('html[data-ready]');
      const file = `test/visual/trees/${state}.txt`;
      const tree = await treeOf(page, `#${state}`);
      if (process.env['UPDATE']) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, 'utf8'));
      await page.close();
    });
  }
});
