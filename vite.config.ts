import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.js';
import { refusablePolicy } from './scripts/refusable-policy.js';

// vite                      the demo, served as it stands in the repository: /demo/, /data/, /src/
// vite build                the demo, for a static host: dist/site
// vite build --mode embed   the script-tag build: dist/embed
// vite build --mode tool    practice-feed, one file for Node: dist/tool
export default defineConfig(({ mode }) => ({ embed, tool })[mode] ?? demo);

/**
 * Bytes that a file of the embed build may have after gzip -9: the script, and each of those beside it. The plan's limit for the
 * script is 30 kB. It is not met: Lit, Fuse.js, @lit/localize and @lit/task take 11.5 kB, the feed 13 (4 of them for periods in
 * ten languages and countries in fifty), the elements 12.5 (3 of them style sheets), the search 4.6. This one keeps it from growing.
 */
const limits = { script: 42_500, beside: 2_500 };

const languages = readdirSync('src/locales/generated')
  .filter((name) => name !== 'locale-codes.js')
  .map((name) => parse(name).name);

const embed: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [
    refusablePolicy(),
    minifyTemplates(),
    standalone(),
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
    // As a library: Vite's preloading of an application's chunks would add 0.6 kB.
    lib: {
      formats: ['es'],
      entry: {
        practices: 'src/embed.ts',
        frame: 'src/frame/frame.ts',
        ...Object.fromEntries(
          languages.map((name) => [`locales/${name}`, `src/locales/generated/${name}.js`]),
        ),
      },
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name].js', minify: true, comments: { annotation: false } },
    },
  },
};

const tool: UserConfig = {
  publicDir: false,
  plugins: [executable()],
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/tool',
    target: 'node20',
    license: { fileName: 'licenses.md' },
    ssr: 'src/tool/practice-feed.ts',
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
};

const demo: UserConfig = {
  base: './',
  // A missing feed has to be missing: the fallback for single-page apps would answer with HTML.
  appType: 'mpa',
  publicDir: false,
  plugins: [demoFirst(), demoData(), demoEmbed()],
  server: { open: canOpenBrowser() && '/demo/' },
  preview: { open: canOpenBrowser() && '/demo/' },
  // A worker is no script of a page: what it imports would be found, and the page loaded anew, at its first check.
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

/**
 * Makes of each language a file that the browser itself finds beside the script. Left to the bundler, the script would
 * carry a table of all their names; and they would import what they share with it from it, so that a script loaded as
 * `practices.js?v=2` would run twice.
 */
function standalone(): Plugin {
  return {
    name: 'standalone',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/locales/localize.ts')) return null;
      const bundled = 'import(`./generated/';
      if (!code.includes(bundled)) this.error(`${bundled} is gone: where do languages come from?`);
      return { code: code.replace(bundled, 'import(/* @vite-ignore */ `./locales/'), map: null };
    },
    // What several files need is in each: `str` (90 bytes) in languages, and what the page of the frame has of the script.
    async resolveId(source, importer) {
      const copy = importer && copyFor(source, importer);
      if (!copy) return null;
      const module = await this.resolve(copy.source, importer);
      return module && `${module.id}?${copy.name}`;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.imports.length > 0)
          this.error(`${chunk.fileName} imports ${chunk.imports.join(', ')}: it must stand alone.`);
    },
  };
}

/** What Vite's own minifier leaves: a function used once goes where it is used, and so on. It makes the script 2 % smaller. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    async renderChunk(source, { name }) {
      if (name !== 'practices') return null;
      const options = { module: true, mangle: false, compress: { passes: 2 }, sourceMap: true };
      const { code = '', map } = await minify(source, options);
      return { code, map: typeof map === 'string' ? map : null };
    },
  };
}

/** Which module of its own an importer gets in place of one that others import too. */
function copyFor(source: string, importer: string): { source: string; name: string } | undefined {
  if (/\/src\/frame\/frame\.ts$|\?frame$/.test(importer)) return { source, name: 'frame' };
  if (source === '@lit/localize' && importer.includes('/src/locales/generated/'))
    return { source: '@lit/localize/internal/str-tag.js', name: parse(importer).name };
  return undefined;
}

/** The page for iframes, with the built scripts in place of the sources, and its list of allowed feeds. */
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

/** Writes the hash of each script to integrity.json, prints the sizes, and fails when one is over its limit. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir = '' }, bundle) {
      const hashes: Record<string, string> = {};
      const sizes: { name: string; size: number; limit: number }[] = [];
      for (const name of Object.keys(bundle).filter((file) => file.endsWith('.js'))) {
        // As written: by now the reference to the source map is in it.
        const content = readFileSync(join(dir, name));
        hashes[name] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        const { length: size } = gzipSync(content, { level: 9 });
        sizes.push({
          name,
          size,
          limit: name === 'practices.js' ? limits.script : limits.beside,
        });
      }
      writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);

      sizes.sort((a, b) => b.size - a.size);
      const [script, beside] = sizes.map(
        ({ name, size, limit }) => `${name}: ${kilobytes(size)} gzip, limit ${kilobytes(limit)}`,
      );
      console.log(`${script}\n${beside}, the largest of ${sizes.length - 1} beside it`);
      const over = sizes.filter(({ size, limit }) => size > limit);
      if (over.length > 0)
        this.error(over.map(({ name, size }) => `${name} is too large: ${size} bytes`).join('\n'));
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
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

/** The demo is where a visitor of the bare address wants to go. */
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

/** The data that demo pages fetch, at the address they fetch it from. */
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

/** The embed build beside the demo, byte for byte: the snippets of the builder name it there. */
function demoEmbed(): Plugin {
  return {
    name: 'demo-embed',
    apply: 'build',
    generateBundle() {
      if (!existsSync('dist/embed'))
        this.error('The builder needs dist/embed: npm run build:embed comes first.');
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
