import { expect } from '@open-wc/testing';
import { liberal } from '../../src/functions.js';

const countryCode = (spelling: string) => liberal.country(spelling);

describe('a country', () => {
  it('is recognised by its code in any case', () => {
    expect(countryCode('NO')).to.equal('NO');
    expect(countryCode(' no ')).to.equal('NO');
    expect(countryCode('XK')).to.equal('XK');
  });

  it('is recognised by UK as well as GB, in every engine', () => {
    expect(countryCode('UK')).to.equal('GB');
    expect(countryCode('uk')).to.equal('GB');
  });

  it('is not recognised by a code that is not assigned', () => {
    for (const code of ['XX', 'ZZ', 'EU', 'UN', 'XA', '12', 'N']) {
      expect(countryCode(code), code).to.equal(undefined);
    }
  });

  it('is recognised by its name in many languages, in any case and without accents', () => {
    const names = {
      ...{ Norway: 'NO', NORVÈGE: 'NO', norvege: 'NO', Norwegen: 'NO', Noruega: 'NO' },
      ...{ Норвегія: 'NO', Норвегия: 'NO', Норвешка: 'NO', Νορβηγία: 'NO', 노르웨이: 'NO' },
      ...{ ノルウェー: 'NO', 挪威: 'NO', النرويج: 'NO', נורווגיה: 'NO', Norvegija: 'NO' },
      ...{ Polska: 'PL', Україна: 'UA', Magyarország: 'HU', Suomi: 'FI', Türkiye: 'TR' },
      ...{ 'Bosna i Hercegovina': 'BA', 'Côte d’Ivoire': 'CI', Κύπρος: 'CY', 日本: 'JP' },
    };
    for (const [name, code] of Object.entries(names)) {
      expect(countryCode(name), name).to.equal(code);
    }
  });

  it('is recognised by the names people use, even if Intl uses another', () => {
    const names = {
      ...{ 'Great Britain': 'GB', 'U.K.': 'GB', England: 'GB', Scotland: 'GB', USA: 'US' },
      ...{ 'The Netherlands': 'NL', Holland: 'NL', 'Czech Republic': 'CZ', Czechia: 'CZ' },
      ...{ Turkey: 'TR', Macedonia: 'MK', 'Republic of Moldova': 'MD', 'South Korea': 'KR' },
      ...{ 'Bosnia & Herzegovina': 'BA', 'Bosnia and Herzegovina': 'BA', Korea: 'KR' },
      ...{ 'Russian Federation': 'RU', 'Slovak Republic': 'SK', 'Ivory Coast': 'CI' },
      ...{ 'Moldova, Republic of': 'MD', 'Republic of Cyprus': 'CY', 'Republic of Korea': 'KR' },
      ...{ 'Iran, Islamic Republic of': 'IR', 'the Republic of North Macedonia': 'MK' },
      ...{ 'Democratic Republic of the Congo': 'CD', 'Republic of Ireland': 'IE', Taiwan: 'TW' },
    };
    for (const [name, code] of Object.entries(names)) {
      expect(countryCode(name), name).to.equal(code);
    }
  });

  it('is not recognised by any other words', () => {
    for (const name of ['Atlantis', '', ' ', '…', 'Norway Spain', 'x'.repeat(100_000)]) {
      expect(countryCode(name)).to.equal(undefined);
    }
  });

  it('is looked up in an index after the first unknown name', () => {
    // If each name were looked up in all languages again, the test would run out of its time.
    for (let i = 0; i < 20_000; i++) expect(countryCode(`Lemuria ${i}`)).to.equal(undefined);
  });
});
