import { expect } from '@open-wc/testing';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { nearestLocale } from '../../src/locales/nearest-locale.js';

describe('nearestLocale', () => {
  for (const [tag, locale] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch', 'de'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['iw', 'he'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['sr', 'sr'],
    ['sr-Cyrl-BA', 'sr'],
    ['sr-ME', 'sr-Latn'],
    ['cnr', 'cnr'],
    ['cnr-ME', 'cnr'],
    ['CNR-latn', 'cnr'],
    ['cnr-Cyrl', 'sr'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['pt-BR', 'pt-BR'],
    ['pt-AO', 'pt'],
    ['en-GB', 'en'],
    ['ku-Arab', undefined],
    ['az-Cyrl', undefined],
    ['xx', undefined],
    ['english', undefined],
    ['', undefined],
    ['de_AT', undefined],
  ] as const) {
    it(`gives readers of "${tag}" ${locale ?? 'English, as nothing is nearer'}`, () => {
      expect(nearestLocale(tag, [sourceLocale, ...targetLocales])).to.equal(locale);
    });
  }
});
