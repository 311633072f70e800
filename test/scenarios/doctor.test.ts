import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Shown, shownFindings } from '../pages/doctor-panel.js';
import { type Mistake, mistakes, type Page, pageOf } from './doctor-mistakes.js';
import { engineNames, until } from './engines.js';
import { whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { record } from './site.js';

inEachEngine('the doctor', ({ site, engine, visit }) => {
  async function findingsOf({ document, headers }: Page): Promise<readonly Shown[]> {
    const address = site.serve(document, '.html', headers);
    const tab = await visit(`${address}?practice-doctor`);
    return until(tab.run, shownFindings);
  }

  const wrong = (found: readonly Shown[]): readonly Shown[] =>
    found.filter(({ verdict, title }) => verdict === 'wrong' || title === 'A check did not finish');

  // Each in one engine: a sixth in Firefox, a sixth in WebKit, the rest in Chromium, to save four minutes.
  const engineOf = ({ unseenIn }: Mistake, index: number): string => {
    const others: Readonly<Record<number, string>> = { 0: 'firefox', 3: 'webkit' };
    const other = others[index % 6] ?? '';
    return engineNames.includes(other) && other !== unseenIn ? other : 'chromium';
  };
  const tried = mistakes.filter((mistake, index) => engineOf(mistake, index) === engine);
  for (const mistake of tried)
    it(`finds ${mistake.name}, and nothing once it is mended`, async () => {
      try {
        const page = mistake.page(site);
        const found = wrong(await findingsOf(page));
        const first = found.find(({ title }) => mistake.title.test(title));
        assert.ok(first, JSON.stringify(found, null, 1));
        // One mistake is one finding: what follows from it is not reported again.
        assert.equal(found.length, 1, JSON.stringify(found, null, 1));
        const mended = mistake.mend?.(page, site) ?? remedied(page, first, mistake);
        assert.deepEqual(wrong(await findingsOf(mended)), []);
      } finally {
        site.withhold();
      }
    });

  describe('on a page with a strict policy', () => {
    it('causes no violation and no error', async () => {
      const list = `<practice-list src="${site.feed}" city="Oslo"><a href="/">Practices</a></practice-list>`;
      const policy = [
        `default-src 'none'`,
        `script-src 'nonce-x' 'strict-dynamic'`,
        `connect-src ${site.feed}`,
        `require-trusted-types-for 'script'`,
        'trusted-types lit-html',
      ];
      const page = pageOf(site, list, {
        head: record,
        headers: { 'Content-Security-Policy': policy.join('; ') },
      });
      const address = site.serve(page.document, '.html', page.headers);
      const tab = await visit(`${address}?practice-doctor`);
      const found = await until(tab.run, shownFindings);
      assert.deepEqual(wrong(found), []);
      assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
      const position = await tab.run(() => {
        const host = document.querySelector('#practice-doctor');
        return host && getComputedStyle(host).position;
      });
      assert.equal(position, 'fixed');
    });
  });

  it('requests nothing but what the page has requested', async () => {
    const list = `<practice-list src="${site.feed}" city="Oslo, Norway"><a href="/">Practices</a></practice-list>`;
    const requestsOf = async (query: string): Promise<ReadonlySet<string>> => {
      const before = site.library.requests.length;
      const address = site.serve(pageOf(site, list).document, '.html');
      const tab = await visit(address + query);
      await until(tab.run, () => document.querySelector('practice-card')?.localName);
      if (query) assert.deepEqual(wrong(await until(tab.run, shownFindings)), []);
      // What a list loads when the page is idle, in an order that differs between engines.
      for (const file of ['/copied-list-', '/search-controls-'])
        await until(
          tab.run,
          (part) =>
            performance.getEntriesByType('resource').find(({ name }) => name.includes(part)),
          file,
        );
      return new Set(site.library.requests.slice(before));
    };
    const without = await requestsOf('');
    const more = [...(await requestsOf('?practice-doctor'))].filter((path) => !without.has(path));
    assert.deepEqual(more, [`/embed/${site.nameOf('doctor.js')}`]);
  });

  it('does not open if the page switches it off, and says so in the console', async () => {
    const head = `${record}<meta name="practice-doctor" content="off">`;
    const address = site.serve(pageOf(site, '', { head }).document, '.html');
    const tab = await visit(`${address}?practice-doctor`);
    const [warning] = await until(tab.run, () => seen.warnings);
    assert.match(warning ?? '', /switches the doctor off/);
    assert.equal(await tab.run(() => document.querySelector('#practice-doctor')), null);
  });

  it('opens in a frame whose address asks for it, and finds nothing wrong there', async () => {
    const frame = `<iframe title="Practices" width="700" height="600" src="${site.library.url}/embed/frame.html?src=/practices.json&city=Oslo&practice-doctor"></iframe>`;
    const tab = await visit(site.serve(pageOf(site, frame).document, '.html'));
    const found = await until(tab.runInFrame, shownFindings);
    assert.deepEqual(wrong(found), []);
    assert.ok(found.some(({ title }) => title === 'The elements are there'));
  });

  it('says why its own file does not load where a policy blocks only that', async () => {
    const headers = {
      'Content-Security-Policy': `script-src 'unsafe-inline' ${site.script}; connect-src *`,
    };
    const address = site.serve(
      pageOf(site, '', { head: record, headers }).document,
      '.html',
      headers,
    );
    const tab = await visit(`${address}?practice-doctor`);
    const [warning] = await until(tab.run, () => seen.warnings);
    assert.match(warning ?? '', /the doctor could not be loaded/);
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });

  it('examines a page that has an element with its id', async () => {
    const body = `<h2 id="practice-doctor">Doctor</h2><script src="http://[bad"></script>`;
    const list = `<practice-list src="${site.feed}" city="Oslo"><a href="/">Practices</a></practice-list>`;
    const address = site.serve(pageOf(site, body + list).document, '.html');
    const tab = await visit(`${address}?practice-doctor`);
    const titles = await until(tab.run, () =>
      [...document.querySelectorAll('#practice-doctor')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('h4') ?? [])].map(({ textContent }) => textContent),
      ),
    );
    assert.ok(
      titles.some((title) => title.endsWith('runs')),
      titles.join(),
    );
  });

  it('opens where the script fails as it starts', async () => {
    // No page should do this, but some scripts replace what the platform has.
    const head =
      '<script>delete globalThis.customElements; globalThis.ShadowRoot = undefined;</script>';
    const list = `<practice-list src="${site.feed}"><a href="/">Practices</a></practice-list>`;
    const address = site.serve(pageOf(site, list, { head }).document, '.html');
    const tab = await visit(`${address}?practice-doctor`);
    assert.ok(
      wrong(await until(tab.run, shownFindings)).some(
        ({ title }) => title === 'The elements do not start',
      ),
    );
  });

  it('is not loaded without its parameter', async () => {
    const before = site.library.requests.length;
    const list = `<practice-list src="${site.feed}" city="Oslo"></practice-list>`;
    const tab = await visit(site.serve(pageOf(site, list).document, '.html'));
    await until(tab.run, () => document.querySelector('practice-card')?.localName);
    const requests = site.library.requests.slice(before);
    assert.ok(!requests.some((path) => path.includes('doctor')), requests.join());
  });
});

/** The page with the doctor's remedy, word for word: its code in place of that on the page, or added as a style sheet. */
function remedied(page: Page, { text, code }: Shown, { name }: Mistake): Page {
  if (text.includes('style sheet, write')) {
    const [style = ''] = code;
    const document = page.document.replace('</head>', () => `<style>${style}</style></head>`);
    return { ...page, document };
  }
  const [right = '', former = ''] = (text.includes('Remove this tag') ? ['', ...code] : code).map(
    (each) => each.replaceAll("'nonce-…'", "'nonce-x'"),
  );
  const replace = (source: string): string => source.replace(former, () => right);
  const document = replace(page.document);
  const headers = Object.fromEntries(
    Object.entries(page.headers ?? {}).map(([header, value]) => [header, replace(value)]),
  );
  const isChanged =
    document !== page.document || JSON.stringify(headers) !== JSON.stringify(page.headers);
  assert.ok(isChanged, `${name}: the page does not have\n${former}`);
  return { document, headers };
}
