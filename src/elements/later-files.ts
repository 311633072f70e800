import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { liberalTools } from '../feed/liberal-reading.js';
import { whenIdle } from './schedule.js';

/** Milliseconds after which a file that does not arrive has failed. A feed that waits for one still loads within its deadline. */
const longestLoad = 9_000;

/**
 * A part of the script that is loaded when a page needs it. In the embed build it imports nothing, so that no code is loaded
 * twice whatever the address of the script.
 */
export class LaterFile<Content> {
  /** The try in progress. */
  loading: Promise<Content | undefined> | undefined;
  readonly #name: string;
  readonly #import: (retry: boolean) => Promise<Content>;
  readonly #hosts = new Set<ReactiveControllerHost>();
  #content: Content | undefined;
  #failures = 0;
  #isPrepared = false;

  /** With `retry`, `load` uses another address of the same file, because Chromium never fetches a failed module again. */
  constructor(name: string, load: (retry: boolean) => Promise<Content>, patience = longestLoad) {
    this.#name = name;
    this.#import = (retry) => {
      const tooLate = new Promise<never>((_, reject) => {
        setTimeout(reject, patience, 'timeout');
      });
      return Promise.race([load(retry), tooLate]);
    };
  }

  /** The content of the file, once it has loaded. */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Whether the last try failed and no other is in progress. */
  get failed(): boolean {
    return this.#failures > 0 && !this.loading;
  }

  /** How many tries have failed; none once it has loaded. */
  get failures(): number {
    return this.#failures;
  }

  /** The content, once it has loaded. Starts to load it, unless that has failed. */
  get wanted(): Content | undefined {
    if (!this.failed) void this.load();
    return this.#content;
  }

  /** Loads the file when the page is idle, unless that has failed. */
  prepare(): void {
    // A list of thousands of cards asks for each.
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    whenIdle(() => {
      void this.wanted;
      return false;
    });
  }

  /** Loads the file once for all callers, and again after a failure. Never rejects; it gives undefined if loading failed. */
  load(): Promise<Content | undefined> {
    if (this.#content !== undefined) return Promise.resolve(this.#content);
    if (!this.loading) {
      this.loading = this.#load();
      // A retry shows that it is in progress.
      if (this.#failures) this.#update();
    }
    return this.loading;
  }

  async #load(): Promise<Content | undefined> {
    let isLeft = false;
    addEventListener('pagehide', () => (isLeft = true));
    try {
      this.#content = await this.#import(this.#failures > 0);
      this.#failures = 0;
    } catch (error) {
      // WebKit stops what a page loads when it is left, and may bring the page back.
      if (isLeft) return this.#load();
      if (!this.#failures) {
        console.warn(
          `intercultural-practices: the file for ${this.#name} could not be loaded. Check that it is beside the script, and its hash in the import map.`,
          error,
        );
      }
      this.#failures += 1;
    }
    this.loading = undefined;
    this.#update();
    return this.#content;
  }

  #update(): void {
    for (const host of this.#hosts) host.requestUpdate();
  }

  /** Updates a host when the file has loaded or failed. */
  watch(host: ReactiveControllerHost): void {
    const watcher: ReactiveController = {
      hostConnected: () => void this.#hosts.add(host),
      hostDisconnected: () => void this.#hosts.delete(host),
    };
    host.addController(watcher);
  }
}

// The embed build replaces these imports by addresses of its own files (scripts/later-files.ts); bundlers make chunks.

/** Text search: index, vocabulary, highlights, suggestions, input methods. */
export const textSearchFile = new LaterFile(
  'text search',
  (_retry: boolean) => import('../search/text/text-search.js'),
);

/** Words for concepts in all languages, which a search needs when a word finds next to nothing. */
export const conceptsFile = new LaterFile(
  'concepts',
  (_retry: boolean) => import('../search/concepts/concepts.js'),
);

/** What only the console says: the sentences of `feed`, which the embed build does not keep in the script. */
export const consoleWordsFile = new LaterFile(
  'console words',
  (_retry: boolean) => import('../feed/console-words.js'),
);

/** Liberal reading of free words in feeds and attributes. */
export const liberalFile = new LaterFile('liberal reading', async (_retry: boolean) =>
  (await import('../liberal/liberal.js')).createLiberalReading(liberalTools),
);

/** What a search shows, and an empty list. */
export const searchControlsFile = new LaterFile(
  'search form',
  (_retry: boolean) => import('./controls/search-controls.js'),
);

/** A list's address and its place in the page's history. */
export const historyFile = new LaterFile(
  'address and history',
  (_retry: boolean) => import('./history/history.js'),
);

/** The button that copies a list. */
export const copiedListFile = new LaterFile(
  'copying lists',
  (_retry: boolean) => import('./copying/list-copy.js'),
);

/** What a map shows. */
export const mapFile = new LaterFile('map', (_retry: boolean) => import('./map/map.js'));

/** What the console says of a wrong attribute. */
export const adviceFile = new LaterFile(
  'advice on attributes',
  (_retry: boolean) => import('../search/text/advice.js'),
);

/** Practices that are related to others, and how a card shows them. */
export const relatedFile = new LaterFile(
  'related practices',
  (_retry: boolean) => import('./related/related-practices.js'),
);

/** Merging several feeds of one element. */
export const severalFeedsFile = new LaterFile(
  'several feeds',
  (_retry: boolean) => import('./feeds/several-feeds.js'),
);
