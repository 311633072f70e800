import type { HostileInput } from './input.js';

/** What patterns repeat, and an end on which they fail. */
const repeated: readonly (readonly [string, string?])[] = [
  ['"'],
  ["'"],
  ['""', 'x'],
  [' ', '!'],
  ['\t', '!'],
  ['\u00A0', 'x'],
  ['0', 'x'],
  ['1-', '!'],
  ['2016-', 'x'],
  ['2016, ', 'x'],
  ['2016–2018 ', 'x'],
  ['(2016', ')'],
  ['since ', 'x'],
  ['since 2016 until ', 'x'],
  ['seit dem ', '!'],
  ['до 2020 року ', '!'],
  ['a@', '!'],
  ['a.', '@'],
  ['http://', ' '],
  ['https://a.', ' '],
  ['www.', '!'],
  ['https://example.org/(', ')'],
  ['/', '!'],
  ['//', 'x'],
  ['\\', 'n'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['<a ', '>'],
  ['<!--', '-'],
  ['&amp', ';'],
  ['&#', ';'],
  ['a\u0301', '!'],
  ['\u0301', 'a'],
  ['\u202E', 'a'],
  ['\u200B', 'a'],
  ['\u0645\u0640', '!'],
  ['ß', '!'],
  ['浜', '!'],
  ['\u{1F3D9}\uFE0F', '!'],
  ['. ', '!'],
  ['…', '.'],
  ['; ', 'x'],
  [', ', 'x'],
  [' & ', 'x'],
  ['aA', '!'],
  ['l’', '!'],
  ['[1]', 'x'],
  ['*', '!'],
  ['_', '!'],
  ['Ã©', '!'],
  ['%', 'x'],
  ['%20', '%'],
  ['=1+', '1'],
  ["'", '=1'],
  ['sep=', ';'],
  ['Total ', 'x'],
  ['N/A', '/'],
  ['en-', 'x'],
];

const columns = [
  ...[
    'id',
    'title',
    'language',
    'summary',
    'content',
    'country',
    'cities',
    'period',
    'topics',
    'url',
  ],
  ...['image', 'image_alt', 'modified', 'related', 'purpose', 'section: Own'],
];
const length = 40_000;

function run([part, end = '']: readonly [string, string?], size = length): string {
  return part.repeat(Math.floor(size / part.length)) + end;
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A table with the bait in each column of a row, and one without quote marks. */
function table(bait: readonly [string, string?]): string {
  const rows = columns.map((_, at) =>
    columns.map((name, index) => cell(index === at ? run(bait) : name === 'id' ? `r${at}` : 'x')),
  );
  return [columns, ...rows].map((cells) => cells.join(',')).join('\n');
}

function feed(bait: readonly [string, string?]): string {
  const text = run(bait);
  const practices = ['country', 'period', 'period_text', 'image_alt'].map((field) => ({
    [field]: text,
    cities: [text],
  }));
  const items = [
    ...practices.map((practice, index) => ({
      id: `p${index}`,
      title: 'A',
      content_text: '',
      _practice: practice,
    })),
    ...['id', 'title', 'summary', 'content_text', 'url', 'language', 'image', 'date_modified'].map(
      (field, index) => ({ id: `i${index}`, title: 'A', content_text: '', [field]: text }),
    ),
  ];
  const extension = {
    report_url: text,
    source: { name: text, url: text, licence: text, date: text },
  };
  return JSON.stringify({
    version: text,
    title: text,
    language: text,
    _practices: extension,
    items,
  });
}

const shown = ([part, end = '']: readonly [string, string?]) => JSON.stringify(`${part}…${end}`);

/** Long runs of what regular expressions repeat: in cells, in names of columns, without any structure, and in feeds. */
export const baitInputs: readonly HostileInput[] = repeated.flatMap((bait): HostileInput[] => [
  { name: `${shown(bait)} in cells`, make: () => table(bait) },
  { name: `${shown(bait)} in a feed`, make: () => feed(bait) },
  {
    name: `${shown(bait)} without structure, and as names`,
    make: () => `id,title,${run(bait, 5000)}\n1,${run(bait, 300_000)}\n${run(bait, 300_000)}`,
  },
]);
