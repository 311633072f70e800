import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { run } from '../tool/run.js';
import { contrastFaultsIn, faultsIn } from './checkers.js';
import { switches } from './demo-site.js';

const folder = mkdtempSync(join(tmpdir(), 'written-pages-'));
const pages = ['index', 'cities/oslo', 'countries/ukraine', 'topics/education'];

describe('the pages that intercultural-practices pages writes', () => {
  let browser: Browser;
  before(async () => {
    for (const language of ['en', 'ar']) {
      const out = join(folder, language);
      const options = ['--language', language, '--base', 'https://city.example/'];
      const { code, error } = await run('pages', 'data/practices.json', '--out', out, ...options);
      assert.equal(code, 0, error);
    }
    browser = await puppeteer.launch({ executablePath: findChrome() ?? '', args: switches });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  for (const language of ['en', 'ar']) {
    for (const scheme of ['light', 'dark']) {
      it(`have no fault of accessibility, and nothing wider than a small phone, in ${language} and ${scheme}`, async () => {
        for (const path of pages) {
          const page = await browser.newPage();
          // tsx makes inner functions call __name, even in scripts that run in the page.
          await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
          await page.setViewport({ width: 320, height: 800 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(pathToFileURL(join(folder, language, `${path}.html`)).href);
          // Of what the checkers find, only contrast depends on the colours.
          if (scheme === 'light') assert.deepEqual(await faultsIn(page), [], path);
          assert.deepEqual(await contrastFaultsIn(page), [], path);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(overflow, 0, path);
          await page.close();
        }
      });
    }
  }
});
