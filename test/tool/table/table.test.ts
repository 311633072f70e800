import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputError } from '../../../src/tool/findings/finding.js';
import { parseTable } from '../../../src/tool/table/table.js';

describe('parseTable', () => {
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ] as const) {
    it(`recognises ${name} as the separator, whatever the quoted cells contain`, () => {
      const text = [
        ['id', '"the, title; or\tname"'],
        ['1', '"a, b; c\td"'],
      ]
        .map((row) => row.join(delimiter))
        .join('\r\n');
      const { table, findings } = parseTable(text, 'a.csv');
      assert.deepEqual(table.columns, ['id', 'the, title; or\tname']);
      assert.deepEqual(table.rows[0]?.cells, ['1', 'a, b; c\td']);
      assert.deepEqual(findings, []);
    });
  }

  it('obeys the "sep=" line of Excel', () => {
    const { table } = parseTable('sep=|\r\nid|title\r\n1|A, B; C\r\n', 'a.csv');
    assert.deepEqual(table.columns, ['id', 'title']);
    assert.deepEqual(table.rows, [{ row: 3, line: 3, cells: ['1', 'A, B; C'] }]);
  });

  it('counts rows like a spreadsheet and lines like an editor', () => {
    const { table } = parseTable('id,title\n1,"two\nlines"\n\n2,next\n', 'a.csv');
    assert.deepEqual(
      table.rows.map(({ row, line }) => [row, line]),
      [
        [2, 2],
        [4, 5],
      ],
    );
  });

  it('separates by the character with which names of columns are found, not by the most frequent one', () => {
    const { table } = parseTable(
      'id;title;summary (one, two, or, three, four);cities\na1;Meals;Eat, talk, sing;Oslo\n',
      'a.csv',
    );
    assert.deepEqual(table.rows[0]?.cells, ['a1', 'Meals', 'Eat, talk, sing', 'Oslo']);
  });

  it('separates by the character with which rows agree where no name is known', () => {
    const { table } = parseTable('X;Y;Z\n1,5;a, b;c\n2;d;e\n', 'a.csv');
    assert.deepEqual(table.columns, ['X', 'Y', 'Z']);
  });

  it('leaves out only the row of a quote mark that is never closed, if the rows below fit', () => {
    const { table, findings } = parseTable(
      'id,title,cities\na1,Meals,Oslo\na2,"Choir,Oslo\na3,Fair,Oslo\n',
      'a.csv',
    );
    assert.deepEqual(
      table.rows.map(({ row, line, cells }) => [row, line, cells[0]]),
      [
        [2, 2, 'a1'],
        [4, 4, 'a3'],
      ],
    );
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin]),
      [['error', 'unclosed-quote', { file: 'a.csv', row: 3, line: 3 }]],
    );
  });

  it('leaves out everything below an unclosed quote if that is no table', () => {
    const { table, findings } = parseTable(
      'id,title\n1,"one\nline"\n2,"two, and\nmore, of, this\n3,three\n',
      'a.csv',
    );
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[0]),
      ['1'],
    );
    assert.deepEqual(findings[0]?.origin, { file: 'a.csv', row: 3, line: 4 });
    assert.match(findings[0]?.message ?? '', /nothing from here on/);
  });

  for (const [where, text, line] of [
    [
      'the middle',
      'id,title,cities\na2,"Choir,Oslo\na3,Fair,Oslo\na4,Tea",Oslo\na5,Walk,Oslo\n',
      2,
    ],
    ['the last cell', 'id,title,cities\na2,Choir,"Oslo\na3,Fair,Oslo"\na5,Walk,Oslo\n', 2],
    ['the first cell', 'id,title,cities\n"a2,Choir,Oslo\na3",Fair,Oslo\na5,Walk,Oslo\n', 2],
    [
      'a cell after one of several lines',
      'id;title;summary;cities\na1;Meals;"One\ntwo";"Oslo\na3;Fair;;Oslo\na4;Tea;;Oslo"\na5;Walk;;Oslo\n',
      3,
    ],
  ] as const) {
    it(`notices rows that a stray quote mark in ${where} has swallowed`, () => {
      const { table, findings } = parseTable(text, 'a.csv');
      assert.deepEqual(
        table.rows.map(({ cells }) => cells[0]),
        ['a5'],
      );
      assert.deepEqual(
        findings.map(({ severity, code, origin }) => [severity, code, origin.row, origin.line]),
        [['error', 'swallowed-rows', 2, line]],
      );
    });
  }

  it('keeps real cells of several lines', () => {
    const cell = 'We eat, talk and sing.\n\nCosts: 1,000, or 2,500\nfor all, in May, June, July';
    const { table, findings } = parseTable(
      `id,title,summary\na1,Meals,"${cell}"\na2,"Choir, in\nthe park, for all",x\n`,
      'a.csv',
    );
    assert.deepEqual(findings, []);
    assert.equal(table.rows[0]?.cells[2], cell);
  });

  it('keeps quotes inside a cell that does not start with one', () => {
    const { table } = parseTable('id,title\n1,The "Open" day\n', 'a.csv');
    assert.deepEqual(table.rows[0]?.cells, ['1', 'The "Open" day']);
  });

  it('reads a quoted cell whose inner quotes are not doubled, and hints at it', () => {
    const { table, findings } = parseTable('id,title,x\n1,"The "Open" day",2\n', 'a.csv');
    assert.deepEqual(table.rows[0]?.cells, ['1', 'The "Open" day', '2']);
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.row]),
      [['hint', 'bare-quote', 2]],
    );
  });

  it('notices a row that a line break without quote marks has cut in pieces', () => {
    const { table, findings } = parseTable(
      'id,title,summary,cities\na1,Meals,People eat\nand talk\nand sing.,Oslo\na2,Choir,All sing.,Oslo\na3,Tea,x,Oslo\n',
      'a.csv',
    );
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[0]),
      ['a2', 'a3'],
    );
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.line]),
      [['error', 'broken-row', 2]],
    );
  });

  it('keeps rows that only lack their last cells', () => {
    const csv = 'id,title,summary,cities\na1,Meals,Eat.\na2,Choir\na3,Tea,x,Oslo\na4,Fair,x,Oslo\n';
    const { table, findings } = parseTable(csv, 'a.csv');
    assert.equal(table.rows.length, 4);
    assert.deepEqual(findings, []);
  });

  it('refuses a row whose texts a quote mark has moved into other columns', () => {
    const { table, findings } = parseTable(
      'id,title,summary,cities\na1,"Say "hi"","We, all",Oslo\na2,"a "b", c","d",Oslo\na3,Ok,fine,Oslo\n',
      'a.csv',
    );
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[0]),
      ['a3'],
    );
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.line]),
      [
        ['error', 'bare-quote', 2],
        ['error', 'bare-quote', 3],
      ],
    );
  });

  it('removes control characters, and says in which row', () => {
    const { table, findings } = parseTable('id,title\n1,Me\0als\n2,One\vtwo\n', 'a.csv');
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[1]),
      ['Meals', 'One\ntwo'],
    );
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.row]),
      [['error', 'damaged-text', 2]],
    );
  });

  it('rejects endless lines, rows and columns, which no real table has', () => {
    assert.throws(
      () => parseTable(`id,title\n1,${'a'.repeat(1_000_001)}`, 'a.csv'),
      /line 2 has over/,
    );
    assert.throws(
      () => parseTable(`id,title\n0,A\n1,"${'a\n'.repeat(500_001)}"\n`, 'a.csv'),
      /a\.csv, row 3: A cell has over 1000000 characters/,
    );
    assert.throws(() => parseTable(`id\n${'1\n'.repeat(100_001)}`, 'a.csv'), /100000 rows/);
    assert.throws(() => parseTable('a,'.repeat(501), 'a.csv'), /502 columns/);
    assert.equal(parseTable(`id\n${'1\n'.repeat(100_000)}`, 'a.csv').table.rows.length, 100_000);
  });

  it('rejects a file without a header', () => {
    assert.throws(() => parseTable('', 'a.csv'), InputError);
    assert.throws(() => parseTable('\n;;\n', 'a.csv'), InputError);
  });
});
