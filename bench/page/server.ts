import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';

/** The files of a contestant, by path relative to its folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.css', 'text/css'],
]);

/** Milliseconds from a request to its answer. */
const distance = 100;

/**
 * Serves all contestants as a good host would: over HTTP/2, so that the many small files of an index need not queue for six
 * connections, and with text compressed by gzip -9. The server itself adds the delay, because Chromium's emulated delay does
 * not affect requests of workers.
 */
export class Server {
  readonly #files = new Map<string, { type: string; encoding: string; body: Uint8Array }>();
  readonly #sent: { at: number; bytes: number }[] = [];
  #waiting = 0;
  #server: Http2SecureServer | undefined;
  #port = 0;

  async open(): Promise<void> {
    const certificate = await getCertificate('node_modules/.cache/bench-page');
    const server = createSecureServer({ key: certificate, cert: certificate });
    this.#server = server;
    server.on('stream', (stream, { ':path': path = '' }) => {
      this.#waiting += 1;
      stream.on('close', () => (this.#waiting -= 1));
      stream.on('error', () => {});
      setTimeout(() => {
        const file = this.#files.get(path.replace(/[?#].*/s, ''));
        if (stream.destroyed) return;
        stream.respond({
          ':status': file ? 200 : 404,
          'content-type': file?.type ?? 'text/plain',
          ...(file?.encoding ? { 'content-encoding': file.encoding } : {}),
        });
        stream.end(file?.body);
        this.#sent.push({ at: Date.now(), bytes: file?.body.length ?? 0 });
      }, distance);
    });
    this.#port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  }

  close(): void {
    this.#server?.close();
  }

  get url(): string {
    return `https://127.0.0.1:${this.#port}`;
  }

  /** Publishes files in a folder, `/…/`. */
  publish(folder: string, files: Files): void {
    for (const [path, content] of files) {
      const type = types.get(extname(path));
      const encoding = type ? 'gzip' : '';
      const body = encoding ? gzipSync(content, { level: 9 }) : Buffer.from(content);
      const served = { type: type ?? 'application/octet-stream', encoding, body };
      this.#files.set(folder + path, served);
    }
  }

  /** Bytes of all bodies sent between two points in time. */
  bytesSent(from: number, to: number): number {
    return this.#sent
      .filter(({ at }) => at >= from && at <= to)
      .reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Whether a request is pending. */
  get busy(): boolean {
    return this.#waiting > 0;
  }
}
