import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8 } from 'fflate';
import { InputError } from '../../src/tool/findings/finding.js';
import { readPages, readTables, type TableOptions } from '../../src/tool/sources/source.js';
import { makeWorkbook, rowsOf, type MadeSheet } from './make-workbook.js';

const header = ['id', 'title', 'cities', 'period', 'url'];

function read(bytes: Uint8Array, options?: TableOptions) {
  return readTables({ name: 'book.xlsx', bytes }, options);
}

/** The rows of the only table, their texts and numbers, and the findings in short. */
async function readOne(bytes: Uint8Array, options?: TableOptions) {
  const { tables, findings } = await read(bytes, options);
  assert.equal(tables.length, 1);
  return {
    columns: tables[0]?.columns,
    cells: tables[0]?.rows.map(({ cells }) => cells),
    numbers: tables[0]?.rows.map(({ row }) => row),
    findings: findings.map(({ severity, code, origin }) =>
      [severity, code, origin.row, origin.column].filter(Boolean).join(' '),
    ),
    messages: findings.map(({ message }) => message),
    file: tables[0]?.file,
  };
}

const sheet = (name: string, ...rows: string[][]): MadeSheet => ({
  name,
  rows: rowsOf(header, ...rows),
});
const caseFile = (name: string) => readFileSync(`test/cases/feed-tool/${name}`);

async function refusal(bytes: Uint8Array, options?: TableOptions): Promise<string> {
  try {
    await read(bytes, options);
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.message;
  }
  return assert.fail('It was read.');
}

describe('sheets of a workbook', () => {
  const two = makeWorkbook([sheet('2019', ['a', 'Meals']), sheet('2020', ['b', 'Choir'])]);

  it('have to be named if several have rows, with the options to type', async () => {
    const message = await refusal(two);
    assert.match(message, /several sheets with rows\. Its sheets are: "2019", "2020"/);
    assert.match(message, /--sheet "2019" --sheet "2020"$/);
    assert.match(await refusal(caseFile('x_twosheets.xlsx')), /"2019", "2020"/);
  });

  it('are read as they are named, and named in the places of findings', async () => {
    const { tables } = await read(two, { sheets: ['2020', '2019'] });
    assert.deepEqual(
      tables.map(({ file, rows }) => [file, rows[0]?.cells[0]]),
      [
        ['book.xlsx, sheet "2020"', 'b'],
        ['book.xlsx, sheet "2019"', 'a'],
      ],
    );
    assert.equal((await read(two, { sheets: [' 2020'] })).tables.length, 1);
  });

  it('are listed if one is not there', async () => {
    const message = await refusal(two, { sheets: ['2021'] });
    assert.match(message, /has no sheet "2021"\. Its sheets are: "2019", "2020"\./);
    const { tables, findings } = await read(two, { sheets: ['2021', '2020'] });
    assert.equal(tables.length, 1);
    assert.deepEqual(
      findings.map(({ severity, code }) => [severity, code]),
      [['error', 'no-sheet']],
    );
  });

  it('are chosen by the names of their columns, which is said', async () => {
    const notes = {
      name: 'Read me',
      rows: rowsOf(['How to fill in this table'], ['One row each']),
    };
    const book = makeWorkbook([notes, sheet('Practices', ['a', 'Meals'])]);
    const { cells, findings, messages } = await readOne(book);
    assert.deepEqual(cells, [['a', 'Meals']]);
    assert.deepEqual(findings, ['hint other-sheets']);
    assert.match(
      messages[0] ?? '',
      /"Practices".*"Read me".* --sheet "Practices" --sheet "Read me"$/,
    );
    const lists = {
      name: 'Lists',
      rows: rowsOf(['country', 'city', 'topic'], ['NO', 'Oslo', 'a']),
    };
    const withLists = makeWorkbook([sheet('Practices', ['a', 'Meals']), lists]);
    assert.deepEqual((await readOne(withLists)).cells, [['a', 'Meals']]);
    const own = { name: 'Tabelle1', rows: rowsOf(['Nr', 'Titel'], ['a', 'Essen']) };
    const german = makeWorkbook([notes, own]);
    assert.match(await refusal(german), /"Read me", "Tabelle1"/);
    const columns = new Map([
      ['nr', 'id'],
      ['Titel', 'title'],
    ]);
    assert.deepEqual((await readOne(german, { columns })).cells, [['a', 'Essen']]);
  });

  it('are not read while they are hidden, which is said, unless they are named', async () => {
    const hidden: MadeSheet = { ...sheet('Old', ['b', 'Choir']), state: 'hidden' };
    const book = makeWorkbook([hidden, sheet('New', ['a', 'Meals']), { name: 'Empty' }]);
    const { cells, findings, messages } = await readOne(book);
    assert.deepEqual(cells, [['a', 'Meals']]);
    assert.deepEqual(findings, ['note other-sheets']);
    assert.match(messages[0] ?? '', /"Old" \(hidden\).* --sheet "Old"$/);
    assert.deepEqual((await readOne(book, { sheets: ['old'] })).cells, [['b', 'Choir']]);
    const none = await refusal(makeWorkbook([{ name: 'Empty' }, hidden]));
    assert.match(none, /no visible sheet with rows\. Its sheets are: "Empty", "Old" \(hidden\)/);
  });

  it('are passed over if they are charts, which is said', async () => {
    const chart: MadeSheet = { name: 'Chart', kind: 'chartsheet' };
    const book = makeWorkbook([chart, sheet('Data', ['a', 'Meals'])]);
    const { cells, messages } = await readOne(book);
    assert.deepEqual(cells, [['a', 'Meals']]);
    assert.match(messages.join(), /without cells were passed over: "Chart" \(a chart\)/);
    assert.match(await refusal(book, { sheets: ['Chart'] }), /"Chart" .* has no cells.*"Data"/);
  });
});

describe('cells of a workbook', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="[$-415]mmmm\\ yyyy"/>' +
    '<numFmt numFmtId="166" formatCode="000"/><numFmt numFmtId="167" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>' +
    [0, 14, 164, 165, 9, 3, 166, 167, 20, 2, 5].map((id) => `<xf numFmtId="${id}"/>`).join('') +
    '</cellXfs><dxfs><dxf><numFmt numFmtId="14" formatCode="0.0"/></dxf></dxfs>';

  async function texts(cells: readonly string[], properties?: string): Promise<unknown> {
    const rows = cells.map((cell) => ['x', cell]);
    const shared =
      '<si><t>Meals</t></si><si><r><t>Meals </t></r><r><rPr><b/></rPr><t>for all</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    const book = makeWorkbook([{ name: 'Data', rows: rowsOf(['id', 'title'], ...rows) }], {
      styles,
      texts: shared,
      ...(properties ? { properties } : {}),
    });
    return (await readOne(book)).cells?.map(([, cell]) => cell);
  }

  it('are read as they are shown: texts', async () => {
    const cells = [
      ['<c t="s"><v>0</v></c>', 'Meals'],
      ['<c t="s"><v>1</v></c>', 'Meals for all'],
      ['<c t="s"><v>2</v></c>', '東京'],
      ['<c t="str"><f>A1</f><v>Choir</v></c>', 'Choir'],
      ['<c t="inlineStr"><is><t>One_x000D_&#10;two_x005F_</t></is></c>', 'One\ntwo_'],
      ['<c t="inlineStr"><is><t>a &lt;b&gt; &amp;amp;</t></is></c>', 'a <b> &amp;'],
      ['<c t="b"><v>1</v></c>', 'TRUE'],
    ] as const;
    assert.deepEqual(
      await texts(cells.map(([xml]) => xml)),
      cells.map(([, text]) => text),
    );
  });

  it('are read as they are shown: numbers, without a loss of digits', async () => {
    const cells = [
      ['<c><v>2018</v></c>', '2018'],
      ['<c><v>2018.0</v></c>', '2018'],
      ['<c><v>1.9E3</v></c>', '1900'],
      ['<c><v>0.30000000000000004</v></c>', '0.3'],
      ['<c><v>12345678901234567890</v></c>', '12345678901234567890'],
      ['<c s="4"><v>0.5</v></c>', '50%'],
      ['<c s="5"><v>2018</v></c>', '2018'],
      ['<c s="6"><v>7</v></c>', '007'],
      ['<c s="10"><v>1500</v></c>', '1500'],
      ['<c s="9"><v>3.14159</v></c>', '3.14'],
    ] as const;
    assert.deepEqual(
      await texts(cells.map(([xml]) => xml)),
      cells.map(([, text]) => text),
    );
  });

  it('are read as they are shown: dates, whole days in ISO 8601', async () => {
    const cells = [
      ['<c s="1"><v>44562</v></c>', '2022-01-01'],
      ['<c s="2"><v>44562</v></c>', 'Jan 2022'],
      ['<c s="3"><v>44562</v></c>', 'styczeń 2022'],
      ['<c s="7"><v>44562</v></c>', '2022-01-01'],
      ['<c s="7"><v>44562.75</v></c>', '2022-01-01 18:00'],
      ['<c s="8"><v>0.4375</v></c>', '10:30'],
      ['<c t="d"><v>2022-01-01</v></c>', '2022-01-01'],
      ['<c t="d"><v>2022-01-01T00:00:00</v></c>', '2022-01-01'],
      ['<c s="2" t="d"><v>2022-01-01</v></c>', 'Jan 2022'],
      ['<c t="d"><v>10:10:10</v></c>', '10:10:10'],
    ] as const;
    assert.deepEqual(
      await texts(cells.map(([xml]) => xml)),
      cells.map(([, text]) => text),
    );
    assert.deepEqual(
      await texts(
        ['<c s="1"><v>43100</v></c>', '<c s="1" t="d"><v>2022-01-01</v></c>'],
        'date1904="1"',
      ),
      ['2022-01-01', '2022-01-01'],
    );
    assert.deepEqual((await readOne(caseFile('x_isodate.xlsx'))).cells, [
      ['a1', 'Meals', 'Oslo', '2022-01-01'],
    ]);
  });

  it('are reported, not passed over, if they show an error or have no stored result', async () => {
    const rows = rowsOf(
      header,
      ['a', 'Meals', '<c t="e"><v>#REF!</v></c>', '<c><f>2000+19</f></c>'],
      ['b', 'Choir', '<c t="str"><f>IF(1,"","")</f><v></v></c>', '<c><f>2000+19</f><v/></c>'],
      ['', '<c t="e" vm="1"><v>#VALUE!</v></c>', '', '', '', '<c t="e"><v>#N/A</v></c>'],
    );
    const { cells, findings, messages } = await readOne(makeWorkbook([{ name: 'Data', rows }]));
    assert.deepEqual(cells, [
      ['a', 'Meals', '', ''],
      ['b', 'Choir', '', ''],
    ]);
    assert.deepEqual(findings, [
      'error cell-error 2 cities',
      'error no-result 2 period',
      'error no-result 3 period',
      'error cell-error 4 title',
    ]);
    assert.match(messages[0] ?? '', /#REF!/);
    assert.match(messages[3] ?? '', /picture/);
    const onlyErrors = rowsOf(['<c t="e"><v>#REF!</v></c>']);
    assert.match(await refusal(makeWorkbook([{ name: 'Data', rows: onlyErrors }])), /#REF!/);
  });

  it('have their true rows and columns, wherever the table begins', async () => {
    const rows = `<row r="5"><c r="C5" t="inlineStr"><is><t>id</t></is></c><c r="D5" t="inlineStr"><is><t>title</t></is></c></row>
      <row r="9"><c r="C9"><v>1</v></c><c r="D9" t="inlineStr"><is><t>Meals</t></is></c></row>
      <row><c><v>2</v></c></row>`;
    const { columns, numbers, cells } = await readOne(makeWorkbook([{ name: 'Data', rows }]));
    assert.deepEqual(columns, ['', '', 'id', 'title']);
    assert.deepEqual(numbers, [9, 10]);
    assert.deepEqual(cells, [['', '', '1', 'Meals'], ['2']]);
    assert.deepEqual((await readOne(caseFile('x_sparse.xlsx'))).numbers, [5, 9]);
  });
});

describe('merged cells', () => {
  it('give their value to each row that has something else, which is said', async () => {
    const rows = rowsOf(
      header,
      ['a', 'Meals', 'Oslo', '2019'],
      ['b', 'Choir', '', '2020'],
      ['', '', '', ''],
      ['c', 'Fair', 'Bergen', ''],
    );
    const after = '<mergeCells><mergeCell ref="C2:C4"/><mergeCell ref="D2:E2"/></mergeCells>';
    const { cells, findings, messages } = await readOne(
      makeWorkbook([{ name: 'Data', rows, after }]),
    );
    assert.deepEqual(
      cells?.map((row) => row[2]),
      ['Oslo', 'Oslo', 'Bergen'],
    );
    assert.deepEqual(findings, ['note merged-cells']);
    assert.match(messages[0] ?? '', /: C2:C4\.$/);
    assert.deepEqual(
      (await readOne(caseFile('x_merged.xlsx'))).cells?.map((row) => row[2]),
      ['Oslo', 'Oslo'],
    );
  });
});

describe('hidden rows and columns', () => {
  const rows = rowsOf(header, ['a', 'Meals', 'Oslo'], ['b', 'Choir', 'Bergen']).replace(
    '<row r="3"',
    '<row r="3" hidden="1"',
  );
  const before = '<cols><col min="3" max="4" hidden="1"/></cols>';
  const book = makeWorkbook([{ name: 'Data', rows, before }]);

  it('are left out and reported', async () => {
    const { cells, columns, findings, messages } = await readOne(book);
    assert.deepEqual(cells, [['a', 'Meals', '']]);
    assert.deepEqual(columns, ['id', 'title', '', '', 'url']);
    assert.deepEqual(findings, [
      'error hidden-row 3',
      'hint hidden-column cities',
      'hint hidden-column period',
    ]);
    assert.ok(messages.every((message) => message.includes('--hidden')));
  });

  it('are read on request', async () => {
    const { cells, findings } = await readOne(book, { hidden: true });
    assert.deepEqual(cells?.[1], ['b', 'Choir', 'Bergen']);
    assert.deepEqual(findings, []);
  });
});

it('nothing is said of options where nobody can add them', async () => {
  const hidden: MadeSheet = { ...sheet('Old', ['b', 'Choir']), state: 'hidden' };
  const notes = { name: 'Read me', rows: rowsOf(['Notes']) };
  const shown = { ...sheet('New', ['a', 'Meals']) };
  const rows = shown.rows?.replace('<row r="2"', '<row r="2" hidden="1"');
  const book = makeWorkbook([notes, { name: 'New', ...(rows ? { rows } : {}) }, hidden]);
  const { messages } = await readOne(book, { noOptions: true });
  assert.equal(messages.length, 3);
  assert.doesNotMatch(messages.join(), /--/);
});

describe('links behind cells', () => {
  it('are used for an address that a cell of url does not show, which is said', async () => {
    const rows = rowsOf(
      header,
      ['a', 'Meals', '', '', 'Website'],
      [
        'b',
        'Choir',
        '',
        '',
        '<c t="str"><f>HYPERLINK("https://city.example/b","more")</f><v>more</v></c>',
      ],
      ['c', 'Fair', '', '', 'https://city.example/c'],
      ['d', 'Tea', '', '', 'Mail'],
    );
    const after =
      '<hyperlinks><hyperlink ref="E2" r:id="link1" location="top"/><hyperlink ref="E4" r:id="link1"/><hyperlink ref="E5" r:id="link2"/><hyperlink ref="B2" r:id="link1"/></hyperlinks>';
    const links = ['https://city.example/a?x=1&amp;y=2', 'mailto:a@city.example'];
    const bytes = makeWorkbook([{ name: 'Data', rows, after, links }]);
    const { pages, findings } = await readPages([{ name: 'book.xlsx', bytes }], {});
    const document = JSON.parse(JSON.stringify(pages[0]?.document));
    assert.deepEqual(
      document.items.map(({ url }: { url?: string }) => url),
      [
        'https://city.example/a?x=1&y=2#top',
        'https://city.example/b',
        'https://city.example/c',
        undefined,
      ],
    );
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.row]),
      [
        ['note', 'cell-link', 2],
        ['note', 'cell-link', 3],
        ['error', 'unusable-value', 5],
      ],
    );
  });
});

describe('a workbook that is made to do harm', () => {
  const harmless = rowsOf(header, ['a', 'Meals']);

  it('cannot define entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    const book = makeWorkbook([{ name: 'Data', rows: harmless }], {
      more: { 'xl/texts.xml': strToU8(bomb) },
    });
    assert.match(await refusal(book), /damaged/);
  });

  it('is refused if two cells, rows or parts claim one place, rather than read in part', async () => {
    const cells = '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>';
    assert.match(await refusal(makeWorkbook([{ name: 'Data', rows: cells }])), /damaged/);
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    assert.match(await refusal(makeWorkbook([{ name: 'Data', rows }])), /damaged/);
    const parts = makeWorkbook([{ name: 'Data', rows: harmless }], {
      more: { 'XL/sheets/1.XML': strToU8('<worksheet/>') },
    });
    assert.match(await refusal(parts), /damaged/);
  });

  it('is read in the encoding that its parts name, and refused if they are in another', async () => {
    const inLatin1 = (declared: string) =>
      makeWorkbook([{ name: 'Data' }], {
        more: {
          'xl/sheets/1.xml': Buffer.from(
            `<?xml version="1.0" encoding="${declared}"?><worksheet><sheetData>${rowsOf(header, ['a', 'Café'])}</sheetData></worksheet>`,
            'latin1',
          ),
        },
      });
    const { cells } = await readOne(inLatin1('ISO-8859-1'));
    assert.deepEqual(cells, [['a', 'Café']]);
    assert.match(await refusal(inLatin1('UTF-8')), /damaged/);
  });

  it('is refused if its cells are too many, however small it is', async () => {
    const far = '<row r="1"><c r="ZZ1"><v>1</v></c></row>';
    assert.match(
      await refusal(makeWorkbook([{ name: 'Data', rows: far }])),
      /cell ZZ1.*500 columns/,
    );
    const wide = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}"><c r="SF${at + 1}"><v>1</v></c></row>`,
    );
    assert.match(await refusal(makeWorkbook([{ name: 'Data', rows: wide.join('') }])), /too large/);
    const text = `<si><t>${'x'.repeat(32_000)}</t></si>`;
    const long = Array.from({ length: 1500 }, () => '<row><c t="s"><v>0</v></c></row>').join('');
    const repeated = makeWorkbook([{ name: 'Data', rows: long }], { texts: text });
    assert.match(await refusal(repeated), /too large/);
  });

  it('is refused if its elements are too many, too deep or too long', async () => {
    const data = (rows: string) => refusal(makeWorkbook([{ name: 'Data', rows }]));
    assert.match(await data('<c s="1"/>'.repeat(5_100_000)), /too large/);
    assert.match(await data('<a>'.repeat(1000)), /damaged/);
    assert.match(
      await data(`<row><c t="str"><v>${'x'.repeat(5_000_000)}</v></c></row>`),
      /damaged/,
    );
  });

  it('does not take long over merged cells that overlap', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const merges = '<mergeCell ref="A1:B1048576"/>'.repeat(20_000);
    const book = makeWorkbook([
      { name: 'Data', rows: many.join(''), after: `<mergeCells>${merges}</mergeCells>` },
    ]);
    assert.match(await refusal(book), /too large/);
  });
});
