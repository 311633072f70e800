import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { galleryPath } from '../visual/exhibits.js';
import { DemoSite } from './demo-site.js';
import { enlarge, misfitsIn, space, speak } from './reflow.js';

const translations = 'src/locales/xliff';

/** The number of letters in the interface of a language. */
function lettersOf(file: string): number {
  const xml = readFileSync(`${translations}/${file}`, 'utf8');
  const targets = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagName('target');
  return Array.from(targets, ({ textContent }) => textContent ?? '').join('').length;
}

/** The two languages with most letters: one for each change of the text. */
const longest = readdirSync(translations)
  .toSorted((a, b) => lettersOf(b) - lettersOf(a))
  .slice(0, 2)
  .map((file) => file.replace('.xlf', ''));

const pages = [
  ...readdirSync('demo', { recursive: true, encoding: 'utf8' }).filter((name) =>
    // The preview is left out: another page shows it in a frame, and sets its size.
    /^((hosts|themes)\/)?[^/]+\.html$/.test(name),
  ),
  galleryPath({ width: 320 }),
];

describe(`at 320 px in ${longest.join(', ')}`, () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  for (const name of pages) {
    it(`${name} keeps every word in place, even with text twice as large or more widely spaced`, async () => {
      const page = await site.visit(name, { width: 320 });
      for (const [place, language] of longest.entries()) {
        const change = place === 0 ? 'large' : 'spaced';
        await enlarge(page, change === 'large' ? 2 : 1);
        if (change === 'spaced') await space(page);
        await speak(page, language);
        assert.deepEqual(await misfitsIn(page), [], `${change} in ${language}`);
      }
      await page.close();
    });
  }
});
