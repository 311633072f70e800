import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { type Fault, FaultPlanter } from '../visual/planted-fault.js';
import { DemoSite } from './demo-site.js';
import { findingsIn } from './checkers.js';
import type { Finding } from './finding.js';
import { unexplained } from './false-positives.js';
import { walkByKeyboard } from './keyboard-walk.js';
import { StateWalk } from './state-walk.js';
import { treeOf } from './tree.js';

/** An accessibility test, which fails by rejecting. */
type Check = (site: DemoSite) => Promise<void>;

/** Fails if each of the checkers finds something in a state, as in accessibility.test.ts. */
const checkers =
  (state: string, ...names: readonly Finding['checker'][]): Check =>
  async (site) => {
    const page = await visitGallery(site, { only: state });
    const findings = unexplained(await findingsIn(page));
    await page.close();
    const silent = names.filter((name) => !findings.some(({ checker }) => checker === name));
    assert.ok(silent.length > 0, 'each of them finds the fault');
  };

/** Same as in keyboard.test.ts. */
const walk =
  (state: string): Check =>
  async (site) => {
    const page = await visitGallery(site, { only: state });
    const problems = [];
    for (const go of ['there', 'Enter', 'Space'] as const) {
      const each = new StateWalk(page, `#${state}`);
      await (go === 'there' ? each.thereAndBack() : each.using(go));
      if (each.problem) problems.push(each.problem);
    }
    await page.close();
    assert.deepEqual(problems, []);
  };

/** Same as in accessibility-tree.test.ts. */
const tree =
  (state: string): Check =>
  async (site) => {
    const page = await visitGallery(site, { only: state });
    const found = await treeOf(page, `#${state}`);
    await page.close();
    assert.equal(found, readFileSync(`test/visual/trees/${state}.txt`, 'utf8'));
  };

/** Accessibility faults, and the test that must find each. */
const faults: readonly (Fault & { readonly name: string; readonly check: Check })[] = [
  {
    name: 'a field without its label',
    module: '/src/elements/controls/search-field.ts',
    right: '<label for="text" .textContent=${label}></label>',
    wrong: '',
    check: checkers('search-filters', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a skipped heading level',
    module: '/src/elements/practice-words.ts',
    right: '`h${headingLevel}`',
    wrong: '`h${headingLevel + 1}`',
    check: checkers('card-whole', 'axe', 'Alfa'),
  },
  {
    name: 'quiet text too pale',
    module: '/src/elements/tokens.styles.ts',
    right: 'currentColor 85%',
    wrong: 'currentColor 50%',
    check: checkers('card-whole', 'axe'),
  },
  {
    // Of the three, only axe knows colours that are mixed.
    name: 'quiet text too pale, in a colour that is not mixed',
    module: '/src/elements/tokens.styles.ts',
    right: 'color-mix(in srgb, currentColor 85%, transparent)',
    wrong: '#bbb',
    check: checkers('card-whole', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a button without a name',
    module: '/src/elements/states.ts',
    right: '    .textContent=${text}\n  ></button>',
    wrong: '  ></button>',
    check: checkers('list-failed', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a button that assistive technology does not see, in a slot by default',
    module: '/src/elements/states.ts',
    right: 'part=${part}',
    wrong: 'part=${part} aria-hidden="true"',
    check: checkers('list-empty-query', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a language that does not exist',
    module: '/src/elements/practice-words.ts',
    right: 'if (language) node.lang = language;',
    wrong: "node.lang = 'not a language';",
    check: checkers('card-language', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a list without its role',
    module: '/src/elements/states.ts',
    right: ' role="list"',
    wrong: '',
    check: checkers('list-rows', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a target smaller than 24 px',
    module: '/src/elements/controls/search-form.styles.ts',
    right: 'min-block-size: 2em;\n      padding: 0.2em 0.6em 0.2em 0.85em;',
    wrong: 'min-block-size: 0;\n      padding: 0;\n      font-size: 8px !important;',
    check: checkers('search-set', 'size'),
  },
  {
    name: 'an image without its text',
    module: '/src/elements/practice-words.ts',
    right: '  image.alt = alt;\n',
    wrong: '',
    check: checkers('card-image', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a field that narrows choices down without its name',
    module: '/src/elements/controls/filter-panel.ts',
    right: 'aria-label=${label}',
    wrong: '',
    check: checkers('search-narrowed', 'axe', 'IBM', 'Alfa'),
  },
  {
    name: 'a panel without its name',
    module: '/src/elements/controls/filter-row.ts',
    right: 'aria-label=${wordsOf(filter).label()}',
    wrong: '',
    check: tree('search-narrowed'),
  },
  {
    name: 'a filter that does not say whether its panel is open',
    module: '/src/elements/controls/filter-buttons.ts',
    right: "aria-expanded=${isOpen ? 'true' : 'false'}",
    wrong: '',
    check: tree('search-narrowed'),
  },
  {
    name: 'a toggle that does not say whether it is pressed',
    module: '/src/elements/controls/filter-buttons.ts',
    right: "aria-pressed=${count ? 'true' : 'false'}",
    wrong: '',
    check: tree('search-set'),
  },
  {
    name: 'choices that do not match, without a word',
    module: '/src/elements/controls/filter-panel.ts',
    right: ' role="status"',
    wrong: '',
    check: tree('search-narrowed-none'),
  },
  {
    name: 'focus that is not on its button when Escape closes a panel',
    module: '/src/elements/controls/filter-row.ts',
    right: 'button?.focus();',
    wrong: "document.querySelector('a')?.focus();",
    check: walkByKeyboard,
  },
  {
    name: 'a panel that stays open above what has the focus',
    module: '/src/elements/controls/filter-row.ts',
    right: '@focusout=${this.#onFocusOut}',
    wrong: '',
    check: walkByKeyboard,
  },
  {
    name: 'a field without an outline',
    module: '/src/elements/controls/search-form.styles.ts',
    right: 'outline: 3px solid var(--_focus);',
    wrong: '',
    check: walk('search-filters'),
  },
  {
    name: 'a landmark without a name',
    module: '/src/elements/controls/search-form.ts',
    right: ' aria-label=${landmark}',
    wrong: '',
    check: tree('search-filters'),
  },
  {
    name: 'text in another language without lang',
    module: '/src/elements/practice-words.ts',
    right: 'if (language) node.lang = language;',
    wrong: '',
    check: tree('card-language'),
  },
  {
    name: 'a missing status for counts',
    module: '/src/elements/announcer.ts',
    right: ' role="status"',
    wrong: '',
    check: tree('list-rows'),
  },
  {
    name: 'an error that is not announced',
    module: '/src/elements/states.ts',
    right: ' role="alert"',
    wrong: '',
    check: tree('list-failed-fallback'),
  },
  {
    name: 'a name that does not start with the visible text',
    module: '/src/elements/card-controls.ts',
    right: 'str`Read more: ${name}`',
    wrong: 'str`${name}`',
    check: tree('card-unfolded'),
  },
  {
    name: 'focus that stays behind after “more”',
    module: '/src/elements/practice-list.ts',
    right: 'this.#focus.follow(() => this.#listCards.at(count));',
    wrong: '',
    check: walkByKeyboard,
  },
  {
    name: 'focus that is lost with “clear”',
    module: '/src/elements/controls/search-form.ts',
    right:
      'chipInPlaceOf(lost, renderRoot),\n      this.#row.inPlaceOf(lost),\n      this.#count,\n      this.#input,',
    wrong: '',
    check: walk('search-list-set'),
  },
  {
    name: 'no outline around what has the focus',
    module: '/src/elements/tokens.styles.ts',
    right: 'outline: 3px solid var(--_focus);',
    wrong: 'outline: none;',
    check: walk('card-unfolded'),
  },
  {
    name: 'an outline that is too pale',
    module: '/src/elements/tokens.styles.ts',
    right: 'outline: 3px solid var(--_focus);',
    wrong: 'outline: 3px solid #ccc;',
    check: walk('card-unfolded'),
  },
  {
    name: 'a control that has the focus but cannot be seen',
    module: '/src/elements/states.ts',
    right: 'part=${part}',
    wrong: 'part=${part} style="opacity: 0"',
    check: walk('list-empty-query'),
  },
  {
    name: 'a control that is covered',
    module: '/src/elements/states.ts',
    right: '<div class="failure" part="error">',
    wrong: '<div class="failure" part="error"><div style="position: fixed; inset: 0"></div>',
    check: walk('list-failed'),
  },
  {
    name: 'a control that disappears when it is used',
    module: '/src/elements/focus-keeper.ts',
    right: 'if (next) void focus(next);',
    wrong: '',
    check: walk('list-grid'),
  },
  {
    name: 'a control that cannot be left',
    module: '/src/elements/controls/search-form.ts',
    right: '@submit=${this.#onSubmit}',
    wrong: '@keydown=${(event: Event) => event.preventDefault()}',
    check: walk('search-list-set'),
  },
];

describe('the accessibility tests notice', () => {
  const planter = new FaultPlanter();
  const site = new DemoSite();
  before(() => site.open([planter.plugin]));
  after(() => site.close());

  for (const { name, check, ...fault } of faults) {
    it(name, async () => {
      await planter.plant(fault);
      // Other errors, such as a page that did not load, do not count.
      await assert.rejects(check(site), /^AssertionError|: Waiting failed/);
    });
  }
});
