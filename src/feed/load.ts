import { FeedError } from './feed-error.js';
import { openPage, parsePages } from './feed.js';
import type { Feed, Page } from './feed.js';
import { reportTo } from './problem.js';
import type { Problem } from './problem.js';
import { requestJson } from './request.js';
import type { Surroundings } from './request.js';
import { safeUrl } from './safe-url.js';

export interface LoadOptions {
  /** Aborting it rejects this promise with its reason; the request goes on while others wait for it. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Ask anew, past what is remembered here and in the HTTP cache; everyone later gets the new answer. Joins a reload that
   * is under way.
   */
  readonly reload?: boolean | undefined;
}

/** A request in flight or answered. */
interface Shared {
  readonly feed: Promise<Feed>;
  /** Aborted once the feed is there or given up. */
  readonly controller: AbortController;
  readonly reload: boolean;
  /** How many wait for it. */
  askers: number;
}

/** Milliseconds from the first request to the last byte of the last page, retries and pauses included. */
const patience = 10_000;

/** Most pages read by following `next_url`. */
const maxPages = 20;

/** A {@link loadFeed} with surroundings and a memory of its own. */
export function createLoader(
  surroundings: Surroundings,
): (url: string, options?: LoadOptions) => Promise<Feed> {
  const requests = new Map<string, Shared>();
  const forget = (address: string, shared: Shared) => {
    if (requests.get(address) === shared) requests.delete(address);
  };

  const start = (address: string, reload: boolean): Shared => {
    const controller = new AbortController();
    const { signal } = controller;
    surroundings.wait(patience, signal).then(
      // Made only now: an error keeps whom its stack trace names in memory, here the element that asked first.
      () => {
        const message = `${address} took longer than ${patience / 1_000} s.`;
        controller.abort(new FeedError('timeout', message));
      },
      () => {},
    );
    const feed = loadPages(address, reload ? 'no-cache' : 'default', signal, surroundings);
    const shared = { feed, controller, reload, askers: 0 };
    feed.then(
      () => controller.abort(),
      () => {
        controller.abort();
        forget(address, shared);
      },
    );
    return shared;
  };

  return async (url, { signal, reload = false } = {}) => {
    signal?.throwIfAborted();
    const address = withoutHash(safeUrl(url));
    if (!address)
      throw new FeedError('network', `"${url}" is no absolute https: or http: address.`);
    const known = requests.get(address);
    // Ten lists that try again when the network is back share a request as well.
    const fits = !reload || (known?.reload && !known.controller.signal.aborted);
    const shared = (fits && known) || start(address, reload);
    requests.set(address, shared);
    shared.askers++;
    try {
      return await (signal ? unlessAborted(shared.feed, signal) : shared.feed);
    } finally {
      shared.askers--;
      // An element that is moved leaves and asks again at once: that must not cost a second request.
      if (!shared.askers && !shared.controller.signal.aborted) {
        void surroundings.wait(0).then(() => {
          if (shared.askers) return;
          forget(address, shared);
          shared.controller.abort();
        });
      }
    }
  };
}

/**
 * Loads a feed with all its pages. All who ask for one address share one request, and its answer is remembered as long as
 * the page lives; a failure is not. So trying again after one needs no `reload`. When the last one who waits aborts, so does
 * the request. A later page that fails costs only its practices, and is among the problems.
 * @param url - absolute `https:` or `http:` address
 * @throws FeedError after 10 s at most, with a message for the console of the webmaster
 */
export const loadFeed = /* @__PURE__ */ createLoader({
  // Looked up at each call, since pages replace it (service worker shims, tests).
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
});

async function loadPages(
  address: string,
  cache: RequestCache,
  signal: AbortSignal,
  surroundings: Surroundings,
): Promise<Feed> {
  const deadline = surroundings.now() + patience;
  const load = async (url: string): Promise<Page> => {
    const request = requestJson({ url, cache, signal, deadline }, surroundings);
    // Not every fetch heeds its signal: old shims and some service workers do not.
    const answer = await unlessAborted(request, signal);
    return openPage(answer.value, answer.url);
  };
  const first = await load(address);
  const pages: [Page, ...Page[]] = [first];
  const incomplete = (url: string, why: string) => {
    const problems: Problem[] = [];
    const what = `${url} is missing, and every page after it: ${why}`;
    reportTo(problems)('page-missing', `page ${pages.length + 1}`, what);
    return parsePages(pages, problems);
  };
  const seen = new Set([address]);
  for (let next = withoutHash(first.nextUrl); next;) {
    const url: string = next;
    if (seen.has(url)) return incomplete(url, 'next_url leads in a circle.');
    if (pages.length === maxPages) return incomplete(url, `only ${maxPages} pages are read.`);
    seen.add(url);
    try {
      const page = await load(url);
      pages.push(page);
      next = withoutHash(page.nextUrl);
    } catch (error) {
      if (error instanceof FeedError) return incomplete(url, error.message);
      throw error;
    }
  }
  return parsePages(pages);
}

/** The address as it is requested: what follows # stays on this side. */
function withoutHash(url: string | undefined): string | undefined {
  return url?.replace(/#.*/s, '');
}

/** The outcome of the promise, or the signal's reason where that comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
