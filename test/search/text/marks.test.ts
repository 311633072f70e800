import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { folding } from '../../../src/feed/text/fold.js';
import { marks } from '../../../src/search/text/marks.js';
import { createSearch } from '../../../src/functions.js';
import { feed, type Sketch } from '../practices.js';

/** The text, with brackets around the parts that are marked. */
function bracketed(text: string, words: Iterable<string>): string {
  let result = '';
  let done = 0;
  for (const { start, end } of marks(text, new Set(words), folding)) {
    result += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return result + text.slice(done);
}

function markedBy(text: string, sketch: Sketch): string {
  const { words } = createSearch(feed([sketch])).find({ text });
  return bracketed(sketch.title ?? '', words);
}

describe('Marks', () => {
  it('cover the words that matched, in their own spelling', () => {
    expect(bracketed('Łódź and LODZ, not Lodzer', ['lodz'])).to.equal(
      '[Łódź] and [LODZ], not Lodzer',
    );
    expect(bracketed('Die Straße nach Straßburg', ['strasse'])).to.equal(
      'Die [Straße] nach Straßburg',
    );
    expect(bracketed('The o\ufb03ce', ['office'])).to.equal('The [o\ufb03ce]');
  });

  it('cover combining accents', () => {
    expect(bracketed('a Montre\u0301al b', ['montreal'])).to.equal('a [Montre\u0301al] b');
  });

  it('are joined where pairs of characters overlap', () => {
    expect(bracketed('静岡県浜松市の例', ['浜松', '松市'])).to.equal('静岡県[浜松市]の例');
  });

  it('leave out what did not match', () => {
    expect(bracketed('Nothing here', ['word'])).to.equal('Nothing here');
    expect(bracketed('Nothing here', [])).to.equal('Nothing here');
    expect(bracketed('', ['word'])).to.equal('');
  });

  it('cover the whole word if the query is its beginning, a part of it or a misspelling', () => {
    const sketch = { id: 'a', title: 'Bibliothèques pour tous les enfants' };
    expect(markedBy('biblio', sketch)).to.equal('[Bibliothèques] pour tous les enfants');
    expect(markedBy('theque', sketch)).to.equal('[Bibliothèques] pour tous les enfants');
    expect(markedBy('bibliohteque enf', sketch)).to.equal(
      '[Bibliothèques] pour tous les [enfants]',
    );
  });

  it('lie within the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, some) => {
        const words = new Set([...some, ...text.toLowerCase().split(' ')]);
        let end = 0;
        for (const mark of marks(text, words, folding)) {
          expect(mark.start).to.be.at.least(end);
          expect(mark.end).to.be.above(mark.start);
          end = mark.end;
        }
        expect(end).to.be.at.most(text.length);
      }),
    );
  });
});
