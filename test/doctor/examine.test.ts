import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { examine } from '../../src/doctor/examine.js';

describe('a page that never finishes loading', () => {
  const { now } = performance;

  beforeEach(() => {
    Object.defineProperty(document, 'readyState', { get: () => 'loading', configurable: true });
    // Each look at the clock is five seconds later than the one before.
    let later = 0;
    performance.now = () => now.call(performance) + (later += 5_000);
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'readyState');
    performance.now = now;
  });

  it('is examined as it is', async () => {
    const probe = await fixture<HTMLElement>(html`<span></span>`);
    const found = await examine([], probe);
    expect(found.map(({ title }) => title)).not.to.include('A check did not finish');
    expect(found.length).to.be.above(0);
  });
});
