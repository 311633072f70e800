import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { preview } from 'vite';

export interface Server {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of files.
 *
 * @param options.single - whether every address without a file gets `index.html`, for an app that routes in the browser
 */
export async function serveFolder(root: string, options: { single: boolean }): Promise<Server> {
  const server = await preview({
    configFile: false,
    root,
    build: { outDir: '.' },
    appType: options.single ? 'spa' : 'mpa',
    preview: { port: 0 },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  return { origin: address.replace(/\/$/, ''), close: () => server.close() };
}

/** Runs a framework's own server: a script of an installed package, which prints its address. */
export function serveWith(
  [script, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<Server> {
  const path = join(cwd, 'node_modules', script);
  const child = spawn(process.execPath, [path, ...args], { cwd });
  let printed = '';
  const closed = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const close = (): Promise<void> => {
    // Asked politely, a server waits for the connections that the browser keeps open.
    child.kill('SIGKILL');
    return closed;
  };
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [origin] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
        if (origin) resolve({ origin, close });
      });
    void closed.then(() => reject(new Error(`${script} ended:\n${printed}`)));
  });
}
