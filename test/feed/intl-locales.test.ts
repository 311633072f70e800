import { expect } from '@open-wc/testing';
import { intlLocales } from '../../src/feed/intl-locales.js';
import { dateWords } from '../../src/feed/period/date-words.js';

describe('Locales for Intl', () => {
  for (const language of ['ar', 'ar-SA', 'ar-EG', 'ur', 'ur-IN']) {
    it(`write the digits of the interface in ${language}`, () => {
      expect(new Intl.NumberFormat(intlLocales(language)).format(21)).to.equal('21');
      expect(dateWords('2021-06-21', language)).to.include('2021');
    });
  }

  it('leave a language alone that names its digits, or has others everywhere', () => {
    expect(intlLocales('ar-u-nu-arab')).to.deep.equal(['ar-u-nu-arab', 'en']);
    expect(intlLocales('fa')).to.deep.equal(['fa', 'en']);
    expect(intlLocales('pt')).to.deep.equal(['pt-PT', 'en']);
    expect(intlLocales('pt-BR')).to.deep.equal(['pt-BR', 'en']);
    expect(intlLocales('constructor')).to.deep.equal(['constructor', 'en']);
  });
});
