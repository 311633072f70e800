import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { relatedShown, titlesShown, unfold, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

inEachEngine('related practices', ({ site, visit }) => {
  /** A page with a list of practices that have a text to unfold. */
  function page(): string {
    const subjects = ['Stories', 'Stories', 'Stories', 'Gardens', 'Libraries', 'Football', 'Music'];
    const items = subjects.map((subject, at) => ({
      id: `${at}`,
      title: `${subject} of neighbours ${at}`,
      content_text: `${subject} for everybody.`,
      summary: subject,
      _practice: { cities: [`City ${at}`] },
    }));
    const feed = { language: 'en', _practices: { normalised: 1 }, items };
    const address = site.serve(JSON.stringify(feed), '.json');
    return site.page(
      `<script type="module" src="${site.script}"></script>
      <practice-list src="${address}" sort="feed"></practice-list>`,
    );
  }

  it('are loaded when a card is unfolded, and not before', async () => {
    const before = site.library.requests.length;
    const loads = (): number =>
      site.library.requests
        .slice(before)
        .filter((path) => path.endsWith(`/${site.nameOf('related.js')}`)).length;
    const tab = await visit(page());
    await until(tab.run, titlesShown);
    assert.equal(loads(), 0);
    await tab.run(unfold);
    assert.deepEqual(await until(tab.run, relatedShown), [
      'Stories of neighbours 1',
      'Stories of neighbours 2',
    ]);
    assert.equal(loads(), 1);
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('leave a card as it is if their file is missing, with one warning', async () => {
    site.withhold(site.nameOf('related.js'));
    try {
      const tab = await visit(page());
      await until(tab.run, titlesShown);
      await tab.run(unfold);
      const warnings = await until(tab.run, () => seen.warnings);
      assert.match(warnings[0] ?? '', /related practices could not be loaded/);
      await tab.run(unfold);
      await tab.run(unfold);
      assert.deepEqual(await tab.run(relatedShown), []);
      const isShown = () => document.querySelector('[slot="section"]')?.checkVisibility();
      assert.equal(await tab.run(isShown), true);
      const { errors, warnings: all } = await tab.run(whatWasSeen);
      assert.deepEqual([errors, all.length], [[], 1]);
    } finally {
      site.withhold();
    }
  });
});
