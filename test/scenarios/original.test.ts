import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

inEachEngine('a card with a translation', ({ site, visit }) => {
  const page = (): string =>
    site.page(
      `<script type="module" src="${site.script}"></script><practice-list src="${site.feed}" ids="oslo-equality-data"></practice-list>`,
    );

  /** The places of the card and of its button, once that can be pressed, or the file for it is missing. */
  const places = (isThere: boolean): readonly number[] | undefined => {
    const card = document.querySelector('practice-card');
    const button = card?.shadowRoot?.querySelector<HTMLElement>('[part=original]');
    if (!card || button?.checkVisibility({ visibilityProperty: true }) !== isThere)
      return undefined;
    return [card, button].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
  };
  const title = (): string | undefined =>
    document.querySelector<HTMLElement>('practice-card > [slot=title]')?.lang;

  async function showOriginal(tab: Tab): Promise<void> {
    await until(tab.runInFrame, places, true);
    assert.equal(await tab.runInFrame(title), 'en');
    await tab.pressInFrame('practice-card', 'original');
    await until(tab.runInFrame, () =>
      document.querySelector('practice-card > [slot=title][lang=sq]'),
    );
  }

  it('shows its original', async () => {
    const tab = await visit(page());
    await until(tab.run, places, true);
    await tab.press('practice-card', 'original');
    await until(tab.run, () => document.querySelector('practice-card > [slot=title][lang=sq]'));
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('shows its original in a frame too', async () => {
    const src = `${site.library.url}/embed/frame.html?src=/practices.json&ids=oslo-equality-data`;
    await showOriginal(
      await visit(
        site.page(`<iframe title="Practices" width="600" height="600" src="${src}"></iframe>`),
      ),
    );
  });

  it('keeps the place of the button, which nobody can press if its file is missing', async () => {
    const tab = await visit(page());
    const before = await until(tab.run, places, true);
    site.withhold(site.nameOf('search-controls.js'));
    try {
      const without = await visit(page());
      await until(without.run, titlesShown);
      await until(without.run, () => seen.warnings.join().includes('search form'));
      assert.deepEqual(await until(without.run, places, false), before);
      const { errors, warnings } = await without.run(whatWasSeen);
      assert.deepEqual([errors, warnings.length], [[], 1]);
    } finally {
      site.withhold();
    }
  });
});
