import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areNormalised, openPage, parsePages, type Feed } from '../feed/feed.js';
import { createLoader, platform } from '../feed/load/load.js';
import { FeedError, quote } from '../feed/problem.js';
import { sentence } from '../feed/sentence.js';
import { safeUrl } from '../feed/text/safe-url.js';
import { PracticeErrorEvent } from './events.js';
import { readyFormats } from './formats.js';
import { consoleWordsFile, liberalFile, severalFeedsFile } from './later-files.js';
import { warn } from './report.js';
import { nextTask } from './schedule.js';

/** An element that shows practices of a feed. */
export interface FeedHost extends ReactiveControllerHost, Element {
  /** Addresses of feeds, relative to the page, separated by white space. */
  src?: string | undefined;
  /** A feed as an object. It takes precedence over `src` and needs no request. */
  feed?: unknown;
}

// Shared by all elements of the page, so that they share requests and feeds.
const loadFeed = /* @__PURE__ */ createLoader({ ...platform, origin: () => location.origin }, () =>
  liberalFile.load(),
);

// Elements that lack a feed, because it could not be loaded. When it has loaded for one of them, the others show it too.
const failed = new Set<FeedSource>();

// Errors of feeds that have loaded, but are not shown because the file that merges feeds is missing. Without it they never are.
const unmerged = new WeakSet<FeedError>();

// Elements that share a feed share its problems, which are logged once.
const warned = new WeakSet<object>();

/** Logs what is wrong with a feed. If the words for it cannot be loaded, it logs the first problems as they are. */
async function warnOfProblems(feed: Feed, address: string): Promise<void> {
  const { problems } = feed;
  if (!problems.length || warned.has(feed)) return;
  warned.add(feed);
  const words = await consoleWordsFile.load();
  console.warn(
    words?.summariseProblems(problems, address) ??
      `${address} ${JSON.stringify(problems.slice(0, 5))}`,
  );
}

/** Logs why a feed could not be loaded. */
function warnOfError(error: FeedError, ...source: readonly string[]): void {
  if (warned.has(error)) return;
  warned.add(error);
  void warn(error, ...source);
}

const never = (): boolean => false;

/** What feeds have together. Without the file that merges them, only the first is shown, and the others are lost. */
async function merged(
  loaded: ReadonlyMap<string, Feed>,
  lost: Map<string, FeedError>,
  loading: typeof severalFeedsFile.loading,
): Promise<Feed | undefined> {
  const [first, ...others] = loaded;
  if (!first || !others.length) return first?.[1];
  const file = await loading;
  if (!file) {
    for (const [address] of others) {
      const message = sentence`${address} is not shown, because the file for several feeds is missing.`;
      const error = new FeedError('network', message);
      unmerged.add(error);
      lost.set(address, error);
    }
    return first[1];
  }
  const feed = file.merge([first, ...others]);
  void warnOfProblems(feed, [...loaded.keys()].join(' '));
  return feed;
}

/**
 * The addresses in an attribute, each once: absolute if they are valid, otherwise as they are. They are separated by white space,
 * so a space in one of them is written `%20`.
 */
function addressesIn(src: string): readonly string[] {
  const addresses = src.trim().split(/\s+/);
  return [...new Set(addresses.map((each) => safeUrl(each, document.baseURI) ?? each))];
}

/**
 * Loads the feeds of an element, reloads when its `src` or `feed` changes, and retries when the network is back. Several feeds are
 * shown together once the last one has loaded or failed, so that no cards move.
 */
export class FeedSource implements ReactiveController {
  readonly #host: FeedHost;
  /** The element's `feed` and `src` at the last request. */
  #asked: readonly [feed: unknown, src: string | undefined] = [undefined, undefined];
  #controller: AbortController | undefined;
  #feed: Feed | undefined;
  /** Why feeds could not be loaded, by their addresses; that of an object is empty. */
  #lost: ReadonlyMap<string, FeedError> = new Map();
  #left = false;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The feed, once it has loaded: that of all addresses which could be loaded. The previous one is kept while a new one loads. */
  get feed(): Feed | undefined {
    return this.#feed;
  }

  /** Why the first of those feeds could not be loaded that could not be. It is kept during a retry. */
  get failure(): FeedError | undefined {
    return [...this.#lost.values()][0];
  }

  /** The same, if there is no other feed to show. */
  get error(): FeedError | undefined {
    return this.#feed ? undefined : this.failure;
  }

  /** Whether a feed is being loaded. */
  get pending(): boolean {
    return this.#controller !== undefined;
  }

  /** Requests all feeds again instead of using the remembered ones. */
  reload(): Promise<void> {
    return this.#run(() => true);
  }

  /** Requests those feeds again that could not be loaded. */
  readonly retry = (): void => {
    const lost = this.#lost;
    void this.#run((address) => lost.has(address));
  };

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    if (this.failure) failed.add(this);
    if (this.#left) void this.#run();
    this.#left = false;
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    failed.delete(this);
    // An element that is only moved is connected again before the microtask. Otherwise its request is no longer needed.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.pending) return;
      this.#left = true;
      this.#controller?.abort();
      this.#controller = undefined;
    });
  }

  hostUpdate(): void {
    const { feed, src } = this.#host;
    const [askedFeed, askedSrc] = this.#asked;
    if (feed !== askedFeed || src !== askedSrc) void this.#run();
  }

  readonly #onOnline = (): void => {
    if (this.pending) return;
    for (const { code } of this.#lost.values())
      if (code === 'network' || code === 'timeout') return this.retry();
  };

  /**
   * Loads the feeds. The result is ignored if another load has started since.
   *
   * @param isFresh - whether to request an address again instead of using the remembered feed
   */
  async #run(isFresh: (address: string) => boolean = never): Promise<void> {
    const { feed, src } = this.#host;
    this.#asked = [feed, src];
    failed.delete(this);
    this.#controller?.abort();
    const controller = feed || src ? new AbortController() : undefined;
    this.#controller = controller;
    this.#host.requestUpdate();
    if (!controller) {
      this.#feed = undefined;
      this.#lost = new Map();
      // A request for an update is ignored during one, and `hostUpdate` is part of one.
      await Promise.resolve();
      this.#host.requestUpdate();
      return;
    }
    const { signal } = controller;
    const addresses = feed ? [''] : addressesIn(src ?? '');
    // Browsers try a module that has failed only once more, so that try is left to visitors.
    const canLoad = addresses[1] && (isFresh !== never || !severalFeedsFile.failed);
    const merging = canLoad ? severalFeedsFile.load() : undefined;
    const answers = await Promise.allSettled(
      addresses.map((address) =>
        feed ? this.#read(feed) : this.#request(address, signal, isFresh(address)),
      ),
    );
    const loaded = new Map<string, Feed>();
    const lost = new Map<string, FeedError>();
    answers.forEach((answer, i) => {
      const address = addresses[i] ?? '';
      if (answer.status === 'fulfilled') loaded.set(address, answer.value);
      else if (answer.reason instanceof FeedError) lost.set(address, answer.reason);
      // Neither a FeedError nor an abort: a bug of ours, which must be visible.
      else if (!(answer.reason instanceof DOMException)) reportError(answer.reason);
    });
    const shown = await merged(loaded, lost, merging);
    // Reading a feed and showing it are two tasks, so that a click between them does not wait for both.
    if (shown && src) await nextTask();
    if (controller !== this.#controller) return;
    this.#controller = undefined;
    this.#feed = shown;
    this.#lost = lost;
    for (const [address, each] of loaded) void warnOfProblems(each, address);
    if (lost.size) failed.add(this);
    for (const [address, error] of lost) {
      warnOfError(error, src ?? '', address);
      this.#host.dispatchEvent(new PracticeErrorEvent(error.code, address));
    }
    const canShow = ([address, error]: readonly [string, FeedError]): boolean =>
      loaded.has(address) && (!unmerged.has(error) || severalFeedsFile.content !== undefined);
    if (!feed) for (const other of failed) if ([...other.#lost].some(canShow)) void other.#run();
    this.#host.requestUpdate();
  }

  async #read(feed: unknown): Promise<Feed> {
    const page = openPage(feed, document.baseURI, ` in <${this.#host.localName}>`);
    const liberal = areNormalised([page]) ? undefined : await liberalFile.load();
    return parsePages([page], { liberal });
  }

  async #request(address: string, signal: AbortSignal, reload: boolean): Promise<Feed> {
    if (!safeUrl(address)) {
      const message = sentence`<${this.#host.localName} src=${quote(address)}>: this is not a valid https: or http: address.`;
      throw new FeedError('network', message);
    }
    const loading = loadFeed(address, { signal, reload });
    // Prepares Intl while the request is in progress. On a busy phone an idle callback would come too late.
    setTimeout(readyFormats);
    return loading;
  }
}
