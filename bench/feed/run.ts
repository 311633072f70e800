/**
 * What 20,000 rows cost to build and to check: seconds on the clock and of the processor, which other work on the machine
 * does not lengthen, and the most memory the process held. Run: npx tsx bench/feed/run.ts
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

/** The words of a text but the last, which ends the sentence, in an order of the round's own, with a name of its own. */
function reworded(text: string, round: number): string {
  const name = Array.from(String(round), (digit) => 'kalemiroud'[Number(digit)]).join('');
  const parts = [...text.split(' ').slice(0, -1), name];
  // Fisher and Yates, with the random numbers of a small linear congruence, so that each run checks the same.
  let state = round;
  for (let last = parts.length - 1; last > 0; last--) {
    state = (state * 9301 + 49297) % 233_280;
    const other = state % (last + 1);
    [parts[last], parts[other]] = [parts[other] ?? '', parts[last] ?? ''];
  }
  return [...parts, text.split(' ').at(-1)].join(' ');
}

/** A real row as another practice: real words in their real language, but no text, period or address met before. */
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

// The real rows over and over would flatter whatever remembers a text; so they differ from round to round.
const many = Array.from({ length: 20_000 }, (_, index) =>
  varied(rows[index % rows.length] ?? [], Math.floor(index / rows.length)),
);
const table = join(folder, 'table.csv');
const feed = join(folder, 'feed.json');
writeFileSync(table, Papa.unparse([header, ...many]));

const vocabularies = ['--cities', 'data/cities.csv', '--topics', 'data/topics.csv'];
const paging = ['--page-size', '5000', '--url', 'https://example.org/feed.json'];
const commands = [
  ['build', table, ...vocabularies, '--out', feed],
  ['build', table, ...vocabularies, '--out', join(folder, 'paged.json'), ...paging],
  ['check', table, ...vocabularies, '--quiet'],
  ['check', feed, '--topics', 'data/topics.csv', '--quiet'],
];
// Measured inside the process, so that starting Node and compiling TypeScript do not count.
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
