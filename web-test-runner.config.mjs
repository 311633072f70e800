import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChrome, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { countsReporter } from './scripts/test-counts.mjs';
import { webkitDriver, webkitPort } from './scripts/webkit-driver.mjs';

// BROWSERS=chromium,firefox,webkit runs the tests in those; Chromium alone without it.
const engines = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      createPage: async ({ context }) => {
        const page = await context.newPage();
        // Two pages at a time, and only the one in front would have focus and animation frames.
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: need(findChrome(), 'Chrome or Chromium (CHROME_PATH says where)'),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),

  // WebDriver BiDi, which Firefox speaks itself: no geckodriver.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        protocol: 'webDriverBiDi',
        executablePath: need(findFirefox(), 'Firefox (FIREFOX_PATH says where)'),
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

function need(path, name) {
  if (path) return path;
  throw new Error(`The tests need ${name}: node scripts/install.mjs --all`);
}

export default {
  files: ['test/**/*.test.ts', '!test/{pages,scenarios,tool,toolchain}/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    // The one tsconfig, so that decorators and class fields mean in tests what they mean in the builds.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    ...(engines.includes('webkit') ? [webkitDriver()] : []),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  // One engine after the other, for some tests measure time.
  concurrentBrowsers: 1,
  // More than one would make the WebDriver launcher share one page by iframes, without keyboard and mouse.
  concurrency: 1,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countsReporter(),
  ],
  // The widgets warn and never call console.error: who does fails the test it happens in.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
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
  testsFinishTimeout: 300_000,
};
