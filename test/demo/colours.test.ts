import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checksOf, contrast, isDark, passes, readable } from '../../demo/builder/colours.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const colours = fc.record({ accent: colour, text: colour, background: colour });

describe('the colours of a snippet', () => {
  for (const [a, b, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#0b57a4', '#0b57a4', 1],
  ] as const) {
    it(`have the contrast that WCAG defines: ${a} on ${b} is ${ratio}:1`, () => {
      expect(contrast(a, b)).to.be.closeTo(ratio, 0.005);
      expect(contrast(b, a)).to.equal(contrast(a, b));
    });
  }

  it('can be made readable, whatever they are', () => {
    fc.assert(
      fc.property(colours, (any) => {
        const better = readable(any);
        expect(checksOf(better).filter((check) => !passes(check))).to.deep.equal([]);
      }),
    );
  });

  it('stay as they are if they are readable', () => {
    fc.assert(
      fc.property(colours, (any) => {
        const better = readable(any);
        expect(readable(better)).to.deep.equal(better);
      }),
    );
  });

  it('change no more than necessary', () => {
    const near = { accent: '#808080', text: '#000000', background: '#ffffff' };
    const { accent, text, background } = readable(near);
    expect([text, background]).to.deep.equal(['#000000', '#ffffff']);
    expect(contrast(accent, '#ededed')).to.be.within(4.5, 4.6);
  });

  it('are also checked for secondary text, which is paler than the main text', () => {
    const failing = checksOf({ accent: '#000000', text: '#6a6a6a', background: '#ffffff' });
    expect(failing.filter((check) => !passes(check)).map(({ what }) => what)).to.include(
      'Place, period and counts',
    );
  });

  it('count as dark if the text is lighter than the background', () => {
    expect(isDark({ accent: '#000000', text: '#eeeeee', background: '#333333' })).to.equal(true);
    expect(isDark({ accent: '#000000', text: '#333333', background: '#eeeeee' })).to.equal(false);
  });
});
