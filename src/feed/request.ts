import { parseJson, readBody } from './body.js';
import { FeedError } from './feed-error.js';

/** What loading needs of its surroundings; tests give it a clock of their own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1, without it. */
  readonly random: () => number;
}

export interface JsonRequest {
  readonly url: string;
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
  /** When the signal will abort, in milliseconds since the epoch: no retry is begun that would come too late. */
  readonly deadline: number;
}

/** Milliseconds before the first and the second retry on average: each is drawn from half to one and a half times that. */
const pauses = [1_000, 3_000];

/**
 * Asks for a JSON document, without cookies and without telling from which page. Statuses that may pass are asked for again,
 * and where there is no answer at all, the HTTP cache may still hold an older one.
 * @returns the document and the address that it came from, after redirects
 * @throws FeedError `network`, `http`, `not-json`, `too-large`, or the signal's reason
 */
export async function requestJson(
  { url, cache, signal, deadline }: JsonRequest,
  { fetch, now, wait, random }: Surroundings,
): Promise<{ value: unknown; url: string }> {
  let mode = cache;
  let retries = 0;
  for (;;) {
    let response: Response;
    try {
      response = await fetch(url, {
        cache: mode,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      });
      if (response.ok) {
        return { value: parseJson(await readBody(response), url), url: response.url || url };
      }
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof FeedError) throw cause;
      if (mode === 'force-cache') throw new FeedError('network', unreachable(url), { cause });
      mode = 'force-cache';
      continue;
    }
    // Frees the connection; the body of an error says nothing that residents or webmasters need.
    void response.body?.cancel().catch(() => {});
    const average = pauses[retries++];
    const pause = retryAfter(response, now()) ?? (average ?? 0) * (0.5 + random());
    if (average === undefined || !mayPass(response.status) || now() + pause >= deadline) {
      throw new FeedError('http', refused(url, response, retries));
    }
    await wait(pause, signal);
  }
}

/** Statuses that may well be others a moment later. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds that the server asks to wait. Other origins must expose the header for us to see it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter({ headers }: Response, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

function refused(url: string, { status, statusText }: Response, tries: number): string {
  const answer = `${url} answered ${status} ${statusText}`.trimEnd();
  return mayPass(status)
    ? `${answer}, asked ${tries} times. The server that holds the feed is in trouble.`
    : `${answer}. Check the address of the feed, and that anybody may read it.`;
}

/** Pages are not told why a request failed, so all that may be is named, with what mends it. */
function unreachable(url: string): string {
  const { origin } = new URL(url);
  const page = globalThis.location?.origin;
  // Sandboxed frames have the origin "null", which no server should be told to trust.
  const allowed = page && page !== 'null' ? page : '*';
  return [
    `No answer from ${url}. A page is not told why; it is one of these:`,
    `- CORS: the server must send the header "Access-Control-Allow-Origin: ${allowed}"`,
    `- Content-Security-Policy of this page: it must allow "connect-src ${origin}"`,
    `- DNS: ${origin} is misspelt, down, or has no valid certificate`,
    '- offline: this device has no connection; the feed is asked for again when it has',
  ].join('\n');
}
