// `npm test`: installs what is missing, then runs every check. It runs before anything is installed: Node's own modules only.
//   npm test            in Chromium, and in what else BROWSERS names
//   npm test -- --all   in Chromium, Firefox and WebKit, with the tests that take long, and with the packed package in projects of its users
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const all = process.argv.includes('--all');
run('install.mjs', all ? '--all' : '--browsers');
run('verify.mjs', ...(all ? ['--all'] : []));

function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
