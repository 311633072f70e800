import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { fallbackShown, titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine, type Scenario } from './scenario.js';

inEachEngine('a page with a strict policy', (scenario) => {
  const { site, visit } = scenario;

  it('shows the list without a violation', async () => {
    const tab = await visit(pageWith('lit-html', scenario));
    await until(tab.run, titlesShown);
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('shows it in the page’s language without a violation', async () => {
    const tab = await visit(pageWith('lit-html', scenario, { lang: 'nb' }));
    await until(tab.run, titlesShown);
    const language = await tab.run(
      () => document.querySelector('practice-search')?.shadowRoot?.querySelector('search')?.lang,
    );
    assert.equal(language, 'nb');
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('shows it if the policy lists addresses', async () => {
    const policy = [
      `default-src 'none'`,
      `script-src 'nonce-x' ${site.library.url}/embed/`,
      `connect-src ${site.feed}`,
    ].join('; ');
    const headers = { 'Content-Security-Policy': policy };
    const body = bodyOf(scenario).replace('nonce="x" ', '');
    const tab = await visit(site.page(body, { lang: 'nb', headers }));
    await until(tab.run, titlesShown);
    assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
  });

  it('keeps the fallback if Trusted Types reject the policy, and throws no error', async () => {
    const tab = await visit(pageWith('other', scenario));
    if (!(await tab.run(() => 'trustedTypes' in globalThis))) {
      // An engine without Trusted Types cannot reject it.
      await until(tab.run, titlesShown);
      return;
    }
    const [warning] = await until(tab.run, () => seen.warnings);
    assert.match(warning ?? '', /trusted-types lit-html/);
    assert.equal(await tab.run(fallbackShown), true);
    assert.deepEqual(await tab.run(titlesShown), []);
    const { errors, warnings } = await tab.run(whatWasSeen);
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
  });

  it('shows the list if another Lit has already created the policy, unless Trusted Types are required', async () => {
    const policy = { 'Content-Security-Policy': 'trusted-types lit-html' };
    const take = `<script>globalThis.trustedTypes?.createPolicy('lit-html', {})</script>`;
    const tab = await visit(site.page(bodyOf(scenario), { head: take, headers: policy }));
    await until(tab.run, titlesShown);
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });
});

function bodyOf({ site }: Scenario): string {
  return `<script nonce="x" type="module" src="${site.script}"></script>
    <practice-search></practice-search>
    <practice-list src="${site.feed}" city="Oslo"><a id="fallback" href="/">Practices</a></practice-list>
    <div data-practice-list data-src="${site.feed}" data-city="Lisbon"></div>`;
}

function pageWith(policyName: string, scenario: Scenario, { lang = 'en' } = {}): string {
  const { site } = scenario;
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-x' 'strict-dynamic'`,
    `style-src 'self'`,
    `connect-src ${site.feed}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${policyName}`,
  ];
  return site.page(bodyOf(scenario), {
    lang,
    headers: { 'Content-Security-Policy': policy.join('; ') },
  });
}
