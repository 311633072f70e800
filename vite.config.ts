import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import {
  defaultAllowedOrigins,
  defineConfig,
  type Plugin,
  runnerImport,
  type UserConfig,
} from 'vite';
import { bundledPackages } from './scripts/bundled-packages.js';
import { consoleWords } from './scripts/console-words.js';
import { dataLicences } from './scripts/data-licences.js';
import { documentationPages } from './scripts/documentation-pages.js';
import { fuseForWords } from './scripts/fuse-for-words.js';
import { integrity } from './scripts/integrity.js';
import { entryFileName, laterEntries, laterFiles } from './scripts/later-files.js';
import { litForElements } from './scripts/lit-for-elements.js';
import { litOnAnyPage } from './scripts/lit-on-any-page.js';
import { messageIds } from './scripts/message-ids.js';
import { minifyTemplates } from './scripts/minify-templates.js';
import { parsedLiterals } from './scripts/parsed-literals.js';
import { passedImports } from './scripts/passed-imports.js';
import { siteData, siteScript, startPage } from './scripts/site-files.js';

// vite                      the site, served from the repository: /demo/, /docs/, /data/, /src/
// vite build                the site, for a static host: dist/site; `npm run build:site` builds dist/embed first, which is in it
// vite build --mode embed   the script-tag build: dist/embed
// vite build --mode tool    intercultural-practices, one file for Node: dist/tool
export default defineConfig(({ mode }) => ({ embed, tool })[mode] ?? site);

const embed: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [
    litOnAnyPage(),
    litForElements(),
    fuseForWords(),
    messageIds(),
    minifyTemplates(),
    consoleWords(),
    laterFiles(),
    passedImports('search-controls', 'src/elements/controls', 'src/elements/later-files.ts', [
      'src/feed/period/date-words.ts',
    ]),
    passedImports('history', 'src/elements/history', 'src/elements/later-files.ts', [
      'src/search/params.ts',
    ]),
    passedImports('related', 'src/elements/related', 'src/elements/later-files.ts', [
      'src/search/text/related.ts',
      'src/search/text/likeness.ts',
    ]),
    passedImports('copied-list', 'src/elements/copying', 'src/elements/later-files.ts'),
    passedImports('several-feeds', 'src/elements/feeds', 'src/elements/later-files.ts', [
      'src/feed/merge-feeds.ts',
      'src/feed/places/merge-cities.ts',
      'src/feed/places/same-cities.ts',
    ]),
    passedImports('map', 'src/elements/map', 'src/elements/later-files.ts', [
      'src/elements/map/generated/coastlines.ts',
      'src/elements/controls/missing-list.ts',
    ]),
    compressed(),
    framePage(),
    dataLicences(),
    integrity(),
    bundledPackages({ type: 'application', folder: 'dist/embed' }),
  ],
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    // The scripts do not refer to their maps, which are not in the package: they would be half of it.
    sourcemap: 'hidden',
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
  plugins: [
    parsedLiterals('/eld/src/ngrams/extrasmall.js'),
    executable(),
    dataLicences({ hasPlaces: true }),
    bundledPackages({ type: 'application', folder: 'dist/tool' }),
  ],
  json: { namedExports: false, stringify: true },
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/tool',
    target: 'node20',
    minify: true,
    license: { fileName: 'licenses.md' },
    ssr: 'src/tool/intercultural-practices.ts',
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
};

const site: UserConfig = {
  base: './',
  // A missing feed must give 404. The fallback for single-page apps would return HTML.
  appType: 'mpa',
  publicDir: false,
  plugins: [startPage(), frontPage(), siteData(), siteScript(), documentationPages()],
  server: {
    open: canOpenBrowser() && '/demo/',
    // The builder's frame is in a sandbox, which has no origin of its own.
    cors: { origin: [defaultAllowedOrigins, 'null'] },
  },
  preview: { open: canOpenBrowser() && '/demo/' },
  // Vite does not find a worker's imports in advance. Without this entry, the page would be reloaded at the first check.
  optimizeDeps: { entries: ['demo/**/*.html', 'demo/feed-check/worker.ts'] },
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
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

/** Terser's compression, which for example inlines functions that are used once, makes scripts 2 % smaller. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    async renderChunk(original, { name }) {
      if (name.startsWith('locales')) return null;
      const [helper = ''] = decorateHelper.exec(original) ?? [];
      if (name === 'practices' && !helper) this.error('The helper has changed.');
      // As many lines, so that source maps stay correct.
      const lines = helper.replace(/[^\n]+/g, '').slice(1);
      const source = helper ? original.replace(helper, decorateProperty + lines) : original;
      const options: MinifyOptions = {
        module: true,
        mangle: false,
        // Nothing here is called with `new` except classes, or depends on how many parameters a function has.
        compress: { passes: 3, ecma: 2020, inline: 1, unsafe_arrows: true, keep_fargs: false },
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

/** Fills in the front page. What does so is imported here, so that a change of src/ does not restart the server. */
function frontPage(): Plugin {
  type FrontPage = typeof import('./scripts/front-page.js');
  let loading: Promise<{ readonly module: FrontPage }> | undefined;
  return {
    name: 'front-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path, server }) {
        if (path !== '/demo/index.html') return html;
        loading ??= runnerImport<FrontPage>('./scripts/front-page.ts');
        return (await loading).module.withContent(html, Boolean(server));
      },
    },
    // Importing it takes a second, so it is kept until a file changes.
    hotUpdate() {
      loading = undefined;
    },
  };
}

function canOpenBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
