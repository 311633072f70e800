// What a host sends for a view of a page, in docs/hosting.md: `npm run build:embed && npm run hosting-figures` writes the table,
// test/consumers/hosting-figures.test.ts compares it with the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const page = 'docs/hosting.md';
const build = 'dist/embed';
const table = /\| What +\| When[^]*?\n(?=\n)/;

/** Files by what loads them. The names of later files have a hash in them. */
const parts = [
  ['`practices.js`', 'before the first card', ['practices.js']],
  ['the feed of 153 practices', 'before the first card', ['data/practices.json']],
  ['the words of a language', 'before the first card, unless the page is in English', ['locales']],
  [
    '`history`, `copied-list`, `search-controls`',
    'once the page is idle',
    ['history', 'copied-list', 'search-controls'],
  ],
  ['`text-search`', 'with a search, once the page is idle', ['text-search']],
  ['`concepts`', 'when a word finds next to nothing', ['concepts']],
  ['`map`', 'with a map', ['map']],
  ['`related`', 'when a card is unfolded', ['related']],
  ['`liberal`', 'with a feed that the tool has not written', ['liberal']],
];

/** Sizes in kB of each part, and of the first view of a list. */
export function hostingFigures() {
  const rows = parts.map(([what, when, names]) => ({ what, when, ...sizesOf(names.map(bytesOf)) }));
  const first = rows.slice(0, 4);
  const sum = (size) => first.reduce((total, row) => total + row[size], 0);
  return [
    ...rows,
    {
      what: '**the first view of a list**',
      when: 'the first four rows',
      brotli: sum('brotli'),
      gzip: sum('gzip'),
      plain: sum('plain'),
    },
  ];
}

/** The sizes that the page names, by the first column. */
export function writtenFigures() {
  const [written = ''] = table.exec(readFileSync(page, 'utf8')) ?? [];
  const rows = written.trim().split('\n').slice(2);
  return rows.map((row) => {
    const [what, , ...sizes] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [brotli, gzip, plain] = sizes.map((size) => Number.parseFloat(size));
    return { what, brotli, gzip, plain };
  });
}

function sizesOf(files) {
  const sum = (size) => files.reduce((total, file) => total + size(file).length, 0) / 1000;
  return {
    brotli: sum(brotliCompressSync),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    plain: sum((bytes) => bytes),
  };
}

function bytesOf(name) {
  if (name.includes('.')) return readFileSync(name.startsWith('data/') ? name : join(build, name));
  const found = readdirSync(build).find(
    (file) => file.startsWith(`${name}-`) && !file.endsWith('.map'),
  );
  if (found === undefined) throw new Error(`${build} has no ${name}: npm run build:embed`);
  return name === 'locales' ? medianFile(join(build, found)) : readFileSync(join(build, found));
}

function medianFile(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return contents.sort((one, other) => one.length - other.length)[Math.floor(files.length / 2)];
}

function markdown() {
  const head = ['What', 'When', 'brotli', 'gzip', 'uncompressed'];
  const rows = hostingFigures().map(({ what, when, brotli, gzip, plain }) => [
    what,
    when,
    ...[brotli, gzip, plain].map((size) => `${size.toFixed(size < 10 ? 1 : 0)} kB`),
  ]);
  const all = [head, ['--', '--', '--:', '--:', '--:'], ...rows];
  return `${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = markdown();
  process.stdout.write(text);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(table, () => text),
  );
}
