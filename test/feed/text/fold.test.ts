import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, germanSpelling, words } from '../../../src/feed/text/fold.js';
import { anyText } from '../../fixtures/text.js';

describe('fold', () => {
  it('ignores case, accents and the difference between special letters and their ASCII spellings', () => {
    expect(fold('ŁÓDŹ Århus STRAẞE Þórður Ðuro Œuvre İstanbul ılıca Għarb')).to.equal(
      'lodz arhus strasse thordur duro oeuvre istanbul ilica gharb',
    );
    expect(fold('Bucureşti')).to.equal(fold('București'));
    expect(fold('Gəncə')).to.equal('gence');
  });

  it('treats composed and decomposed text alike', () => {
    for (const text of ['Montréal', 'Łódź', 'й ї ў', 'ガイド', '안산', 'का़']) {
      expect(fold(text.normalize('NFD'))).to.equal(fold(text.normalize('NFC')));
    }
  });

  it('removes Greek accents, and treats a final sigma like any other', () => {
    expect(fold('Λεμεσός')).to.equal(fold('ΛΕΜΕΣΟΣ'));
  });

  it('removes Cyrillic accents, but keeps Russian and Ukrainian letters distinct', () => {
    expect(fold('Ёлка Йонава Київ ґанок')).to.equal('елка ионава киів ганок');
    expect(fold('і')).not.to.equal(fold('и'));
    expect(fold('і')).not.to.equal(fold('i'));
  });

  it('removes Arabic and Hebrew marks, and unifies letter forms that keyboards confuse', () => {
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

  it('reduces all apostrophes to one character, and all dashes to another', () => {
    for (const mark of "'’‘‛ʼʹ′`´＇׳") expect(fold(`Luc${mark}k`)).to.equal("luc'k");
    for (const mark of '-‐‑–—−־－') expect(fold(`a${mark}b`)).to.equal('a-b');
  });

  it('drops invisible characters', () => {
    expect(fold('inter\u00adcul\u200dtu\u2060ral\ufeff')).to.equal('intercultural');
  });

  it('does not change text that is already folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on case or on how accents are encoded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿąčęłńšžа-яёґєії ]*$/), (text) => {
        expect(fold(text.toUpperCase())).to.equal(fold(text));
        expect(fold(text.normalize('NFD'))).to.equal(fold(text));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are runs of letters and digits', () => {
    expect(words('COVID-19: “Vivre ensemble”, 2011–14!')).to.deep.equal([
      ...['covid', '19', 'vivre', 'ensemble', '2011', '14'],
    ]);
    expect(words(' … ')).to.deep.equal([]);
    expect(words('')).to.deep.equal([]);
  });

  it('omit apostrophes, elided articles and the English genitive', () => {
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

  it('are joined across the Catalan middle dot only', () => {
    expect(words('col·lecció COL·LECCIÓ coŀlecció')).to.deep.equal([
      ...['colleccio', 'colleccio', 'colleccio'],
    ]);
    expect(words('Oslo·Bergen')).to.deep.equal(['oslo', 'bergen']);
  });

  it('are pairs of characters in Chinese and Japanese, or a lone character by itself', () => {
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

describe('germanSpelling', () => {
  it('spells umlauts out', () => {
    expect(germanSpelling('Malmö')).to.equal('malmoe');
    expect(germanSpelling('A\u030arhus')).to.equal('aarhus');
    expect(germanSpelling('KØBENHAVN')).to.equal('koebenhavn');
    expect(germanSpelling('Zürich')).to.equal('zuerich');
  });

  it('is empty for a word without umlauts', () => {
    expect(germanSpelling('Málaga')).to.equal('');
  });
});
