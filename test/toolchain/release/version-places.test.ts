import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  checkHigher,
  currentVersion,
  setVersion,
} from '../../../scripts/release/version-places.js';

describe('the version of the project', () => {
  let directory: string;
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'version-'));
    mkdirSync(join(directory, 'src/doctor'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json', 'src/doctor/version.ts'])
      cpSync(file, join(directory, file));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is the same in all files, and is set in all of them, which else stay as they are', () => {
    const version = currentVersion(directory);
    const before = read('package-lock.json');
    const files = ['package.json', 'package-lock.json', 'src/doctor/version.ts'];
    assert.deepEqual(setVersion(directory, '98.7.6', '2026-11-29'), files);
    assert.equal(currentVersion(directory), '98.7.6');
    const lock = JSON.parse(read('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    assert.equal(lock.version, '98.7.6');
    assert.equal(lock.packages['']?.version, '98.7.6');
    setVersion(directory, version, '2026-11-29');
    assert.equal(read('package-lock.json'), before);
  });

  it('is refused if two files differ, with which to correct', () => {
    writeFileSync(join(directory, 'src/doctor/version.ts'), "export const version = '0.0.9';\n");
    assert.throws(() => currentVersion(directory), {
      name: 'Refusal',
      message:
        /^package\.json is .*, but src\/doctor\/version\.ts says 0\.0\.9\. Correct the latter\.$/,
    });
  });

  it('is refused if a file does not have it any more', () => {
    writeFileSync(join(directory, 'src/doctor/version.ts'), "export const v = '0.0.9';\n");
    assert.throws(() => currentVersion(directory), /version\.ts does not say its version any more/);
  });

  it('is written to the files about the project from its first release on', () => {
    writeFileSync(
      join(directory, 'publiccode.yml'),
      '# x\nname: x\ndevelopmentStatus: beta\nplatforms:\n  - web\n',
    );
    writeFileSync(
      join(directory, 'CITATION.cff'),
      `cff-version: 1.2.0\nversion: ${currentVersion(directory)}\nlicense: MIT\n`,
    );
    setVersion(directory, '1.0.0', '2026-11-29');
    assert.equal(
      read('publiccode.yml'),
      "# x\nname: x\ndevelopmentStatus: beta\nsoftwareVersion: '1.0.0'\nreleaseDate: '2026-11-29'\nplatforms:\n  - web\n",
    );
    assert.equal(
      read('CITATION.cff'),
      "cff-version: 1.2.0\nversion: 1.0.0\ndate-released: '2026-11-29'\nlicense: MIT\n",
    );
    setVersion(directory, '1.1.0', '2027-01-31');
    assert.equal(currentVersion(directory), '1.1.0');
    assert.match(read('publiccode.yml'), /^releaseDate: '2027-01-31'$/m);
    assert.match(read('CITATION.cff'), /^date-released: '2027-01-31'$/m);
  });

  it('only grows', () => {
    checkHigher('1.0.0', '1.0.0-rc.1');
    for (const next of ['0.9.0', '1.0.0', '1.0.0-rc.2'])
      assert.throws(() => checkHigher(next, '1.0.0'), {
        name: 'Refusal',
        message: `${next} is not higher than 1.0.0, which package.json says. Next are 1.0.1, 1.1.0, 2.0.0.`,
      });
  });
});
