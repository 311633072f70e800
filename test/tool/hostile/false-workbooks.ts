import { workbook, workbookFiles, zipped } from '../cases/xlsx.js';
import { cells, changed, mebibyte, plain, sheet, sheetFile, word } from './changed-workbook.js';
import type { HostileInput } from './input.js';

/** Ten entities, each ten times the one before. */
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

/** Writes a number into each header of the archive, local (from `local` bytes after its start) or in the directory. */
function withHeader(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (copy.readUInt32LE(at) === signature) copy.writeUInt32LE(value, at + offset);
  }
  return copy;
}
const local = 0x04034b50;
const directory = 0x02014b50;
const end = 0x06054b50;

const references = [
  'ZZZZZZ9',
  'A1048577',
  'A0',
  '1A',
  'A-1',
  '',
  'A99999999999',
  'XFE1',
  'ÄÖ1',
  'A1:B2',
  '__proto__1',
  'a1',
];
const values = [
  '1e308',
  '-1e308',
  'NaN',
  'Infinity',
  '1e400',
  '',
  '-0',
  '0x10',
  '2958466',
  '-5',
  '99999999999',
  'x',
];
const types = ['s', 'd', 'b', 'e', 'n', 'str', 'inlineStr', '__proto__', ''];
const places = [
  'xl/workbook.xml',
  sheetFile,
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];

/** Workbooks that are not what they say. */
export const falseWorkbooks: readonly HostileInput[] = [
  ...places.flatMap((place): HostileInput[] => [
    {
      name: `entities that multiply in ${place}`,
      make: () => changed({ [place]: `<?xml version="1.0"?>${laughs}<x>&a9;</x>` }),
    },
    {
      name: `an entity from outside in ${place}`,
      make: () => changed({ [place]: `<?xml version="1.0"?>${outside}<x>&e;</x>` }),
    },
    { name: `no ${place}`, make: () => changed({ [place]: null }) },
    {
      name: `half of ${place}`,
      make: () => changed({ [place]: (workbookFiles([plain])[place] ?? '').slice(0, 120) }),
    },
    { name: `zeros as ${place}`, make: () => changed({ [place]: new Uint8Array(1000) }) },
  ]),
  {
    name: 'entities that multiply in a cell',
    make: () => changed({ [sheetFile]: laughs + cells(`<c r="A2" ${word('&a9;')}`) }),
  },
  ...references.map((reference): HostileInput => ({
    name: `a cell called ${JSON.stringify(reference)}`,
    make: () =>
      changed({
        [sheetFile]: cells(`<c r="${reference}" ${word('x')}`, `<c r="B2" ${word('Meals')}`),
      }),
  })),
  ...types.flatMap((type) =>
    values
      .filter((_, index) => (index + type.length) % 4 === 0)
      .map((value): HostileInput => ({
        name: `the value ${JSON.stringify(value)} of type ${JSON.stringify(type)}`,
        make: () =>
          changed({
            [sheetFile]: cells(
              `<c r="A2" s="1" t="${type}"><v>${value}</v></c>`,
              `<c r="B2" ${word('Meals')}`,
            ),
          }),
      })),
  ),
  ...[
    ['size 0', directory, 24, 0],
    ['size 4 GiB', directory, 24, 0xffffffff],
    ['size 1', directory, 24, 1],
    ['size 250 MiB', directory, 24, 250 * mebibyte],
    ['packed size 0', directory, 20, 0],
    ['packed size 4 GiB', directory, 20, 0xfffffff0],
    ['place 4 GiB', directory, 42, 0xfffffff0],
    ['long names', directory, 28, 0xffff],
    ['another checksum', directory, 16, 1],
    ['local sizes 0', local, 22, 0],
    ['local long names', local, 26, 0xffff],
    ['a directory elsewhere', end, 16, 0xfffffff0],
    ['65,535 files', end, 8, 0xffffffff],
  ].map(([name, signature, offset, value]): HostileInput => ({
    name: `an archive with ${String(name)}`,
    make: () => withHeader(workbook(plain), Number(signature), Number(offset), Number(value)),
  })),
  {
    name: 'sizes that lie about 300 MiB',
    make: () =>
      withHeader(changed({ [sheetFile]: sheet(' '.repeat(300 * mebibyte)) }), directory, 24, 100),
  },
  { name: 'two archives in one', make: () => Buffer.concat([workbook(plain), workbook(plain)]) },
  { name: 'an archive of nothing', make: () => zipped({}) },
  {
    name: 'names that lead out of the archive',
    make: () => changed({ '../../../tmp/evil': 'x', '/etc/evil': 'x', __proto__x: 'x' }),
  },
  {
    name: 'a sheet called __proto__',
    make: () => workbook({ ...plain, name: '__proto__' }),
    options: ['--sheet', '__proto__'],
  },
  {
    name: 'a sheet asked for by "constructor"',
    make: () => workbook(plain),
    options: ['--sheet', 'constructor'],
  },
  {
    name: 'a sheet whose name moves the cursor',
    make: () => workbook({ ...plain, name: '\u001B[2J\u202E' }, { ...plain, name: 'B' }),
  },
  {
    name: 'relations that lead to themselves',
    make: () =>
      changed({
        'xl/_rels/workbook.xml.rels': (
          workbookFiles([plain])['xl/_rels/workbook.xml.rels'] ?? ''
        ).replace('worksheets/sheet1.xml', 'workbook.xml'),
      }),
  },
];
