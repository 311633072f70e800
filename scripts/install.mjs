// Brings a clone to where `npm start` and `npm test` work. Runs before anything is installed: Node's own modules only.
//   node scripts/install.mjs             packages
//   node scripts/install.mjs --browsers  and the browsers to test in: those that BROWSERS names, Chromium without it
//   node scripts/install.mjs --all       and all three
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome, findFirefox, findWebKit } from './browsers.mjs';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const browsers = [
  {
    name: 'Chrome or Chromium',
    engine: 'chromium',
    find: findChrome,
    // Noto: the tests measure text in every script that the interface speaks.
    debian: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    elsewhere:
      'install it from https://www.google.com/chrome/, or set CHROME_PATH to where it stands',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    find: findFirefox,
    debian: ['firefox-esr'],
    elsewhere:
      'install it from https://www.mozilla.org/firefox/, or set FIREFOX_PATH to where it stands',
  },
  {
    name: 'WebKit',
    engine: 'webkit',
    find: findWebKit,
    debian: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitGTK, its driver and Xvfb run on Linux: install webkit2gtk-driver and xvfb',
  },
];

installPackages();
if (process.argv.includes('--all')) installBrowsers(browsers);
else if (process.argv.includes('--browsers')) {
  const engines = (process.env.BROWSERS ?? 'chromium').split(',');
  installBrowsers(browsers.filter(({ engine }) => engines.includes(engine)));
}

function installPackages() {
  const wanted = readPackages('package-lock.json');
  if (wanted && isInstalled(wanted, readPackages('node_modules/.package-lock.json'))) return;
  console.log(
    `Installing packages (${existsSync(`${root}node_modules`) ? 'they changed' : 'first run'}) …`,
  );
  // No package's script runs: none is needed, and it is the usual way in for a tampered one.
  const command = [wanted ? 'ci' : 'install', '--ignore-scripts', '--include=dev'];
  const [program, args, options] = npm(...command, '--no-audit', '--no-fund', '--loglevel=error');
  if (spawnSync(program, args, { ...options, cwd: root, stdio: 'inherit' }).status !== 0) {
    console.error(`npm ${command.join(' ')} failed: see above.`);
    process.exit(1);
  }
}

/** The `packages` of a lockfile, or undefined. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether npm's own note of what it installed agrees with the lockfile; other platforms' packages may be absent. */
function isInstalled(wanted, installed) {
  return (
    installed !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, integrity, optional }]) =>
        path === '' ||
        (path in installed
          ? installed[path].version === version && installed[path].integrity === integrity
          : optional),
    )
  );
}

/** A browser that stays missing is no error here: the tests that need it say so, and the others can run. */
function installBrowsers(wanted) {
  const missing = wanted.filter(({ find }) => !find());
  if (missing.length === 0) return;
  const packages = missing.flatMap(({ debian }) => debian);
  if (canInstallDebianPackages()) {
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  for (const { name, find, debian, elsewhere } of missing)
    if (!find())
      console.warn(
        `${name} is missing. On Debian: apt-get install ${debian.join(' ')}. Elsewhere: ${elsewhere}.`,
      );
}

/** Debian alone: Ubuntu's packages of these names are empty shells around snaps, which containers cannot run. */
function canInstallDebianPackages() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
