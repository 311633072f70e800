import type { IncomingMessage, ServerResponse } from 'node:http';
import { LocalServer } from './local-server.js';

/** Answers a request. `count` is how many requests for the same address there were before it. */
export type Answer = (response: ServerResponse, count: number, request: IncomingMessage) => void;

/**
 * A server with one fault, on a port of its own: browsers open at most six connections to an origin, so a server that hangs would
 * otherwise make the others wait.
 */
export class FaultServer extends LocalServer {
  /** Answers from now on. */
  answer: Answer;

  constructor(answer: Answer) {
    super();
    this.answer = answer;
  }

  protected override respond(request: IncomingMessage, response: ServerResponse): void {
    const { url = '/' } = request;
    const count = this.requests.filter((each) => each === url).length;
    this.requests.push(url);
    response.on('error', () => {});
    this.answer(response, count, request);
  }
}

export const cors = { 'Access-Control-Allow-Origin': '*' };

/** The titles of a feed that loaded. */
export const title = 'Çedilla, Łódź and 浜松';

const item = { id: 'a', title, language: 'en', _practice: { country: 'NO', cities: ['Oslo'] } };

/** A feed in the strict form with one practice. */
export function feed(changes: object = {}): string {
  const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', language: 'en' };
  return JSON.stringify({ ...head, _practices: { normalised: 1 }, items: [item], ...changes });
}

/** What a server sends in place of a feed. */
export const html = '<!doctype html><html><title>Please sign in</title>';

/** Answers with this body, whole and at once. */
export function body(
  content: string | Uint8Array = feed(),
  headers: Readonly<Record<string, string>> = {},
  code = 200,
): Answer {
  return (response) => {
    response.writeHead(code, { 'Content-Type': 'application/json', ...cors, ...headers });
    response.end(content);
  };
}

/** Answers with an error's status, and an error page. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  const page = code === 204 || code === 304 ? '' : '<!doctype html><title>Sorry</title>';
  return body(page, { 'Content-Type': 'text/html', ...headers }, code);
}

/** Redirects to an address. */
export function redirect(
  address: string,
  headers: Readonly<Record<string, string>> = cors,
): Answer {
  return (response) => {
    response.writeHead(302, { ...headers, Location: address });
    response.end();
  };
}

/** Answers each request with the next of these; the last one from then on. */
export function inTurn(...answers: readonly Answer[]): Answer {
  return (response, count, request) =>
    (answers[count] ?? answers.at(-1))?.(response, count, request);
}

/** Answers requests for one file, and those for all others. */
export function onlyAt(file: string, there: Answer, elsewhere: Answer): Answer {
  return (response, count, request) =>
    (request.url?.endsWith(`/${file}`) ? there : elsewhere)(response, count, request);
}

/** Closes the connection: without a word, or after this much of the feed. */
export function reset(after?: number): Answer {
  return (response) => {
    if (after === undefined) {
      response.socket?.destroy();
      return;
    }
    const whole = feed();
    response.writeHead(200, { ...cors, 'Content-Length': Buffer.byteLength(whole) });
    response.write(whole.slice(0, after), () => setTimeout(() => response.socket?.destroy(), 50));
  };
}

/** Never answers; with a body, sends headers and that, and then nothing. */
export function hang(start?: string): Answer {
  return (response) => {
    if (start === undefined) return;
    response.writeHead(200, cors);
    response.write(start);
  };
}

/** Sends a text in pieces, one each so many milliseconds; the last one again and again if it is endless. */
export function drip(
  pieces: readonly (string | Uint8Array)[],
  pause: number,
  endless = false,
): Answer {
  return (response) => {
    response.writeHead(200, cors);
    let at = 0;
    const next = (): void => {
      if (response.destroyed) return;
      const piece = pieces[at] ?? (endless ? pieces.at(-1) : undefined);
      at += 1;
      if (piece === undefined) response.end();
      else response.write(piece, () => setTimeout(next, pause));
    };
    next();
  };
}

/** The script of the service worker. It answers by the path of the feed, and leaves all other requests alone. */
export const worker = `
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const answers = {
    html: () => new Response(${JSON.stringify(html)}, { headers }),
    copy: () => new Response(${JSON.stringify(feed())}, { headers }),
    hang: () => new Promise(() => {}),
    fail: () => Promise.reject(new Error('broken worker')),
    break: () => new Response(new ReadableStream({
      start(controller) { controller.enqueue(new TextEncoder().encode('{"items":')); },
      pull(controller) { controller.error(new Error('broken worker')); },
    }, { highWaterMark: 0 })),
    endless: () => new Response(new ReadableStream({
      start(controller) { controller.enqueue(new TextEncoder().encode('{"items":')); },
    })),
  };
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    const [, name] = /\\/(\\w+)\\.json$/.exec(new URL(event.request.url).pathname) ?? [];
    if (Object.hasOwn(answers, name)) event.respondWith(answers[name]());
  });`;
