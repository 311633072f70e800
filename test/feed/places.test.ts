import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { createPlaces, nearestCity } from '../../src/feed/places.js';
import type { City, Places } from '../../src/feed/places.js';

const city = (name: string, country?: string, ...aliases: string[]): City => ({
  name,
  ...(country !== undefined && { country }),
  aliases,
});

/** The cities of this repository's own table. */
async function cataloguePlaces(): Promise<Places> {
  const response = await fetch(new URL('../../data/cities.csv', import.meta.url));
  const rows: { name: string; country: string; aliases: string }[] = parse(await response.text(), {
    columns: true,
  });
  return createPlaces(
    rows.map(({ name, country, aliases }) => city(name, country, ...aliases.split(';'))),
  );
}

describe('a city', () => {
  let places: Places;
  const named = (spelling: string, country?: string) => places.city(spelling, country)?.name;

  before(async () => {
    places = await cataloguePlaces();
  });

  it('is known by its name and every alias', () => {
    expect(places.cities).to.have.length.above(100);
    for (const each of places.cities) {
      for (const name of [each.name, ...each.aliases].filter(Boolean)) {
        expect(places.city(name), name).to.equal(each);
      }
    }
  });

  it('is known in any case, without accents and with other dashes and apostrophes', () => {
    for (const spelling of [
      'Montreal',
      'montréal',
      'VILLE DE MONTREAL',
      ' Montréal ',
      'МОНРЕАЛЬ',
    ]) {
      expect(named(spelling), spelling).to.equal('Montréal');
    }
    expect(named('Donostia – San Sebastian')).to.equal('Donostia-San Sebastián');
    expect(named('Reggio nell`Emilia')).to.equal('Reggio Emilia');
    expect(named('Melitopol’')).to.equal('Melitopol');
  });

  it('is known by its German or Nordic spelling', () => {
    const nordic = createPlaces([city('Malmö', 'SE'), city('Århus', 'DK', 'Aarhus C')]);
    expect(nordic.city('Malmoe')?.name).to.equal('Malmö');
    expect(nordic.city('AARHUS')?.name).to.equal('Århus');
    expect(nordic.city('Arhus')?.name).to.equal('Århus');
  });

  it('is known with its country behind it', () => {
    expect(named('Lublin, Poland')).to.equal('Lublin');
    expect(named('Lublin (Polska)')).to.equal('Lublin');
    expect(named('lublin, pl')).to.equal('Lublin');
    expect(named('Lublin, Poland', 'PL')).to.equal('Lublin');
    expect(named('Lublin, Poland', 'NO')).to.equal(undefined);
    expect(named('Lublin, Norway')).to.equal(undefined);
    expect(named('Lublin, Atlantis')).to.equal(undefined);
    expect(named('Rochester, NY')).to.equal('Rochester');
  });

  it('is unknown by any other spelling', () => {
    for (const spelling of ['Atlantis', '', ' ', '–', ',', '(', 'Oslo Bergen', '__proto__']) {
      expect(named(spelling), spelling).to.equal(undefined);
    }
  });
});

describe('namesakes', () => {
  const spain = city('Cartagena', 'ES');
  const colombia = city('Cartagena', 'CO');
  const somewhere = city('Valencia');
  const alias = city('Nova Cartago', 'ES', 'Cartagena', 'Toledo');
  const toledo = city('Toledo', 'US');
  const places = createPlaces([alias, spain, colombia, somewhere, toledo]);

  it('are told apart by country, as code or name', () => {
    expect(places.city('Cartagena', 'ES')).to.equal(spain);
    expect(places.city('cartagena', 'co')).to.equal(colombia);
    expect(places.city('Cartagena', 'Kolumbien')).to.equal(colombia);
    expect(places.city('Cartagena, Colombia')).to.equal(colombia);
    expect(places.city('Cartagena', 'IT')).to.equal(undefined);
  });

  it('without a country are the first listed, own names before aliases', () => {
    expect(places.city('Cartagena')).to.equal(spain);
    expect(places.city('Toledo')).to.equal(toledo);
    expect(places.city('Toledo', 'ES')).to.equal(alias);
  });

  it('are in any country when the feed names none', () => {
    expect(places.city('Valencia', 'ES')).to.equal(somewhere);
  });

  it('pass over a country that is none', () => {
    expect(places.city('Cartagena', 'Atlantis')).to.equal(spain);
  });
});

describe('nearestCity', () => {
  let places: Places;
  const nearest = (spelling: string) => nearestCity(places, spelling)?.name;

  before(async () => {
    places = await cataloguePlaces();
  });

  it('finds the city that a slip of the key was meant to be', () => {
    expect(nearest('Olso')).to.equal('Oslo');
    expect(nearest('Bergn')).to.equal('Bergen');
    expect(nearest('Vinnitsyia')).to.equal('Vinnytsia');
    expect(nearest('Copenagen')).to.equal('Copenhagen');
    expect(nearest('Одесе')).to.equal('Odesa');
    expect(nearest('Stavengar, Norway')).to.equal('Stavanger');
  });

  it('finds a city whose country is wrong', () => {
    expect(nearest('Oslo, Sweden')).to.equal('Oslo');
  });

  it('finds a known city itself', () => {
    expect(nearest('oslo')).to.equal('Oslo');
  });

  it('prefers the nearer name to the earlier one', () => {
    const two = createPlaces([city('Marburg'), city('Hamburgo'), city('Hamburg')]);
    expect(nearestCity(two, 'Hambrug')?.name).to.equal('Hamburg');
  });

  it('finds nothing where none is near', () => {
    for (const spelling of ['Atlantis', 'Gotham', 'London', 'Prague', 'Bern', 'xyz', '', ' ']) {
      expect(nearest(spelling), spelling).to.equal(undefined);
    }
    expect(nearest('x'.repeat(100_000))).to.equal(undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (spelling) => {
        nearest(spelling);
      }),
    );
  });
});
