import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { documentPage, overviewAddress, overviewPage } from './documentation-layout.js';
import { addressOf, readDocuments } from './documentation.js';

/** The Markdown files of the repository as pages, in the dev server and on the site, at the same addresses. */
export function documentationPages(): Plugin {
  let pages = new Map<string, string>();
  return {
    name: 'documentation-pages',
    enforce: 'pre',
    config() {
      pages = makePages();
      const input = [...pages.keys()].map((address) => resolve(address));
      return { build: { rolldownOptions: { input } } };
    },
    // The pages are not written anywhere: to the build, each is a file that it reads here.
    resolveId: (id) => (pages.has(addressIn(id)) ? normalizePath(resolve(id)) : null),
    load: (id) => pages.get(addressIn(id)) ?? null,
    generateBundle() {
      for (const path of new Set(readDocuments().flatMap(({ files }) => files)))
        if (!path.endsWith('.html'))
          this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [url = ''] = (request.url ?? '').split('?');
        const address = decodeURI(url)
          .slice(1)
          .replace(/^docs\/$/, overviewAddress);
        const page = pages.get(address);
        if (page === undefined) return next();
        server
          .transformIndexHtml(`/${address}`, page)
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next);
      });
    },
    hotUpdate({ file }) {
      if (!file.endsWith('.md')) return;
      pages = makePages();
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

/** Each page by its address from the top of the site. */
function makePages(): Map<string, string> {
  const documents = readDocuments();
  return new Map([
    [overviewAddress, overviewPage(documents)],
    ...documents.map((document) => [addressOf(document.path), documentPage(document)] as const),
  ]);
}

function addressIn(id: string): string {
  return normalizePath(relative('.', id));
}
