import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { folding } from '../../../src/feed/text/fold.js';
import { segments, unspaced } from '../../../src/search/text/segments.js';
import { anyText } from '../../fixtures/text.js';

/** Each word with the part of the original text that it came from: `lodz<Łódź>`. */
const traced = (text: string) =>
  segments(text, folding)
    .map(({ word, start, end }) => `${word}<${text.slice(start, end)}>`)
    .join(' ');

describe('segments', () => {
  it('point to their words in the original text', () => {
    expect(traced('In der Straße: l’Émilie')).to.equal(
      'in<In> der<der> strasse<Straße> emilie<Émilie>',
    );
    expect(traced('the city’s garden')).to.equal('the<the> city<city> garden<garden>');
    expect(traced('A\u030arhus, Cafe\u0301s, Cafe\u0301')).to.equal(
      'arhus<A\u030arhus> cafes<Cafe\u0301s> cafe<Cafe\u0301>',
    );
    expect(traced('ﬁn ½ œuvre æ x')).to.equal('fin<ﬁn> 1<½> 2<½> oeuvre<œuvre> ae<æ> x<x>');
    expect(traced('ßß 浜松市のA 𠀀𠀁𠀂 ﾊﾞｽ')).to.equal(
      'ssss<ßß> 浜松<浜松> 松市<松市> 市の<市の> a<A> 𠀀𠀁<𠀀𠀁> 𠀁𠀂<𠀁𠀂> バス<ﾊﾞｽ>',
    );
  });

  it('are in order, lie within the text, and fold to their words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { word, start, end } of segments(text, folding)) {
          expect(word).not.to.equal('');
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start).and.at.most(text.length);
          const again = segments(text.slice(start, end), folding).map((each) => each.word);
          // The dictionaries cut a part of a phrase otherwise than the phrase.
          if (!unspaced.test(text)) expect(again.join('')).to.include(word);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are found once where a character of an unspaced script folds to several words', () => {
    const found = segments('\u0e33\uff9e\u11ab', folding).map(({ word }) => word);
    expect(found).to.eql([...new Set(found)]);
  });

  it('take linear time, even for hostile text', () => {
    for (const text of ['½', "l'", 'e\u0301', '\u0301', '浜', 'L·', 'ㅏ', "'s ", 'ￂ'] as const) {
      // Quadratic time would be minutes, and the test would run out of its own.
      expect(() => segments(text.repeat(200_000 / text.length), folding), text).not.to.throw();
    }
  });
});
