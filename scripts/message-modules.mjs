// Writes the table of message modules, one literal import a language of lit-localize.json:
//   node scripts/message-modules.mjs [file]
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const home = 'src/locales/message-modules.ts';
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const source = `// Written by npm run localize:build from lit-localize.json. Do not edit.
import type { LoadLocale } from './follow-page-language.js';

/**
 * How to load each language's messages. The imports are literal, because Vite, Rollup and Parcel cannot resolve an import with a
 * variable, and would leave the files out of an app's build.
 */
export const messageModules: Readonly<Record<string, () => ReturnType<LoadLocale>>> = {
${targetLocales.map((locale) => `'${locale}': () => import('./generated/${locale}.js'),`).join('\n')}
};
`;

writeFileSync(
  process.argv[2] ?? home,
  await format(source, { ...(await resolveConfig(home)), parser: 'typescript' }),
);
