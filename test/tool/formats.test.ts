import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { extractFromJson } from '@extractus/feed-extractor';
import { parse } from 'csv-parse/sync';
import { parseJsonFeed } from 'feedsmith';
import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { folder, write } from './folder.js';
import { run } from './run.js';

const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džž\u009DŸ';

/** A text encoded in Windows-1252, or undefined if that lacks one of its characters. */
function toWindows1252(text: string): Buffer | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const index = high.indexOf(character);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code);
    else if (index >= 0 && code > 0xff) bytes.push(0x80 + index);
    else return undefined;
  }
  return Buffer.from(bytes);
}

const all: string[][] = parse(readFileSync('data/practices.csv'));
const [header = []] = all;
/** Rows that can be written in Windows-1252. */
const rows = all.filter((row) => toWindows1252(row.join('')));

function toCsv(table: readonly string[][], delimiter: string, end: string): string {
  const cell = (text: string) =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return table.map((row) => row.map(cell).join(delimiter) + end).join('');
}

async function build(...args: string[]) {
  const result = await run(
    'build',
    ...args,
    '--cities',
    'data/cities.csv',
    '--topics',
    'data/topics.csv',
  );
  assert.equal(result.code, 0, result.error);
  return result;
}

describe('intercultural-practices build', () => {
  it('builds the same feed from the same rows, whichever program saved them', async () => {
    assert.ok(rows.length > 150 && header.length === 10);
    const expected = (await build(write('utf8.csv', toCsv(rows, ',', '\n')))).out;
    assert.equal(JSON.parse(expected).items.length, rows.filter((row) => !row[9]).length);

    const german = toWindows1252(toCsv(rows, ';', '\r\n'));
    assert.ok(german);
    const calc = await build(write('calc.csv', german));
    assert.equal(calc.out, expected);
    assert.match(calc.error, /read as Windows-1252/);

    const excel = await build(write('excel.csv', `\uFEFF${toCsv(rows, ';', '\r\n')}`));
    assert.deepEqual(excel, { code: 0, out: expected, error: '' });

    const tabs = Buffer.from(`\uFEFF${toCsv(rows, '\t', '\r\n')}`, 'utf16le');
    assert.equal((await build(write('unicode.txt', tabs))).out, expected);

    const cells = rows.map((row) =>
      row.map((text) =>
        /^\d{4}$/.test(text)
          ? { value: Number(text), type: Number }
          : { value: text, type: String },
      ),
    );
    const workbook = join(folder, 'practices.xlsx');
    await writeXlsxFile(cells).toFile(workbook);
    assert.equal((await build(workbook)).out, expected);
  });

  it('reads a date cell of a workbook as a date', async () => {
    const workbook = join(folder, 'dated.xlsx');
    const day = { value: new Date('2024-02-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' };
    await writeXlsxFile([
      [{ value: 'id' }, { value: 'title' }, { value: 'modified' }],
      [{ value: '1' }, { value: 'One' }, day],
    ]).toFile(workbook);
    const { out } = await build(workbook);
    assert.equal(JSON.parse(out).items[0].date_modified, '2024-02-01T00:00:00Z');
  });

  it('names the sheet that a workbook lacks', async () => {
    const workbook = join(folder, 'sheets.xlsx');
    await writeXlsxFile([[{ value: 'id' }, { value: 'title' }]]).toFile(workbook);
    const { code, error } = await run('build', workbook, '--sheet', 'Practices');
    assert.equal(code, 2);
    assert.match(error, /sheets\.xlsx has no sheet "Practices"/);
  });

  it('says what to do with other kinds of file', async () => {
    const odt = zipSync({
      mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
    });
    const cases: [string, Uint8Array, RegExp][] = [
      ['old.xls', Buffer.from('\xD0\xCF\x11\xE0rest', 'latin1'), /old Excel workbook.*Save it as/],
      ['sheet.ods', odt, /OpenDocument file\. Save it as/],
      ['other.xlsx', zipSync({ 'a.txt': Buffer.from('a') }), /archive \(ZIP\).*: "a\.txt"\./],
      ['cut.xlsx', Buffer.from('PK\x03\x04cut'), /damaged or unfinished/],
      ['feed.json', Buffer.from('{"items": []}'), /The feed has no practices/],
      ['empty.csv', Buffer.from(''), /no first row .* empty/],
    ];
    for (const [name, content, message] of cases) {
      const { code, error, out } = await run('build', write(name, content));
      assert.equal(code, 2, name);
      assert.match(error, message);
      assert.equal(out, '');
    }
  });

  it('rejects a workbook that would fill a computer’s memory, without unpacking it', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': Buffer.alloc(1000) }));
    // The size given in the central directory: APPNOTE 6.3.10, 4.3.12.
    bomb.writeUInt32LE(300 * 1024 * 1024, bomb.indexOf('PK\x01\x02') + 24);
    const { code, error } = await run('build', write('bomb.xlsx', bomb));
    assert.equal(code, 2);
    assert.match(error, /unpacks to 300 MiB/);
  });
});

describe('the built feed', () => {
  const text = readFileSync('data/practices.json', 'utf8');

  it('can be read by feedsmith', () => {
    const feed = parseJsonFeed(text);
    assert.equal(feed.title, 'Intercultural Cities: good practice examples');
    assert.equal(feed.items?.length, 153);
    assert.match(feed.items?.[0]?.content_text ?? '', /^Oslo mbledh/);
    assert.equal(feed.items?.[0]?.language, 'sq');
  });

  it('can be read by feed-extractor', () => {
    const { title, entries = [] } = extractFromJson(JSON.parse(text));
    assert.equal(title, 'Intercultural Cities: good practice examples');
    assert.equal(entries.length, 153);
    assert.match(entries[0]?.link ?? '', /^https:\/\/www\.coe\.int\//);
  });
});
