// Runs the tests that run in Node, some of which drive a browser from there: all of them, or the files named. Node 20 finds neither .ts files nor patterns itself.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : ['test/pages', 'test/scenarios', 'test/tool', 'test/toolchain'].flatMap(testsIn);

// Node would leave a core to itself, which is every second one of two.
const atOnce = `--test-concurrency=${availableParallelism()}`;
const args = ['--import', 'tsx', '--test', '--test-reporter=spec', atOnce, ...files];
spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));

function testsIn(directory) {
  return readdirSync(directory, { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .map((name) => join(directory, name));
}
