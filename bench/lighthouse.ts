/**
 * Runs Lighthouse on every page of the published demo: accessibility, best practices, and layout shift while loading; on the front
 * page on a phone, also performance and SEO. Exits with 1 if a score is below 100. Usage: npm run bench:lighthouse, followed by the names of pages to check only those.
 */
import { readdirSync } from 'node:fs';
import lighthouse, { desktopConfig, type Result } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { findChrome } from '../scripts/browsers.mjs';

const named = process.argv.slice(2);
const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .filter((name) => named.length === 0 || named.includes(name));
const everywhere = ['accessibility', 'best-practices'];
const columns = [32, 9, 14, 15, 12, 5, 7];

/** What a page is judged by. Performance is measured only where it matters most, because it takes longest and varies with the machine. */
function categoriesOf(name: string, device: string): readonly string[] {
  const isFront = name === 'index.html' && device === 'mobile';
  return isFront ? [...everywhere, 'performance', 'seo'] : everywhere;
}

function row(...cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i < 2 ? cell.padEnd(columns[i] ?? 0) : cell.padStart(columns[i] ?? 0)))
    .join('');
}

/** Audits in its categories that a page does not fully pass. */
function faultsOf({ audits, categories }: Result): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const { score = null, title = id } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${title} (${id})`] : [];
    });
}

await build({ mode: 'embed', logLevel: 'error' });
await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 0, open: false }, logLevel: 'error' });
const browser = await puppeteer.launch({
  executablePath: findChrome() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const port = Number(new URL(browser.wsEndpoint()).port);

console.log(row('', '', 'accessibility', 'best practices', 'performance', 'SEO', 'CLS'));
for (const name of pages) {
  for (const [device, config] of [['mobile'], ['desktop', desktopConfig]] as const) {
    const categories = categoriesOf(name, device);
    const run = await lighthouse(
      `${server.resolvedUrls?.local[0] ?? ''}demo/${name}`,
      {
        port,
        logLevel: 'error',
        onlyCategories: [...categories],
        onlyAudits: ['cumulative-layout-shift'],
      },
      config,
    );
    if (!run) throw new Error(`Lighthouse says nothing of ${name}.`);
    const { lhr } = run;
    const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
    const shift = lhr.audits['cumulative-layout-shift']?.numericValue;
    const cells = [...scores.map(String), '', ''].slice(0, 4);
    console.log(row(name, device, ...cells, shift?.toFixed(3) ?? '?'));
    if (lhr.runtimeError) console.log(`  ${lhr.runtimeError.message}`);
    for (const fault of faultsOf(lhr)) console.log(`  ${fault}`);
    if (scores.some((score) => score < 100)) process.exitCode = 1;
  }
}
await browser.close();
await server.close();
