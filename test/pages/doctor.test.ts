import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Plugin } from 'vite';
import { embedFiles } from '../scenarios/embed-files.js';
import { DemoSite } from './demo-site.js';
import { findingsOn } from './doctor-panel.js';

/** Pages that show mistakes on purpose. */
const mistaken = new Set(['doctor.html', 'feed-down.html']);

/** The demo pages that have the script. */
const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !mistaken.has(name))
  .filter((name) =>
    /\/src\/embed\.ts"|front\/front\.ts"/.test(readFileSync(`demo/${name}`, 'utf8')),
  );

/** Gives the pages the built script. Its files are sent as they are. */
function builtScript(): Plugin {
  return {
    name: 'built-script',
    async configureServer({ middlewares }) {
      const files = await embedFiles();
      middlewares.use('/embed/', (request, response, next) => {
        const body = files.get((request.url ?? '').slice(1).replace(/\?.*/, ''));
        if (body === undefined) next();
        else response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(body);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/src="[./]*\/src\/embed\.ts"/, 'src="/embed/practices.js"'),
    },
  };
}

for (const [script, plugins] of [
  ['the development server', () => []],
  ['the built script', () => [builtScript()]],
] as const)
  describe(`the doctor, with ${script}`, () => {
    const site = new DemoSite();
    before(() => site.open(plugins()));
    after(() => site.close());

    // The sources are tried on every sixth page. The script of the front page adds the one of the server.
    const tried = pages.filter((each, index) =>
      script === 'the built script'
        ? each !== 'index.html'
        : index % 6 === 0 || each === 'index.html',
    );
    for (const name of tried)
      // In the dark, the same texts have other colours: every third page is enough.
      it(`finds nothing wrong on ${name}`, async () => {
        const page = await site.visit(`${name}?practice-doctor`);
        try {
          for (const value of tried.indexOf(name) % 3 === 0 ? ['light', 'dark'] : ['light']) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
            await page.evaluate(() => {
              const root = document.querySelector('#practice-doctor')?.shadowRoot;
              root?.querySelector<HTMLElement>('footer button:nth-of-type(2)')?.click();
            });
            const found = await findingsOn(page);
            assert.deepEqual(
              found.filter(
                ({ verdict, title }) => verdict === 'wrong' || title === 'A check did not finish',
              ),
              [],
            );
            // A page of the feed check waits for a feed, and has four; others have more.
            const right = found.filter(({ verdict }) => verdict === 'right');
            assert.ok(right.length >= 4, `${right.map(({ title }) => title).join()}`);
            const isBuilt = right.some(({ text }) => text.includes('/embed/practices.js, once'));
            assert.equal(isBuilt, script === 'the built script');
          }
        } finally {
          await page.close();
        }
      });
  });
