import { areNormalised, openPage, pageSteps } from '../feed.js';
import type { Feed, FeedPage } from '../feed.js';
import type { LiberalReading } from '../liberal-reading.js';
import { FeedError, quote, reportTo } from '../problem.js';
import type { Problem } from '../problem.js';
import { defined } from '../record.js';
import { sentence } from '../sentence.js';
import { safeUrl } from '../text/safe-url.js';
import { requestJson } from './request.js';
import type { Surroundings } from './request.js';

export interface LoadOptions {
  /** Aborting it rejects this promise with its reason. The request continues while other callers wait for it. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Requests the feed again instead of using the remembered feed or an unchecked HTTP cache entry. Later callers get the new
   * feed. If a reload is already in progress, it is shared.
   */
  readonly reload?: boolean | undefined;
}

/** A request that is in progress or complete. */
interface Shared {
  readonly feed: Promise<Feed>;
  /** Aborted when the feed has loaded, failed, or is no longer wanted. */
  readonly controller: AbortController;
  readonly reload: boolean;
  /** How many callers wait for it. */
  askers: number;
}

/** Maximum time from the first request to the last byte of the last page, in milliseconds, including retries and pauses. */
export const loadTimeout = 10_000;

/** Maximum number of pages read by following `next_url`. */
export const maxPages = 20;

/** Maximum number of feeds remembered. A page shows one or two; an application that stays open for days may show many. */
const maxRemembered = 20;

/** If liberal reading has not loaded this many milliseconds before the deadline, the feed is read strictly. */
const margin = 1_000;

/**
 * Provides liberal reading for feeds that need it. If it gives undefined because loading failed, the feed is read strictly and
 * is not remembered.
 */
export type LiberalSource = () => LiberalReading | undefined | Promise<LiberalReading | undefined>;

/** Loads feeds and remembers them. */
export type FeedLoader = (url: string, options?: LoadOptions) => Promise<Feed>;

/** Creates a {@link FeedLoader} with its own surroundings and its own remembered feeds. */
export function createLoader(surroundings: Surroundings, liberal?: LiberalSource): FeedLoader {
  const requests = new Map<string, Shared>();
  const forget = (address: string, shared: Shared) => {
    if (requests.get(address) === shared) requests.delete(address);
  };

  const start = (address: string, reload: boolean): Shared => {
    const controller = new AbortController();
    const { signal } = controller;
    const requesting = new AbortController();
    signal.addEventListener('abort', () => requesting.abort(signal.reason));
    surroundings.wait(loadTimeout, signal).then(
      // Created only now, because its stack trace would keep the element that asked first in memory.
      () => {
        const message = sentence`${address} took longer than ${loadTimeout / 1_000} s. The server of the feed has a problem.`;
        requesting.abort(new FeedError('timeout', message));
      },
      () => {},
    );
    const cache = reload ? 'no-cache' : 'default';
    const signals = { wanted: signal, requesting: requesting.signal };
    const loading = loadPages(address, cache, signals, surroundings, liberal);
    const feed = loading.then((loaded) => loaded.feed);
    const shared = { feed, controller, reload, askers: 0 };
    loading.then(
      ({ complete }) => {
        controller.abort();
        if (!complete) forget(address, shared);
        for (const [oldest, { askers }] of requests) {
          if (requests.size <= maxRemembered) break;
          if (!askers) requests.delete(oldest);
        }
      },
      () => {
        controller.abort();
        forget(address, shared);
      },
    );
    return shared;
  };

  return async (url, options = {}) => {
    const { signal, reload = false } = defined(options);
    signal?.throwIfAborted();
    const address = withoutHash(safeUrl(url));
    if (!address)
      throw new FeedError(
        'network',
        sentence`${quote(url)} is not an absolute https: or http: address.`,
      );
    const known = requests.get(address);
    // Ten lists that retry when the network is back share one reload.
    const fits = !reload || (known?.reload && !known.controller.signal.aborted);
    const shared = (fits && known) || start(address, reload);
    requests.set(address, shared);
    shared.askers++;
    try {
      return await (signal ? unlessAborted(shared.feed, signal) : shared.feed);
    } finally {
      shared.askers--;
      // An element that is moved aborts and asks again at once. That must not cause a second request.
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

/** Surroundings with the platform's network and clock, and without a page. */
export const platform: Surroundings = {
  // Looked up at each call, because pages and tests replace it.
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
  origin: () => undefined,
};

/** What ends a load. */
interface Signals {
  /** Aborted when nobody waits for it any more. What has arrived is read until then. */
  readonly wanted: AbortSignal;
  /** Aborted then, and at the deadline. */
  readonly requesting: AbortSignal;
}

/** A feed. It is complete if all its pages could be loaded, and liberal reading if the feed needed it. */
interface Loaded {
  readonly feed: Feed;
  readonly complete: boolean;
}

async function loadPages(
  address: string,
  cache: RequestCache,
  { wanted, requesting: signal }: Signals,
  surroundings: Surroundings,
  liberal: LiberalSource | undefined,
): Promise<Loaded> {
  const deadline = surroundings.now() + loadTimeout;
  const problems: Problem[] = [];
  const load = async (url: string, page = 0): Promise<FeedPage> => {
    const request = requestJson({ url, cache, signal, deadline }, surroundings);
    // Some replacements of fetch, and some service workers, ignore the signal.
    const answer = await unlessAborted(request, signal);
    const opened = openPage(answer.value, answer.url, ` at ${url}`);
    if (answer.damaged) {
      const message = sentence`is not valid UTF-8. Save it as UTF-8.`;
      reportTo(problems, page)('damaged-text', [], message);
    }
    return opened;
  };
  const first = await load(address);
  const pages: [FeedPage, ...FeedPage[]] = [first];
  // Started now, so that it loads while the other pages load.
  let reading = areNormalised(pages) ? undefined : liberal?.();
  const incomplete = (url: string, why: string) => {
    const message = sentence`${url} and all pages after it are missing: ${why}`;
    reportTo(problems, pages.length)('page-missing', [], message);
  };
  const seen = new Set([address]);
  let failed = false;
  for (let next = withoutHash(first.nextUrl); next;) {
    const url: string = next;
    next = undefined;
    if (seen.has(url)) incomplete(url, sentence`next_url leads back to an earlier page.`);
    else if (pages.length === maxPages)
      incomplete(url, sentence`at most ${maxPages} pages are read.`);
    else {
      seen.add(url);
      try {
        const page = await load(url, pages.length);
        pages.push(page);
        next = withoutHash(page.nextUrl);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        failed = true;
        incomplete(url, error.message);
      }
    }
  }
  if (!areNormalised(pages)) reading ??= liberal?.();
  if (reading instanceof Promise) {
    const rest = Math.max(0, deadline - margin - surroundings.now());
    const tooLate = surroundings.wait(rest, wanted).then(() => undefined);
    reading = await Promise.race([reading, tooLate]);
  }
  return {
    feed: await inSlices(pageSteps(pages, { liberal: reading, problems }), wanted, surroundings),
    complete: !failed && (areNormalised(pages) || reading !== undefined || liberal === undefined),
  };
}

/** Milliseconds of reading at a time, after which the page can react. Shorter slices would wait for longer than they work. */
const slice = 40;

/** Takes the steps in slices, and gives what they return. */
async function inSlices<T>(
  steps: Generator<void, T, void>,
  signal: AbortSignal,
  { now, wait }: Surroundings,
): Promise<T> {
  for (let end = now() + slice; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() < end) continue;
    await wait(0, signal);
    end = now() + slice;
  }
}

/** The address without its fragment, which is not sent to the server. */
function withoutHash(url: string | undefined): string | undefined {
  return url?.replace(/#.*/s, '');
}

/** Settles like the promise, or rejects with the signal's reason if the signal aborts first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
