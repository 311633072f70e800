import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { placesShown, titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { fillIn, snippetsIn } from './snippets.js';

const snippets = ['README.md', 'docs/embedding.md'].flatMap(snippetsIn);

inEachEngine('a snippet pasted into a page of another origin', ({ site, visit }) => {
  for (const { name, code } of snippets) {
    it(`shows the city’s practices (${name})`, async () => {
      const tab = await visit(site.page(fillIn(code, site)));
      const run = code.includes('<iframe') ? tab.runInFrame : tab.run;
      await until(run, titlesShown);
      const places = await run(placesShown);
      assert.ok(places.length > 0 && places.every((place) => place.includes('Oslo')), `${places}`);
      assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
    });
  }
});
