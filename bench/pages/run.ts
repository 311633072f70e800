/**
 * Writes the pages of 5,000 practices with the built tool, once of the feed's cities and once of as many as a feed may name, and
 * prints time and peak memory. Exits with 1 above 300 MiB.
 *
 * Usage: npm run build:tool && npm run bench:pages
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedDocument } from '../../src/tool/feed-document.js';

const tool = 'dist/tool/intercultural-practices.js';
if (!existsSync(tool)) throw new Error(`${tool} is missing: npm run build:tool`);

const folder = mkdtempSync(join(tmpdir(), 'practice-pages-bench-'));
const committed = JSON.parse(readFileSync('data/practices.json', 'utf8')) as FeedDocument;
const many = Array.from({ length: 5000 }, (_, index) => {
  const item = committed.items[index % committed.items.length];
  if (!item) throw new Error('The feed has no practices.');
  const { id, title, url } = item;
  return { ...item, id: `${id}-${index}`, title: `${title} ${index}`, url: `${url}/${index}` };
});
const feeds: readonly (readonly [string, FeedDocument])[] = [
  ['60 cities', { ...committed, items: many }],
  [
    'a city for each',
    {
      ...committed,
      items: many.map((item, index) => ({
        ...item,
        _practice: { ...item._practice, country: 'NO', cities: [`City ${index}`] },
      })),
    },
  ],
];

/** Says at the end what the process has cost, on a stream of its own. */
const meter = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)))`;

let missed = false;
for (const [name, document] of feeds) {
  const feed = join(folder, 'feed.json');
  const out = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(feed, JSON.stringify(document));
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', meter, tool, 'pages', feed, '--out', out, '--base', 'https://example.org/'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const bytes = files.reduce((sum, each) => sum + statSync(join(out, each)).size, 0);
  const mebibytes = Number(output[3]);
  missed ||= !(mebibytes <= 300);
  const written = `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${name.padEnd(16)} ${written}: ${seconds} s, ${mebibytes.toFixed(0)} MiB`);
}
rmSync(folder, { recursive: true });
process.exitCode = missed ? 1 : 0;
