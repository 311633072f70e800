import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTable } from '../../src/tool/table/table.js';
import { readCityTable } from '../../src/tool/vocabularies.js';

function read(csv: string) {
  return readCityTable(parseTable(csv, 'cities.csv').table);
}

describe('readCityTable', () => {
  it('accepts countries by code or by name in any language, like the tables of practices', () => {
    const { cityTable, findings } = read(
      'name,country\nOslo,Norway\nBergen,norge\nTromsø,no\nŁódź,Польща\nLeeds,UK\n',
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      cityTable.cities.map(({ country }) => country),
      ['NO', 'NO', 'NO', 'PL', 'GB'],
    );
  });

  it('reports an unknown country, and keeps the city without it', () => {
    const { cityTable, findings } = read('name,country\nOslo,NO\nPoseidonis,Atlantis\n');
    assert.deepEqual(cityTable.cities[1], { name: 'Poseidonis', aliases: [] });
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.row, origin.column]),
      [['error', 'unusable-value', 3, 'country']],
    );
    assert.match(findings[0]?.message ?? '', /^"Atlantis" is not a country code/);
  });

  for (const [latitude, longitude, column] of [
    ['59.91', '', 'longitude'],
    ['', '10.75', 'latitude'],
    ['north', '10.75', 'latitude'],
    ['59.91', '181', 'longitude'],
  ] as const) {
    it(`reports the coordinates "${latitude}" and "${longitude}" once, and drops both`, () => {
      const { cityTable, findings } = read(
        `name,latitude,longitude\nOslo,${latitude},${longitude}\n`,
      );
      assert.deepEqual(cityTable.cities, [{ name: 'Oslo', aliases: [] }]);
      assert.deepEqual(
        findings.map(({ code, origin }) => [code, origin.column]),
        [['unusable-value', column]],
      );
    });
  }

  it('gives the row of each city, even if other rows were dropped', () => {
    const { cityTable } = read('name,country\n,NO\nOslo,NO\n');
    assert.deepEqual(cityTable.origin(0, 'country'), {
      file: 'cities.csv',
      row: 3,
      line: 3,
      column: 'country',
    });
    assert.equal(cityTable.origin(1), undefined);
  });
});
