import { existsSync, readFileSync } from 'node:fs';

/** What a bundle contains of others. */
export interface Contents {
  /** Folders of packages, by their key in package-lock.json. */
  readonly packages: ReadonlySet<string>;
  /** Copies of other packages inside of packages, such as `node_modules/a/dist/node_modules/b`. */
  readonly copies: ReadonlySet<string>;
  /** Sources of data from which files of ours were generated. */
  readonly data: ReadonlySet<DataSource>;
}

export interface DataSource {
  readonly name: string;
  readonly licence: string;
  readonly address: string;
  /** The modules that were generated from it. */
  readonly modules: RegExp;
}

export const dataSources: readonly DataSource[] = [
  {
    name: 'Natural Earth',
    licence: 'Public domain',
    address: 'https://www.naturalearthdata.com/',
    modules: /^src\/elements\/map\/generated\//,
  },
  {
    name: 'CLDR',
    licence: 'Unicode-3.0',
    address: 'https://cldr.unicode.org/',
    modules: /^src\/(?:locales|tool\/rows)\/generated\//,
  },
  {
    name: 'GeoNames',
    licence: 'CC-BY-4.0',
    address: 'https://www.geonames.org/',
    modules: /^src\/tool\/places\/generated\//,
  },
];

export type Lockfile = Readonly<
  Record<
    string,
    { version: string; integrity?: string; dev?: true; devOptional?: true; peer?: true }
  >
>;

/** The packages of package-lock.json, by folder. */
export function readLockfile(): Lockfile {
  return (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lockfile }).packages;
}

/**
 * What modules of a bundle are from.
 *
 * @param modules identifiers as Rolldown has them: paths, some with a query; those of its own begin with a null character
 * @throws {Error} if it cannot tell: a list that is not complete would be worse than none
 */
export function contentsOf(modules: Iterable<string>, root: string, lockfile: Lockfile): Contents {
  const packages = new Set<string>();
  const copies = new Set<string>();
  const data = new Set<DataSource>();
  for (const module of modules) {
    const id = module.replace(/\?.*$/s, '').replaceAll('\\', '/');
    if (id.startsWith('\0')) {
      const helper = helperPackage(id);
      if (helper) packages.add(helper);
      continue;
    }
    const folder = folderOf(id);
    if (!folder) {
      const path = id.startsWith(`${root}/`) ? id.slice(root.length + 1) : id;
      if (!existsSync(path)) throw new Error(`Whose module is ${module}?`);
      for (const source of dataSources) if (source.modules.test(path)) data.add(source);
      continue;
    }
    let key = folder;
    while (!Object.hasOwn(lockfile, key)) {
      copies.add(key);
      const within = folderOf(key.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '/'));
      if (!within || within === key) throw new Error(`package-lock.json does not have ${folder}.`);
      key = within;
    }
    packages.add(key);
  }
  return { packages, copies, data };
}

/** The package of a module that the bundler adds; undefined if nothing of it is left. */
function helperPackage(id: string): string | undefined {
  if (id === '\0rolldown/runtime.js') return 'node_modules/rolldown';
  // vite.config.ts has a helper of its own in its place, and fails if it cannot replace it.
  if (/^\0@oxc-project\+runtime@[\d.]+\/helpers\/(?:esm\/)?decorate\.js$/.test(id))
    return undefined;
  throw new Error(`What is ${JSON.stringify(id)}, which the bundler has added?`);
}

/** The folder of the package with a file, beginning with `node_modules/`; undefined for a file of ours. */
function folderOf(path: string): string | undefined {
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@][^/]*)\//.exec(path)?.[1];
}
