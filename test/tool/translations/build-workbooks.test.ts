import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import writeXlsx from 'write-excel-file/node';
import { write } from '../folder.js';
import { makeWorkbook, rowsOf } from '../make-workbook.js';
import { run } from '../run.js';
import { build, names, title } from './filled-sheets.js';

describe('a workbook of translations', () => {
  const header = names.slice(0, 5);
  const other = ['meals', 'title', 'en', 'Meals for all', 'Mat'];

  it('is read whole, also rows that a filter hides and columns that are hidden', async () => {
    const rows = rowsOf(header, title.slice(0, 5), other).replace(
      '<row r="2"',
      '<row r="2" hidden="1"',
    );
    const before = '<cols><col min="1" max="1" width="9" hidden="1"/></cols>';
    const { code, of } = await build(
      write('hidden.xlsx', makeWorkbook([{ name: 'nb', rows, before }])),
    );
    assert.equal(code, 0);
    assert.deepEqual([of('paths')?.title, of('meals')?.title], ['Stier', 'Mat']);
  });

  it('may have a sheet for each language, beside a table whose sheet is named', async () => {
    const french = ['paths', 'title', 'en', 'Paths', 'Sentiers'];
    const book = makeWorkbook([
      { name: 'nb', rows: rowsOf(header, title.slice(0, 5)) },
      { name: 'fr', rows: rowsOf(header.with(4, 'Translation (fr)'), french) },
    ]);
    const table = makeWorkbook([
      { name: '2023', rows: rowsOf(['id', 'title', 'language'], ['paths', 'Paths', 'en']) },
      { name: '2024', rows: rowsOf(['id', 'title', 'language'], ['tea', 'Tea', 'en']) },
    ]);
    const files = [write('table.xlsx', table), write('both.xlsx', book)];
    const { code, out, error } = await run('build', ...files, '--sheet', '2023');
    assert.equal(code, 0, error);
    assert.match(out, /"Stier"[^]*"Sentiers"/);
  });

  it('says which of its sheets are hidden, and so not read', async () => {
    const french = rowsOf(header.with(4, 'Translation (fr)'), title.slice(0, 5));
    const book = makeWorkbook([
      { name: 'nb', rows: rowsOf(header, title.slice(0, 5)) },
      { name: 'fr', rows: french, state: 'hidden' },
    ]);
    const { code, error } = await build(write('hidden-sheet.xlsx', book));
    assert.equal(code, 0);
    assert.match(error, /note: .*Hidden sheets were not read: "fr" \(hidden\)\..*\[other-sheets\]/);
  });

  it('says where a value is merged over several rows, and where a cell shows an error', async () => {
    const rows = rowsOf(header, title.slice(0, 5), other.with(4, '<c t="e"><v>#REF!</v></c>'));
    const after = '<mergeCells><mergeCell ref="E2:E3"/></mergeCells>';
    const merged = await build(write('m.xlsx', makeWorkbook([{ name: 'nb', rows, after }])));
    assert.match(merged.error, /E2:E3\. \[merged-cells\]/);
    const { code, error } = await build(write('e.xlsx', makeWorkbook([{ name: 'nb', rows }])));
    assert.equal(code, 1);
    assert.match(error, /row 3, column "Translation \(nb\)": The cell shows the error #REF!/);
  });

  it('keeps numbers and booleans that a spreadsheet made of texts', async () => {
    const rows = [names, ['paths', 'title', 'en', 'Paths', 2018, true]];
    const book = write('cells.xlsx', await writeXlsx(rows).toBuffer());
    assert.deepEqual((await build(book)).of('paths'), { title: '2018', machine: true });
  });

  it('marks what a formula of the spreadsheet translated, unless somebody says that it is read', async () => {
    const quoted =
      'IFERROR(__xludf.DUMMYFUNCTION(&quot;GOOGLETRANSLATE(D2)&quot;),&quot;Stier&quot;)';
    const formulas = [
      `<f>${quoted}</f>`,
      '<f>_xlfn.TRANSLATE(D2,&quot;en&quot;,&quot;nb&quot;)</f>',
      '<f t="shared" ref="E2:E3" si="0">TRANSLATE(D2)</f>',
    ];
    for (const formula of formulas) {
      const cell = `<c t="str">${formula}<v>Stier</v></c>`;
      const next = '<c t="str"><f t="shared" si="0"/><v>Mat</v></c>';
      const filled = rowsOf(names, title.with(4, cell), [...other.slice(0, 4), next]);
      const { of } = await build(write('g.xlsx', makeWorkbook([{ name: 'nb', rows: filled }])));
      assert.deepEqual(of('paths'), { title: 'Stier', machine: true }, formula);
      assert.equal(of('meals')?.machine, formula.includes('shared') || undefined);
      const read = rowsOf(names, title.with(4, cell).with(5, 'no'));
      const { of: byPerson } = await build(
        write('p.xlsx', makeWorkbook([{ name: 'nb', rows: read }])),
      );
      assert.deepEqual(byPerson('paths'), { title: 'Stier' });
    }
    const cell = '<c t="str"><f>MYTRANSLATE(D2)&amp;TRIM(D2)</f><v>Stier</v></c>';
    const { of } = await build(
      write('t.xlsx', makeWorkbook([{ name: 'nb', rows: rowsOf(names, title.with(4, cell)) }])),
    );
    assert.deepEqual(of('paths'), { title: 'Stier' });
  });
});
