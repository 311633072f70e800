// Changes what the compiler has written for npm, so that bundlers have nothing to say about it and nothing is in the package twice:
// neither languages nor comments. It also gives types to the scripts for pages. It needs dist/embed.
//   tsx scripts/npm-modules.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MagicString } from 'magic-string';
import { parseSync } from 'vite';
import { shortMessageIds } from './message-ids.js';

const decorators = 'var __decorate = (this && this.__decorate) || function';

for (const path of readdirSync('dist', { recursive: true }).map((name) => join('dist', name))) {
  if (!path.endsWith('.js') || path.startsWith(join('dist', 'embed'))) continue;
  const code = new MagicString(readFileSync(path, 'utf8'));
  // Rollup warns of `this` at the top of a module, which is undefined there.
  code.replace(decorators, 'const __decorate = function');
  // Editors and readers find what a comment documents in the types.
  for (const { type, value, start, end } of parseSync(path, code.original).comments)
    if (type === 'Block' && value.startsWith('*')) {
      const indent = /[ \t]*$/.exec(code.original.slice(0, start))?.[0].length ?? 0;
      code.remove(start - indent, code.original[end] === '\n' ? end + 1 : end);
    }
  writeFileSync(path, code.toString());
}

const embedded = readdirSync('dist/embed').find((name) => name.startsWith('locales-'));
if (!embedded) throw new Error('There are no languages in dist/embed. Run npm run build:embed.');
// Apps and their own messages have the ids of @lit/localize.
const ids = [...shortMessageIds()].map(([long, short]) => [short, long]);
writeFileSync(
  'dist/locales/message-ids.js',
  `const ids = new Map(${JSON.stringify(ids)});
export const withLongIds = (templates) =>
  Object.fromEntries(Object.entries(templates).map(([id, text]) => [ids.get(id) ?? id, text]));
`,
);
for (const name of readdirSync(join('dist/embed', embedded))) {
  const path = join('dist/locales/generated', name);
  writeFileSync(
    path,
    `import { templates as short } from '../../embed/${embedded}/${name}';
import { withLongIds } from '../message-ids.js';
export const templates = /* @__PURE__ */ withLongIds(short);
`,
  );
  writeFileSync(
    path.replace(/\.js$/, '.d.ts'),
    `import type { LocaleModule } from '@lit/localize';\nexport declare const templates: LocaleModule['templates'];\n`,
  );
}

writeFileSync('dist/embed/practices.d.ts', "import '../define.js';\nexport {};\n");
writeFileSync('dist/embed/frame.d.ts', 'export {};\n');
