import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials, type Subject } from './bom/bom.js';
import { contentsOf, readLockfile } from './bom/contents.js';

/**
 * Lists what a bundle contains of others in its `bom.cdx.json`, from its modules, and completes its `licenses.md`. `npm sbom --omit dev` would miss most: packages
 * that are bundled are development dependencies.
 */
export function bundledPackages(subject: Omit<Subject, 'files'>): Plugin {
  const modules = new Set<string>();
  let root = '';
  return {
    name: 'bundled-packages',
    configResolved(config) {
      ({ root } = config);
    },
    // Before other plugins make assets of chunks.
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
      },
    },
    // After all files are written.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const lockfile = readLockfile();
        const contents = contentsOf(modules, root, lockfile);
        addLicences(join(dir, 'licenses.md'), contents.packages);
        const files = new Map(
          deliveredFiles(dir).map((name) => [name, readFileSync(join(dir, name))]),
        );
        const text = billOfMaterials({ ...subject, files }, contents, lockfile);
        writeFileSync(join(dir, 'bom.cdx.json'), text);
      },
    },
  };
}

/** Adds the licences of packages that Vite does not list, because the bundler itself adds their code. */
function addLicences(path: string, packages: ReadonlySet<string>): void {
  if (!existsSync(path)) return;
  const listed = readFileSync(path, 'utf8');
  for (const folder of packages) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as { readonly name: string; readonly version: string; readonly license: string };
    if (listed.includes(`\n## ${name} - `)) continue;
    const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
    appendFileSync(path, `\n## ${name} - ${version} (${license})\n\n${text}`);
  }
}

/** The files of a build that sites need, by their path in it: neither source maps, types, nor the list of its packages. */
export function deliveredFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|d\.ts)$|^bom\.cdx\.json$/.test(entry.name))
    .map(({ parentPath, name }) =>
      relative(directory, join(parentPath, name)).replaceAll('\\', '/'),
    )
    .sort();
}
