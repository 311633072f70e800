import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** The root address leads to the demo. */
export function startPage(): Plugin {
  return {
    name: 'start-page',
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
        source: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0; url=demo/index.html" />
    <title>intercultural-practices</title>
    <meta name="description" content="Good practices of Intercultural Cities on any city’s website." />
  </head>
  <body>
    <main>
      <h1>intercultural-practices</h1>
      <p>Good practices of Intercultural Cities on any city’s website. <a href="demo/index.html">Go to the site</a></p>
    </main>
  </body>
</html>
`,
      });
    },
  };
}

/** Copies the data that pages fetch to the address they use. */
export function siteData(): Plugin {
  return {
    name: 'site-data',
    apply: 'build',
    generateBundle() {
      for (const folder of ['data', 'demo'])
        for (const name of readdirSync(folder).filter((file) => /\.(json|csv)$/.test(file)))
          this.emitFile({
            type: 'asset',
            fileName: `${folder}/${name}`,
            source: readFileSync(join(folder, name)),
          });
    },
  };
}

/**
 * Copies the embed build to the site, and has the pages load it in place of the sources, also in the snippets that they show. So
 * visitors of the site try what cities get, and a snippet that they copy is true.
 */
export function siteScript(): Plugin {
  return {
    name: 'site-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replaceAll(/ (src="(?:\.\.\/)+)src\/embed\.ts"/g, ' vite-ignore $1embed/practices.js"')
          .replaceAll(/(&lt;script [^&]*?) vite-ignore/g, '$1'),
    },
    generateBundle() {
      if (!existsSync('dist/embed/practices.js'))
        this.error('The site needs dist/embed: npm run build:site builds both.');
      for (const entry of readdirSync('dist/embed', { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name.endsWith('.map')) continue;
        const path = join(entry.parentPath, entry.name);
        const fileName = relative('dist', path).replaceAll('\\', '/');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}
