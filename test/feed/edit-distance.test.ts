import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance } from '../../src/feed/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it('counts letters inserted, left out, replaced and swapped', () => {
    expect(editDistance('oslo', 'oslo', 3)).to.equal(0);
    expect(editDistance('osloo', 'oslo', 3)).to.equal(1);
    expect(editDistance('slo', 'oslo', 3)).to.equal(1);
    expect(editDistance('oslp', 'oslo', 3)).to.equal(1);
    expect(editDistance('olso', 'oslo', 3)).to.equal(1);
    expect(editDistance('kitten', 'sitting', 3)).to.equal(3);
    expect(editDistance('', 'abc', 3)).to.equal(3);
  });

  it('is infinite beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).to.equal(Infinity);
    expect(editDistance('ab', 'cd', 1)).to.equal(Infinity);
    expect(editDistance('a', 'aaaa', 2)).to.equal(Infinity);
  });

  it('is the same both ways, and within a limit what it is without one', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, limit) => {
        const whole = editDistance(a, b, 8);
        expect(editDistance(b, a, 8)).to.equal(whole);
        expect(editDistance(a, b, limit)).to.equal(whole <= limit ? whole : Infinity);
        expect(whole === 0).to.equal(a === b);
      }),
      { numRuns: 2000 },
    );
  });
});
