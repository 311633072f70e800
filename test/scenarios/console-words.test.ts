import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { integrityOf } from './snippets.js';

inEachEngine('what the built script says in the console', ({ site, visit }) => {
  const list = (feed: string): string =>
    `<script type="module" src="${site.script}"></script><practice-list src="${feed}"></practice-list>`;
  const faulty = (): string =>
    site.serve(
      JSON.stringify({ items: [{ id: 'a', title: 'A', url: 'javascript:0' }, { id: 'b' }] }),
      '.json',
    );
  const missing = (): string => `${site.host.url}/missing.json`;

  /** The warnings of a page, once there are that many. */
  async function warningsOf(tab: Tab, count = 1): Promise<readonly string[]> {
    await until(tab.run, (least) => seen.warnings.length >= least, count);
    const { errors, warnings } = await tab.run(whatWasSeen);
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, count, warnings.join('\n'));
    return warnings;
  }
  const errorOf = (tab: Tab): Promise<string | undefined> =>
    tab.run(() => {
      const element = document.querySelector('practice-list');
      return element?.error?.message;
    });

  it('names the problems of a feed in sentences', async () => {
    const feed = faulty();
    const tab = await visit(site.page(list(feed)));
    await until(tab.run, titlesShown);
    const [warning = ''] = await warningsOf(tab);
    assert.ok(warning.startsWith(`Problems in the feed ${feed} (1 left out, 1 shown in part):\n`));
    assert.ok(warning.includes('- items[1]: has no title. It is left out; give it one.'), warning);
    assert.ok(
      warning.includes(
        '- items[0].url: "javascript:0" is not shown; expected an https: or http: address.',
      ),
      warning,
    );
  });

  it('names the reason why a page of a feed is missing, a sentence in a sentence', async () => {
    const next = missing();
    const feed = site.serve(
      JSON.stringify({ items: [{ id: 'a', title: 'A' }], next_url: next }),
      '.json',
    );
    const tab = await visit(site.page(list(feed)));
    await until(tab.run, titlesShown);
    const [warning = ''] = await warningsOf(tab);
    assert.ok(
      warning.includes(
        `- page 2: ${next} and all pages after it are missing: ${next} answered 404 Not Found. Check the address`,
      ),
      warning,
    );
  });

  it('names the reason why a feed could not be loaded, and so does the error of the list', async () => {
    const page = site.serve('<!doctype html><p>No "feed"', '.html');
    const tab = await visit(site.page(list(page)));
    const [warning = ''] = await warningsOf(tab);
    assert.equal(
      warning,
      String.raw`Expected JSON at ${page}, found an HTML page starting "<!doctype html><p>No \"feed\"".`,
    );
    assert.equal(await errorOf(tab), warning);
  });

  it('lists every possible cause if there was no answer', async () => {
    const tab = await visit(site.page(list('http://127.0.0.1:1/feed.json')));
    const [warning = ''] = await warningsOf(tab);
    assert.match(warning, /^No response from http:\/\/127\.0\.0\.1:1\/feed\.json\. Browsers /);
    assert.ok(warning.includes(`"Access-Control-Allow-Origin: ${site.host.url}"`), warning);
  });

  for (const how of ['is missing', 'has another hash'])
    it(`gives codes and the name of their file if it ${how}, and nothing else changes`, async () => {
      const file = site.nameOf('console-words.js');
      const address = new URL(file, site.script).href;
      const hash = integrityOf('another');
      const map = JSON.stringify({ integrity: { [address]: hash, [`${address}?retry`]: hash } });
      const guard = `<script type="importmap">${map}</script>`;
      if (how === 'is missing') site.withhold(file);
      try {
        const head = how === 'is missing' ? '' : guard;
        const failing = await visit(site.page(list(missing()), { head }));
        const [hint, code] = await warningsOf(failing, 2);
        assert.match(
          hint ?? '',
          /the file for console words could not be loaded\. Check that it is beside the script/,
        );
        assert.ok(code?.includes(`"${missing()}","404 Not Found"`), code);
        const alert = await failing.run(
          () =>
            document.querySelector('practice-list')?.shadowRoot?.querySelector('[role="alert"]')
              ?.textContent,
        );
        assert.equal(alert, 'The practices could not be loaded.');

        const shown = await visit(site.page(list(faulty()), { head }));
        assert.deepEqual(await until(shown.run, titlesShown), ['A']);
        const [, problems] = await warningsOf(shown, 2);
        assert.match(problems ?? '', /\.json \[.*"no-title".*"items",1/);
      } finally {
        site.withhold();
      }
    });
});
