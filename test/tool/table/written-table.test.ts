import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../../src/tool/findings/finding.js';
import { readTables } from '../../../src/tool/sources/source.js';
import type { Table } from '../../../src/tool/table/table.js';
import { csvOf, writeTable } from '../../../src/tool/table/written-table.js';

async function readTable(text: string): Promise<{ table: Table; findings: Finding[] }> {
  const bytes = new TextEncoder().encode(text);
  const { tables, findings } = await readTables({ name: 'table.csv', bytes });
  const [table] = tables;
  assert.ok(table);
  return { table, findings };
}

/** The cells that the tool reads from a text. */
async function read(text: string): Promise<string[][]> {
  const { table } = await readTable(text);
  return table.records.map(({ cells }) => [...cells]);
}

const telling = fc.constantFrom(
  ...['=', '+', '-', '@', "'", '"', ',', ';', '\t', '|', '\n', ' ', '＝', 'sep=;', '\uFEFF', 'PK'],
  ...['{', '[', '<', '__proto__', '1', 'a', '\u00A0', '\u2028', '\u{1F3D9}'],
);
// A whole text, because a file in UTF-8 can hold no half of a surrogate pair.
const cell = fc.oneof(
  fc.array(telling, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text).toString()),
);
// Control characters are removed on reading, and that is said: no table with them is written.
const plain = cell.map((text) => text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]/gu, ''));
const records = fc
  .array(fc.array(plain, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map((rows) => [['id', 'title'], ...rows]);
const lineBreaks = fc.constantFrom('\n' as const, '\r\n' as const);
const delimiter = fc.constantFrom(',', ';', '\t', '|');

describe('a table that the tool writes', () => {
  it('is read back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(records, delimiter, lineBreaks, async (rows, separator, lineBreak) => {
        const back = await read(writeTable(rows, { delimiter: separator, lineBreak }, 'table.csv'));
        const wanted = rows.map((cells) => cells.map((text) => text.replace(/\r\n?/g, '\n')));
        assert.deepEqual(back.slice(0, wanted.length), wanted);
        assert.ok(back.slice(wanted.length).flat().join('') === '');
      }),
      { numRuns: 1000 },
    );
  });

  it('has no cell that a spreadsheet runs', () => {
    const dangerous = [
      '=1+1',
      '+1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '＝1',
      "'=1",
    ];
    const written = csvOf([['title'], ...dangerous.map((text) => [text])], ',');
    const cells = written.slice(1).split('\r\n').slice(1, -1);
    assert.deepEqual(
      cells,
      ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\n=1', '\n=1', ' =1', '＝1', "'=1"].map(
        (text) => `"'${text}"`,
      ),
    );
  });

  it('leaves other cells as they are', () => {
    const cells = ['a=b', "'tis", '-', 'me@city.example', '–5', "O'Brien", ''];
    assert.equal(csvOf([['title', ...cells]], ';'), `\uFEFFtitle;${cells.join(';')}\r\n`);
  });

  it('keeps its separator even if the header has more of another', async () => {
    const header = ['id', 'title', 'summary (one, two, or, three, four)'];
    const text = writeTable(
      [header, ['1', 'Meals', 'a']],
      { delimiter: ';', lineBreak: '\n' },
      'table.csv',
    );
    assert.ok(text.startsWith('\uFEFFid;title;"summary'));
    assert.deepEqual((await read(text))[0], header);
  });
});

describe('an apostrophe before what a spreadsheet would run', () => {
  it('is taken away, and that is said', async () => {
    const csv = "id,title\n1,'=SUM(A1)\n2,'@home\n3,'tis\n";
    const { table, findings } = await readTable(csv);
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[1]),
      ['=SUM(A1)', '@home', "'tis"],
    );
    assert.deepEqual(
      findings.map(({ code, severity, origin }) => [code, severity, origin.row]),
      [['apostrophe', 'note', 2]],
    );
  });
});
