// Adds names of countries and languages, from src/locales/names.json, to the messages of languages that Chromium has none in:
//   node scripts/names-in-messages.mjs [folder]
// They are a message that no translator writes, so that they come with the others wherever those are loaded.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'src/locales/generated';
const tables = JSON.parse(readFileSync('src/locales/names.json', 'utf8'));

for (const [locale, names] of Object.entries(tables)) {
  const path = join(folder, `${locale}.js`);
  const lines = Object.entries(names).map(([code, name]) => `\n${code}=${name}`);
  const table = lines.join('');
  if (/[`\\$]/.test(table)) throw new Error(`${locale}: a name has a character of templates.`);
  const source = readFileSync(path, 'utf8');
  const end = source.lastIndexOf('};');
  writeFileSync(
    path,
    `${source.slice(0, end)}'country names': \`${table}\`,\n    ${source.slice(end)}`,
  );
}
