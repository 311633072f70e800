import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { workbook } from '../cases/xlsx.js';
import type { HostileInput } from './input.js';
import { Random } from './random.js';

const csv = readFileSync('data/practices.csv').subarray(0, 40_000);
const json = readFileSync('data/practices.json').subarray(0, 40_000);
const rows = csv
  .toString()
  .split('\n')
  .slice(0, 40)
  .map((line) => line.split(',').slice(0, 8));
const polish = 'id;title;period\r\n' + '1;Świetlica dla dzieci w Łodzi;od 2019 r.\r\n'.repeat(50);

const sources: readonly (readonly [string, Uint8Array])[] = [
  ['csv', csv],
  ['json', json],
  ['xlsx', workbook({ name: 'A', rows }, { name: 'B', rows })],
  ['real xlsx', readFileSync('test/cases/feed-tool/x_cells.xlsx')],
  ['utf-16', iconv.encode(polish, 'utf-16le', { addBOM: true })],
  ['utf-16 without mark', iconv.encode(polish, 'utf-16be')],
  ['windows-1250', iconv.encode(polish, 'windows-1250')],
  ['shift_jis', iconv.encode('id,title\n' + '1,夜間の日本語教室\n'.repeat(50), 'shift_jis')],
  ['gzip', gzipSync(csv)],
  ['xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), csv])],
];

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const damages: readonly (readonly [string, number, Damage])[] = [
  ['truncated', 6, (bytes, random) => bytes.subarray(0, random.below(bytes.length))],
  [
    'flipped',
    6,
    (bytes, random) => {
      const copy = Uint8Array.from(bytes);
      for (let left = 1 + random.below(40); left > 0; left--) {
        const at = random.below(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
      }
      return copy;
    },
  ],
  [
    'spliced',
    3,
    (bytes, random) => {
      const from = random.below(bytes.length);
      const to = random.below(bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to), bytes.subarray(0, to)]);
    },
  ],
  [
    'with noise',
    3,
    (bytes, random) => {
      const at = random.below(bytes.length);
      const noise = Uint8Array.from({ length: 1 + random.below(300) }, () => random.below(256));
      return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
    },
  ],
];

/** Files of every kind, damaged on the way: 180. */
export const damagedInputs: readonly HostileInput[] = sources.flatMap(([kind, bytes], source) =>
  damages.flatMap(([damage, count, apply], number) =>
    Array.from({ length: count }, (_, round): HostileInput => {
      const seed = source * 10_000 + number * 100 + round;
      return {
        name: `${kind}, ${damage} ${round + 1}`,
        make: () => apply(bytes, new Random(seed)),
      };
    }),
  ),
);
