import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

inEachEngine('a list that is copied', ({ site, visit }) => {
  const page = (): string =>
    site.page(
      `<script type="module" src="${site.script}"></script><practice-list src="${site.feed}" city="Oslo" page-size="2"></practice-list>`,
    );
  const frame = (attributes: string): string =>
    site.page(
      `<iframe title="Practices" ${attributes} width="900" height="900" src="${site.library.url}/embed/frame.html?src=/practices.json&city=Oslo&page-size=2"></iframe>`,
    );
  /** What the list has announced. */
  const announced = (): string | undefined =>
    document.querySelector('practice-list')?.shadowRoot?.querySelector('[role=status]')
      ?.textContent;

  async function copyIn(tab: Tab): Promise<string> {
    await until(tab.runInFrame, titlesShown);
    await until(tab.runInFrame, places, true);
    await tab.pressInFrame('practice-list', 'copy');
    return until(tab.runInFrame, announced);
  }

  /** The place of the footer and of the button in it, once that can be pressed, or the file for it is missing. */
  const places = (isThere: boolean): readonly number[] | undefined => {
    const root = document.querySelector('practice-list')?.shadowRoot;
    const button = root?.querySelector<HTMLElement>('[part=copy]');
    const footer = root?.querySelector<HTMLElement>('[part=footer]');
    if (!button || !footer || button.checkVisibility({ visibilityProperty: true }) !== isThere)
      return undefined;
    return [footer, button].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y + scrollY, width, height].map(Math.round);
    });
  };

  it('is on the clipboard', async () => {
    const tab = await visit(page());
    await until(tab.run, places, true);
    await tab.press('practice-list', 'copy');
    assert.equal(await until(tab.run, announced), 'List copied');
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('is on the clipboard from a frame too, whether or not the page gives it the clipboard', async () => {
    for (const attributes of [
      'allow="clipboard-write"',
      '',
      'sandbox="allow-scripts" allow="clipboard-write"',
      'sandbox="allow-scripts"',
    ])
      assert.equal(await copyIn(await visit(frame(attributes))), 'List copied', attributes);
  });

  it('has the place of its button kept, which nobody can press if its file is missing, with one warning', async () => {
    const tab = await visit(page());
    const before = await until(tab.run, places, true);
    site.withhold(site.nameOf('copied-list.js'));
    try {
      const without = await visit(page());
      await until(without.run, titlesShown);
      assert.match(
        await until(without.run, () => seen.warnings.join()),
        /copying lists could not be loaded/,
      );
      assert.deepEqual(await until(without.run, places, false), before);
      const { errors, warnings: all } = await without.run(whatWasSeen);
      assert.deepEqual([errors, all.length], [[], 1]);
    } finally {
      site.withhold();
    }
  });
});
