import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-'));
after(() => rmSync(folder, { recursive: true }));

const script: string = JSON.parse(readFileSync('package.json', 'utf8')).scripts['build:data'];

describe('data/practices.json', () => {
  it('is up to date with the tables', () => {
    const out = join(folder, 'practices.json');
    const words = [...script.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    const args = words
      .slice(1)
      .map((word) => (word === 'data/practices.json' ? out : String(word)));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(folder), ['practices.json'], 'no temporary file stays behind');
    const fresh = readFileSync(out, 'utf8');
    assert.equal(JSON.parse(fresh).items.length, 153);
    assert.ok(
      fresh === readFileSync('data/practices.json', 'utf8'),
      'data/practices.json is stale. Build it again: npm run build:data',
    );
  });
});
