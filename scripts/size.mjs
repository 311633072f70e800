// Prints the size of each entry point, bundled on its own: minified, and after gzip -9.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ways = {
  'embed script': { mode: 'embed', build: { write: false } },
  'practice-card': alone('src/elements/practice-card.ts'),
  'practice-list': alone('src/elements/practice-list.ts'),
  'practice-search': alone('src/elements/practice-search.ts'),
  'practice-map': alone('src/elements/practice-map.ts'),
  'feed, no element': alone('src/feed/feed.ts'),
  'search, no element': alone('src/search/search.ts'),
};

console.log(`${''.padEnd(18)} minified     gzip`);
for (const [name, config] of Object.entries(ways)) {
  const [{ output }] = await build({ ...config, logLevel: 'error' });
  const code = Buffer.from(output.find(({ fileName }) => fileName === 'practices.js').code);
  const sizes = [code.length, gzipSync(code, { level: 9 }).length];
  console.log(
    name.padEnd(18),
    ...sizes.map((size) => `${(size / 1000).toFixed(1)} kB`.padStart(8)),
  );
}

function alone(entry) {
  return {
    configFile: false,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { practices: entry }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: { annotation: false } } },
    },
  };
}
