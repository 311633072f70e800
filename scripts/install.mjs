// Installs what `npm start` and `npm test` need. This runs before anything is installed, so it uses only Node's own modules.
//   node scripts/install.mjs             packages
//   node scripts/install.mjs --browsers  also the browsers named in BROWSERS; Chromium if there is none
//   node scripts/install.mjs --all       also all three browsers
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
    // Noto: the tests measure text in every script that the interface uses.
    debian: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    elsewhere: 'install it from https://www.google.com/chrome/, or set CHROME_PATH to its path',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    find: findFirefox,
    debian: ['firefox-esr'],
    elsewhere: 'install it from https://www.mozilla.org/firefox/, or set FIREFOX_PATH to its path',
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
  // No install script of a package runs: none is needed, and tampered packages usually attack through theirs.
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

/** Whether npm's record of what it installed matches the lockfile. Packages for other platforms may be absent. */
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

/** A browser that cannot be installed is not an error here: the tests that need it fail and say so; the others can run. */
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

/** Only on Debian: on Ubuntu, the packages of these names only install snaps, which do not run in containers. */
function canInstallDebianPackages() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
