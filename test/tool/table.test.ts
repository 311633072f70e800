import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputError } from '../../src/tool/finding.js';
import { parseTable } from '../../src/tool/table.js';

describe('parseTable', () => {
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
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

  it('keeps the rows before an unclosed quote, and says where it opens', () => {
    const { table, findings } = parseTable('id,title\n1,one\n2,"two\n3,three\n', 'a.csv');
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[1]),
      ['one'],
    );
    assert.equal(findings[0]?.code, 'unclosed-quote');
    assert.deepEqual(findings[0]?.origin, { file: 'a.csv', row: 3, line: 3 });
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

  it('rejects endless lines, rows and columns, which no real table has', () => {
    assert.throws(
      () => parseTable(`id,title\n1,${'a'.repeat(1_000_001)}`, 'a.csv'),
      /line 2 has over/,
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
