import { expect } from '@open-wc/testing';
import { cityName, sameLanguage } from '../../src/feed/text-for.js';

describe('The name of a city on a page', () => {
  const cases: readonly (readonly [
    page: string,
    names: Readonly<Record<string, string>> | undefined,
    shown: string,
  ])[] = [
    ['uk', { uk: 'Луцьк', pl: 'Łuck' }, 'Луцьк'],
    ['uk-UA', { uk: 'Луцьк', pl: 'Łuck' }, 'Луцьк'],
    ['en', { uk: 'Луцьк', pl: 'Łuck' }, 'Lutsk'],
    ['en', undefined, 'Lutsk'],
    // By script: traditional characters in Taiwan and Hong Kong, simplified ones in China and Singapore.
    ['zh-TW', { 'zh-Hans': '卢茨克', 'zh-Hant': '盧茨克' }, '盧茨克'],
    ['zh-HK', { 'zh-Hans': '卢茨克', 'zh-Hant': '盧茨克' }, '盧茨克'],
    ['zh', { 'zh-Hant': '盧茨克', 'zh-Hans': '卢茨克' }, '卢茨克'],
    ['zh-TW', { 'zh-Hans': '卢茨克' }, 'Lutsk'],
    ['sr', { 'sr-Latn': 'Luck', sr: 'Луцк' }, 'Луцк'],
    ['sr-Latn', { sr: 'Луцк', 'sr-Latn': 'Luck' }, 'Luck'],
    ['sr-ME', { sr: 'Луцк', 'sr-Latn': 'Luck' }, 'Luck'],
    ['sr-Latn', { sr: 'Луцк' }, 'Lutsk'],
    ['sr', { 'sr-Latn': 'Luck' }, 'Lutsk'],
    // Bokmål, Nynorsk and the tag for both.
    ['nb', { no: 'Lutsk by' }, 'Lutsk by'],
    ['no', { nb: 'Lutsk by' }, 'Lutsk by'],
    ['nn', { nb: 'Lutsk by', nn: 'Lutsk bygd' }, 'Lutsk bygd'],
    ['pt-BR', { pt: 'Lutesque', 'pt-PT': 'Lutsque', 'pt-BR': 'Lútsqui' }, 'Lútsqui'],
    ['pt-AO', { fr: 'Loutsk', pt: 'Lutesque' }, 'Lutesque'],
    // A tag that browsers know nothing of.
    ['cnr', { cnr: 'Luck', sr: 'Луцк' }, 'Luck'],
    ['english language', { uk: 'Луцьк' }, 'Lutsk'],
  ];
  for (const [page, names, shown] of cases) {
    const known = Object.keys(names ?? {}).join(', ') || 'no language';
    it(`is ${shown} on a page in ${page} if it is known in ${known}`, () => {
      expect(cityName({ name: 'Lutsk', names }, page)).to.equal(shown);
    });
  }
});

describe('two tags', () => {
  it('are of one language in any script and country, and in both written forms of Norwegian', () => {
    for (const [one, other] of [
      ['pt', 'pt-BR'],
      ['sr', 'sr-Latn'],
      ['nb', 'no'],
      ['nn', 'nb-NO'],
    ] as const) {
      expect(sameLanguage(one, other), `${one} ${other}`).to.equal(true);
    }
  });

  it('are not of one language if they are of two, or if one is unknown', () => {
    for (const [one, other] of [
      ['nb', 'da'],
      ['', 'en'],
      ['no', 'n'],
    ] as const) {
      expect(sameLanguage(one, other), `${one} ${other}`).to.equal(false);
    }
  });
});
