import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { countBrowserTests, countNodeTests, runStep } from '../../scripts/steps.mjs';

const silence = { stdout: new PassThrough().resume(), stderr: new PassThrough().resume() };
const always = `test('breaks', () => { throw new Error('broken'); });`;

describe('npm test, when tests fail,', () => {
  let directory;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'steps-'));
  });
  after(() => rmSync(directory, { recursive: true }));

  /** Runs test files, whose names and code are given, as `npm test` does. */
  async function run(codes) {
    const files = Object.entries(codes).map(([name, code]) => {
      const path = join(directory, name);
      writeFileSync(path, `import { test } from 'node:test';\n${code}`);
      return path;
    });
    // A test run inside of a test run prints for its parent only.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const tests = (paths) => [
      process.execPath,
      ['--test', '--test-reporter=spec', ...paths],
      { env },
    ];
    const step = {
      name: 'Tests',
      command: tests(files),
      count: countNodeTests,
      again: (names) => tests(names.map((name) => join(process.cwd(), name))),
    };
    return runStep(step, silence);
  }

  it('names a file that failed only the first time, and counts it as passed', async () => {
    const marker = JSON.stringify(join(directory, 'has-run'));
    const { passed, failed, unsteady } = await run({
      'once.test.mjs': `import { existsSync, writeFileSync } from 'node:fs';
        test('holds', () => {});
        test('is slow', () => {
          if (existsSync(${marker})) return;
          writeFileSync(${marker}, '');
          throw new Error('late');
        });`,
      'steady.test.mjs': `test('holds', () => {});`,
    });
    assert.deepEqual([passed, failed], [3, 0]);
    assert.deepEqual(
      unsteady.map((file) => file.replace(/.*[\\/]/, '')),
      ['once.test.mjs'],
    );
  });

  it('counts what fails twice as failed', async () => {
    const { passed, failed, unsteady } = await run({
      'always.test.mjs': `${always} test('holds', () => {});`,
    });
    assert.deepEqual([passed, failed, unsteady], [1, 1, []]);
  });

  it('counts a file that cannot be run as failed', async () => {
    const { failed, unsteady } = await run({ 'thrown.test.mjs': `throw new Error('broken');` });
    assert.deepEqual([failed, unsteady], [1, []]);
  });

  it('runs nothing again if many files fail', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.test.mjs`);
    const runs = JSON.stringify(join(directory, 'runs'));
    const code = `import { appendFileSync } from 'node:fs'; appendFileSync(${runs}, 'x'); ${always}`;
    const { failed } = await run(Object.fromEntries(names.map((name) => [name, code])));
    assert.equal(failed, 5);
    assert.equal(readFileSync(JSON.parse(runs), 'utf8'), 'xxxxx');
  });

  it('does not take the file of a helper for a test that passed', async () => {
    const helper = join(directory, 'helper.mjs');
    writeFileSync(
      helper,
      `import { test } from 'node:test'; export function define() { ${always} }`,
    );
    const { passed, failed, unsteady } = await run({
      'helped.test.mjs': `import { define } from ${JSON.stringify(pathToFileURL(helper))}; define();`,
    });
    assert.deepEqual([passed, failed, unsteady], [0, 1, []]);
  });

  for (const [what, code] of [
    ['runs nothing', ''],
    ['ends badly without a word', "console.log('ℹ pass 2'); process.exitCode = 1"],
  ])
    it(`excuses nothing if the second run ${what}`, async () => {
      const print = (text) => [process.execPath, ['-e', text]];
      const output = 'ℹ pass 5\nℹ fail 2\ntest at test/a.test.ts:1:1\n';
      const step = {
        name: 'Tests',
        command: print(`console.log(${JSON.stringify(output)}); process.exitCode = 1`),
        count: countNodeTests,
        again: () => print(code),
      };
      const { failed, unsteady } = await runStep(step, silence);
      assert.ok(failed > 0);
      assert.deepEqual(unsteady, []);
    });

  it('fails if a step ends badly without a word', async () => {
    const step = { name: 'Silent', command: [process.execPath, ['-e', 'process.exit(3)']] };
    assert.deepEqual(await runStep(step, silence), {
      passed: 0,
      failed: 1,
      files: [],
      unsteady: [],
    });
  });

  it('reads the failed files of the browser tests', () => {
    const output =
      'x\nFailed in: test/a.test.ts test/b.test.ts\n\nBrowser tests: 5 passed, 2 failed\n';
    assert.deepEqual(countBrowserTests(output), {
      passed: 5,
      failed: 2,
      files: ['test/a.test.ts', 'test/b.test.ts'],
    });
  });
});
