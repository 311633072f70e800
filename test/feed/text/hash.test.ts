import { expect } from '@open-wc/testing';
import { hash } from '../../../src/feed/text/hash.js';

describe('hash', () => {
  it('never changes, because the ids of practices without one are made of it', () => {
    expect(hash('')).to.equal('ztntfp');
    expect(hash('Show more')).to.equal('1l2fbod');
    expect(hash('Café 🎉')).to.equal('fcbflz');
  });
});
