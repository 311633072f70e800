import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Step One of the checks of `npm test`.
 * @property {string} name
 * @property {Command} command
 * @property {(output: string) => Outcome} [count] reads what the step printed; without it, the step is one check
 * @property {(files: string[]) => Command} [again] runs only these test files
 *
 * @typedef {[program: string, args: string[], options?: { shell?: boolean }]} Command
 * @typedef {{ passed: number, failed: number, files: string[] }} Outcome `files` are the test files in which something failed
 */

/** With more failed files than this, something is broken, and a second try would only take time. */
const mostFilesAgain = 4;

/**
 * Runs a step. If tests failed, their files run once more, without the rest: on a busy machine, a browser may keep a test waiting for
 * longer than it waits. What fails twice has failed.
 *
 * @param {Step} step
 * @param {{ stdout: NodeJS.WritableStream, stderr: NodeJS.WritableStream }} [to] where everything is shown
 * @returns {Promise<Outcome & { unsteady: string[] }>} `unsteady` are the files that failed only the first time
 */
export async function runStep({ name, command, count, again }, to = process) {
  const first = outcome(await run(command, to), count);
  const { files } = first;
  // A test that a helper defines is at a place in the helper, which does not tell the file that runs it.
  const isKnown = files.length > 0 && files.every((file) => /\.test\.\w+$/.test(file));
  if (!again || !isKnown || files.length > mostFilesAgain) return { ...first, unsteady: [] };
  to.stdout.write(`\n── ${name}, once more: ${files.join(' ')}\n\n`);
  const second = outcome(await run(again(files), to), count);
  // What did not run again has not passed.
  if (second.passed + second.failed < first.failed) return { ...first, unsteady: [] };
  return {
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    files: second.files,
    // A run that failed without naming a file vouches for none.
    unsteady:
      second.failed && !second.files.length
        ? []
        : files.filter((file) => !second.files.includes(file)),
  };
}

/** A step that fails without a failed test counts as one failure. */
function outcome({ ok, output }, count = () => ({ passed: ok ? 1 : 0, failed: 0, files: [] })) {
  const counted = count(output);
  return ok ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function run([program, args, options], { stdout, stderr }) {
  const child = spawn(program, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, to] of [
    [child.stdout, stdout],
    [child.stderr, stderr],
  ])
    stream.setEncoding('utf8').on('data', (text) => {
      const plain = stripVTControlCharacters(text);
      output += plain;
      to.write(to.isTTY ? text : plain);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * From the end of what Node's spec reporter prints: "ℹ pass 18", "ℹ fail 1", "ℹ cancelled 0", "test at test/tool/check.test.ts:5:3".
 *
 * @returns {Outcome}
 */
export function countNodeTests(output) {
  const number = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const places = output.matchAll(/^test at (.+):\d+:\d+$/gm);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    files: [...new Set([...places].map(([, file]) => file))],
  };
}

/**
 * From what `test-counts.mjs` prints.
 *
 * @returns {Outcome}
 */
export function countBrowserTests(output) {
  const [, passed = 0, failed = 0] =
    output.match(/^Browser tests: (\d+) passed, (\d+) failed$/m) ?? [];
  const files = output.match(/^Failed in: (.+)$/m)?.[1]?.split(' ') ?? [];
  return { passed: Number(passed), failed: Number(failed), files };
}
