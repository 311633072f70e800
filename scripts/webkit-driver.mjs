import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const webkitPort = 4455;

/** Plugin for the test runner: runs WebKitGTK's driver on `webkitPort` while the tests run. */
export function webkitDriver() {
  let driver;
  return {
    name: 'webkit-driver',
    async serverStart() {
      driver = await startWebKitDriver({ port: webkitPort });
    },
    serverStop: () => driver?.stop(),
  };
}

/**
 * Starts WebKitGTK's driver, on a free port unless one is given. It has no headless mode, so it gets a display of its own. It also
 * gets a profile of its own.
 */
export async function startWebKitDriver({ port, width = 1280, height = 1024 } = {}) {
  port ??= await freePort();
  // Xvfb picks a free display and writes its number to descriptor 3.
  const screen = ['-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const display = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');

  const profile = mkdtempSync(join(tmpdir(), 'webkit-'));
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
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
  const address = `http://127.0.0.1:${port}`;
  await started(address);

  return {
    /** Sends one WebDriver command and returns its result. */
    async send(method, path, body) {
      const response = await fetch(address + path, {
        method,
        body: body && JSON.stringify(body),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
      return value;
    },

    async stop() {
      await Promise.all([driver, display].map(end));
      // The driver does not wait for its browser's processes, which write to the profile as they end. So this may take several
      // tries, each 0.1 s later than the one before. rmSync retries too, but not for nested folders.
      await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function started(address) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${address}/status`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
}
