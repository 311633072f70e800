import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on its own port, and so on its own origin. */
export abstract class LocalServer {
  /** Requested addresses, in order. */
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => this.respond(request, response));

  protected abstract respond(request: IncomingMessage, response: ServerResponse): void;

  async open(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}
