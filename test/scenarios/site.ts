import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { embedFiles } from './embed-files.js';
import { LocalServer } from './local-server.js';

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

class Origin extends LocalServer {
  readonly #answer: (path: string) => Answer | undefined;

  constructor(answer: (path: string) => Answer | undefined) {
    super();
    this.#answer = answer;
  }

  protected override respond(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').replace(/\?.*/s, '');
    this.requests.push(path);
    const found = this.#answer(path);
    response.writeHead(found ? (found.headers['Location'] ? 302 : 200) : 404, {
      'Content-Type': types.get(extname(path)) ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.body);
  }
}

/** Records errors in a page for the tests. `nonce-x` is for pages with a strict policy. */
export const record = `<script nonce="x">
  seen = { errors: [], warnings: [], violations: [] };
  addEventListener('error', ({ message, target }) =>
    seen.errors.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    // Requested by the browser, not by the page.
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
  // Runs in the pages.
  var seen: Seen;
}

/** A city's site, and on another origin a server with the embed build, a feed, and the headers that the documentation names. */
export class Site {
  readonly #pages = new Map<string, Answer>();
  readonly #beside = new Map<string, Answer>();
  readonly #redirects = new Map<string, string>();
  #files: ReadonlyMap<string, string | Uint8Array> = new Map();
  #allowed: readonly string[] = [];
  #withheld: string | undefined;
  #count = 0;

  readonly host = new Origin((path) => this.#pages.get(path));

  /** Serves the embed build in any folder, so that a snippet may name a folder of its choice. */
  readonly library = new Origin((path) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (path === '/practices.json') return { body: readFileSync('data/practices.json'), headers };
    const beside = this.#beside.get(path);
    if (beside) return beside;
    const redirect = this.#redirects.get(path);
    if (redirect) return { headers: { ...headers, Location: redirect } };
    if (path.endsWith('/frame.json'))
      return { body: JSON.stringify({ feeds: this.#allowed }), headers };
    const name = [...this.#files.keys()].find((file) => path.endsWith(`/${file}`));
    if (name === undefined || name === this.#withheld) return undefined;
    const body = this.#files.get(name);
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

  /** File name in the embed build with its hash: of `liberal.js`, or `liberal-` with any hash. */
  nameOf(file: string): string {
    const plain = (name: string): string => name.replace(/-[\da-f]{8}(?=[/.])/, '');
    const name = [...this.#files.keys()].find((each) => plain(each) === plain(file));
    if (name === undefined) throw new Error(`There is no ${file} in the embed build.`);
    return name;
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

  /** Writes `frame.json`. */
  allowFeeds(...feeds: readonly string[]): void {
    this.#allowed = feeds;
  }

  /** Answers 404 for a file of the embed build; without a name, serves all of them again. */
  withhold(name?: string): void {
    this.#withheld = name;
  }

  /** Redirects a path of the library to an address. */
  redirect(path: string, address: string): void {
    this.#redirects.set(path, address);
  }

  /** Adds a file to the library's origin, and returns its address. */
  serveBeside(path: string, content: string, headers: Headers = {}): string {
    this.#beside.set(path, { body: content, headers });
    return this.library.url + path;
  }

  /** Adds a file to the city's site, and returns its address. */
  serve(body: string | Uint8Array, extension: string, headers: Headers = {}): string {
    this.#count += 1;
    return this.put(`/${this.#count}${extension}`, body, headers);
  }

  /** Adds a file to the city's site at a path, and returns its address. */
  put(path: string, body: string | Uint8Array, headers: Headers = {}): string {
    this.#pages.set(path, { body, headers });
    return this.host.url + path;
  }

  /** Adds a page to the city's site, and returns its address. */
  page(
    body: string,
    { head = '', lang = 'en', headers = {} as Headers, doctype = '<!doctype html>' } = {},
  ): string {
    const document = `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>City</title>${record}${head}</head><body>${body}</body></html>`;
    return this.serve(document, '.html', headers);
  }
}
