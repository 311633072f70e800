/**
 * Measures what it costs to build and check 20,000 rows: time by the clock, processor time (which other work on the machine
 * does not lengthen), and the peak memory of the process. Usage: npx tsx bench/feed/run.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

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
const feed = join(folder, 'feed.json');
writeFileSync(table, Papa.unparse([header, ...many]));

/** No more than 5,000 practices are read from one page, so the feed is checked in pages. */
const pages = ['', '-2', '-3', '-4'].map((suffix) => join(folder, `paged${suffix}.json`));

const vocabularies = ['--cities', 'data/cities.csv', '--topics', 'data/topics.csv'];
const paging = ['--page-size', '5000', '--url', 'https://example.org/feed.json'];
const commands = [
  ['build', table, ...vocabularies, '--out', feed],
  ['build', table, ...vocabularies, '--out', String(pages[0]), ...paging],
  ['check', table, ...vocabularies, '--quiet'],
  ['check', ...pages, '--topics', 'data/topics.csv', '--quiet'],
];
// Measured inside the process, to leave out starting Node and compiling TypeScript.
const script = `
  const start = performance.now();
  const { main } = await import(${JSON.stringify(join(process.cwd(), 'src/tool/commands/main.ts'))});
  const loaded = performance.now();
  const before = process.cpuUsage();
  const quiet = { out() {}, error() {}, interactive: false, colours: false };
  const code = await main(process.argv.slice(1), quiet);
  console.log(JSON.stringify({ code, load: loaded - start, work: performance.now() - loaded, cpu: process.cpuUsage(before), peak: process.resourceUsage().maxRSS }));
`;
console.log(`20,000 rows, ${(statSync(table).size / 1e6).toFixed(1)} MB of CSV`);
for (const command of commands) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type', 'module', '--eval', script, '--', ...command],
    { encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  const { code, load, work, cpu, peak } = JSON.parse(stdout);
  const what = `${command[0]} ${command.includes('--page-size') ? 'in pages' : command[1]?.endsWith('json') ? 'feed' : 'table'}`;
  console.log(
    `${what.padEnd(16)} ${(work / 1000).toFixed(2)} s, processor ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s (start ${(load / 1000).toFixed(2)} s), ${(peak / 1024).toFixed(0)} MiB, exit code ${code}`,
  );
}
console.log(`feed: ${(statSync(feed).size / 1e6).toFixed(1)} MB`);
rmSync(folder, { recursive: true });
