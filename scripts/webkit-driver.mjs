import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const webkitPort = 4455;

/**
 * Plugin of the test runner: WebKitGTK's driver on `webkitPort`, for as long as the tests run. It has no headless mode,
 * so it gets a display of its own, and a profile of its own.
 */
export function webkitDriver() {
  const processes = [];
  let profile;
  return {
    name: 'webkit-driver',

    async serverStart() {
      // Xvfb picks a free display and writes its number to descriptor 3.
      const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      const display = spawn('Xvfb', ['-displayfd', '3', ...screen], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      processes.push(display);
      const [number] = await once(display.stdio[3], 'data');

      profile = mkdtempSync(join(tmpdir(), 'webkit-'));
      const driver = spawn('WebKitWebDriver', [`--port=${webkitPort}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: `:${String(number).trim()}`,
          GDK_BACKEND: 'x11',
          LIBGL_ALWAYS_SOFTWARE: '1',
          NO_AT_BRIDGE: '1',
          XDG_CONFIG_HOME: profile,
          XDG_DATA_HOME: profile,
          XDG_CACHE_HOME: profile,
        },
      });
      processes.unshift(driver);
      await started();
    },

    serverStop() {
      for (const process of processes) process.kill();
      if (profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function started() {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`http://127.0.0.1:${webkitPort}/status`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
}
