import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DemoSite } from './demo-site.js';
import { findingsOn } from './doctor-panel.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  readonly axe: typeof import('axe-core');
}

/** What axe says of the panel, certain or not. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations, incomplete } = await (globalThis as unknown as Axe).axe.run({
      include: ['#practice-doctor'],
    });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
}

/** Text of what has the focus in the panel. */
function focused(): string | undefined {
  const active = document.querySelector('#practice-doctor')?.shadowRoot?.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent ?? undefined;
}

describe('the panel of the doctor', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const width of [1280, 320])
    for (const scheme of ['light', 'dark'])
      it(`has no accessibility faults and does not scroll sideways at ${width} px, ${scheme}`, async () => {
        const page = await site.visit('doctor.html?practice-doctor', { width, scheme });
        await findingsOn(page);
        await page.evaluate(() => {
          const root = document.querySelector('#practice-doctor')?.shadowRoot;
          for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
        });
        assert.deepEqual(await faultsOf(page), []);
        const overflow = await page.evaluate(() => {
          const root = document.querySelector('#practice-doctor')?.shadowRoot;
          return [...(root?.querySelectorAll('section, pre') ?? [])]
            .filter((each) => each.scrollWidth > each.clientWidth)
            .map(({ tagName }) => tagName);
        });
        assert.deepEqual(overflow, []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        await page.close();
      });

  it('finds every mistake of the demonstration', async () => {
    const page = await site.visit('doctor.html?practice-doctor');
    const found = await findingsOn(page);
    const wrong = found.filter(({ verdict }) => verdict === 'wrong').map(({ title }) => title);
    assert.deepEqual(wrong, [
      'layout="gird" is not understood',
      'pagesize is not an attribute',
      'A search names a list that is not there: “practises”',
      'The feed cannot be read',
      'city: no practice has “Olso”',
      'A list has no fallback',
      'The headings skip a level',
      'Places, periods and topics are hard to read',
    ]);
    await page.close();
  });

  it('is used with the keyboard: from its title through its buttons, and closed with Escape', async () => {
    const page = await site.visit('doctor.html?practice-doctor');
    await findingsOn(page);
    assert.equal(await page.evaluate(focused), 'Embed doctor');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(focused), 'Close');
    await page.keyboard.press('Tab');
    assert.match((await page.evaluate(focused)) ?? '', /^Copy: /);
    await page.keyboard.press('Escape');
    assert.equal(await page.$('#practice-doctor'), null);
    await page.close();
  });

  it('copies a report as plain text, with each finding and its remedy, but not the query of the address', async () => {
    const page = await site.visit('doctor.html?practice-doctor&visitor=secret');
    await findingsOn(page);
    // As on pages that are not secure, which have no clipboard: the older command.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        const root = document.querySelector('#practice-doctor')?.shadowRoot;
        document.title = root?.querySelector('textarea')?.value ?? '';
      });
      const root = document.querySelector('#practice-doctor')?.shadowRoot;
      root?.querySelector<HTMLElement>('footer button')?.click();
    });
    await page.waitForFunction(() => document.title.includes('embed doctor'));
    const text = await page.title();
    assert.match(text, /8 wrong/);
    assert.match(text, /WRONG: layout="gird" is not understood/);
    assert.match(text, /<practice-search for="practices">/);
    assert.doesNotMatch(text, /secret/);
    await page.close();
  });

  it('is at the end of the lines of the page', async () => {
    const sideOf = async (name: string): Promise<number> => {
      const page = await site.visit(`${name}?practice-doctor`);
      await findingsOn(page);
      const left = await page.$eval(
        '#practice-doctor',
        (host) => host.getBoundingClientRect().left,
      );
      await page.close();
      return left;
    };
    assert.ok((await sideOf('city.html')) > 640);
    assert.ok((await sideOf('arabic.html')) < 640);
  });

  it('can be read in forced colours', async () => {
    const page = await site.visit('doctor.html?practice-doctor');
    await findingsOn(page);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const borders = await page.evaluate(() => {
      const root = document.querySelector('#practice-doctor')?.shadowRoot;
      return [...(root?.querySelectorAll('button, section') ?? [])].every(
        (each) => getComputedStyle(each).borderTopStyle === 'solid',
      );
    });
    assert.ok(borders);
    await page.close();
  });
});
