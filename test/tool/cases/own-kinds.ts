import { gzipSync, strToU8 } from 'fflate';
import type { Case } from './expectation.js';
import { workbook, zipped, type Cell } from './xlsx.js';

const header = ['id', 'title', 'cities', 'period'];
const meals = { id: 'a1', title: 'Meals', cities: ['Oslo'], period: '2019' };
const choir = { id: 'a2', title: 'Choir', cities: ['Oslo'], period: '2020' };
const number = (value: string): Cell => ({ xml: `><v>${value}</v>` });
const rows = [header, ['a1', 'Meals', 'Oslo', number('2019')]];

/** A compound file (the container of .xls and of protected workbooks) whose directory names this stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>City</title><item><title>A</title></item></channel></rss>`;
const atom = `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>City</title></feed>`;
const json = (text: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"t",\n${text}}`;

/** Workbooks, feeds and files of other kinds. */
export const ownKindCases: readonly Case[] = [
  {
    name: 'a hidden sheet before the table',
    bytes: workbook(
      { name: 'Lists', attribute: 'state="hidden"', rows: [['a', 'b']] },
      { name: 'Practices', rows },
    ),
    practices: [meals],
  },
  {
    name: 'a chart before the table',
    bytes: workbook({ name: 'Chart', rows: [], chart: true }, { name: 'Practices', rows }),
    practices: [meals],
  },
  {
    name: 'two sheets with tables',
    bytes: workbook(
      { name: 'Oslo', rows },
      { name: 'Bergen', rows: [header, ['a2', 'Choir', 'Bergen', '2020']] },
    ),
    build: [0, 1, 2],
    says: [/Bergen/, /--sheet/],
  },
  {
    name: 'a sheet that is not there',
    bytes: workbook({ name: 'Oslo', rows }),
    options: ['--sheet', 'oslo 2'],
    build: [2],
    says: [/oslo 2/, /"?Oslo/],
  },
  {
    name: 'cells merged over rows',
    bytes: workbook({
      name: 'A',
      rows: [header, ['a1', 'Meals', 'Oslo', '2019'], ['a2', 'Choir', { xml: '>' }, '2020']],
      after: '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
    }),
    build: [0, 1],
    practices: [meals, choir],
  },
  {
    name: 'a hidden row',
    bytes: workbook({
      name: 'A',
      rows: [...rows, ['a2', 'Choir', 'Oslo', '2020']],
      hiddenRows: [3],
    }),
    build: [0, 1],
    says: [/hidden/i],
  },
  {
    name: 'cells with errors',
    bytes: workbook({
      name: 'A',
      rows: [
        header,
        ['a1', 'Meals', { xml: 't="e"><v>#DIV/0!</v>' }, { xml: 't="e"><v>#NAME?</v>' }],
      ],
    }),
    build: [0, 1],
    says: [/#DIV\/0!/, /#NAME\?/],
    practices: [{ id: 'a1', title: 'Meals', cities: null, period: null }],
  },
  {
    name: 'a formula that nobody has computed',
    bytes: workbook({
      name: 'A',
      rows: [header, ['a1', 'Meals', 'Oslo', { xml: '><f>2000+19</f>' }]],
    }),
    build: [0, 1],
    says: [/row 2\b/],
    practices: [{ id: 'a1', title: 'Meals', period: null }],
  },
  {
    name: 'a month as the cell shows it',
    bytes: workbook({
      name: 'A',
      rows: [header, ['a1', 'Meals', 'Oslo', { xml: 's="2"><v>44562</v>' }]],
    }),
    practices: [{ id: 'a1', title: 'Meals', period: '2022-01' }],
  },
  {
    name: 'a link under the words of a cell',
    bytes: workbook({
      name: 'A',
      rows: [
        ['id', 'title', 'url'],
        ['a1', 'Meals', 'Website'],
      ],
      after: '<hyperlinks><hyperlink ref="C2" r:id="rId1"/></hyperlinks>',
      relations:
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/meals" TargetMode="External"/>',
    }),
    build: [0, 1],
    practices: [{ id: 'a1', title: 'Meals', url: 'https://example.org/meals' }],
  },
  {
    name: 'a password',
    bytes: compound('EncryptedPackage'),
    file: 'practices.xlsx',
    build: [2],
    says: [/password/i],
    refused: /password/i,
  },
  {
    name: 'an old workbook',
    bytes: compound('Workbook'),
    build: [2],
    says: [/\.xls\b/, /XLSX|CSV/],
  },
  {
    name: 'an OpenDocument table',
    bytes: zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<a/>',
    }),
    build: [2],
    says: [/OpenDocument|\.ods/, /XLSX|CSV/],
  },
  {
    name: 'a compressed table',
    bytes: gzipSync(strToU8('id,title\na1,Meals\n')),
    build: [0, 2],
    orRefused: /gz|compress/i,
    practices: [{ id: 'a1', title: 'Meals' }],
  },
  { name: 'RSS', bytes: rss, build: [2], says: [/RSS/], refused: /RSS/ },
  { name: 'Atom', bytes: atom, build: [2], says: [/Atom/], refused: /Atom/ },
  {
    name: 'a web page',
    bytes: '\n<!doctype html><title>Log in</title>',
    build: [2],
    says: [/web page|HTML/],
    refused: /web page|HTML/,
  },
  {
    name: 'a comma before a brace',
    bytes: json(`"items":[{"id":"a",\n"title":"A","content_text":"",\n}]`),
    refused: /line (?:3|4)\b/,
  },
  {
    name: 'a comma that is missing',
    bytes: json(`"items":[{"id":"a"\n"title":"A","content_text":""}]`),
    refused: /line (?:2|3)\b/,
  },
  {
    name: 'JSON Feed 1.0',
    bytes:
      '{"version":"https://jsonfeed.org/version/1","title":"t","author":{"name":"City"},"items":[{"id":"a","title":"A","content_html":"<p>x</p>","content_text":"x"}]}',
    // Hints: all of it is legal.
    check: [0],
  },
  {
    name: 'no file but a feed, told its language',
    bytes:
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"a","title":"A","content_text":"x"}]}',
    options: ['--language', 'en'],
    check: [0],
  },
];
