import { expect } from '@open-wc/testing';
import { define, PracticeCard, PracticeList, PracticeSearch } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

const names = ['practice-card', 'practice-list', 'practice-search'] as const;

/** Elements of the page that another version of the package has registered. */
const others = names.map((name) => {
  const other = class extends HTMLElement {};
  customElements.define(name, other);
  return other;
});

describe('define', () => {
  const warnings = consoleWarnings();

  it('registers the elements for the page if no registry is given, where another version has not', () => {
    define();
    expect(names.map((name) => customElements.get(name))).to.deep.equal(others);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('on this page twice');
  });

  if (!('customElementRegistry' in Element.prototype)) {
    it('has no registry to be given in this browser, which has only that of the page', () => {
      expect(() => new CustomElementRegistry()).to.throw(TypeError);
    });
    return;
  }

  describe('with a registry for shadow roots', () => {
    let root: ShadowRoot;
    before(() => {
      const customElementRegistry = new CustomElementRegistry();
      define(customElementRegistry);
      // A second script of the same version.
      define(customElementRegistry);
      const host = document.createElement('div');
      document.body.append(host);
      root = host.attachShadow({ mode: 'open', customElementRegistry });
    });
    after(() => root.host.remove());

    /** A list in the root, with its search, and with results. */
    async function list(): Promise<PracticeList> {
      const { customElementRegistry } = root;
      const options = { customElementRegistry };
      const search = document.createElement('practice-search', options);
      const element = document.createElement('practice-list', options);
      element.feed = feedOf([item('meals'), item('choir')]);
      root.replaceChildren(search, element);
      await waitUntil(() => element.results, 'the list has no results');
      await element.updateComplete;
      return element;
    }

    it('registers them there and nowhere else, without a word', () => {
      const registry = root.customElementRegistry;
      const registered = names.map((name) => registry?.get(name));
      expect(registered).to.deep.equal([PracticeCard, PracticeList, PracticeSearch]);
      expect(names.map((name) => customElements.get(name))).to.deep.equal(others);
      expect(warnings).to.deep.equal([]);
    });

    it('gives lists there cards of the same registry', async () => {
      const cards = [...(await list()).querySelectorAll('practice-card')];
      expect(cards.map((card) => card instanceof PracticeCard)).to.deep.equal([true, true]);
      expect(cards[0]?.querySelector('[slot=title]')?.textContent).to.equal('Practice meals');
    });

    it('lets searches there find the list of their root, not the page’s', async () => {
      const other = document.createElement('practice-list');
      document.body.prepend(other);
      const found = await list();
      const search = root.querySelector('practice-search');
      other.remove();
      expect(search).to.be.instanceOf(PracticeSearch);
      expect(search?.list).to.equal(found);
      await waitUntil(() => search?.shadowRoot?.querySelector('input'), 'the search has no field');
    });
  });
});
