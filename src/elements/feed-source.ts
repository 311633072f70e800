import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areNormalised, openPage, parsePages, type Feed } from '../feed/feed.js';
import { createLoader, platform } from '../feed/load/load.js';
import { FeedError, quote } from '../feed/problem.js';
import { sentence } from '../feed/sentence.js';
import { safeUrl } from '../feed/text/safe-url.js';
import { PracticeErrorEvent } from './events.js';
import { readyFormats } from './formats.js';
import { consoleWordsFile, liberalFile } from './later-files.js';
import { warn } from './report.js';
import { nextTask } from './schedule.js';

/** An element that shows practices of a feed. */
export interface FeedHost extends ReactiveControllerHost, Element {
  /** Address of the feed, relative to the page. */
  src?: string | undefined;
  /** A feed as an object. It takes precedence over `src` and needs no request. */
  feed?: unknown;
}

// Shared by all elements of the page, so that they share requests and feeds.
const loadFeed = /* @__PURE__ */ createLoader({ ...platform, origin: () => location.origin }, () =>
  liberalFile.load(),
);

// Elements whose feed could not be loaded. When it has loaded for one of them, the others show it too.
const failed = new Set<FeedSource>();

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
function warnOfError(error: FeedError): void {
  if (warned.has(error)) return;
  warned.add(error);
  void warn(error);
}

/** Loads the feed of an element, reloads when its `src` or `feed` changes, and retries when the network is back. */
export class FeedSource implements ReactiveController {
  readonly #host: FeedHost;
  /** The element's `feed` and `src` at the last request. */
  #asked: readonly [feed: unknown, src: string | undefined] = [undefined, undefined];
  #controller: AbortController | undefined;
  #feed: Feed | undefined;
  #error: FeedError | undefined;
  /** Absolute address of the feed that was last requested. */
  #address = '';
  #left = false;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The feed, once it has loaded. The previous one is kept while a new one loads. */
  get feed(): Feed | undefined {
    return this.#feed;
  }

  /** Why the feed could not be loaded. It is kept during a retry. */
  get error(): FeedError | undefined {
    return this.#error;
  }

  /** Whether a feed is being loaded. */
  get pending(): boolean {
    return this.#controller !== undefined;
  }

  /** Requests the feed again instead of using the remembered one. */
  reload(): Promise<void> {
    return this.#run(true);
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    if (this.#error) failed.add(this);
    if (this.#left) void this.#run();
    this.#left = false;
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
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

  readonly #retry = (): void => {
    const code = this.#error?.code;
    if ((code === 'network' || code === 'timeout') && !this.pending) void this.reload();
  };

  /** Loads the feed. The result is ignored if another load has started since. */
  async #run(reload = false): Promise<void> {
    const { feed, src } = this.#host;
    this.#asked = [feed, src];
    this.#address = '';
    failed.delete(this);
    this.#controller?.abort();
    const controller = feed || src ? new AbortController() : undefined;
    this.#controller = controller;
    this.#host.requestUpdate();
    if (!controller) {
      this.#feed = this.#error = undefined;
      // A request for an update is ignored during one, and `hostUpdate` is part of one.
      await Promise.resolve();
      this.#host.requestUpdate();
      return;
    }
    try {
      const answer = await this.#load(feed, src ?? '', controller.signal, reload);
      // Reading a feed and showing it are two tasks, so that a click between them does not wait for both.
      if (src) await nextTask();
      if (controller !== this.#controller) return;
      this.#controller = undefined;
      this.#feed = answer;
      this.#error = undefined;
      void warnOfProblems(answer, this.#address);
      for (const other of failed) if (other.#address === this.#address) void other.#run();
    } catch (error) {
      if (controller !== this.#controller) return;
      this.#controller = undefined;
      this.#feed = undefined;
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  async #load(feed: unknown, src: string, signal: AbortSignal, reload: boolean): Promise<Feed> {
    if (feed) {
      const page = openPage(feed, document.baseURI, ` in <${this.#host.localName}>`);
      const liberal = areNormalised([page]) ? undefined : await liberalFile.load();
      return parsePages([page], { liberal });
    }
    const address = safeUrl(src, document.baseURI);
    if (!address) {
      const message = sentence`<${this.#host.localName} src=${quote(src)}>: this is not a valid https: or http: address.`;
      throw new FeedError('network', message);
    }
    this.#address = address;
    const loading = loadFeed(this.#address, { signal, reload });
    // Prepares Intl while the request is in progress. On a busy phone an idle callback would come too late.
    setTimeout(readyFormats);
    return loading;
  }

  #fail(error: unknown): void {
    this.#error = error instanceof FeedError ? error : undefined;
    if (!this.#error) {
      // Neither a FeedError nor an abort: a bug of ours, which must be visible.
      if (!(error instanceof DOMException)) reportError(error);
      return;
    }
    if (this.#address) failed.add(this);
    warnOfError(this.#error);
    this.#host.dispatchEvent(new PracticeErrorEvent(this.#error.code));
  }
}
