import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { unzipSync } from 'fflate';
import { hostedFiles } from '../../../scripts/release/deliverables.js';
import { zip } from '../../../scripts/release/zip.js';

const notSources = /^(?:\.git|node_modules|dist|coverage)(?:$|[\\/])/;

/** What a build must not depend on. */
const surroundings = [
  { folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'two/in another/folder', env: { TZ: 'Pacific/Auckland', LC_ALL: 'nb_NO.UTF-8' } },
];

describe('two builds of the same sources', () => {
  let parent: string;
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'reproducible-'));
  });
  after(() => rmSync(parent, { recursive: true }));

  /** Does the same in both surroundings at once. */
  function inBoth<T>(work: (directory: string, env: NodeJS.ProcessEnv) => T) {
    return Promise.all(
      surroundings.map(({ folder, env }) => {
        const directory = join(parent, folder);
        mkdirSync(directory, { recursive: true });
        const date = '1764374400 +0000';
        const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
        return work(directory, {
          ...process.env,
          ...env,
          ...dates,
          SOURCE_DATE_EPOCH: date.slice(0, 10),
        });
      }),
    );
  }
  async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
    const child = spawn(process.execPath, [...args], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 0, errors);
  }
  const linkPackages = (directory: string) =>
    symlinkSync(resolve('node_modules'), join(directory, 'node_modules'), 'junction');

  it('give sites the same ZIP file, in any folder, time zone and locale', async () => {
    const vite = resolve('node_modules/vite/bin/vite.js');
    const [one, other] = await inBoth(async (directory, env) => {
      for (const name of [
        'src',
        'scripts',
        'demo',
        'data',
        'LICENSE',
        'LICENSES',
        'vite.config.ts',
      ])
        cpSync(name, join(directory, name), { recursive: true });
      for (const name of [
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'lit-localize.json',
      ])
        cpSync(name, join(directory, name));
      linkPackages(directory);
      await run([vite, 'build', '--mode', 'embed', '--logLevel', 'error'], directory, env);
      return zip(hostedFiles(directory, '1.0.0'));
    });
    assert.ok(one && other);
    const [files, others] = [unzipSync(one), unzipSync(other)];
    assert.deepEqual(Object.keys(files), Object.keys(others));
    for (const [path, bytes] of Object.entries(files))
      assert.ok(Buffer.from(bytes).equals(others[path] ?? new Uint8Array()), path);
    assert.ok(Buffer.from(one).equals(other));

    const text = (path: string) =>
      new TextDecoder().decode(files[`intercultural-practices-1.0.0/${path}`]);
    for (const path of Object.keys(files)) assert.doesNotMatch(path, /\.(?:map|d\.ts)$/);
    for (const bytes of Object.values(files)) assert.ok(!Buffer.from(bytes).includes(parent));

    // Of the embed build's list, what takes a build to know.
    assert.equal(
      await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text('bom.cdx.json')),
      null,
    );
    interface Listed {
      readonly name: string;
      readonly group?: string;
      readonly type: string;
      readonly hashes: readonly { readonly content: string }[];
      readonly components: readonly Listed[];
    }
    const bom = JSON.parse(text('bom.cdx.json')) as {
      readonly metadata: { readonly component: Listed };
      readonly components: readonly Listed[];
    };
    const packages = bom.components
      .filter(({ type }) => type === 'library')
      .map(({ group, name }) => (group ? `${group}/${name}` : name));
    const licensed = [...text('licenses.md').matchAll(/^## (\S+) - /gm)].map(([, name]) => name);
    assert.deepEqual(packages.sort(), licensed.sort());
    const hashes = Object.fromEntries(
      bom.metadata.component.components
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, hashes: [hash] }) => [
          name,
          `sha384-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`,
        ]),
    );
    assert.deepEqual(hashes, JSON.parse(text('integrity.json')));
  });

  // Only on `npm test -- --all`: it builds everything twice.
  if (process.env['ALL'])
    it('give the same release, with the package for npm', async () => {
      const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string })
        .version;
      const [one, other] = await inBoth(async (folder, env) => {
        const directory = join(folder, 'project');
        // The working tree becomes a commit, also where it is none of git's.
        cpSync('.', directory, { recursive: true, filter: (path) => !notSources.test(path) });
        linkPackages(directory);
        const git = (...args: readonly string[]) => {
          const { status, stderr } = spawnSync('git', args, {
            cwd: directory,
            env,
            encoding: 'utf8',
          });
          assert.equal(status, 0, stderr);
        };
        git('init', '--quiet', '--initial-branch=main');
        appendFileSync(join(directory, '.git/info/exclude'), 'node_modules\n');
        git('add', '.');
        const author = ['-c', 'user.name=Test', '-c', 'user.email=test@practices.example'];
        git(...author, 'commit', '--quiet', '--message', 'All');
        const program = [
          import.meta.resolve('tsx'),
          resolve(directory, 'scripts/release.ts'),
        ] as const;
        await run(['--import', ...program], directory, env);
        const release = join(directory, 'dist/release');
        return new Map(
          readdirSync(release).map((name) => [name, readFileSync(join(release, name))]),
        );
      });
      assert.ok(one && other);
      assert.ok(one.has(`intercultural-practices-${version}.tgz`));
      assert.deepEqual([...one.keys()], [...other.keys()]);
      for (const [name, bytes] of one)
        assert.ok(bytes.equals(other.get(name) ?? Buffer.of()), name);
    });
});
