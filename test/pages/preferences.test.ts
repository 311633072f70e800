import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { galleryPath, visitGallery } from '../visual/exhibits.js';
import { DemoSite, switches } from './demo-site.js';
import { prefer } from './prefer.js';

describe('the elements respect a preference for', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  async function styleOf(page: Page, at: string, inside: string, name: string): Promise<string> {
    return page.$eval(
      at,
      (element, selector, property) =>
        getComputedStyle(element.shadowRoot?.querySelector(selector) ?? element).getPropertyValue(
          property,
        ),
      inside,
      name,
    );
  }

  it('less motion: nothing moves', async () => {
    const page = await visitGallery(site, { only: 'list-loading,card-unfolded,list-grid' });
    const moving = (): Promise<number> =>
      page.evaluate(() => {
        const roots = [...document.querySelectorAll('practice-list, practice-card')].map(
          ({ shadowRoot }) => shadowRoot,
        );
        for (const root of roots) root?.querySelector('summary')?.click();
        return roots.flatMap((root) => root?.getAnimations() ?? []).length;
      });
    assert.ok((await moving()) > 0, 'something moves where motion is welcome');
    await prefer(page, 'prefers-reduced-motion', 'reduce');
    assert.equal(await moving(), 0);
    await page.close();
  });

  it('more contrast: quiet text and lines have the colour of text', async () => {
    const page = await visitGallery(site, { only: 'card-whole' });
    const colours = async (): Promise<string[]> => [
      await styleOf(page, 'practice-card', '.meta', 'color'),
      await styleOf(page, 'practice-card', '.card', 'border-top-color'),
    ];
    const text = await page.$eval('body', (body) => getComputedStyle(body).color);
    assert.ok(!(await colours()).includes(text));
    await prefer(page, 'prefers-contrast', 'more');
    assert.deepEqual(await colours(), [text, text]);
    assert.equal(await styleOf(page, 'practice-card', '.card', '--_outline'), 'currentColor');
    await page.close();
  });

  it('forced colours: what is under the pointer of a map differs, in both places', async () => {
    const page = await visitGallery(site, { only: 'map-lit,map' });
    await prefer(page, 'forced-colors', 'active');
    const outline = (inside: string) =>
      styleOf(page, '#map-lit practice-map', inside, 'outline-style');
    assert.equal(await outline('[part=place]:not(.lit)'), 'none');
    assert.equal(await outline('[part=place].lit'), 'solid');
    const width = (at: string, inside: string) => styleOf(page, at, inside, 'stroke-width');
    assert.equal(await width('#map-lit practice-map', '.lit .ring'), '4px');
    await page.close();
  });

  it('a mouse: the button that copies a link shows under it and with the focus, elsewhere always', async () => {
    const mouse = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4';
    const browser = await puppeteer.launch({
      executablePath: findChrome() ?? '',
      args: [...switches, `--blink-settings=${mouse}`],
    });
    const page = await browser.newPage();
    await page.goto(site.address(galleryPath({ only: 'list-whole' })));
    await page.waitForSelector('html[data-ready]');
    const shown = (): Promise<string[]> =>
      page.$$eval('practice-card', (cards) =>
        cards.map((card) => {
          const button = card.shadowRoot?.querySelector('[part="copy"]');
          return button ? getComputedStyle(button).opacity : 'none';
        }),
      );
    assert.deepEqual(await shown(), ['0', '0', '0', '0', '0']);
    await page.hover('practice-card:nth-of-type(2)');
    assert.deepEqual(await shown(), ['0', '1', '0', '0', '0']);
    await page.mouse.move(0, 0);
    await page.focus('practice-card a');
    assert.deepEqual(await shown(), ['1', '0', '0', '0', '0']);
    await prefer(page, 'prefers-contrast', 'more');
    assert.deepEqual(await shown(), ['1', '1', '1', '1', '1']);
    await browser.close();
    const touch = await visitGallery(site, { only: 'list-whole' });
    assert.equal(
      await styleOf(touch, 'practice-card:nth-of-type(2)', '[part="copy"]', 'opacity'),
      '1',
    );
    await touch.close();
  });
});
