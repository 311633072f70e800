import { expect } from '@open-wc/testing';
import { PracticeCard, PracticeList, PracticeMap, PracticeSearch } from '../../src/index.js';
import { registerElements } from '../../src/elements/register.js';
import { consoleWarnings } from '../fixtures/server.js';

describe('registration', () => {
  const warnings = consoleWarnings();

  it('does not happen when the classes are imported', () => {
    expect(customElements.get('practice-list')).to.equal(undefined);
  });

  it('keeps an element that is already registered, and warns once', () => {
    class Older extends HTMLElement {}
    customElements.define('practice-card', Older);
    registerElements();
    expect(customElements.get('practice-card')).to.equal(Older);
    expect(customElements.get('practice-list')).to.equal(PracticeList);
    expect(customElements.get('practice-search')).to.equal(PracticeSearch);
    expect(customElements.get('practice-map')).to.equal(PracticeMap);
    expect(customElements.getName(PracticeCard)).to.equal(null);
    expect(warnings).to.have.length(1);
  });
});
