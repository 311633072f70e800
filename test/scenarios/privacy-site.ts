import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { embedFiles } from './embed-files.js';
import { LocalServer } from './local-server.js';

/** A request as it arrived at a server. */
export interface Arrival {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const javascript = 'text/javascript';
const page = 'text/html; charset=utf-8';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>';

/** A server that notes each request, and tries to set a cookie with each answer. */
class Host extends LocalServer {
  readonly #name: string;
  readonly #arrivals: Arrival[];
  readonly #find: (path: string) => Answer | undefined;

  constructor(name: string, arrivals: Arrival[], find: (path: string) => Answer | undefined) {
    super();
    this.#name = name;
    this.#arrivals = arrivals;
    this.#find = find;
  }

  protected override respond(request: IncomingMessage, response: ServerResponse): void {
    const { url: path = '/', method = '', headers } = request;
    // Servers that would allow cookies, so that only the page keeps them back.
    const { origin = '*' } = headers;
    // Requested by the browser, not by the page.
    if (path !== '/favicon.ico') this.#arrivals.push({ host: this.#name, method, path, headers });
    const found = this.#find(path.replace(/\?.*/s, ''));
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found?.type ?? 'text/plain',
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Set-Cookie': `from-${this.#name}=1; Path=/`,
    });
    response.end(found?.body);
  }
}

/** A city's page, its feed, the script and somebody's pictures, each on a host of its own. They share the cookies of 127.0.0.1. */
export class PrivacySite {
  readonly arrivals: Arrival[] = [];
  #files: ReadonlyMap<string, string | Uint8Array> = new Map();
  #page = '';

  readonly city = new Host('city', this.arrivals, (path) => {
    if (path === '/') return { type: page, body: this.#page };
    return path === '/practices.json' ? this.#feed() : this.#script(path);
  });
  readonly script = new Host('script', this.arrivals, (path) => {
    const allowed = { type: 'application/json', body: JSON.stringify({ feeds: [this.feed.url] }) };
    return path === '/embed/frame.json' ? allowed : this.#script(path);
  });
  readonly feed = new Host('feed', this.arrivals, (path) =>
    path.endsWith('.svg') ? { type: 'image/svg+xml', body: picture } : this.#feed(),
  );
  readonly stranger = new Host('stranger', this.arrivals, () => ({
    type: 'image/svg+xml',
    body: picture,
  }));
  readonly #hosts = [this.city, this.script, this.feed, this.stranger];

  async open(): Promise<void> {
    this.#files = await embedFiles();
    await Promise.all(this.#hosts.map((host) => host.open()));
  }

  close(): void {
    for (const host of this.#hosts) host.close();
  }

  /** Names of the scripts in the embed build, with `…` in place of hashes, and one for all languages. */
  get scripts(): readonly string[] {
    const names = [...this.#files.keys()].filter((name) => name.endsWith('.js')).map(plainName);
    return [...new Set(names)].sort();
  }

  /** Makes a page, and returns its address. */
  page(body: string, lang = 'en'): string {
    this.#page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>City</title>${body}`;
    return `${this.city.url}/`;
  }

  /** Waits until a request has arrived. */
  async until(isThere: (arrivals: readonly Arrival[]) => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!isThere(this.arrivals)) {
      if (Date.now() > deadline) throw new Error(`This was never requested: ${what}`);
      await wait(50);
    }
  }

  #script(path: string): Answer | undefined {
    const body = this.#files.get(path.replace('/embed/', ''));
    const type = path.endsWith('.html') ? page : javascript;
    return body === undefined ? undefined : { type, body };
  }

  /** The sample feed, after two practices with pictures: one on the feed's host, one elsewhere. */
  #feed(): Answer {
    const feed = JSON.parse(readFileSync('data/practices.json', 'utf8')) as { items: object[] };
    const images = [`${this.feed.url}/own.svg`, `${this.stranger.url}/tracker.svg`];
    const pictured = images.map((image, at) => ({
      id: `pictured-${at}`,
      title: `Pictures of neighbours ${at}`,
      summary: 'Neighbours show each other where they live.',
      content_text: 'All of it, for a card to unfold.',
      image,
      _practice: { cities: ['Oslo'], country: 'NO' },
    }));
    feed.items.unshift(...pictured);
    return { type: 'application/json', body: JSON.stringify(feed) };
  }
}

/** A path as PRIVACY.md names it: `/embed/related-0a1b2c3d.js` is `related-….js`. */
export function plainName(path: string): string {
  return path
    .replace(/\?.*/s, '')
    .replace(/^\/(?:embed\/)?/, '')
    .replace(/-[\da-f]{8}(?=[/.])/, '-…')
    .replace(/^(locales-…)\/.*/, '$1/….js')
    .replace(/^\w+\.svg$/, 'images');
}
