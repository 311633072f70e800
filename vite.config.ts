import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { consoleWords } from './scripts/console-words.js';
import { integrity } from './scripts/integrity.js';
import { entryFileName, laterEntries, laterFiles } from './scripts/later-files.js';
import { litOnAnyPage } from './scripts/lit-on-any-page.js';
import { minifyTemplates } from './scripts/minify-templates.js';
import { parsedLiterals } from './scripts/parsed-literals.js';
import { passedImports } from './scripts/passed-imports.js';

// vite                      the demo, served from the repository: /demo/, /data/, /src/
// vite build                the demo, for a static host: dist/site
// vite build --mode embed   the script-tag build: dist/embed
// vite build --mode tool    intercultural-practices, one file for Node: dist/tool
export default defineConfig(({ mode }) => ({ embed, tool })[mode] ?? demo);

const embed: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [
    litOnAnyPage(),
    minifyTemplates(),
    consoleWords(),
    laterFiles(),
    passedImports('search-controls', 'src/elements/controls', 'src/elements/later-files.ts'),
    passedImports('history', 'src/elements/history', 'src/elements/later-files.ts', [
      'src/search/params.ts',
    ]),
    passedImports('related', 'src/elements/related', 'src/elements/later-files.ts', [
      'src/search/text/related.ts',
      'src/search/text/likeness.ts',
    ]),
    compressed(),
    framePage(),
    integrity(),
  ],
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    // In library mode, because the preloading of chunks in application mode would add 0.6 kB.
    lib: {
      formats: ['es'],
      entry: {
        practices: 'src/embed.ts',
        frame: 'src/frame/frame.ts',
        ...laterEntries,
      },
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: entryFileName,
        hashCharacters: 'hex',
        minify: true,
        comments: { annotation: false },
      },
    },
  },
};

const tool: UserConfig = {
  publicDir: false,
  plugins: [parsedLiterals('/eld/src/ngrams/extrasmall.js'), executable()],
  json: { namedExports: false, stringify: true },
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/tool',
    target: 'node20',
    license: { fileName: 'licenses.md' },
    ssr: 'src/tool/intercultural-practices.ts',
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
};

const demo: UserConfig = {
  base: './',
  // A missing feed must give 404. The fallback for single-page apps would return HTML.
  appType: 'mpa',
  publicDir: false,
  plugins: [demoFirst(), demoData(), demoEmbed()],
  server: { open: canOpenBrowser() && '/demo/' },
  preview: { open: canOpenBrowser() && '/demo/' },
  // Vite does not find a worker's imports in advance. Without this entry, the page would be reloaded at the first check.
  optimizeDeps: { entries: ['demo/**/*.html', 'demo/feed-check/worker.ts'] },
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: readdirSync('demo', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => join('demo', name)),
    },
  },
};

/** The helper for decorators of all kinds, and one for ours, which are of properties and return nothing: 0.12 kB less. */
const decorateHelper = /function __decorate\(decorators, [^]*?\n\}\n/;
const decorateProperty =
  'function __decorate([decorate], target, key) { decorate(target, key); }\n';

/** Terser's compression, which for example inlines functions that are used once, makes the script 2 % smaller. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    async renderChunk(original, { name }) {
      if (name !== 'practices') return null;
      const [helper] = decorateHelper.exec(original) ?? this.error('The helper has changed.');
      // As many lines, so that source maps stay correct.
      const lines = helper.replace(/[^\n]+/g, '').slice(1);
      const source = original.replace(helper, decorateProperty + lines);
      const options: MinifyOptions = {
        module: true,
        mangle: false,
        compress: { passes: 3, ecma: 2020 },
        sourceMap: true,
      };
      const { code = '', map } = await minify(source, options);
      return { code, map: typeof map === 'string' ? map : null };
    },
  };
}

/** The page for iframes, with the built scripts instead of the sources, and its list of allowed feeds. */
function framePage(): Plugin {
  return {
    name: 'frame-page',
    generateBundle() {
      const source = readFileSync('src/frame/frame.html', 'utf8')
        .replace('./frame.ts', './frame.js')
        .replace('../embed.ts', './practices.js');
      this.emitFile({ type: 'asset', fileName: 'frame.html', source });
      this.emitFile({
        type: 'asset',
        fileName: 'frame.json',
        source: readFileSync('src/frame/frame.json'),
      });
    },
  };
}

function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({ dir = '' }, bundle) {
      for (const { type, fileName } of Object.values(bundle))
        if (type === 'chunk') chmodSync(join(dir, fileName), 0o755);
    },
  };
}

/** Redirects the root address to the demo. */
function demoFirst(): Plugin {
  return {
    name: 'demo-first',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url === '/') response.writeHead(302, { Location: '/demo/' }).end();
        else next();
      });
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'index.html',
        source:
          '<!doctype html><title>Demo</title><meta http-equiv="refresh" content="0; url=demo/" />',
      });
    },
  };
}

/** Copies the data that demo pages fetch to the address they use. */
function demoData(): Plugin {
  return {
    name: 'demo-data',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync('data').filter((file) => /\.(json|csv)$/.test(file)))
        this.emitFile({
          type: 'asset',
          fileName: `data/${name}`,
          source: readFileSync(join('data', name)),
        });
    },
  };
}

/** Copies the embed build next to the demo, because the builder's snippets refer to it there. */
function demoEmbed(): Plugin {
  return {
    name: 'demo-embed',
    apply: 'build',
    generateBundle() {
      if (!existsSync('dist/embed'))
        this.error('The builder needs dist/embed. Run npm run build:embed first.');
      for (const entry of readdirSync('dist/embed', { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const fileName = relative('dist', path).replaceAll('\\', '/');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}

function canOpenBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
