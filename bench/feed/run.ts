/**
 * Measures what it costs to build and check 20,000 rows with the built tool: the medians of several rounds, in seconds by the clock
 * and of processor time (which other work on the machine does not lengthen), and the peak memory of the process. With another
 * checkout's tool beside it, the two take turns. Exits with 1 if this one needs over 300 MiB, or a tenth more processor time than
 * the other.
 *
 * Usage: npm run build:tool && npm run bench:feed -- [--beside=<other checkout>/dist/tool/intercultural-practices.js] [--rounds=5]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';

const { values: options } = parseArgs({
  options: {
    tool: { type: 'string', default: 'dist/tool/intercultural-practices.js' },
    beside: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});
for (const tool of [options.tool, options.beside]) {
  if (tool && !existsSync(tool)) throw new Error(`${tool} is missing: npm run build:tool`);
}

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-bench-'));
const { data } = Papa.parse<string[]>(readFileSync('data/practices.csv', 'utf8'), {
  skipEmptyLines: true,
});
const [header = [], ...rows] = data;

/** Reorders the words of a text differently in each round, and adds a name. The last word, which ends the sentence, stays. */
function reworded(text: string, round: number): string {
  const name = Array.from(String(round), (digit) => 'kalemiroud'[Number(digit)]).join('');
  const parts = [...text.split(' ').slice(0, -1), name];
  // Fisher–Yates shuffle with a small linear congruential generator, so that each run checks the same texts.
  let state = round;
  for (let last = parts.length - 1; last > 0; last--) {
    state = (state * 9301 + 49297) % 233_280;
    const other = state % (last + 1);
    [parts[last], parts[other]] = [parts[other] ?? '', parts[last] ?? ''];
  }
  return [...parts, text.split(' ').at(-1)].join(' ');
}

/** A new practice from a real row: real words in their real language, but a new text, period and address. */
function varied(cells: readonly string[], round: number): string[] {
  const years = (text: string) =>
    text.replace(/\b20\d\d\b/g, (year) => String(Number(year) - (round % 40)));
  return cells.map((cell, index) => {
    switch (cell && header[index]) {
      case 'id':
      case 'translation_of':
        return `${round}-${cell}`;
      case 'title':
        return `${years(cell)} (${round})`;
      case 'summary':
        return reworded(years(cell), round);
      case 'period':
        return years(cell);
      case 'url':
        return `${cell}-${round}`;
      default:
        return cell;
    }
  });
}

// Identical rows would flatter code that remembers texts, so they differ from round to round.
const many = Array.from({ length: 20_000 }, (_, index) =>
  varied(rows[index % rows.length] ?? [], Math.floor(index / rows.length)),
);
const table = join(folder, 'table.csv');
const withoutIds = join(folder, 'without-ids.csv');
const feed = join(folder, 'feed.json');
writeFileSync(table, Papa.unparse([header, ...many]));
const withoutTranslations = many.filter((cells) => cells.at(-1) === '');
writeFileSync(
  withoutIds,
  Papa.unparse([header, ...withoutTranslations].map((cells) => cells.slice(1, -1))),
);

/** No more than 5,000 practices are read from one page, so the feed is checked in pages. */
const pages = ['', '-2', '-3', '-4'].map((suffix) => join(folder, `paged${suffix}.json`));

const cities = ['--cities', 'data/cities.csv'];
const vocabularies = [...cities, '--topics', 'data/topics.csv'];
const paging = ['--page-size', '5000', '--url', 'https://example.org/feed.json'];
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['build', ['build', table, ...vocabularies, '--out', feed]],
  ['build in pages', ['build', table, ...vocabularies, '--out', String(pages[0]), ...paging]],
  ['check a table', ['check', table, ...vocabularies, '--quiet']],
  ['check a feed', ['check', ...pages, '--topics', 'data/topics.csv', '--quiet']],
  ['ids', ['ids', withoutIds, ...cities, '--out', join(folder, 'with-ids.csv')]],
];

interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly mebibytes: number;
}

/** Says at the end what the process has cost, on a stream of its own. */
const meter = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ seconds: performance.now() / 1e3, processor: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }));
})`;

function measure(tool: string, args: readonly string[]): Cost {
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', meter.replaceAll('\n', ' '), tool, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return JSON.parse(output[3] ?? '') as Cost;
}

function median(costs: readonly Cost[], of: keyof Cost): number {
  const sorted = costs.map((cost) => cost[of]).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function described(costs: readonly Cost[]): string {
  const seconds = median(costs, 'seconds').toFixed(2);
  const processor = median(costs, 'processor').toFixed(2);
  const peak = Math.max(...costs.map(({ mebibytes }) => mebibytes)).toFixed(0);
  return `${seconds} s, processor ${processor} s, ${peak.padStart(4)} MiB`;
}

let missed = false;
const { tool, beside } = options;
console.log(
  `20,000 rows, ${(statSync(table).size / 1e6).toFixed(1)} MB of CSV, ${options.rounds} rounds`,
);
for (const [name, args] of commands) {
  const own: Cost[] = [];
  const others: Cost[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    // The other one first: this one's files stay, and are checked afterwards.
    if (beside && name !== 'ids') others.push(measure(beside, args));
    own.push(measure(tool, args));
  }
  console.log(`${name.padEnd(16)} ${described(own)}`);
  missed ||= own.some(({ mebibytes }) => mebibytes > 300);
  if (others.length === 0) continue;
  const ratio = median(own, 'processor') / median(others, 'processor');
  console.log(`${'  beside'.padEnd(16)} ${described(others)}; ratio ${ratio.toFixed(2)}`);
  missed ||= ratio > 1.1;
}
console.log(`feed: ${(statSync(feed).size / 1e6).toFixed(1)} MB`);
rmSync(folder, { recursive: true });
process.exitCode = missed ? 1 : 0;
