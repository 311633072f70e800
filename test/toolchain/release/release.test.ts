import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { unzipSync } from 'fflate';

/** A project like this one, whose build takes no time. */
const project = {
  'package.json': `{
  "name": "intercultural-practices",
  "version": "0.1.0",
  "scripts": { "build": "node build.mjs", "test": "node -e \\"process.exit(fs.existsSync('broken'))\\"" }
}
`,
  'package-lock.json': `{
  "name": "intercultural-practices",
  "version": "0.1.0",
  "lockfileVersion": 3,
  "packages": {
    "": {
      "name": "intercultural-practices",
      "version": "0.1.0"
    }
  }
}
`,
  'build.mjs': `import fs from 'node:fs';
if (fs.existsSync('unbuildable')) throw new Error('It cannot be built.');
fs.mkdirSync('dist/embed', { recursive: true });
fs.writeFileSync('dist/embed/practices.js', fs.readFileSync('src/doctor/version.ts'));
fs.writeFileSync('dist/embed/practices.js.map', '{}');
fs.writeFileSync('dist/embed/integrity.json', '{"practices.js":"sha384-A","locales-1a2b3c4d/fr.js":"sha384-F"}');
fs.writeFileSync('dist/embed/bom.cdx.json', process.env.SOURCE_DATE_EPOCH);
fs.writeFileSync('dist/bom.cdx.json', '{}');
`,
  'src/doctor/version.ts': "export const version = '0.1.0';\n",
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A map.\n',
  LICENSE: 'MIT\n',
  '.gitignore': 'node_modules\ndist\n',
};

describe('npm run release', () => {
  let parent: string;
  let directory: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'releasing-'));
    directory = join(parent, 'project');
    for (const [path, text] of Object.entries(project)) write(path, text);
    mkdirSync(join(directory, 'node_modules'));
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Maintainer');
    git('config', 'user.email', 'maintainer@practices.example');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const read = (path: string) => readFileSync(join(directory, path), 'utf8');
  function commit(path: string, text: string): void {
    write(path, text);
    git('add', '.');
    git('commit', '--quiet', '--message', path);
  }
  function git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: directory, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  }
  function release(...args: readonly string[]) {
    const program = ['--import', import.meta.resolve('tsx'), resolve('scripts/release.ts')];
    const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
    const options = { cwd: directory, encoding: 'utf8', env } as const;
    return spawnSync(process.execPath, [...program, ...args], options);
  }
  /** The hash of each file of the release. */
  function hashes(): Readonly<Record<string, string>> {
    const folder = join(directory, 'dist/release');
    return Object.fromEntries(
      readdirSync(folder).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
    );
  }
  const state = () => [git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')];

  it('rehearses a version: makes its files, and changes nothing', () => {
    const before = state();
    const { status, stdout, stderr } = release('1.0.0');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /✓ The branch is main\n/);
    assert.match(stdout, /kB {2}intercultural-practices-1\.0\.0\.zip\n/);
    assert.match(stdout, /This was a rehearsal: nothing has changed/);
    assert.match(stdout, /npm publish would refuse: package\.json has no repository, no homepage/);
    assert.deepEqual(state(), before);

    const { SHA256SUMS, ...files } = hashes();
    assert.ok(SHA256SUMS);
    const prefix = 'intercultural-practices-1.0.0';
    const names = ['-script.cdx.json', '.cdx.json', '.tgz', '.zip'].map((end) => prefix + end);
    assert.deepEqual(Object.keys(files).sort(), [...names, 'release-notes-1.0.0.md'].sort());
    const sums = read('dist/release/SHA256SUMS').trim().split('\n');
    assert.deepEqual(Object.fromEntries(sums.map((line) => line.split('  ').reverse())), files);
    assert.equal(read('dist/release/release-notes-1.0.0.md'), '### Added\n\n- A map.\n');

    const zip = unzipSync(readFileSync(join(directory, `dist/release/${prefix}.zip`)));
    const hosted = Object.keys(zip).filter((path) => !path.includes('/snippets/'));
    const inFolder = ['LICENSE', 'README.txt', 'bom.cdx.json', 'integrity.json', 'practices.js'];
    assert.deepEqual(
      hosted,
      inFolder.map((name) => `${prefix}/${name}`),
    );
    const text = (path: string) => new TextDecoder().decode(zip[`${prefix}/${path}`]);
    assert.match(text('practices.js'), /version = '1\.0\.0'/);
    assert.match(text('snippets/fr.txt'), /-1\.0\.0\/practices\.js" integrity="sha384-A"/);
    assert.match(text('snippets/fr.txt'), /-1\.0\.0\/locales-1a2b3c4d\/fr\.js": "sha384-F"/);
    assert.doesNotMatch(text('snippets/en.txt'), /locales-/);
  });

  it('commits and tags a version, from which anybody makes the same files', () => {
    const { status, stdout, stderr } = release('1.0.0', '--commit', '--tested');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /Committed and tagged as v1\.0\.0/);
    assert.equal(git('log', '--format=%s', '-1'), 'Release 1.0.0');
    assert.equal(git('rev-parse', 'v1.0.0^{commit}'), git('rev-parse', 'HEAD'));
    assert.equal(git('status', '--porcelain'), '');
    const date = git('show', '--no-patch', '--format=%cd', '--date=format:%Y-%m-%d');
    assert.ok(
      read('CHANGELOG.md').includes(`## [Unreleased]\n\n## [1.0.0] - ${date}\n\n### Added\n`),
    );
    assert.match(read('package.json'), /"version": "1\.0\.0"/);
    assert.match(read('src/doctor/version.ts'), /'1\.0\.0'/);

    const made = hashes();
    rmSync(join(directory, 'dist'), { recursive: true });
    const again = release();
    assert.equal(again.status, 0, again.stderr);
    assert.deepEqual(hashes(), made);
  });

  it('pushes the commit and the tag together', () => {
    git('init', '--quiet', '--bare', '--initial-branch=main', '../server');
    git('remote', 'add', 'origin', '../server');
    const addresses = '"repository": "x", "homepage": "x", "bugs": "x",\n  "version"';
    commit('package.json', project['package.json'].replace('"version"', addresses));
    const { status, stdout, stderr } = release('1.0.0', '--publish', '--tested');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /✓ Pushed to origin/);
    const refs = git('ls-remote', 'origin');
    assert.match(refs, /refs\/heads\/main/);
    assert.match(refs, /refs\/tags\/v1\.0\.0/);
  });

  it('runs the tests first, and changes nothing if they or the build fail', () => {
    for (const [cause, args] of [
      ['broken', ['--commit']],
      ['unbuildable', ['--commit', '--tested']],
    ] as const) {
      commit(cause, '');
      const before = state();
      const { status, stderr } = release('1.0.0', ...args);
      assert.equal(status, 1);
      assert.match(stderr, cause === 'broken' ? /test -- --all failed:/ : /It cannot be built\./);
      assert.deepEqual(state(), before);
      git('rm', '--quiet', cause);
      git('commit', '--quiet', '--message', 'Mended');
    }
  });

  it('says everything that is in the way, with what to do', () => {
    git('switch', '--quiet', '--create', 'other');
    write('new.txt', '');
    const before = state();
    const { status, stdout, stderr } = release('1.0.0', '--publish', '--tested');
    assert.equal(status, 1);
    assert.match(stdout, /^✗ Everything is committed\n✗ The branch is main\n✓ 1\.0\.0 is higher/);
    for (const reason of [
      /These files are not committed: new\.txt\. Commit or remove them\./,
      /The branch is other\. Run git switch main\./,
      /git knows no server origin\. Run git remote add origin <address>/,
      /package\.json has no repository, no homepage, no bugs\. Add where the project is published\./,
    ])
      assert.match(stderr, reason);
    assert.deepEqual(state(), before);

    const rehearsal = release('1.0.0');
    assert.equal(rehearsal.status, 1, 'A rehearsal fails as well, after it has made the files.');
    assert.match(rehearsal.stderr, /1\.0\.0 cannot be released yet:\nThese files/);
    assert.ok(existsSync(join(directory, 'dist/release/intercultural-practices-1.0.0.zip')));
  });

  it('refuses a version that there is, that is too low, or of which there is nothing to say', () => {
    git('tag', 'v1.0.0');
    commit('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n');
    assert.match(release('1.0.0').stderr, /There is a tag v1\.0\.0 already\. Choose a higher/);
    const { status, stderr } = release('0.0.9');
    assert.equal(status, 1);
    assert.match(stderr, /0\.0\.9 is not higher than 0\.1\.0.*\n.*has no changes under Unreleased/);
    assert.ok(!existsSync(join(directory, 'dist/release')));
  });

  it('refuses a commit that is tagged as another version than it says', () => {
    git('tag', 'v2.0.0');
    const { status, stderr } = release();
    assert.equal(status, 1);
    assert.match(stderr, /tagged v2\.0\.0, but package\.json says 0\.1\.0/);
    git('tag', '--delete', 'v2.0.0');
    git('tag', 'v0.1.0');
    assert.match(release().stderr, /CHANGELOG\.md says nothing about 0\.1\.0\./);
  });

  it('says how it is called, which is no failure, and does nothing', () => {
    const { status, stdout, stderr } = release('1.0.0', '--commit', '--help');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^npm run release .*\n.*--commit/s);
    assert.ok(!existsSync(join(directory, 'dist/release')));
    assert.equal(git('tag'), '');
  });

  it('says of an option that it does not know which there are', () => {
    const { status, stderr } = release('1.0.0', '--push');
    assert.equal(status, 1);
    assert.match(stderr, /^There is no option --push\. These are:\nnpm run release /);
  });
});
