// `npm run build:site`: the site for a static host, in dist/site. It has the embed build in it, which is built first if it is missing or
// older than its sources.
//   node scripts/build-site.mjs [folder]   in another folder
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { isEmbedBuilt } from './embed-build.mjs';

const outDir = resolve(process.argv[2] ?? 'dist/site');

if (!isEmbedBuilt()) {
  console.log('Building dist/embed …');
  await build({ mode: 'embed', logLevel: 'warn' });
}
await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const pages = readdirSync(outDir, { recursive: true }).filter((name) => name.endsWith('.html'));
console.log(`${pages.length} pages in ${outDir}: put this folder on any web server.`);
