// Removes the types to which no export of the package leads: nobody can import their modules. It runs when all others are written.
//   node scripts/npm-types.mjs
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const all = readdirSync('dist', { recursive: true })
  .map((name) => join('dist', name))
  .filter((path) => path.endsWith('.d.ts'));

const waiting = [
  ...Object.values(exports).flatMap((target) => (target?.types ? [join(target.types)] : [])),
  ...all.filter((path) =>
    [join('dist/embed'), join('dist/locales/generated')].includes(dirname(path)),
  ),
];
const reached = new Set();
for (let path = waiting.pop(); path; path = waiting.pop()) {
  if (reached.has(path) || path.includes('*')) continue;
  reached.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/\b(?:from|import) ?\(?'(\.[^']+)\.js'/g);
  for (const [, target] of imports) waiting.push(join(dirname(path), `${target}.d.ts`));
}
for (const path of all.filter((each) => !reached.has(each))) rmSync(path);
