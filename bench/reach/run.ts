/**
 * Counts a log of a million lines with the built tool, and two million, and a million with an origin each: seconds, and the peak memory
 * of the process. Exits with 1 if a table is not exact, or if the tool needs over 300 MiB.
 *
 * Usage: npm run build:tool && npm run bench:reach
 */
import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { generatedLog } from '../../test/tool/reach/generated-log.js';

const tool = 'dist/tool/intercultural-practices.js';
if (!existsSync(tool)) throw new Error(`${tool} is missing: npm run build:tool`);

/** Says at the end what the process has cost, on a stream of its own. */
const meter = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => {
  writeSync(3, JSON.stringify({ seconds: performance.now() / 1e3, mebibytes: process.resourceUsage().maxRSS / 1024 }));
})`;

interface Cost {
  readonly seconds: number;
  readonly mebibytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'reach-bench-'));
const table = join(folder, 'sites.csv');

function* everyLineAnotherOrigin(length: number): Iterable<string> {
  for (let i = 0; i < length; i++)
    yield `- - - [01/Nov/2026:12:00:00 +0100] "GET /practices.json HTTP/2.0" 200 40012 origin="https://city-${i}.example"\n`;
}

/** Requests by month, origin and feed, as the tool counts them. */
async function count(name: string, lines: Iterable<string>): Promise<Map<string, number>> {
  const log = join(folder, 'access.log');
  await pipeline(Readable.from(lines), createWriteStream(log));
  const args = ['--import', meter.replaceAll('\n', ' '), tool, 'reach', log, '--out', table];
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { seconds, mebibytes } = JSON.parse(output[3] ?? '') as Cost;
  const megabytes = (statSync(log).size / 1e6).toFixed(0);
  console.log(`${name}, ${megabytes} MB: ${seconds.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB`);
  if (mebibytes > 300) process.exitCode = 1;
  const { data } = Papa.parse<string[]>(readFileSync(table, 'utf8'), { skipEmptyLines: true });
  return new Map(
    data
      .slice(1)
      .map(([month, , origin, feed, requests]) => [`${month} ${origin} ${feed}`, Number(requests)]),
  );
}

function compare(counted: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>) {
  const wrong = [...expected].filter(([key, requests]) => counted.get(key) !== requests).length;
  const surplus = counted.size - expected.size;
  console.log(`  ${expected.size} rows, ${wrong} of them wrong, ${surplus} too many`);
  if (wrong > 0 || surplus !== 0) process.exitCode = 1;
}

for (const length of [1_000_000, 2_000_000]) {
  const { lines, counts } = generatedLog(length);
  compare(await count(`${length} lines`, lines), counts);
}
const hostile = await count('a million origins', everyLineAnotherOrigin(1_000_000));
const requests = [...hostile.values()].reduce((sum, each) => sum + each, 0);
console.log(`  ${hostile.size} rows, ${requests} requests`);
if (requests !== 1_000_000) process.exitCode = 1;
rmSync(folder, { recursive: true });
