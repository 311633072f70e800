import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { InputError } from '../../../src/tool/findings/finding.js';
import { readPages, readTables, type SourceFile } from '../../../src/tool/sources/source.js';
import { makeWorkbook, rowsOf } from '../make-workbook.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-'));
after(() => rmSync(folder, { recursive: true }));

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A compound file (MS-CFB) with one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'));
  bytes.set(latin1(Array.from(stream, (letter) => `${letter}\0`).join('')), 1024 + 128);
  return bytes;
}

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

async function refusals(file: SourceFile): Promise<string[]> {
  const messages: string[] = [];
  for (const attempt of [() => readTables(file), () => readPages([file], {})]) {
    try {
      await attempt();
      messages.push('');
    } catch (error) {
      assert.ok(error instanceof InputError);
      messages.push(error.message);
    }
  }
  return messages;
}

describe('a file of another kind', () => {
  it('is named as what it is, with the way on, by build and check alike', async () => {
    const xml = (text: string) => strToU8(`<?xml version="1.0"?>\n<!-- made -->\n${text}`);
    const kinds: [name: string, bytes: Uint8Array, message: RegExp][] = [
      ['locked.xlsx', compound('EncryptedPackage'), /password.*take the password off/],
      ['old.xls', compound('Workbook'), /old Excel workbook.*Save it as XLSX or CSV/],
      ['old.doc', compound('WordDocument'), /old Word document/],
      ['binary.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), /xlsb.*Save it as XLSX/],
      [
        'sheet.ods',
        zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
        /OpenDocument.*Save it as XLSX/,
      ],
      [
        'sheet.fods',
        xml('<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
        /OpenDocument.*Save it as/,
      ],
      [
        'sheet.xml',
        xml('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
        /Excel workbook in XML.*Save it as/,
      ],
      [
        'sheet.numbers',
        zip('Index/Document.iwa', 'Metadata/x.plist'),
        /Numbers.*Export it as XLSX/,
      ],
      ['text.docx', zip('_rels/.rels', 'word/document.xml'), /Word document/],
      ['slides.pptx', zip('_rels/.rels', 'ppt/presentation.xml'), /presentation/],
      [
        'all.zip',
        zip('a/', 'a/practices.csv'),
        /archive \(ZIP\)\. Unpack it.*: "a\/practices\.csv"\./,
      ],
      ['feed.json.gz', gzipSync(strToU8('{}')), /gzip.*Unpack it/],
      ['practices.csv.gz', gzipSync(strToU8('id,title')), /gzip.*Unpack it/],
      ['all.7z', latin1('7z\xBC\xAF\x27\x1C'), /compressed.*Unpack it/],
      ['report.pdf', latin1('%PDF-1.7'), /PDF/],
      ['table.png', latin1('\x89PNG\r\n'), /picture/],
      ['table.webp', latin1('RIFF\0\0\0\0WEBP'), /picture/],
      ['text.rtf', latin1('{\\rtf1 text}'), /RTF/],
      ['news.rss', xml('<rss version="2.0"/>'), /RSS.*table \(XLSX or CSV\)/],
      ['news.rdf', xml('<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>'), /RSS/],
      [
        'news.atom',
        xml('<feed xmlns="http://www.w3.org/2005/Atom"/>'),
        /Atom.*table \(XLSX or CSV\)/,
      ],
      ['other.xml', xml('<practices/>'), /is XML/],
      ['page.html', strToU8('\n<!doctype html>\n<title>x</title>'), /web page \(HTML\)/],
      [
        'export.xls',
        strToU8('<html><body><table><tr><td>id'),
        /web page \(HTML\).*spreadsheet program.*save it as XLSX/,
      ],
    ];
    for (const [name, bytes, expected] of kinds) {
      for (const message of await refusals({ name, bytes })) {
        assert.match(message, expected, name);
        assert.ok(message.startsWith(name), message);
      }
    }
  });

  it('is a login page, if its address leads to one', async () => {
    const bytes = strToU8('<!doctype html><form><input type="password">');
    const name = 'https://city.example/practices.csv';
    const [message] = await refusals({ name, bytes, url: 'https://city.example/login' });
    assert.match(message ?? '', /asks people to log in.*Publish/);
    const page = { name, bytes: strToU8('<!doctype html><p>'), url: name };
    assert.match((await refusals(page))[0] ?? '', /web page \(HTML\).*publish that as CSV/);
  });

  it('is a feed, if it is given to build', async () => {
    const bytes = strToU8('{"version": "https://jsonfeed.org/version/1.1", "items": []}');
    await assert.rejects(readTables({ name: 'feed.json', bytes }), /is a feed, .*check/);
    const list = { name: 'list.json', bytes: strToU8('{"rows": []}') };
    await assert.rejects(readTables(list), /is JSON, not a table/);
  });
});

describe('build and check', () => {
  const twoSheets = join(folder, 'two.xlsx');
  const rows = (id: string) => rowsOf(['id', 'title'], [id, `Meal ${id}`]);
  writeFileSync(
    twoSheets,
    makeWorkbook([
      { name: '2019', rows: rows('a') },
      { name: '2020', rows: rows('b') },
    ]),
  );

  it('read the sheets that are named, together', async () => {
    const { code, out } = await run('build', twoSheets, '--sheet', '2019', '--sheet', '2020');
    assert.equal(code, 0);
    const { items } = JSON.parse(out);
    assert.deepEqual(
      items.map(({ id }: { id: string }) => id),
      ['a', 'b'],
    );
    const checked = await run('check', twoSheets, '--sheet', '2020');
    assert.match(checked.out, /^1 practice/);
    assert.match(checked.error, /two\.xlsx, sheet "2020", row 2/);
  });

  it('refuse a workbook with several sheets, unless told which', async () => {
    for (const command of ['build', 'check']) {
      const { code, error, out } = await run(command, twoSheets);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /--sheet "2019" --sheet "2020"/);
    }
  });

  it('ask for one sheet in a table that no option belongs to', async () => {
    const table = join(folder, 'a.csv');
    writeFileSync(table, 'id,title\na,Meals\n');
    const { code, error } = await run('build', table, '--cities', twoSheets);
    assert.equal(code, 2);
    assert.match(error, /several sheets.*Save the right one as CSV/);
  });

  it('read hidden rows with --hidden', async () => {
    const path = join(folder, 'hidden.xlsx');
    const hidden = rows('a').replace('<row r="2"', '<row r="2" hidden="1"');
    writeFileSync(path, makeWorkbook([{ name: 'Data', rows: hidden }]));
    assert.equal((await run('build', path)).code, 2);
    assert.equal((await run('build', path, '--hidden')).code, 0);
  });

  it('read standard input for "-", and write standard output for "--out -"', async () => {
    const args = [
      '--import',
      'tsx',
      'src/tool/intercultural-practices.ts',
      'build',
      '-',
      '--out',
      '-',
    ];
    const child = spawn(process.execPath, args);
    child.stdin.end('id,title\na,Meals\nb,\n');
    const said = { out: '', error: '' };
    child.stdout.on('data', (chunk) => void (said.out += String(chunk)));
    child.stderr.on('data', (chunk) => void (said.error += String(chunk)));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(JSON.parse(said.out).items[0].title, 'Meals');
    assert.match(said.error, /standard input, row 3/);
    assert.ok(!existsSync('-'));
  });
});
