import type { IncomingMessage, ServerResponse } from 'node:http';
import { LocalServer } from './local-server.js';

interface Copy {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** When it was fetched, in seconds. */
  readonly at: number;
}

/** Headers of one connection, and those that no longer fit once `fetch` has unpacked a body. */
const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
]);

/**
 * A cache in front of a server, as a CDN has it. It keeps answers as long as `Cache-Control` says (RFC 9111), and if the server is
 * away or fails, for `stale-if-error` longer (RFC 5861). A test moves its clock.
 */
export class CachingProxy extends LocalServer {
  /** Seconds. */
  now = 0;
  readonly #copies = new Map<string, Copy>();
  readonly #origin: () => string;

  constructor(origin: () => string) {
    super();
    this.#origin = origin;
  }

  protected override respond(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.requests.push(path);
    void this.#answer(path).then(({ status, headers, body, at }) => {
      response.writeHead(status, { ...headers, Age: String(this.now - at) });
      response.end(body);
    });
  }

  async #answer(path: string): Promise<Copy> {
    const copy = this.#copies.get(path);
    const age = copy ? this.now - copy.at : Infinity;
    if (copy && age < seconds(copy, 'max-age')) return copy;
    const fresh = await this.#fetch(path);
    if (fresh.status === 200) {
      this.#copies.set(path, fresh);
      return fresh;
    }
    const usable = copy && age < seconds(copy, 'max-age') + seconds(copy, 'stale-if-error');
    return usable ? copy : fresh;
  }

  async #fetch(path: string): Promise<Copy> {
    try {
      const { status, headers, ...answer } = await fetchWhole(this.#origin() + path);
      return { status, headers, body: answer.body, at: this.now };
    } catch {
      // The elements would ask again after seconds.
      const headers = {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
        'Retry-After': '0',
      };
      return { status: 504, headers, body: new Uint8Array(), at: this.now };
    }
  }
}

async function fetchWhole(address: string): Promise<Omit<Copy, 'at'>> {
  const answer = await fetch(address);
  const headers = [...answer.headers].filter(([name]) => !ofTheConnection.has(name));
  const body = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(headers), body };
}

/** A number of seconds in `Cache-Control`; 0 without it. */
function seconds({ headers }: Copy, directive: string): number {
  const found = new RegExp(`(?:^|[ ,])${directive}=(\\d+)`).exec(headers['cache-control'] ?? '');
  return Number(found?.[1] ?? 0);
}
