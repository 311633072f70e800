import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { npm } from '../../scripts/npm.mjs';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const manifest: { name: string; bin: Record<string, string>; files: string[] } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('the npm package', () => {
  let paths: string[] = [];
  before(() => {
    const [program, args, options] = npm('pack', '--dry-run', '--json', '--ignore-scripts');
    const said = execFileSync(program, args, { ...options, encoding: 'utf8' });
    const [packed]: Packed[] = JSON.parse(said);
    paths = packed?.files.map(({ path }) => path) ?? [];
  });

  it('has the schema, the lists of cities and topics, and a feed to try', () => {
    for (const name of ['practice-feed.schema.json', 'cities.csv', 'topics.csv', 'practices.json'])
      assert.ok(paths.includes(`data/${name}`), name);
  });

  it('gives them to programs by its name', () => {
    const require = createRequire(import.meta.url);
    const path = require.resolve(`${manifest.name}/data/cities.csv`);
    assert.match(readFileSync(path, 'utf8'), /^name,country/);
  });

  it('has one command, which is called as the package is, so that npx finds it', () => {
    assert.deepEqual(Object.keys(manifest.bin), [manifest.name]);
    assert.deepEqual(Object.values(manifest.bin), [`dist/tool/${manifest.name}.js`]);
    assert.ok(manifest.files.includes('dist'));
  });

  it('has no other name for the command anywhere: practice-feed belongs to nobody', () => {
    const folders = ['src', 'docs', 'demo', 'data', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const files = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'package.json', ...folders];
    const others = files
      .filter((name) => /\.(?:ts|mjs|json|html|md)$/.test(name))
      .filter((name) => /practice-feed(?!\.schema\.json|-)/.test(readFileSync(name, 'utf8')));
    assert.deepEqual(others, []);
  });
});
