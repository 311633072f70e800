// Lists what the npm package contains of others, and what npm installs with it, in dist/bom.cdx.json. It joins the lists of both
// bundles, which `npm run build:embed` and `npm run build:tool` write, and is the last step of the build:
//   npm run sbom
import { readFileSync, writeFileSync } from 'node:fs';
import { billOfMaterials, folderProperty } from './bom/bom.js';
import { dataSources, readLockfile } from './bom/contents.js';

interface Listed {
  readonly name: string;
  readonly components?: readonly Listed[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const packages = new Set<string>();
const copies = new Set<string>();
const names = new Set<string>();
for (const bundle of ['embed', 'tool']) {
  const { components = [] } = JSON.parse(
    readFileSync(`dist/${bundle}/bom.cdx.json`, 'utf8'),
  ) as Pick<Listed, 'components'>;
  for (const component of components) {
    const folder = folderOf(component);
    if (folder) packages.add(folder);
    else names.add(component.name);
    for (const copy of component.components ?? []) copies.add(folderOf(copy) ?? copy.name);
  }
}
const data = new Set(dataSources.filter(({ name }) => names.has(name)));

const lockfile = readLockfile();
const dependencies = Object.entries(lockfile)
  .filter(([folder, { dev, devOptional, peer }]) => folder && !dev && !devOptional && !peer)
  .map(([folder]) => folder);
const subject = { type: 'library', files: new Map() } as const;
const contents = { packages, copies, data };
writeFileSync(
  'dist/bom.cdx.json',
  billOfMaterials(subject, contents, lockfile, new Set(dependencies)),
);

function folderOf({ properties = [] }: Listed): string | undefined {
  return properties.find(({ name }) => name === folderProperty)?.value;
}
