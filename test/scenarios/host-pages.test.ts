import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { fieldShown, titlesShown, type, whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';

/** What scripts on other people's pages do to built-in objects and to the page's own interfaces. */
const meddling = {
  'gives every object a property `state`': `
    Object.prototype.state = true;`,

  'gives every object properties with the names of Lit’s options': `
    for (const name of ['attribute', 'type', 'reflect', 'hasChanged', 'converter', 'noAccessor', 'useDefault'])
      Object.prototype[name] = () => true;`,

  'adds methods to arrays and strings, like Prototype.js': `
    const list = function () { return [].slice.call(this); };
    Array.from = (iterable) => {
      if ('toArray' in Object(iterable)) return iterable.toArray();
      return [].slice.call(iterable ?? []);
    };
    Object.assign(Array.prototype, {
      entries: list, toArray: list, clone: list, each: Array.prototype.forEach,
      find(test, scope) {
        for (let i = 0; i < this.length; i++) if (test.call(scope, this[i], i)) return this[i];
      },
      reduce() { return this.length > 1 ? this : this[0]; },
      inspect() { return '[' + this.join(', ') + ']'; },
    });
    Object.assign(String.prototype, { toArray() { return this.split(''); }, strip() { return this.trim(); } });
    Object.assign(Function.prototype, { curry() { return this; }, wrap() { return this; } });
    HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,

  'replaces built-in interfaces, like MooTools': `
    const { prototype } = Element;
    window.Event = function (event) { this.type = event.type.indexOf('key'); };
    window.Document = function () {};
    window.Window = function () {};
    window.Element = function () {};
    window.Element.prototype = prototype;
    Array.from = (item) => item == null ? [] : Array.isArray(item) ? item : [item];`,
};

inEachEngine('a host page', ({ site, visit }) => {
  const elements = (): string => `
    <script type="module" src="${site.script}"></script>
    <practice-search></practice-search>
    <practice-list src="${site.feed}" city="Oslo" page-size="2"><a href="/">Practices</a></practice-list>
    <div data-practice-list data-src="${site.feed}" data-city="Lisbon"></div>`;

  for (const [what, script] of Object.entries(meddling))
    it(`has working elements although its script ${what}`, async () => {
      const tab = await visit(site.page(elements(), { head: `<script>{${script}}</script>` }));
      await until(tab.run, titlesShown);
      await until(tab.run, fieldShown);
      await tab.run(type, 'equalty');
      const marked = await until(tab.run, () =>
        document.querySelector('practice-list[city="Oslo"] mark')?.textContent.toLowerCase(),
      );
      assert.match(marked, /^equal/);
      assert.deepEqual(await tab.run(whatWasSeen), { errors: [], warnings: [], violations: [] });
    });

  for (const value of ['unset', 'initial', 'revert'])
    it(`keeps the shape of frames and controls although its styles set \`all: ${value} !important\` on everything`, async () => {
      const shapes = async (style: string): Promise<readonly string[]> => {
        const head = `<style>html { font-size: 16px } ${style}</style>`;
        const tab = await visit(site.page(elements(), { head }));
        await until(tab.run, titlesShown);
        await until(tab.run, () =>
          document.querySelector('practice-search')?.shadowRoot?.querySelector('[part=filter]'),
        );
        await until(tab.run, () =>
          document.querySelector('practice-list')?.shadowRoot?.querySelector('.copy:not(.later)'),
        );
        return tab.run(shapesOfParts);
      };
      const own = await shapes('');
      assert.ok(own.length > 8, own.join('\n'));
      assert.deepEqual(await shapes(`* { all: ${value} !important }`), own);
    });
});

/** How every part of the elements is laid out, with its padding and border. */
function shapesOfParts(): string[] {
  return ['practice-search', 'practice-list', 'practice-card']
    .flatMap((name) => [
      ...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[part]') ?? []),
    ])
    .map((element) => {
      const { display, padding, borderTopWidth, borderRadius, minBlockSize, visibility } =
        getComputedStyle(element);
      return [
        element.getAttribute('part'),
        display,
        padding,
        borderTopWidth,
        borderRadius,
        minBlockSize,
        visibility,
      ].join(' ');
    });
}
