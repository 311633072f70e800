import { parseJson, readBody } from './body.js';
import { FeedError } from '../problem.js';
import { defined } from '../record.js';
import { brokenOff, refused, unreachable } from './reasons.js';

/** What loading needs from the platform. Tests pass their own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after this many milliseconds, or rejects with the signal's reason if the signal aborts first. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number that is at least 0 and less than 1. */
  readonly random: () => number;
  /** Origin of the page, such as `https://city.example`; undefined where there is no page. */
  readonly origin: () => string | undefined;
  /** Why a request failed, where there is no page and the platform says why. */
  readonly reason?: (cause: unknown, url: string) => string | undefined;
}

export interface JsonRequest {
  readonly url: string;
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
  /** When the signal will abort, in milliseconds since the epoch. No retry is made after that. */
  readonly deadline: number;
}

/** Average pause before the first and the second retry, in milliseconds. The actual pause is 0.5 to 1.5 times as long. */
const pauses = [1_000, 3_000];

/**
 * Requests a JSON document, without cookies or referrer. It retries after statuses that may be temporary. If the request itself
 * fails, it tries the HTTP cache, which may hold an older response.
 * @returns the document, its address after redirects, and whether characters of it could not be read
 * @throws FeedError `network`, `http`, `not-json`, `too-large`, or the signal's reason
 */
export async function requestJson(
  { url, cache, signal, deadline }: JsonRequest,
  { fetch, now, wait, random, origin, reason }: Surroundings,
): Promise<{ value: unknown; url: string; damaged: boolean }> {
  let mode = cache;
  let retries = 0;
  for (;;) {
    let response: Response | undefined;
    try {
      const init = {
        cache: mode,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      } as const;
      response = await fetch(url, defined(init));
      // Pages replace `fetch` by functions that answer anything.
      if (!(response as Partial<Response> | undefined)?.headers?.get)
        throw new TypeError(typeof response);
      if (response.ok) {
        const text = await readBody(response, url);
        return {
          value: parseJson(text, url),
          url: response.url || url,
          damaged: text.includes('\uFFFD'),
        };
      }
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof FeedError) throw cause;
      if (mode === 'force-cache')
        throw new FeedError(
          'network',
          response ? brokenOff(url) : (reason?.(cause, url) ?? unreachable(url, origin() ?? '')),
          { cause },
        );
      mode = 'force-cache';
      continue;
    }
    // Frees the connection. The body of an error response is not used.
    void response.body?.cancel().catch(() => {});
    const average = pauses[retries++];
    const pause = retryAfter(response, now()) ?? (average ?? 0) * (0.5 + random());
    if (average === undefined || !mayPass(response.status) || now() + pause >= deadline) {
      const { status, statusText } = response;
      // No copy was named that 304 could confirm.
      const itsFault = mayPass(status) || status === 304;
      const answer = `${status} ${statusText}`.trimEnd();
      throw new FeedError('http', refused(url, answer, retries, itsFault));
    }
    await wait(pause, signal);
  }
}

/** Whether a status may be temporary. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * How long the server asks us to wait, in milliseconds. Servers of other origins have to expose the header.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter({ headers }: Response, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}
