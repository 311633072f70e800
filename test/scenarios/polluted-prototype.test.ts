import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { inEachEngine } from './scenario.js';

/** Names of optional fields: of our objects, of Lit's options, and of the options that the platform reads. */
const names = [
  'url summary text sections language periodText machine start end ongoing plain image alt foreign country',
  'modified topics cities countries years ids exclude sort from to query city aliases latitude',
  'nextUrl problems onPractice normalised thisYear textSearch scope reload',
  'attribute type converter reflect hasChanged noAccessor state creationScope renderBefore host',
  'isConnected value writable get set enumerable configurable mode delegatesFocus slotAssignment',
  'signal capture once passive bubbles cancelable composed detail method body headers redirect',
  'integrity behavior style fallback numeric month characterData attributeOldValue timeout toJSON',
].flatMap((line) => line.split(' '));

inEachEngine('a page whose script extends Object.prototype', ({ site, engine, visit }) => {
  // Few fields, so that what is missing would be taken from the prototype.
  const sparse = JSON.stringify({
    items: [
      { id: 'a', title: 'Sparse' },
      { id: 'b', title: 'Other', city: 'Bergen', period: 'x' },
    ],
    _practices: { cities: ['Oslo', { name: 'Bergen' }] },
  });

  const polluted = (script: string, feed: string): string =>
    site.page(
      `<script type="module" src="${site.script}"></script>
      <h1>City</h1><practice-search></practice-search>
      <practice-list src="${site.feed}" city="Oslo" page-size="2" url-prefix="p-">Fallback</practice-list>
      <practice-list src="${feed}" id="sparse"></practice-list><practice-search for="sparse"></practice-search>
      <practice-list src="${feed}" city="Atlantis"></practice-list>
      <practice-card src="${feed}" practice-id="a"></practice-card>`,
      { head: `<script>${script}</script>` },
    );

  const shown = async (scripts: readonly string[], feed: string): Promise<readonly string[]> => {
    const frames = scripts.map((script) => `<iframe src="${polluted(script, feed)}"></iframe>`);
    const tab = await visit(site.page(frames.join('')));
    return until(tab.run, lookIntoFrames);
  };

  for (const [what, value] of [
    ['texts', "'javascript:ran=1'"],
    ['functions', 'function () { return "javascript:ran=1" }'],
  ] as const)
    it(`by ${what} of ${names.length} names shows the same as any other page`, async () => {
      const feed = site.serve(sparse, '.json', { 'Access-Control-Allow-Origin': '*' });
      const extend = (some: readonly string[]): string =>
        some.map((name) => `Object.prototype.${name} = ${value};`).join('');
      const [clean] = await shown([''], feed);
      assert.match(clean ?? '', /Sparse/);
      const together = names.filter((name) => what === 'texts' || name !== 'toJSON');
      // Texts one by one in Chromium. Functions, and in the other engines texts too, are six at a time, to save two minutes.
      const size = engine === 'chromium' && what === 'texts' ? 1 : 6;
      const groups = inGroups(together, size);
      for (const some of inGroups(groups, 12)) {
        const found = await shown(some.map(extend), feed);
        some.forEach((group, at) => assert.equal(found[at], clean, group.join()));
      }
      assert.deepEqual(await shown([extend(together)], feed), [clean], 'all together');
    });
});

function inGroups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** What each frame shows; undefined until all have settled. */
function lookIntoFrames(): string[] | undefined {
  const views: string[] = [];
  for (const { contentWindow } of document.querySelectorAll('iframe')) {
    const page = contentWindow?.document;
    const lists = [...(page?.querySelectorAll('practice-list') ?? [])];
    const searches = [...(page?.querySelectorAll('practice-search') ?? [])];
    const settled =
      lists.length === 3 &&
      lists.every((list) => list.shadowRoot?.querySelector('[aria-busy=false]')) &&
      // What copies a list comes when the page is idle.
      lists.every((list) => !list.shadowRoot?.querySelector('.later')) &&
      searches.every((search) => search.shadowRoot?.querySelector('[part=count]')?.textContent) &&
      page?.querySelector('practice-card:not([slot]) > [slot=title]') &&
      // The text search brings the suggestion last.
      lists[2]?.shadowRoot?.querySelector('[part=all]');
    if (!page || !settled || !contentWindow) return undefined;
    const view = [...lists, ...searches, ...page.querySelectorAll('practice-card:not([slot])')].map(
      (element) => `${element.outerHTML}\n${element.shadowRoot?.innerHTML}`,
    );
    const { errors } = (contentWindow as typeof contentWindow & { seen: typeof seen }).seen;
    const loaded = contentWindow.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !/\/embed\/|\.json$/.test(name));
    views.push(
      [...view, ...errors, ...loaded, 'ran' in contentWindow ? 'Something ran.' : '']
        .join('\n')
        // Not what Lit numbers at random, and not announcements, which come later.
        .replace(/<!--.*?-->|lit\$\d+\$/g, '')
        .replace(/(role="status">)[^<]*/g, '$1'),
    );
  }
  return views;
}
