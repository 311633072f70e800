import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Feed, FeedError, parseFeed, summariseProblems } from '../feed/feed.js';
import { loadFeed } from '../feed/load.js';
import { PracticeErrorEvent } from './events.js';
import { readyFormats } from './formats.js';
import { whenIdle } from './idle.js';

/** An element that shows something of a feed. */
export interface FeedHost extends ReactiveControllerHost, Element {
  /** Address of the feed, relative to the page. */
  src?: string | undefined;
  /** A feed as an object; it goes before `src` and asks for nothing. */
  feed?: unknown;
}

// Ten elements share a feed, and so its problems: the webmaster wants to read of them once.
const warned = new WeakSet<object>();

function warnOnce(about: object, message: string): void {
  if (warned.has(about)) return;
  warned.add(about);
  console.warn(message);
}

/** The feed of an element: loads it, follows its `src` and `feed`, and tries again when the network is back. */
export class FeedSource implements ReactiveController {
  readonly #host: FeedHost;
  readonly #task: Task<readonly [unknown, string | undefined], Feed>;
  #reload = false;
  #left = false;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [host.feed, host.src] as const,
      task: ([feed, src], { signal }) => this.#load(feed, src, signal),
      onComplete: (feed) => this.#report(feed),
      onError: (error) => this.#fail(error),
    });
  }

  /** The feed, once it is there. The former one stays while a new one is on its way. */
  get feed(): Feed | undefined {
    return this.#task.value;
  }

  /** Why there is none. It stays while another try is under way. */
  get error(): FeedError | undefined {
    const { error } = this.#task;
    return error instanceof FeedError ? error : undefined;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Asks for the feed anew, past what is remembered of it. */
  async reload(): Promise<void> {
    this.#reload = true;
    await this.#task.run();
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    if (this.#left) void this.#task.run();
    this.#left = false;
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    // An element that only moves is back before the microtask; one that left needs its request no more.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.pending) return;
      this.#left = true;
      this.#task.abort();
    });
  }

  readonly #retry = (): void => {
    if (this.error?.code === 'network' && !this.pending) void this.reload();
  };

  async #load(
    feed: unknown,
    src: string | undefined,
    signal: AbortSignal,
  ): Promise<Feed | typeof initialState> {
    const reload = this.#reload;
    this.#reload = false;
    if (feed) return parseFeed(feed, { url: document.baseURI });
    if (!src) return initialState;
    if (!URL.canParse(src, document.baseURI)) {
      throw new FeedError(
        'network',
        `<${this.#host.localName} src="${src}">: this is no address of a feed.`,
      );
    }
    // By then the request is on its way: nobody waits for what is done meanwhile.
    whenIdle(() => {
      readyFormats();
      return false;
    });
    return loadFeed(new URL(src, document.baseURI).href, { signal, reload });
  }

  #report(feed: Feed): void {
    if (feed.problems.length) warnOnce(feed, summariseProblems(feed.problems));
  }

  #fail(error: unknown): void {
    if (!(error instanceof FeedError)) {
      // Task keeps errors to itself; one that is neither the feed's fault nor an abort is ours, and must be seen.
      if (!(error instanceof DOMException)) reportError(error);
      return;
    }
    warnOnce(error, error.message);
    this.#host.dispatchEvent(new PracticeErrorEvent(error.code));
  }
}
