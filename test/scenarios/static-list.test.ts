import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, it } from 'node:test';
import { until } from './engines.js';
import { placesShown, titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

/** What `intercultural-practices render` writes: the list as HTML. */
function render(...options: readonly string[]): string {
  const tool = [
    '--import',
    'tsx',
    'src/tool/intercultural-practices.ts',
    'render',
    'data/practices.json',
  ];
  return execFileSync(process.execPath, [...tool, ...options], { encoding: 'utf8' });
}

/** Visible titles of the static list. */
const staticTitles = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('article > :is(h2, h3)')]
    .filter((title) => title.checkVisibility())
    .map((title) => title.textContent);

inEachEngine('a static list', ({ site, visit }) => {
  let list = '';
  before(() => {
    list = render('--city', 'Oslo', '--limit', '12', '--topics', 'data/topics.csv');
  });
  const script = (): string => `<script type="module" src="${site.script}"></script>`;

  it('can be read without the script', async () => {
    const tab = await visit(
      site.page(`<practice-list src="${site.feed}" city="Oslo">${list}</practice-list>`),
    );
    assert.ok((await until(tab.run, staticTitles)).length > 1);
  });

  for (const [where, open, close] of [
    ['an element', '<practice-list src="FEED" city="Oslo">', '</practice-list>'],
    ['a div', '<div data-practice-list data-src="FEED" data-city="Oslo">', '</div>'],
  ] as const)
    it(`is replaced by cards of the same practices when the script runs, in ${where}`, async () => {
      const opening = open.replace('FEED', site.feed);
      const written = await visit(site.page(opening + list + close));
      const titles = await until(written.run, staticTitles);
      const tab = await visit(site.page(script() + opening + list + close));
      await until(
        tab.run,
        (count) => document.querySelectorAll('practice-card').length >= count,
        titles.length,
      );
      assert.deepEqual(await tab.run(titlesShown), titles);
      assert.deepEqual(await tab.run(staticTitles), []);
      assert.ok((await tab.run(placesShown)).every((place) => place.includes('Oslo')));
      assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
    });

  it('stays if the feed cannot be loaded', async () => {
    const tab = await visit(
      site.page(
        `${script()}<practice-list src="${site.library.url}/none.json">${list}</practice-list>`,
      ),
    );
    await until(tab.run, () => seen.warnings);
    assert.ok((await tab.run(staticTitles)).length > 1);
  });
});
