import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, germanSpelling, segments, words } from '../../src/feed/fold.js';

/** Each word with the piece of the original it stands at: `lodz<Łódź>`. */
const traced = (text: string) =>
  segments(text)
    .map(({ word, start, end }) => `${word}<${text.slice(start, end)}>`)
    .join(' ');

/** Text as people and machines write it: every script, marks, ligatures, jamo, invisible characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...["l'", 'e', '\u0301', 'ß', 'ﬁ', '½', 'İ', 'L·', 'l', 'Σ', 'й', '浜', '松', 'が', 'か'],
        ...['\u3099', '안', '\u1112', '\u1161', '\u11ab', 'ﾊ', 'ﾞ', '𠀀', 'ﷺ', '\u0640', ' ', 'ŉ'],
        ...['\u00ad', '\u200b', '`', '´', '-', '–', "'s", 'ㄱ', 'ㅏ', 'ﾡ', 'ￂ', '\u0e33', '\u0bc6'],
        ...['\u0bbe', 'ſ', '\u212a', 'ẞ', '\ud800', '٣'],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

describe('fold', () => {
  it('compares without case, accents and letters that a keyboard may lack', () => {
    expect(fold('ŁÓDŹ Århus STRAẞE Þórður Ðuro Œuvre İstanbul ılıca Għarb')).to.equal(
      'lodz arhus strasse thordur duro oeuvre istanbul ilica gharb',
    );
    expect(fold('Bucureşti')).to.equal(fold('București'));
    expect(fold('Gəncə')).to.equal('gence');
  });

  it('takes composed and decomposed text for the same', () => {
    for (const text of ['Montréal', 'Łódź', 'й ї ў', 'ガイド', '안산', 'का़']) {
      expect(fold(text.normalize('NFD'))).to.equal(fold(text.normalize('NFC')));
    }
  });

  it('takes Greek accents off and the final sigma for any sigma', () => {
    expect(fold('Λεμεσός')).to.equal(fold('ΛΕΜΕΣΟΣ'));
  });

  it('takes Cyrillic accents off, yet keeps the letters of Russian and Ukrainian apart', () => {
    expect(fold('Ёлка Йонава Київ ґанок')).to.equal('елка ионава киів ганок');
    expect(fold('і')).not.to.equal(fold('и'));
    expect(fold('і')).not.to.equal(fold('i'));
  });

  it('takes Arabic and Hebrew marks off, and the forms that keyboards confuse for one', () => {
    expect(fold('مُحَمَّد')).to.equal('محمد');
    expect(fold('طنـــجة')).to.equal(fold('طنجه'));
    expect(fold('أإآ')).to.equal('ااا');
    expect(fold('عِבְרִית')).to.equal(fold('عברית'));
    expect(fold('٢٠٢٢ ۲۰۲۲')).to.equal('2022 2022');
  });

  it('keeps kana, Hangul and Indian vowel signs', () => {
    expect(fold('ガイド')).to.equal('ガイド');
    expect(fold('ﾊﾞｽ')).to.equal('バス');
    expect(fold('안산시')).to.equal('안산시');
    expect(fold('हिन्दी')).to.equal('हिन्दी');
  });

  it('has one apostrophe and one dash', () => {
    for (const mark of "'’‘‛ʼʹ′`´＇׳") expect(fold(`Luc${mark}k`)).to.equal("luc'k");
    for (const mark of '-‐‑–—−־－') expect(fold(`a${mark}b`)).to.equal('a-b');
  });

  it('drops what nobody sees', () => {
    expect(fold('inter\u00adcul\u200dtu\u2060ral\ufeff')).to.equal('intercultural');
  });

  it('changes nothing when folding twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on case, nor on how accents are encoded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿąčęłńšžа-яёґєії ]*$/), (text) => {
        expect(fold(text.toUpperCase())).to.equal(fold(text));
        expect(fold(text.normalize('NFD'))).to.equal(fold(text));
      }),
    );
  });
});

describe('words of a text', () => {
  it('are its letters and digits', () => {
    expect(words('COVID-19: “Vivre ensemble”, 2011–14!')).to.deep.equal([
      ...['covid', '19', 'vivre', 'ensemble', '2011', '14'],
    ]);
    expect(words(' … ')).to.deep.equal([]);
    expect(words('')).to.deep.equal([]);
  });

  it('lose apostrophes, elided articles and the English genitive', () => {
    expect(words('Reggio nell’Emilia')).to.deep.equal(['reggio', 'emilia']);
    expect(words("Reggio d'Émilie, l'école d'aujourd'hui")).to.deep.equal([
      ...['reggio', 'emilie', 'ecole', 'aujourdhui'],
    ]);
    expect(words("Luc'k, Кам’янець, O'Connor, İstanbul'da, Melitopol'")).to.deep.equal([
      ...['luck', 'камянець', 'oconnor', 'istanbulda', 'melitopol'],
    ]);
    expect(words('the city’s children’s garden, L`Aquila')).to.deep.equal([
      ...['the', 'city', 'children', 'garden', 'aquila'],
    ]);
    expect(words("'s-Hertogenbosch l' d'd s's")).to.deep.equal([
      ...['s', 'hertogenbosch', 'l', 'd', 's'],
    ]);
  });

  it('join over the Catalan middle dot only', () => {
    expect(words('col·lecció COL·LECCIÓ coŀlecció')).to.deep.equal([
      ...['colleccio', 'colleccio', 'colleccio'],
    ]);
    expect(words('Oslo·Bergen')).to.deep.equal(['oslo', 'bergen']);
  });

  it('are pairs of characters in Chinese and Japanese, and a single character itself', () => {
    expect(words('浜松市')).to.deep.equal(['浜松', '松市']);
    expect(words('市')).to.deep.equal(['市']);
    expect(words('浜松のNPO法人、ガーデン')).to.deep.equal([
      ...['浜松', '松の', 'npo', '法人', 'ガー', 'ーデ', 'デン'],
    ]);
    expect(words('𠀀𠀁𠀂')).to.deep.equal(['𠀀𠀁', '𠀁𠀂']);
  });

  it('are the same before and after folding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(fold(text))).to.deep.equal(words(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('segments', () => {
  it('point to the words in the original text', () => {
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

  it('stand in order, within the text, and fold to their words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { word, start, end } of segments(text)) {
          expect(word).not.to.equal('');
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start).and.at.most(text.length);
          expect(words(text.slice(start, end))).to.include(word);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take linear time on hostile text', () => {
    for (const text of ['½', "l'", 'e\u0301', '\u0301', '浜', 'L·', 'ㅏ', "'s ", 'ￂ'] as const) {
      const before = performance.now();
      segments(text.repeat(100_000 / text.length));
      expect(performance.now() - before, text).to.be.below(3000);
    }
  });
});

describe('germanSpelling', () => {
  it('spells umlauts out', () => {
    expect(germanSpelling('Malmö')).to.equal('malmoe');
    expect(germanSpelling('A\u030arhus')).to.equal('aarhus');
    expect(germanSpelling('KØBENHAVN')).to.equal('koebenhavn');
    expect(germanSpelling('Zürich')).to.equal('zuerich');
  });

  it('is empty where there are none', () => {
    expect(germanSpelling('Málaga')).to.equal('');
  });
});
