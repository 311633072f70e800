import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { visitGallery } from '../visual/exhibits.js';
import { type Fault, FaultPlanter } from '../visual/planted-fault.js';
import { DemoSite } from './demo-site.js';
import { faultsIn } from './faults.js';
import { walkByKeyboard } from './keyboard-walk.js';
import { treeOf } from './tree.js';

/** What a test of accessibility does, and fails by rejecting. */
type Check = (site: DemoSite) => Promise<void>;

/** As in accessibility.test.ts. */
const engines: Check = async (site) => {
  const page = await visitGallery(site, {});
  const faults = await faultsIn(page);
  await page.close();
  assert.deepEqual(faults, []);
};

/** As in accessibility-tree.test.ts. */
const tree =
  (state: string): Check =>
  async (site) => {
    const page = await visitGallery(site, { only: state });
    const found = await treeOf(page, `#${state}`);
    await page.close();
    assert.equal(found, readFileSync(`test/visual/trees/${state}.txt`, 'utf8'));
  };

/** Faults of accessibility, one at a time, and the test that is to find each. */
const faults: readonly (Fault & { readonly name: string; readonly check: Check })[] = [
  {
    name: 'a field without its label',
    module: '/src/elements/practice-search.ts',
    right: '<label for="text">${label}</label>',
    wrong: '',
    check: engines,
  },
  {
    name: 'a heading level that is skipped',
    module: '/src/elements/practice-words.ts',
    right: '`h${headingLevel}`',
    wrong: '`h${headingLevel + 1}`',
    check: engines,
  },
  {
    name: 'quiet text too pale',
    module: '/src/elements/tokens.styles.ts',
    right: 'currentColor 85%',
    wrong: 'currentColor 50%',
    check: engines,
  },
  {
    name: 'a list that is none',
    module: '/src/elements/practice-list.ts',
    right: ' role="list"',
    wrong: '',
    check: engines,
  },
  {
    name: 'a target of less than 24 px',
    module: '/src/elements/practice-search.styles.ts',
    right: 'min-block-size: 2em;\n        padding: 0.2em 0.7em;',
    wrong: 'min-block-size: 0;\n        padding: 0;\n        font-size: 8px !important;',
    check: engines,
  },
  {
    name: 'an image without its text',
    module: '/src/elements/practice-words.ts',
    right: '  image.alt = alt;\n',
    wrong: '',
    check: engines,
  },
  {
    name: 'a landmark without a name',
    module: '/src/elements/practice-search.ts',
    right: ' aria-label=${label}',
    wrong: '',
    check: tree('search-filters'),
  },
  {
    name: 'words whose language is not said',
    module: '/src/elements/practice-words.ts',
    right: 'if (language) node.lang = language;',
    wrong: '',
    check: tree('card-language'),
  },
  {
    name: 'nothing to hear counts from',
    module: '/src/elements/announcer.ts',
    right: ' role="status"',
    wrong: '',
    check: tree('list-rows'),
  },
  {
    name: 'an error that nobody hears',
    module: '/src/elements/feed-failure.ts',
    right: ' role="alert"',
    wrong: '',
    check: tree('list-failed-fallback'),
  },
  {
    name: 'a name that does not begin with the words one sees',
    module: '/src/elements/practice-card.ts',
    right: 'str`Read more: ${name}`',
    wrong: 'str`${name}`',
    check: tree('card-unfolded'),
  },
  {
    name: 'focus that stays behind after “more”',
    module: '/src/elements/practice-list.ts',
    right: 'this.#focusCard = this.#cards.length;',
    wrong: '',
    check: walkByKeyboard,
  },
  {
    name: 'focus that is lost with “clear”',
    module: '/src/elements/practice-search.ts',
    right: "this.renderRoot.querySelector('input')?.focus();",
    wrong: '',
    check: walkByKeyboard,
  },
];

describe('tests of accessibility notice', () => {
  const planter = new FaultPlanter();
  const site = new DemoSite();
  before(() => site.open([planter.plugin]));
  after(() => site.close());

  for (const { name, check, ...fault } of faults) {
    it(name, async () => {
      await planter.plant(fault);
      // Not that the page never came, say.
      await assert.rejects(check(site), /^AssertionError|: Waiting failed/);
    });
  }
});
