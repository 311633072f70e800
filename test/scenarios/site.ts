import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { embedFiles } from './embed-files.js';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.css', 'text/css'],
]);

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly body?: string | Uint8Array;
  readonly headers: Headers;
}

/** A web server of its own port, and so of its own origin. */
class Origin {
  /** Paths asked for, in order. */
  readonly requests: string[] = [];
  readonly #server: Server;

  constructor(answer: (path: string) => Answer | undefined) {
    this.#server = createServer((request: IncomingMessage, response: ServerResponse) => {
      const path = (request.url ?? '/').replace(/\?.*/s, '');
      this.requests.push(path);
      const found = answer(path);
      response.writeHead(found ? (found.headers['Location'] ? 302 : 200) : 404, {
        'Content-Type': types.get(extname(path)) ?? 'text/html; charset=utf-8',
        ...found?.headers,
      });
      response.end(found?.body);
    });
  }

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

/** Keeps what goes wrong in a page where a test finds it. `nonce-x` for pages with a strict policy. */
const record = `<script nonce="x">
  seen = { errors: [], warnings: [], violations: [] };
  addEventListener('error', ({ message, target }) =>
    seen.errors.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser's own wish, not the page's.
    if (!event.blockedURI.endsWith('/favicon.ico'))
      seen.violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });
  console.warn = (...words) => seen.warnings.push(words.join(' '));
</script>`;

export interface Seen {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
}

declare global {
  // In the pages.
  var seen: Seen;
}

/** A city's site, and on another origin a server that has the embed build and a feed, with the headers the documentation asks for. */
export class Site {
  readonly #pages = new Map<string, Answer>();
  readonly #redirects = new Map<string, string>();
  #files: ReadonlyMap<string, string | Uint8Array> = new Map();
  #allowed: readonly string[] = [];
  #count = 0;

  readonly host = new Origin((path) => this.#pages.get(path));

  /** Has the files of the embed build in any folder, so that a snippet may name the folder it likes. */
  readonly library = new Origin((path) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (path === '/practices.json') return { body: readFileSync('data/practices.json'), headers };
    const redirect = this.#redirects.get(path);
    if (redirect) return { headers: { ...headers, Location: redirect } };
    if (path.endsWith('/frame.json'))
      return { body: JSON.stringify({ feeds: this.#allowed }), headers };
    const name = [...this.#files.keys()].find((file) => path.endsWith(`/${file}`));
    const body = name === undefined ? undefined : this.#files.get(name);
    return body === undefined ? undefined : { body, headers };
  });

  async open(): Promise<void> {
    this.#files = await embedFiles();
    await Promise.all([this.host.open(), this.library.open()]);
  }

  close(): void {
    this.host.close();
    this.library.close();
  }

  /** Text of a file of the embed build. */
  file(name: string): string {
    const body = this.#files.get(name);
    if (typeof body !== 'string') throw new Error(`There is no ${name} in the embed build.`);
    return body;
  }

  get script(): string {
    return `${this.library.url}/embed/practices.js`;
  }

  get feed(): string {
    return `${this.library.url}/practices.json`;
  }

  /** Writes into `frame.json`. */
  allowFeeds(...feeds: readonly string[]): void {
    this.#allowed = feeds;
  }

  /** Makes a path of the library lead on to an address. */
  redirect(path: string, address: string): void {
    this.#redirects.set(path, address);
  }

  /** A new file on the city's site; its address. */
  serve(body: string | Uint8Array, extension: string, headers: Headers = {}): string {
    this.#count += 1;
    const path = `/${this.#count}${extension}`;
    this.#pages.set(path, { body, headers });
    return this.host.url + path;
  }

  /** A new page on the city's site; its address. */
  page(
    body: string,
    { head = '', lang = 'en', headers = {} as Headers, doctype = '<!doctype html>' } = {},
  ): string {
    const document = `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>City</title>${record}${head}</head><body>${body}</body></html>`;
    return this.serve(document, '.html', headers);
  }
}
