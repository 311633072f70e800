// Runs every check of the project in turn, also after one has failed.
// The last line counts the checks that passed and failed: each test is one check, and so is each other step.
//   node scripts/verify.mjs         browser tests in Chromium
//   node scripts/verify.mjs --all   also in Firefox and WebKit, the tests that take long, and the packed package in projects of its users:
//                                   of the apps in test/consumers/apps, four, or those that APPS names
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { npm } from './npm.mjs';

const steps = [
  { name: 'Format', script: 'format:check' },
  { name: 'Lint', script: 'lint' },
  { name: 'Types', script: 'types' },
  { name: 'Unused code', script: 'unused' },
  // First, so that not every test that needs the embed build builds it.
  { name: 'Build', script: 'build' },
  { name: 'Size', script: 'size' },
  { name: 'Package', script: 'test:package', count: countNodeTests },
  { name: 'Node tests', script: 'test:node', count: countNodeTests },
  { name: 'Browser tests', script: 'test:browser', count: countBrowserTests },
];

if (process.argv.includes('--all')) {
  process.env.BROWSERS = 'chromium,firefox,webkit';
  process.env.ALL = '1';
  process.env.APPS ??= 'react,next,vue,astro';
  steps.push({ name: 'Consumers', script: 'test:consumers', count: countNodeTests });
  steps.push({ name: 'Editors', script: 'test:editors', count: countNodeTests });
}

const total = { passed: 0, failed: 0 };
for (const { name, script, count } of steps) {
  console.log(`\n── ${name} (npm run ${script})\n`);
  const { ok, output } = await run(script);
  const { passed, failed } = count?.(output) ?? { passed: ok ? 1 : 0, failed: 0 };
  total.passed += passed;
  // A step that fails without a failed test counts as one failure.
  total.failed += ok ? failed : Math.max(failed, 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(script) {
  const [program, args, options] = npm('run', '--silent', script);
  const child = spawn(program, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
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

/** From the summary of Node's spec reporter: "ℹ pass 18", "ℹ fail 1", "ℹ cancelled 0". */
function countNodeTests(output) {
  const number = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}

/** From `test-counts.mjs`. */
function countBrowserTests(output) {
  const [, passed = 0, failed = 0] =
    output.match(/^Browser tests: (\d+) passed, (\d+) failed$/m) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}
