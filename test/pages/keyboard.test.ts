import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { engineNames } from '../scenarios/engines.js';
import { visitGallery } from '../visual/exhibits.js';
import { states } from '../visual/states.js';
import { walkByChoosing } from './choosing-walk.js';
import { DemoSite } from './demo-site.js';
import { walkByKeyboard } from './keyboard-walk.js';
import { StateWalk } from './state-walk.js';

const selectors = Object.keys(states).map((name) => `#${name}`);

const searches = selectors.filter((selector) => selector.startsWith('#search'));

/** What goes wrong on a walk through each of several parts of a page. */
async function problemsOf(
  page: Page,
  parts: readonly string[],
  go: (walk: StateWalk) => Promise<void>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const part of parts) {
    const walk = new StateWalk(page, part);
    await go(walk);
    if (walk.problem) problems.push(walk.problem);
  }
  await page.close();
  return problems;
}

describe('a visitor with only a keyboard', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('gets from the field to a filter, a practice, more practices, and back', () =>
    walkByKeyboard(site));
});

// Puppeteer does not drive WebKit.
for (const engine of engineNames.filter((name) => name !== 'webkit')) {
  // Every sixth state in Firefox, where a walk takes longer.
  const walked = selectors.filter((_, index) => engine === 'chromium' || index % 6 === 0);

  describe(`a visitor with only a keyboard, in ${engine}`, () => {
    const site = new DemoSite();
    before(() => site.open([], engine));
    after(() => site.close());

    for (const means of ['keyboard', 'pointer'] as const) {
      it(`chooses two topics and a country, narrows cities down, removes a chip and copies a link, by ${means}: each change is said once, and the focus is never lost`, () =>
        walkByChoosing(site, means));
    }

    for (const theme of engine === 'chromium' ? ['', 'undeclared'] : ['']) {
      it(`sees where the focus is, there and back, in every state on ${theme ? 'a dark page that does not declare it' : 'a light page'}`, async () => {
        const page = await visitGallery(site, { theme });
        // The colours differ, the order does not, so every third state is enough.
        const parts = theme ? walked.filter((_, index) => index % 3 === 0) : walked;
        assert.deepEqual(await problemsOf(page, parts, (walk) => walk.thereAndBack()), []);
      });
    }

    for (const [use, how] of [
      ['Enter', 'each button of every second state is pressed with Enter'],
      ['Space', 'each control of the other states is used with Space, arrows and letters'],
      ['submit', 'Enter is pressed in each field'],
    ] as const) {
      it(`keeps the focus on something visible when ${how}`, async () => {
        const page = await visitGallery(site, {});
        // One key in every second state, the other in the rest.
        const half = walked.filter((_, index) => index % 2 === Number(use === 'Enter'));
        const parts = use === 'submit' ? searches : half;
        assert.deepEqual(await problemsOf(page, parts, (walk) => walk.using(use)), []);
      });

      it(`keeps the focus on something visible in a frame when ${how}`, async () => {
        const page = await site.visit(
          '../src/frame/frame.html?src=../../data/practices.json&city=Bergen&search',
        );
        assert.deepEqual(await problemsOf(page, ['main'], (walk) => walk.using(use)), []);
      });
    }
  });
}
