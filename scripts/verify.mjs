// Runs every check of the project in turn, also after one has failed.
// The last line counts the checks that passed and failed: each test is one check, and so is each other step.
//   node scripts/verify.mjs         browser tests in Chromium
//   node scripts/verify.mjs --all   also in Firefox and WebKit, the tests that take long, and the packed package in projects of its users:
//                                   of the apps in test/consumers/apps, four, or those that APPS names
import { npm } from './npm.mjs';
import { countBrowserTests, countNodeTests, runStep } from './steps.mjs';

const script = (name, ...args) => npm('run', '--silent', name, ...args);
const nodeTests = {
  count: countNodeTests,
  again: (files) => script('test:node', '--', ...files),
};
const browserTests = {
  count: countBrowserTests,
  again: (files) => script('test:browser', '--', '--files', ...files),
};

const steps = [
  { name: 'Format', script: 'format:check' },
  { name: 'Lint', script: 'lint' },
  { name: 'Types', script: 'types' },
  { name: 'Unused code', script: 'unused' },
  // First, so that not every test that needs the embed build builds it.
  { name: 'Build', script: 'build' },
  { name: 'Size', script: 'size' },
  { name: 'Package', script: 'test:package', ...nodeTests },
  { name: 'Node tests', script: 'test:node', ...nodeTests },
  { name: 'Browser tests', script: 'test:browser', ...browserTests },
];

if (process.argv.includes('--all')) {
  process.env.BROWSERS = 'chromium,firefox,webkit';
  process.env.ALL = '1';
  process.env.APPS ??= 'react,next,vue,astro';
  steps.push({ name: 'Consumers', script: 'test:consumers', ...nodeTests });
  steps.push({ name: 'Editors', script: 'test:editors', ...nodeTests });
}

const total = { passed: 0, failed: 0, unsteady: [] };
for (const step of steps) {
  console.log(`\n── ${step.name} (npm run ${step.script})\n`);
  const { passed, failed, unsteady } = await runStep({ ...step, command: script(step.script) });
  total.passed += passed;
  total.failed += failed;
  total.unsteady.push(...unsteady);
}
if (total.unsteady.length > 0)
  console.log(`\nFailed at first, and passed when run once more: ${total.unsteady.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
