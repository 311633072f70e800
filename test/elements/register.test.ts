import { expect } from '@open-wc/testing';
import { PracticeCard, PracticeList, PracticeSearch } from '../../src/index.js';
import { registerElements } from '../../src/elements/register.js';
import { consoleWarnings } from '../fixtures/server.js';

describe('registration', () => {
  const warnings = consoleWarnings();

  it('is not done by importing the classes', () => {
    expect(customElements.get('practice-list')).to.equal(undefined);
  });

  it('leaves an element that is there already, and says so once', () => {
    class Older extends HTMLElement {}
    customElements.define('practice-card', Older);
    registerElements();
    expect(customElements.get('practice-card')).to.equal(Older);
    expect(customElements.get('practice-list')).to.equal(PracticeList);
    expect(customElements.get('practice-search')).to.equal(PracticeSearch);
    expect(customElements.getName(PracticeCard)).to.equal(null);
    expect(warnings).to.have.length(1);
  });
});
