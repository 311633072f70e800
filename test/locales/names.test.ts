import { configureLocalization } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { countryName, listName, textLanguage } from '../../src/elements/formats.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { messageModules } from '../../src/locales/message-modules.js';

const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => messageModules[locale]?.() ?? Promise.reject(new Error(locale)),
});

describe('a list of names', () => {
  for (const locale of targetLocales)
    it(`has no English word in ${locale}, in any browser`, async () => {
      await setLocale(locale);
      for (const type of [undefined, 'disjunction'] as const) {
        const text = listName(['1', '2', '3'], locale, type);
        expect(text).to.match(/1.+2.+3/);
        expect(text).not.to.match(/and|\bor\b/);
      }
    });

  it('is written as the interface is: European in English, with CLDR’s word where Chromium has none', async () => {
    await setLocale(sourceLocale);
    expect(listName(['Lublin', 'Kraków', 'Wrocław'], 'en')).to.equal('Lublin, Kraków and Wrocław');
    await setLocale('sq');
    const cities = ['Lublin', 'Krakov', 'Vroclav'];
    expect(listName(cities, 'sq')).to.equal('Lublin, Krakov dhe Vroclav');
    expect(listName(cities, 'sq', 'disjunction')).to.equal('Lublin, Krakov ose Vroclav');
    expect(listName(cities.slice(0, 2), 'sq')).to.equal('Lublin dhe Krakov');
  });
});

describe('names of countries and languages', () => {
  for (const locale of [sourceLocale, ...targetLocales])
    it(`are words of the language in ${locale}, in every browser`, async () => {
      await setLocale(locale);
      const english = new Intl.DisplayNames('en', { type: 'region' });
      for (const code of ['NO', 'DE', 'GB', 'UA']) {
        const name = countryName(code, locale);
        expect(name).not.to.equal(code);
        // Ukraine is called so in other languages as well.
        if (locale !== 'en' && code !== 'UA') {
          expect(name, `${locale} ${code}`).not.to.equal(english.of(code));
        }
      }
      for (const code of ['sq', 'fr', 'sr-Latn', 'uk', 'en', 'es']) {
        if (code === locale) continue;
        const badge = textLanguage(code, locale);
        expect(badge, `${locale} ${code}`).not.to.match(
          new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u'),
        );
        if (locale !== 'en') {
          const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? '';
          expect(badge, `${locale} ${code}`).not.to.contain(inEnglish);
        }
      }
    });

  it('are those of the page’s language only where the interface has the same', async () => {
    await setLocale('sq');
    expect(countryName('NO', 'de')).to.equal('Norwegen');
    expect(countryName('NO', 'sq-AL')).to.equal('Norvegji');
    expect(countryName('Norway\nNO', 'sq')).to.equal('Norway\nNO');
    // A country that does not occur has at least a name.
    expect(['Tuvalu', 'TV']).to.include(countryName('TV', 'sq'));
  });

  it('are the same on a page whose script extends Object.prototype', async () => {
    const extended = Object.prototype as { names?: unknown };
    for (const locale of ['nb', 'sq']) {
      await setLocale(locale);
      const name = countryName('NO', locale);
      for (const value of ['\nNO=Elsewhere', {}, () => '']) {
        try {
          extended.names = value;
          expect(countryName('NO', locale)).to.equal(name);
        } finally {
          delete extended.names;
        }
      }
    }
  });
});
