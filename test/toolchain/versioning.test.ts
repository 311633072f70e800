import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filters } from '../../src/search/filters.js';
import { toParams } from '../../src/search/params.js';

const text = readFileSync('docs/versioning.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  exports: Record<string, unknown>;
};

/** What is in code quotes under a heading. */
function quotedUnder(heading: string): readonly string[] {
  const [, after = ''] = text.split(`\n### ${heading}\n`);
  const [section = ''] = after.split(/\n##/);
  return [...section.matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted);
}

describe('what docs/versioning.md promises', () => {
  it('are the imports of package.json, all of them', () => {
    const exported = Object.keys(manifest.exports).filter((path) => manifest.exports[path]);
    const promised = quotedUnder('Imports');
    assert.deepEqual([...promised].sort(), exported.sort());
  });

  it('are the parameters that a list writes', () => {
    const query = {
      text: 'x',
      ids: ['a'],
      exclude: ['b'],
      sort: 'title',
      topics: ['t'],
      cities: ['c'],
      countries: ['NO'],
      years: { from: 2020, to: 2020 },
      ongoing: true,
    } as const;
    const written = new Set([...toParams(query, 'p-').keys(), 'p-practice']);
    for (const { name } of filters) assert.ok(written.has(`p-${name}`), name);
    const promised = quotedUnder('Addresses').filter((each) => each.startsWith('p-'));
    assert.deepEqual([...promised].sort(), [...written].sort());
    assert.ok(readFileSync('src/doctor-in-address.ts', 'utf8').includes('practice-doctor'));
  });

  it('is the Node that package.json asks for', () => {
    const [, node = ''] = /^>=([\d.]+)$/.exec(manifest.engines.node) ?? [];
    assert.ok(text.includes(`**Node,** for the package and the command: ${node} and newer.`), node);
  });

  it('is the feed of the schema, and the JavaScript of the build', () => {
    const { $id } = JSON.parse(readFileSync('data/practice-feed.schema.json', 'utf8')) as {
      $id: string;
    };
    assert.ok(text.includes(`\`${$id}\``));
    const target = /target: '(es\d+)'/.exec(readFileSync('vite.config.ts', 'utf8'))?.[1] ?? '';
    assert.ok(text.includes(`The scripts are ${target.toUpperCase()}.`), target);
  });
});
