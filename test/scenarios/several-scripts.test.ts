import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { titlesShown, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

inEachEngine('scripts on a page', ({ site, visit }) => {
  const list = (): string =>
    `<practice-search></practice-search>
    <practice-list src="${site.feed}" city="Oslo"><a id="fallback" href="/">Practices</a></practice-list>
    <div data-practice-list data-src="${site.feed}" data-city="Lisbon"></div>`;
  const script = (attributes = 'type="module"', query = ''): string =>
    `<script ${attributes} src="${site.script}${query}"></script>`;

  const places = {
    'is in the head': () => site.page(list(), { head: script() }),
    'is in the head, async': () => site.page(list(), { head: script('type="module" async') }),
    'is before the elements': () => site.page(script() + list()),
    'is after the elements, async': () => site.page(list() + script('type="module" async')),
    'is there twice': () => site.page(script() + list() + script()),
    'is imported by another': () =>
      site.page(`${list()}<script type="module">import '${site.script}'</script>`),
    'is added long after the page, by a tag manager': () =>
      site.page(`${list()}<script>
        addEventListener('load', () => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = '${site.script}';
          document.head.append(script);
        });
      </script>`),
  };
  for (const [place, page] of Object.entries(places))
    it(`work when one ${place}`, async () => {
      const tab = await visit(page());
      await bothListsShown(tab);
      assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
    });

  it('work from two addresses, with one warning', async () => {
    const tab = await visit(site.page(script() + list() + script('type="module" async', '?v=2')));
    await bothListsShown(tab);
    const [warning, ...others] = await until(tab.run, () => seen.warnings);
    assert.match(warning ?? '', /on this page twice/);
    assert.deepEqual(others, []);
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });

  it('work in two versions, with one warning', async () => {
    const other = `<script type="module">
      for (const name of ['practice-card', 'practice-list', 'practice-search'])
        customElements.get(name) ?? customElements.define(name, class extends HTMLElement {
          static observedAttributes = ['src', 'city'];
          connectedCallback() { this.dataset.older = ''; }
        });
    </script>`;
    const tab = await visit(site.page(other + script() + list()));
    const [warning, ...others] = await until(tab.run, () => seen.warnings);
    assert.match(
      warning ?? '',
      /two versions.*: <practice-card>, <practice-list>, <practice-search>\./,
    );
    assert.deepEqual(others, []);
    const upgraded = await until(tab.run, () =>
      document.querySelector('div > practice-list[data-older]')?.getAttribute('city'),
    );
    assert.equal(upgraded, 'Lisbon');
  });

  it('request a feed once, however many elements show it', async () => {
    const one = `<practice-list src="${site.feed}" city="Oslo"></practice-list>`;
    const card = `<practice-card src="${site.feed}" practice-id="oslo-equality-data"></practice-card>`;
    const before = site.library.requests.length;
    const tab = await visit(
      site.page(script() + one.repeat(4) + list() + card.repeat(3) + `<div>${list()}</div>`),
    );
    await bothListsShown(tab);
    await until(tab.run, () =>
      [...document.querySelectorAll('practice-list')].every((each) =>
        each.querySelector('practice-card'),
      ),
    );
    const requests = site.library.requests.slice(before);
    assert.deepEqual(
      requests.filter((path) => path === '/practices.json'),
      ['/practices.json'],
    );
  });

  async function bothListsShown(tab: Awaited<ReturnType<typeof visit>>): Promise<void> {
    const titles = await until(tab.run, () =>
      ['practice-list[city="Oslo"]', 'div > practice-list[city="Lisbon"]']
        .map((selector) => document.querySelector(`${selector} [slot="title"]`)?.textContent)
        .every(Boolean),
    );
    assert.ok(titles);
    assert.ok((await tab.run(titlesShown)).length > 1);
  }
});
