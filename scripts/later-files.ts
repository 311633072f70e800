import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import type { Plugin } from 'vite';
import { passedPrefix } from './passed-imports.js';

// The script, practices.js, is one file. Parts that not every page needs are later files beside it. They import nothing, so that
// no code is loaded or run twice, even if the script is loaded as `practices.js?v=2`. Their names contain a hash of their content,
// so that two versions of the script never mix their files.

/** The modules that are later files, by name. src/elements/later-files.ts imports them. */
const modules = new Map([
  ['text-search', 'src/search/text/text-search.ts'],
  ['concepts', 'src/search/concepts/concepts.ts'],
  ['advice', 'src/search/text/advice.ts'],
  ['liberal', 'src/liberal/liberal.ts'],
  ['console-words', 'src/feed/console-words.ts'],
  ['search-controls', 'src/elements/controls/search-controls.ts'],
  ['history', 'src/elements/history/history.ts'],
  ['related', 'src/elements/related/related-practices.ts'],
  ['copied-list', 'src/elements/copying/list-copy.ts'],
  ['doctor', 'src/doctor/open.ts'],
  ['several-feeds', 'src/elements/feeds/several-feeds.ts'],
  ['map', 'src/elements/map/map.ts'],
]);

/** Replaced by a hash when all files have been built. It has the length of a hash, so that source maps stay correct. */
const placeholder = 'XXXXXXXX';

/** The languages that have a file of messages. */
const languages = readdirSync('src/locales/generated')
  .filter((name) => name !== 'locale-codes.js')
  .map((name) => parse(name).name);

/** Entries of the embed build that become later files. */
export const laterEntries = Object.fromEntries([
  ...modules,
  ...languages.map((name) => [`locales/${name}`, `src/locales/generated/${name}.js`]),
]);

/** Name of a file of the embed build, before languages are moved into a folder with a hash in its name. */
export function entryFileName({ name }: { readonly name: string }): string {
  return modules.has(name) ? '[name]-[hash].js' : '[name].js';
}

/** Makes the script import its later files by their names in the build, and makes each of them independent of other files. */
export function laterFiles(): Plugin {
  return {
    name: 'later-files',
    enforce: 'pre',
    transform(code, id) {
      const imports = importsIn(id);
      if (!imports.length) return null;
      let changed = code;
      for (const [source, built] of imports) {
        if (!changed.includes(source)) this.error(`${id} does not contain ${source}.`);
        changed = changed.replace(source, built);
      }
      return { code: changed, map: null };
    },
    // Code that several files need is copied into each: `str` (90 bytes) into languages, and shared modules into the frame.
    async resolveId(source, importer) {
      const copy = importer && copyFor(source, importer);
      if (!copy) return null;
      const module = await this.resolve(copy.source, importer);
      return module && `${module.id}?${copy.name}`;
    },
    generateBundle(_, bundle) {
      const messages: [name: string, code: string][] = [];
      const hashed = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const imports = chunk.imports.filter((each) => !each.startsWith(passedPrefix));
        if (imports.length > 0)
          this.error(`${chunk.fileName} imports ${imports.join(', ')}, but must import nothing.`);
        if (modules.has(chunk.name)) hashed.set(chunk.name, parse(chunk.fileName).name);
        if (!chunk.name.startsWith('locales/')) continue;
        messages.push([parse(chunk.fileName).base, chunk.code]);
        delete bundle[chunk.fileName];
        delete bundle[`${chunk.fileName}.map`];
      }
      // One hash for all languages, because 56 hashes would make the script 0.5 kB larger.
      const hash = createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 8);
      for (const [name, source] of messages) {
        this.emitFile({ type: 'asset', fileName: `locales-${hash}/${name}`, source });
      }
      hashed.set('locales', `locales-${hash}`);
      const doctor = Object.values(bundle).find(({ name }) => name === 'doctor');
      if (doctor?.type !== 'chunk') this.error('The doctor is missing.');
      const liberal = hashed.get('liberal') ?? '';
      if (!doctor.code.includes(`liberal-${placeholder}`))
        this.error('The doctor does not import liberal reading.');
      const code = doctor.code.replaceAll(`liberal-${placeholder}`, liberal);
      const map = bundle[`${doctor.fileName}.map`];
      // Its name has a hash of what it imports, too.
      const doctorName = `doctor-${createHash('sha256').update(code).digest('hex').slice(0, 8)}`;
      this.emitFile({ type: 'asset', fileName: `${doctorName}.js`, source: code });
      if (map?.type === 'asset')
        this.emitFile({ type: 'asset', fileName: `${doctorName}.js.map`, source: map.source });
      delete bundle[doctor.fileName];
      delete bundle[`${doctor.fileName}.map`];
      hashed.set('doctor', doctorName);
      const script = bundle['practices.js'];
      if (script?.type !== 'chunk') this.error('practices.js is missing.');
      for (const [name, file] of hashed) {
        const wanted = `${name}-${placeholder}`;
        if (!script.code.includes(wanted)) this.error(`practices.js does not import ${wanted}.`);
        script.code = script.code.replaceAll(wanted, file);
      }
    },
  };
}

/** The imports of a module that are replaced, and their replacements. */
function importsIn(id: string): readonly (readonly [source: string, built: string])[] {
  if (id.endsWith('/src/embed.ts')) {
    return [
      ['import(`./locales/generated/', `import(/* @vite-ignore */ \`./locales-${placeholder}/`],
    ];
  }
  // The doctor does not depend on what loads the other files, which may have failed.
  if (id.endsWith('/src/doctor-in-address.ts')) {
    return [
      [`import('./doctor/open.js')`, `import(/* @vite-ignore */ './doctor-${placeholder}.js')`],
    ];
  }
  // It reads feeds with the script's own file, which is a quarter of its size.
  if (/\/src\/doctor\/feeds\.ts(?:\?|$)/.test(id)) {
    return [
      [
        `import('../liberal/liberal.js')`,
        `import(/* @vite-ignore */ './liberal-${placeholder}.js')`,
      ],
    ];
  }
  if (!id.endsWith('/src/elements/later-files.ts')) return [];
  return [...modules]
    .filter(([name]) => name !== 'doctor')
    .map(([name, path]) => [
      `import('${path.replace('src/elements/', './').replace('src/', '../').replace('.ts', '.js')}')`,
      `import(/* @vite-ignore */ \`./${name}-${placeholder}.js\${_retry ? '?retry' : ''}\`)`,
    ]);
}

/** The copy of a module that an importer gets, if it may not share the module with other files. */
function copyFor(source: string, importer: string): { source: string; name: string } | undefined {
  if (/\/src\/frame\/frame\.ts$|\?frame$/.test(importer)) return { source, name: 'frame' };
  // The doctor has its own copies of all it needs, so that it works where the script does not.
  if (/\/src\/doctor\/|\?doctor$/.test(importer)) return { source, name: 'doctor' };
  if (importer.endsWith('/src/search/text/advice.ts')) return { source, name: 'advice' };
  if (importer.endsWith('/src/elements/map/map-view.ts') && source.endsWith('/missing-list.js'))
    return { source, name: 'map' };
  if (source === '@lit/localize' && importer.includes('/src/locales/generated/'))
    return { source: '@lit/localize/internal/str-tag.js', name: parse(importer).name };
  return undefined;
}
