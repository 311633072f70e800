import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { build } from 'vite';
import { billOfMaterials } from '../../scripts/bom/bom.js';
import { contentsOf, readLockfile } from '../../scripts/bom/contents.js';
import { bundledPackages } from '../../scripts/bundled-packages.js';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly type: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly unknown[];
  readonly components?: readonly Component[];
}

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component; readonly timestamp?: string };
  readonly components: readonly Component[];
}

const lockfile = readLockfile();

const parsed = (text: string) => JSON.parse(text) as Bom;

async function validate(text: string): Promise<Bom> {
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  return parsed(text);
}

/** "@lit/localize 0.12.2", for each package of npm. */
function packagesIn({ components }: Bom): readonly string[] {
  return components
    .filter(({ type }) => type === 'library')
    .map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`)
    .sort();
}

describe('the list of packages in a bundle', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'bom-'));
  });
  after(() => rmSync(directory, { recursive: true }));

  // The embed build is in the test of two builds.
  it('names those whose licences are in licenses.md, with what the bundler adds', async () => {
    const outDir = join(directory, 'tool');
    await build({ mode: 'tool', logLevel: 'error', build: { outDir } });
    const text = readFileSync(join(outDir, 'bom.cdx.json'), 'utf8');
    const bom = await validate(text);
    const licences = readFileSync(join(outDir, 'licenses.md'), 'utf8');
    const licensed = [...licences.matchAll(/^## (\S+) - (\S+)/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    assert.ok(licensed.length > 10);
    assert.deepEqual(packagesIn(bom), licensed.sort());
    assert.match(licences, /^## rolldown - .*\n\nMIT License\n/m);
    assert.ok(bom.components.every(({ licenses }) => licenses?.length));
    const data = bom.components.filter(({ type }) => type === 'data').map(({ name }) => name);
    assert.deepEqual(data.sort(), ['CLDR', 'GeoNames', 'Natural Earth']);

    // Of a copy inside of a package, only its name is known.
    const feedsmith = bom.components.find(({ name }) => name === 'feedsmith');
    assert.deepEqual(
      feedsmith?.components?.map(({ name }) => name),
      ['trousse'],
    );

    const file = bom.metadata.component.components?.find(({ name }) => name.endsWith('.js'));
    const bytes = readFileSync(join(outDir, 'intercultural-practices.js'));
    const content = createHash('sha384').update(bytes).digest('hex');
    assert.deepEqual(file?.hashes, [{ alg: 'SHA-384', content }]);
  });

  it('names a package that is planted, and not one that is imported for its types only', async () => {
    const entry = join(directory, 'entry.ts');
    mkdirSync(join(directory, 'node_modules'));
    cpSync('node_modules/semver', join(directory, 'node_modules/semver'), { recursive: true });
    writeFileSync(
      entry,
      "import type { LitElement } from 'lit';\nimport lt from 'semver/functions/lt.js';\n" +
        "export const older = (one: string, _?: LitElement) => lt(one, '1.0.0');\n",
    );
    const outDir = join(directory, 'planted');
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [bundledPackages({ type: 'application' })],
      build: { outDir, lib: { entry, formats: ['es'], fileName: 'planted' } },
    });
    const bom = parsed(readFileSync(join(outDir, 'bom.cdx.json'), 'utf8'));
    const names = bom.components.map(({ name }) => name);
    assert.deepEqual(names.sort(), ['rolldown', 'semver']);
  });
});

describe('where a module is from', () => {
  const of = (...ids: readonly string[]) => contentsOf(ids, process.cwd(), lockfile);

  it('is the package in whose folder it is, wherever that is, with a query or without', () => {
    const { packages, copies, data } = of(
      '/elsewhere/node_modules/lit-html/lit-html.js',
      'C:\\x\\node_modules\\@lit\\localize\\internal\\str-tag.js?ar',
      `${process.cwd()}/src/index.ts?doctor`,
    );
    assert.deepEqual([...packages], ['node_modules/lit-html', 'node_modules/@lit/localize']);
    assert.deepEqual([copies.size, data.size], [0, 0]);
  });

  it('is also a copy, in the folder of a package', () => {
    const { packages, copies } = of('/x/node_modules/feedsmith/dist/node_modules/@a/b/dist/is.mjs');
    assert.deepEqual([...packages], ['node_modules/feedsmith']);
    assert.deepEqual([...copies], ['node_modules/feedsmith/dist/node_modules/@a/b']);
  });

  it('is an error where nobody can tell: a list with gaps would be worse than none', () => {
    for (const id of [
      '/x/node_modules/unlocked/index.js',
      '\0virtual:something',
      '/nowhere/module.js',
    ])
      assert.throws(() => of(id), Error, id);
  });
});

describe('a bill of materials', () => {
  const contents = of('node_modules/lit/index.js');
  function of(...ids: readonly string[]) {
    return contentsOf(ids, process.cwd(), lockfile);
  }
  const bomOf = (files: ReadonlyMap<string, Uint8Array>) =>
    billOfMaterials({ type: 'application', files }, contents, lockfile);

  it('has the hash of package-lock.json, an address for scanners, and the licence', () => {
    const bom = parsed(bomOf(new Map()));
    const [lit] = bom.components;
    const { version = '', integrity = '' } = lockfile['node_modules/lit'] ?? {};
    assert.equal(lit?.purl, `pkg:npm/lit@${version}`);
    const [hash] = lit.hashes ?? [];
    assert.equal(hash?.alg, 'SHA-512');
    assert.equal(`sha512-${Buffer.from(hash.content, 'hex').toString('base64')}`, integrity);
    assert.deepEqual(lit.licenses, [{ license: { id: 'BSD-3-Clause' } }]);
  });

  it('has another number only if it says something else, and the date of the sources or none', () => {
    const { env } = process;
    const date = env['SOURCE_DATE_EPOCH'];
    delete env['SOURCE_DATE_EPOCH'];
    const none = parsed(bomOf(new Map()));
    assert.equal(none.metadata.timestamp, undefined);
    assert.equal(bomOf(new Map()), bomOf(new Map()));
    const other = parsed(bomOf(new Map([['a.js', new Uint8Array()]])));
    assert.notEqual(other.serialNumber, none.serialNumber);
    env['SOURCE_DATE_EPOCH'] = '1764374400';
    const dated = parsed(bomOf(new Map()));
    assert.equal(dated.metadata.timestamp, '2025-11-29T00:00:00.000Z');
    if (date === undefined) delete env['SOURCE_DATE_EPOCH'];
    else env['SOURCE_DATE_EPOCH'] = date;
  });
});
