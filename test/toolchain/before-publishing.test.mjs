import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const complete = {
  repository: 'https://git.example/practices',
  homepage: 'https://practices.example',
  bugs: 'https://git.example/practices/issues',
};

describe('before the package is published', () => {
  let directory;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'publishing-'));
  });
  after(() => rmSync(directory, { recursive: true }));

  function check(manifest) {
    const path = join(directory, 'package.json');
    writeFileSync(path, JSON.stringify(manifest));
    const args = ['scripts/before-publishing.mjs', path];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  }

  it('it must say where its repository is, or the links on its npm page would be broken', () => {
    const { status, stderr } = check({ ...complete, repository: undefined, bugs: undefined });
    assert.equal(status, 1);
    assert.match(stderr, /has no repository, no bugs\./);
  });

  it('nothing else is asked', () => {
    const { status, stderr } = check(complete);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });
});
