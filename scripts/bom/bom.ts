import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Contents, DataSource, Lockfile } from './contents.js';

const { ComponentType, HashAlgorithm, ExternalReferenceType } = Enums;

/** What a list is of. */
export interface Subject {
  readonly type: 'application' | 'library';
  /** Its folder in the package; none for the package itself. */
  readonly folder?: string;
  /** Its files, by path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The property in which npm's own lists have the folder of a package. */
export const folderProperty = 'cdx:npm:package:path';

/**
 * A bill of materials in CycloneDX 1.6. Its bytes depend on what it lists and on SOURCE_DATE_EPOCH, which is its date if it is set.
 *
 * @param dependencies packages that are not in the files, because npm installs them
 */
export function billOfMaterials(
  { type, folder, files }: Subject,
  { packages, copies, data }: Contents,
  lockfile: Lockfile,
  dependencies: ReadonlySet<string> = new Set(),
): string {
  const { name, version, license } = readPackage('.');
  const purl = `pkg:npm/${name}@${version}${folder ? `#${folder}` : ''}`;
  const subject = new Models.Component(
    type === 'library' ? ComponentType.Library : ComponentType.Application,
    name,
    { version, purl, bomRef: purl, licenses: licences(license) },
  );
  const bom = new Models.Bom();
  bom.metadata.component = subject;
  const { SOURCE_DATE_EPOCH: seconds } = process.env;
  if (seconds) bom.metadata.timestamp = new Date(Number(seconds) * 1000);

  for (const [path, bytes] of files) {
    const hashes = new Models.HashDictionary([[HashAlgorithm['SHA-384'], hash('sha384', bytes)]]);
    subject.components.add(
      new Models.Component(ComponentType.File, path, { bomRef: `file:${path}`, hashes }),
    );
  }
  const add = (component: Models.Component) => {
    bom.components.add(component);
    subject.dependencies.add(component.bomRef);
  };
  for (const key of new Set([...packages, ...dependencies])) {
    const component = packageComponent(key, lockfile);
    if (packages.has(key))
      component.properties.add(new Models.Property('cdx:npm:package:bundled', 'true'));
    for (const copy of copies)
      if (copy.startsWith(`${key}/`)) component.components.add(copyComponent(copy));
    add(component);
  }
  for (const source of data) add(dataComponent(source));

  const text = serialise(bom);
  // A number that is another one for another list, instead of a random one.
  bom.serialNumber = `urn:uuid:${uuidOf(text)}`;
  return serialise(bom);
}

function packageComponent(folder: string, lockfile: Lockfile): Models.Component {
  const { name, version, license } = readPackage(folder);
  const locked = lockfile[folder];
  if (locked?.version !== version)
    throw new Error(`${folder} is not the version in package-lock.json. Run npm ci.`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, base] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const component = new Models.Component(ComponentType.Library, base ?? name, {
    group,
    version,
    purl,
    bomRef: purl,
    scope: Enums.ComponentScope.Required,
    licenses: licences(license),
  });
  const [, sha512] = /^sha512-(\S+)/.exec(locked.integrity ?? '') ?? [];
  if (!sha512) throw new Error(`package-lock.json has no integrity of ${folder}.`);
  component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  component.properties.add(new Models.Property(folderProperty, folder));
  return component;
}

/** A package inside of another one, which says neither its version nor its licence. */
function copyComponent(folder: string): Models.Component {
  const name = folder.replace(/^.*node_modules\//, '');
  return new Models.Component(ComponentType.Library, name, {
    bomRef: folder,
    properties: new Models.PropertyRepository([new Models.Property(folderProperty, folder)]),
  });
}

function dataComponent({ name, licence, address }: DataSource): Models.Component {
  return new Models.Component(ComponentType.Data, name, {
    bomRef: `data:${name}`,
    licenses: licences(licence),
    externalReferences: new Models.ExternalReferenceRepository([
      new Models.ExternalReference(address, ExternalReferenceType.Website),
    ]),
  });
}

function licences(licence: string | undefined): Models.LicenseRepository {
  if (!licence) return new Models.LicenseRepository();
  // An expression of several licences is one that npm has accepted.
  const factory = new Contrib.License.Factories.LicenseFactory(() => undefined);
  const isExpression = / (?:AND|OR|WITH) /.test(licence);
  return new Models.LicenseRepository([
    isExpression ? factory.makeExpression(licence) : factory.makeDisjunctive(licence),
  ]);
}

function serialise(bom: Models.Bom): string {
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function readPackage(folder: string): { name: string; version: string; license?: string } {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as ReturnType<
    typeof readPackage
  >;
}

function hash(algorithm: string, bytes: Uint8Array | string): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** A UUID of version 8, whose bits are ours to choose: those of a hash. */
function uuidOf(text: string): string {
  const digits = hash('sha256', text);
  const part = (from: number, to: number) => digits.slice(from, to);
  return [part(0, 8), part(8, 12), `8${part(13, 16)}`, `8${part(17, 20)}`, part(20, 32)].join('-');
}
