import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, until } from './engines.js';
import { fallbackShown, titlesShown } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { integrityOf } from './snippets.js';

inEachEngine('a page that names the integrity of the script', ({ site, visit }) => {
  const language = (): string => site.nameOf('locales/nb.js');

  /** A page in Norwegian with these hashes for the script and the language file. */
  function open(scriptHash: string, languageHash: string): Promise<Tab> {
    const address = new URL(language(), site.script).href;
    const map = JSON.stringify({ integrity: { [address]: languageHash } });
    return visit(
      site.page(
        `<script type="importmap">${map}</script>
        <script type="module" src="${site.script}" integrity="${scriptHash}" crossorigin></script>
        <practice-search></practice-search>
        <practice-list src="${site.feed}" city="Oslo"><a id="fallback" href="/">Practices</a></practice-list>`,
        { lang: 'nb' },
      ),
    );
  }

  const languageShown = (tab: Tab): Promise<string | undefined> =>
    tab.run(
      () => document.querySelector('practice-search')?.shadowRoot?.querySelector('search')?.lang,
    );

  const ofScript = (): string => integrityOf(site.file('practices.js'));
  const ofLanguage = (): string => integrityOf(site.file(language()));

  it('shows the list in its language if both hashes match', async () => {
    const tab = await open(ofScript(), ofLanguage());
    await until(tab.run, titlesShown);
    assert.equal(await languageShown(tab), 'nb');
  });

  it('keeps the fallback if the hash of the script does not match', async () => {
    const tab = await open(integrityOf('another'), ofLanguage());
    await until(tab.run, () => seen.errors);
    assert.equal(await tab.run(fallbackShown), true);
    assert.equal(await tab.run(() => customElements.get('practice-list') === undefined), true);
  });

  it('shows the list in English if the hash of the language file does not match', async () => {
    const tab = await open(ofScript(), integrityOf('another'));
    await until(tab.run, titlesShown);
    assert.equal(await languageShown(tab), 'en');
    assert.match((await tab.run(() => seen.warnings)).join(), /"nb" could not be loaded/);
  });
});
