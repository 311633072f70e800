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
    await tab.pressInFrame('practice-list', 'copy');
    return until(tab.runInFrame, announced);
  }

  it('is on the clipboard, and the script has loaded what that needs only then', async () => {
    const before = site.library.requests.length;
    const tab = await visit(page());
    await until(tab.run, titlesShown);
    const file = `/embed/${site.nameOf('copied-list.js')}`;
    const loaded = (): boolean => site.library.requests.slice(before).includes(file);
    assert.equal(loaded(), false);
    await tab.press('practice-list', 'copy');
    assert.equal(await until(tab.run, announced), 'List copied');
    assert.equal(loaded(), true);
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

  it('says so where it cannot be copied, and what to do', async () => {
    site.withhold(site.nameOf('copied-list.js'));
    try {
      const tab = await visit(page());
      await until(tab.run, titlesShown);
      await tab.press('practice-list', 'copy');
      assert.match(await until(tab.run, announced), /^Not copied\. Try again/);
      const shown = await tab.run(
        () =>
          document.querySelector('practice-list')?.shadowRoot?.querySelector('[part=footer]')
            ?.textContent,
      );
      assert.match(shown ?? '', /Not copied/);
      const { errors, warnings } = await tab.run(whatWasSeen);
      assert.deepEqual([errors, warnings.length], [[], 1]);
      site.withhold();
      await tab.press('practice-list', 'copy');
      await until(tab.run, () =>
        document
          .querySelector('practice-list')
          ?.shadowRoot?.querySelector('[role=status]')
          ?.textContent.startsWith('List copied'),
      );
    } finally {
      site.withhold();
    }
  });
});
