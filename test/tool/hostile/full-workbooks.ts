import { workbook } from '../cases/xlsx.js';
import {
  cells,
  changed,
  main,
  mebibyte,
  plain,
  sheet,
  sheetFile,
  word,
} from './changed-workbook.js';
import type { HostileInput } from './input.js';

/** Workbooks with too much of something. */
export const fullWorkbooks: readonly HostileInput[] = [
  {
    name: 'a sheet of 200 MiB of spaces',
    make: () => changed({ [sheetFile]: sheet(' '.repeat(200 * mebibyte)) }),
  },
  {
    name: 'a sheet of 400 MiB',
    make: () => changed({ [sheetFile]: new Uint8Array(400 * mebibyte) }),
  },
  {
    name: 'a picture of 300 MiB',
    make: () => changed({ 'xl/media/a.png': new Uint8Array(300 * mebibyte) }),
  },
  {
    name: '100,000 empty cells in a row',
    make: () => changed({ [sheetFile]: cells(...Array.from({ length: 100_000 }, () => '<c/>')) }),
  },
  {
    name: '200,000 rows',
    make: () =>
      changed({
        [sheetFile]: sheet(
          Array.from(
            { length: 200_000 },
            (_, n) => `<row r="${n + 2}"><c r="A${n + 2}"><v>1</v></c></row>`,
          ).join(''),
        ),
      }),
  },
  {
    name: 'row 1,000,000,000',
    make: () =>
      changed({ [sheetFile]: sheet(`<row r="1000000000"><c r="A1000000000" ${word('x')}</row>`) }),
  },
  {
    name: 'the last cell of a sheet',
    make: () =>
      changed({ [sheetFile]: sheet(`<row r="1048576"><c r="XFD1048576" ${word('x')}</row>`) }),
  },
  {
    name: '1,000 sheets',
    make: () => workbook(...Array.from({ length: 1000 }, (_, n) => ({ ...plain, name: `S${n}` }))),
  },
  {
    name: '5,000 sheets of nothing',
    make: () => workbook(...Array.from({ length: 5000 }, (_, n) => ({ name: `S${n}`, rows: [] }))),
  },
  {
    name: 'a shared text of 30 MB',
    make: () =>
      changed({
        'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>${'x'.repeat(30_000_000)}</t></si></sst>`,
        [sheetFile]: cells('<c r="A2" t="s"><v>0</v></c>'),
      }),
  },
  {
    name: '500,000 shared texts',
    make: () =>
      changed({
        'xl/sharedStrings.xml': `<sst xmlns="${main}">${'<si><t>x</t></si>'.repeat(500_000)}</sst>`,
      }),
  },
  {
    name: 'one shared text of 10 kB in 20,000 cells',
    make: () =>
      changed({
        'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>${'x'.repeat(10_000)}</t></si></sst>`,
        [sheetFile]: sheet(
          Array.from(
            { length: 20_000 },
            (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" t="s"><v>0</v></c></row>`,
          ).join(''),
        ),
      }),
  },
  {
    name: 'a merged range of the whole sheet',
    make: () =>
      changed({
        [sheetFile]: sheet(
          '',
          '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      }),
  },
  {
    name: '50,000 merged ranges',
    make: () =>
      changed({
        [sheetFile]: sheet(
          '',
          `<mergeCells>${'<mergeCell ref="A1:Z1000"/>'.repeat(50_000)}</mergeCells>`,
        ),
      }),
  },
  {
    name: 'merged ranges without sense',
    make: () =>
      changed({
        [sheetFile]: sheet(
          '',
          '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref=""/><mergeCell ref="A:B"/><mergeCell/></mergeCells>',
        ),
      }),
  },
  {
    name: '50,000 links',
    make: () =>
      changed({
        [sheetFile]: sheet(
          '',
          `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" r:id="rId9"/>'.repeat(50_000)}</hyperlinks>`,
        ),
      }),
  },
  {
    name: 'elements nested 100,000 deep',
    make: () => changed({ [sheetFile]: sheet('<row>'.repeat(100_000)) }),
  },
  {
    name: 'elements nested 100,000 deep, and closed',
    make: () => changed({ [sheetFile]: sheet('<row>'.repeat(100_000) + '</row>'.repeat(100_000)) }),
  },
  {
    name: '100,000 attributes',
    make: () =>
      changed({
        [sheetFile]: sheet(
          `<row ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`,
        ),
      }),
  },
  {
    name: 'a number format of 100,000 brackets',
    make: () =>
      changed({
        'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
        [sheetFile]: cells('<c r="A2" s="0"><v>44562</v></c>'),
      }),
  },
  {
    name: 'a comment that is never closed',
    make: () => changed({ [sheetFile]: `<worksheet><!--${'<!--'.repeat(50_000)}` }),
  },
  {
    name: 'open angle brackets',
    make: () => changed({ [sheetFile]: `<worksheet>${'<'.repeat(500_000)}` }),
  },
  { name: 'a sheet that is JSON', make: () => changed({ [sheetFile]: '{"rows":[]}' }) },
  { name: 'an empty sheet', make: () => changed({ [sheetFile]: '' }) },
];
