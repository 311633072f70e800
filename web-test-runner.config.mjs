import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChrome, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { countsReporter } from './scripts/test-counts.mjs';
import { webkitDriver, webkitPort } from './scripts/webkit-driver.mjs';

// BROWSERS=chromium,firefox,webkit says where to run the tests; by default, only in Chromium.
const engines = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      createPage: async ({ context }) => {
        const page = await context.newPage();
        // Two pages run at a time. Without this, only the one in front would have focus and animation frames.
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: need(findChrome(), 'Chrome or Chromium (or set CHROME_PATH)'),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // More than 200 changes of the history in 10 seconds.
          '--disable-ipc-flooding-protection',
        ],
      },
    }),

  // Through WebDriver BiDi, which Firefox supports itself, so geckodriver is not needed.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        protocol: 'webDriverBiDi',
        executablePath: need(findFirefox(), 'Firefox (or set FIREFOX_PATH)'),
        extraPrefsFirefox: { 'dom.navigation.navigationRateLimit.count': 0 },
      },
    }),

  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: webkitPort,
      path: '/',
      protocol: 'http',
      logLevel: 'warn',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: need(findWebKit(), 'WebKitGTK with its driver and Xvfb'),
          args: ['--automation'],
        },
      },
    }),
};

// LAW_RUNS=10000 says how many sequences test/elements/address-law.test.ts tries.
const lawRuns = Number(process.env.LAW_RUNS ?? 0);

function need(path, name) {
  if (path) return path;
  throw new Error(`The tests need ${name}. To install it: node scripts/install.mjs --all`);
}

export default {
  files: [
    'test/**/*.test.ts',
    '!test/{consumers,editors,pages,scenarios,static,tool,toolchain}/**',
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    // The same tsconfig as in the builds, so that decorators and class fields mean the same in tests.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    ...(engines.includes('webkit') ? [webkitDriver()] : []),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  // Firefox and WebKit have one page at a time, which leaves a core to another engine.
  concurrentBrowsers: 2,
  // With more than one, the WebDriver launcher would run tests in iframes of one page, without keyboard and mouse.
  concurrency: 1,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countsReporter(),
  ],
  // The widgets only ever warn. A call of console.error fails the test in which it happens.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      lawRuns = ${lawRuns};
      console.error = (...words) => reportError(new Error('console.error: ' + words.join(' ')));
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/tool/**', 'src/locales/generated/**'],
    reporters: ['text-summary', 'lcovonly'],
  },
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000 + lawRuns * 1000,
};
