import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBuiltInCities } from '../../../src/tool/places/built-in.js';
import { cityDoubts, readCities } from '../../../src/tool/places/city-cell.js';
import { knownPlaces } from '../../../src/tool/places/known-places.js';

const doubts = cityDoubts(withBuiltInCities());
const read = (cell: string, country?: string) => readCities(cell, country, doubts);

describe('a cell with several cities', () => {
  for (const cell of [
    ...[
      'Oslo; Bergen',
      'Oslo/Bergen',
      'Oslo & Bergen',
      'Oslo, Bergen',
      'Oslo + Bergen',
      'Oslo | Bergen',
    ],
    ...['Oslo and Bergen', 'Oslo und Bergen', 'Oslo et Bergen', 'Oslo y Bergen', 'Oslo i Bergen'],
    ...['Осло и Берген', 'Oslo\nBergen', 'Oslo – Bergen', 'Oslo, Bergen, Norway', 'Oslo og Bergen'],
  ]) {
    it(`is split where all its parts are known: ${JSON.stringify(cell)}`, () => {
      assert.deepEqual(read(cell), { cities: ['Oslo', 'Bergen'], country: 'NO', doubts: [] });
    });
  }

  it('stays whole where a part is not known, and the mend is named', () => {
    for (const cell of ['Oslo/Atlantis', 'Oslo, Atlantis', 'Oslo and Atlantis']) {
      const { cities, doubts: found } = read(cell);
      assert.deepEqual(cities, [cell]);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['several-cities'],
      );
      assert.match(found[0]?.message ?? '', /"Oslo; Atlantis"\.$/);
    }
  });

  it('is not split inside a name', () => {
    for (const name of ['Castelló de la Plana / Castellón de la Plana', 'Swansea/Abertawe']) {
      assert.equal(read(name).cities.length, 1, name);
    }
    assert.deepEqual(read('Biel/Bienne').cities, ['Biel/Bienne']);
  });

  for (const [cell, country] of [
    ['Salisbury; Bath', 'GB'],
    ['Cartagena; Medellín', 'CO'],
    ['Valladolid; Mérida', 'MX'],
    ['Paris; Austin', 'US'],
    ['Rochester; Lyons', 'US'],
  ] as const) {
    it(`keeps its country: ${cell}, ${country}`, () => {
      const found = read(cell, country);
      assert.deepEqual(found.cities, cell.split('; '));
      assert.equal(found.country, country);
      assert.ok(found.doubts.length > 0);
    });
  }

  it('gives the practice a country only if all cities are in it', () => {
    assert.equal(read('Oslo; Bergen').country, 'NO');
    assert.equal(read('Oslo; Lublin').country, undefined);
    assert.equal(read('Oslo; Atlantis').country, undefined);
    assert.equal(read('Atlantis').country, undefined);
  });
});

describe('a city that the list does not know', () => {
  const said = (cell: string, country?: string) =>
    read(cell, country).doubts.map(({ code, message }) => `${code}: ${message}`);

  it('is reported with the city that may be meant', () => {
    assert.match(said('Olso').join(''), /^unknown-city: .*Did you mean "Oslo"\?$/);
    assert.match(said('Lubiln, Poland').join(''), /Did you mean "Lublin"\?$/);
    assert.match(said('Krakw').join(''), /Did you mean "Kraków"\?$/);
  });

  it('is reported without a similar city of another country', () => {
    for (const [name, country] of [
      ['Erlange', 'FR'],
      ['Erlange, France', undefined],
      ['Milan, MI, USA', undefined],
    ] as const) {
      assert.match(said(name, country).join(''), /^unknown-city: .*\(--cities\)\.$/, name);
    }
  });

  it('is reported with what to do if no city is similar, or it is another place', () => {
    for (const name of ['Atlantis', 'Budapest', 'Łódź', 'Praga']) {
      assert.match(said(name).join(''), /^unknown-city: .*\(--cities\)\.$/, name);
    }
  });

  it('is reported as a namesake if only its country is missing', () => {
    assert.match(
      said('Salisbury').join(''),
      /^namesake: .*Write "Salisbury, AU" if it is the one in Australia \(AU\)\.$/,
    );
    assert.match(said('Neumarkt', 'DE').join(''), /^namesake: .*"Neumarkt in der Oberpfalz"/);
  });

  it('is reported as a namesake if the table of cities has it in several countries', () => {
    const own = withBuiltInCities([
      { name: 'Valencia', country: 'ES', aliases: [] },
      { name: 'Valencia', country: 'VE', aliases: [] },
    ]);
    const { cities, country, doubts: found } = readCities('Valencia', undefined, cityDoubts(own));
    assert.deepEqual(cities, ['Valencia']);
    assert.equal(country, undefined);
    assert.match(
      found.map(({ code, message }) => `${code}: ${message}`).join(),
      /^namesake: .*Write "Valencia, ES" if it is the one in Spain \(ES\)\.$/,
    );
  });

  it('keeps the country that tells which one it is, beside a city of another country', () => {
    const own = withBuiltInCities([
      { name: 'Valencia', country: 'ES', aliases: [] },
      { name: 'Valencia', country: 'VE', aliases: [] },
      { name: 'Salisbury', country: 'GB', aliases: [] },
    ]);
    for (const [cell, cities] of [
      ['Valencia, VE; Oslo', ['Valencia, VE', 'Oslo']],
      ['Valencia, ES; Valencia, VE', ['Valencia, ES', 'Valencia, VE']],
      ['Salisbury, AU; Oslo', ['Salisbury, AU', 'Oslo']],
      ['Salisbury; Oslo', ['Salisbury', 'Oslo']],
      ['Lublin, Poland; Oslo', ['Lublin', 'Oslo']],
    ] as const)
      assert.deepEqual(readCities(cell, undefined, cityDoubts(own)).cities, cities, cell);
    // A country of the row is enough.
    const found = readCities('Valencia, VE', undefined, cityDoubts(own));
    assert.deepEqual([found.cities, found.country], [['Valencia'], 'VE']);
  });

  it('is reported with both countries if the list has it in another', () => {
    assert.match(
      said('Salisbury', 'GB').join(''),
      /^country-mismatch: .*in Australia \(AU\).*says United Kingdom \(GB\)/,
    );
    assert.match(
      said('Lublin', 'NO').join(''),
      /^country-mismatch: .*in Poland \(PL\).*says Norway \(NO\)/,
    );
  });

  it('is not reported if there is no list', () => {
    assert.deepEqual(readCities('Olso', undefined, cityDoubts(knownPlaces([]))).doubts, []);
  });
});
