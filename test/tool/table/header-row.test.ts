import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputError } from '../../../src/tool/findings/finding.js';
import { parseTable, withHeader } from '../../../src/tool/table/table.js';

function read(csv: string) {
  return parseTable(csv, 'a.csv').table;
}

describe('the row that names the columns', () => {
  for (const [what, csv, headerRow, columns] of [
    ['the first row', 'id,title\n1,One\n', 1, ['id', 'title']],
    ['below empty rows', '\n\n,,\nid,title,x\n1,One,\n', 4, ['id', 'title', 'x']],
    [
      'below a title and a note with commas',
      'Our projects;;\nas of May, for all, in, every, city;;\n\nid;title;cities\na1;Meals;Oslo\n',
      4,
      ['id', 'title', 'cities'],
    ],
    [
      'below a row of headings for groups',
      'Basics,,Where,When\nid,title,cities,period\na1,Meals,Oslo,2019\n',
      2,
      ['id', 'title', 'cities', 'period'],
    ],
    [
      'in two rows, of which the lower says more',
      'id,title,Place,,Time,\n,,country,city,from,to\na1,Meals,NO,Oslo,2019,2020\n',
      2,
      ['id', 'title', 'country', 'city', 'from', 'to'],
    ],
    [
      'in two rows, of which the upper fills the gaps',
      'id,title,,\n,,city,year\na1,Meals,Oslo,2019\n',
      2,
      ['id', 'title', 'city', 'year'],
    ],
    [
      'in two rows, of which the lower has languages',
      'id,title,,summary,\n,en,fr,English,français\na1,Meals,Repas,Eat.,Manger.\n',
      2,
      ['id', 'title (en)', 'title (fr)', 'summary (English)', 'summary (français)'],
    ],
    [
      'in two rows, of which the lower has languages and names',
      ',Titre,,Ville,Période,\nid,FR,EN,,Début,Fin\na1,Repas,Meals,Lyon,2019,2020\n',
      2,
      ['id', 'Titre (FR)', 'Titre (EN)', 'Ville', 'Début', 'Fin'],
    ],
    [
      'in two rows, of which the lower has more of the names, and languages',
      ',Titre,,,,\nid,FR,EN,Ville,Début,Fin\na1,Repas,Meals,Lyon,2019,2020\n',
      2,
      ['id', 'Titre (FR)', 'Titre (EN)', 'Ville', 'Début', 'Fin'],
    ],
    [
      'in two rows, of which the upper has languages',
      ',English,,French,\nid,title,summary,title,summary\na1,Meals,Eat.,Repas,Manger.\n',
      2,
      ['id', 'title (English)', 'summary (English)', 'title (French)', 'summary (French)'],
    ],
    [
      'below a title, although no name is known',
      'Projekti 2019;;\nNAZIV PROJEKTA;IZNOS;NOSITELJ\nObroci;100;Grad\n',
      2,
      ['NAZIV PROJEKTA', 'IZNOS', 'NOSITELJ'],
    ],
  ] as const) {
    it(`is found ${what}`, () => {
      const table = read(csv);
      assert.equal(table.headerRow, headerRow);
      assert.deepEqual(table.columns, columns);
      assert.equal(table.rows[0]?.row, headerRow + 1);
    });
  }

  it('is not a row of data with a word that may name a column', () => {
    const table = read('Projekt,Ansprechperson,Budget\nMeals,Name,100\nChoir,Link,200\n');
    assert.equal(table.headerRow, 1);
    assert.equal(table.rows.length, 2);
  });

  it('is the one that has mapped names, or that somebody names', () => {
    const table = read('Liste 2019,,\nx,y,z\nNR,PROJEKT,ORGANISATION\n1,One,Oslo\n');
    assert.equal(withHeader(table, { mapped: ['nr', 'Projekt'] }).headerRow, 3);
    const said = withHeader(table, { row: 3 });
    assert.deepEqual([said.columns[1], said.rows.length, said.headerGiven], ['PROJEKT', 1, true]);
    assert.throws(() => withHeader(table, { row: 9 }), InputError);
  });
});
