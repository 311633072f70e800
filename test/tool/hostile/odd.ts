import type { HostileInput } from './input.js';

const inherited = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
];

const keys: readonly HostileInput[] = [
  {
    name: 'columns of inherited names',
    make: () => `id,title,${inherited.join(',')}\n1,A,${inherited.join(',')}`,
  },
  {
    name: 'sections of inherited names',
    make: () =>
      `id,title,${inherited.map((name) => `section: ${name}`).join(',')}\n1,A,${inherited.join(',')}`,
  },
  ...[
    'id',
    'title',
    'language',
    'country',
    'cities',
    'topics',
    'period',
    'url',
    'related',
    'modified',
  ].map((column): HostileInput => ({
    name: `inherited names in ${column}`,
    make: () =>
      `id,title,${column === 'id' || column === 'title' ? 'summary' : column}\n${inherited.map((name, row) => `${column === 'id' ? name : row},${column === 'title' ? name : 'A'},${name}`).join('\n')}`,
  })),
  {
    name: 'translations into inherited names',
    make: () =>
      `id,title,language,translation_of\na,A,en,\n${inherited.map((name) => `,B,${name},a`).join('\n')}\n,B,en,__proto__`,
  },
  {
    name: 'columns mapped from an inherited name',
    make: () => '__proto__,id\nA,1',
    options: ['--map', '__proto__=title'],
  },
  {
    name: 'columns mapped to an inherited name',
    make: () => 'title,id\nA,1',
    options: ['--map', 'title=__proto__'],
  },
  {
    name: 'a feed that sets the prototype',
    make: () =>
      '{"__proto__":{"items":[]},"version":"x","title":"t","items":[{"__proto__":{"title":"A"},"id":"a","constructor":1}]}',
  },
  {
    name: 'translations in a feed into __proto__',
    make: () =>
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"__proto__","title":"A","content_text":"","_practice":{"translations":{"__proto__":{"title":"B"},"constructor":{"title":"C"}},"cities":["__proto__"]},"tags":["__proto__"]}]}',
  },
];

const marks = [
  '\u0000',
  '\u0001',
  '\u0007',
  '\u001B[2J\u001B[31m',
  '\u009B31m',
  '\u007F',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u2028',
  '\u0085',
  '\uFFFE',
  '\uFEFF',
  '\uFFFF',
  '\r',
  '\u000B',
];
const characters: readonly HostileInput[] = marks.flatMap((mark): HostileInput[] => {
  const name = JSON.stringify(mark);
  const json = JSON.stringify(`x${mark}y`);
  return [
    {
      name: `${name} in every cell and name`,
      make: () =>
        `id,title,cities,x${mark}y\n1${mark},A${mark}b,${mark}Oslo,"${mark}"\n${mark},${mark},${mark},${mark}\n2,B,Oslo,`,
    },
    {
      name: `${name} in keys and values of a feed`,
      make: () =>
        `{"version":"https://jsonfeed.org/version/1.1","title":${json},${json}:1,"items":[{"id":${json},"title":${json},"content_text":${json},${json}:{},"_practice":{"country":${json},${json}:[${json}]}}]}`,
    },
  ];
});

const surrogates: readonly HostileInput[] = [
  {
    name: 'halves of surrogate pairs in UTF-16',
    make: () => Buffer.from('\uFEFFid,title\n1,\uD800\n2,\uDC00x\n', 'utf16le'),
  },
  {
    name: 'halves of surrogate pairs in a feed',
    make: () =>
      '{"version":"x","title":"\\ud800","items":[{"id":"\\udc00","title":"\\ud800\\ud800","content_text":"\\udfff"}]}',
  },
  {
    name: 'halves of surrogate pairs in UTF-8',
    make: () =>
      Buffer.concat([
        Buffer.from('id,title\n1,'),
        Buffer.from('eda080edb080', 'hex'),
        Buffer.from('\n'),
      ]),
  },
  {
    name: 'UTF-8 in more bytes than needed',
    make: () =>
      Buffer.concat([
        Buffer.from('id,title\n1,'),
        Buffer.from('c0afe080aff08080af', 'hex'),
        Buffer.from('\n'),
      ]),
  },
  { name: 'zeros', make: () => new Uint8Array(100_000) },
  { name: 'bytes of one kind', make: () => new Uint8Array(1_000_000).fill(0xe9) },
  { name: 'every byte', make: () => Uint8Array.from({ length: 65_536 }, (_, at) => at % 256) },
  {
    name: 'half of UTF-16',
    make: () => Buffer.from('\uFEFFid,title\n1,A', 'utf16le').subarray(0, 25),
  },
];

const large: readonly HostileInput[] = [
  { name: '1,000,000 columns', make: () => `id,title${',x'.repeat(1_000_000)}\n1,A` },
  { name: '1,000,000 empty columns', make: () => `id,title${','.repeat(999_000)}\n1,A` },
  { name: '1,000,000 cells in a row', make: () => `id,title\n1,A${','.repeat(999_000)}\n` },
  {
    name: '499 columns in 20,000 rows',
    make: () => `id,title${',section: x'.repeat(497)}\n${`1,A${','.repeat(497)}\n`.repeat(20_000)}`,
  },
  { name: '1,000,000 line breaks', make: () => `id,title\n${'\n'.repeat(1_000_000)}` },
  { name: '5,000,000 line breaks first', make: () => `${'\n'.repeat(5_000_000)}id,title\n1,A` },
  { name: '99,999 rows of one id', make: () => `id,title\n${'1,A\n'.repeat(99_999)}` },
  { name: '99,999 rows without id', make: () => `id,title\n${',A\n'.repeat(99_999)}` },
  {
    name: '30,000 different cities',
    make: () =>
      `id,title,cities\n${Array.from({ length: 30_000 }, (_, n) => `${n},A,City${n}`).join('\n')}`,
  },
  {
    name: '20,000 cities in a cell',
    make: () =>
      `id,title,cities\n1,A,${Array.from({ length: 20_000 }, (_, n) => `City${n}`).join(';')}`,
  },
  {
    name: 'a cell of 20 MB in lines',
    make: () => `id,title,summary\n1,A,"${'all of it\n'.repeat(2_000_000)}"`,
  },
  { name: 'a cell of 900 kB', make: () => `id,title,summary\n1,A,${'x'.repeat(900_000)}` },
  { name: '1,000,000 quote marks', make: () => `id,title\n1,${'"'.repeat(1_000_001)}` },
  {
    name: 'a quote mark in each of 50,000 rows',
    make: () => `id,title\n${'1,"A\n2,B"\n'.repeat(25_000)}`,
  },
  {
    name: 'bare quote marks in 50,000 rows',
    make: () => `id,title\n${'1,"A "b" c"\n'.repeat(50_000)}`,
  },
  {
    name: '30,000 translations of one practice',
    make: () =>
      `id,title,language,translation_of\na,A,en,\n${Array.from({ length: 30_000 }, (_, n) => `,B,x-a${n},a`).join('\n')}`,
  },
  {
    name: 'translations of translations',
    make: () =>
      `id,title,language,translation_of\n${Array.from({ length: 10_000 }, (_, n) => `p${n},A,en,p${n + 1}`).join('\n')}`,
  },
  { name: '300,000 items of nothing', make: () => `{"items":[${'0,'.repeat(300_000)}0]}` },
  {
    name: '50,000 items',
    make: () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 't',
        items: Array.from({ length: 50_000 }, (_, n) => ({
          id: String(n),
          title: 'A',
          content_text: '',
        })),
      }),
  },
  { name: 'arrays nested 100,000 deep', make: () => `{"items":${'['.repeat(100_000)}` },
  {
    name: 'arrays nested 100,000 deep, and closed',
    make: () => `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  },
  {
    name: 'objects nested 50,000 deep',
    make: () => `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  },
  {
    name: 'a key of 1 MB',
    make: () => `{"items":[{"id":"a","title":"A","content_text":"","${'k'.repeat(1_000_000)}":1}]}`,
  },
  {
    name: '100,000 keys',
    make: () =>
      `{"items":[{"id":"a","title":"A","content_text":""${Array.from({ length: 100_000 }, (_, n) => `,"k${n}":1`).join('')}}]}`,
  },
  { name: 'XML nested 100,000 deep', make: () => '<a>'.repeat(100_000) },
];

/** Odd names and characters, and much of everything. */
export const oddInputs: readonly HostileInput[] = [...keys, ...characters, ...surrogates, ...large];
