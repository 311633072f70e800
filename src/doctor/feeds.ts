import { type Feed, openPage, parsePages } from '../feed/feed.js';
import { type LiberalReading, liberalTools } from '../feed/liberal-reading.js';
import { mergeFeeds, type NamedFeed } from '../feed/merge-feeds.js';
import { createLoader, platform } from '../feed/load/load.js';
import { FeedError } from '../feed/problem.js';
import { safeUrl } from '../feed/text/safe-url.js';
import type { OwnElement } from './elements.js';
import { type Violation, violationsDuring } from './policy.js';

/** What a feed answered when the doctor requested it again. */
export interface FeedAnswer {
  /** Absolute address. */
  readonly address: string;
  readonly feed?: Feed;
  readonly error?: FeedError;
  /** Of its first page. */
  readonly response?: Pick<Response, 'status' | 'headers' | 'url' | 'redirected'>;
  readonly violations: readonly Violation[];
  /** Whether a server answered something that the page may not read; known only if nothing could be read. */
  readonly unreadable: boolean;
}

/**
 * What reads free words: the page's own file, which the page has loaded if a feed or an attribute has such words. Undefined if it
 * cannot be loaded. (The embed build replaces the address, scripts/later-files.ts.)
 */
async function loadLiberalReading(): Promise<LiberalReading | undefined> {
  try {
    const { createLiberalReading } = await import('../liberal/liberal.js');
    return createLiberalReading(liberalTools);
  } catch {
    return undefined;
  }
}

/** Requests a feed like the elements do, and notes what they do not tell. */
async function request(address: string): Promise<FeedAnswer> {
  let response: Response | undefined;
  const load = createLoader(
    {
      ...platform,
      origin: () => location.origin,
      async fetch(input, init) {
        const answer = await platform.fetch(input, init);
        response ??= answer;
        return answer;
      },
    },
    loadLiberalReading,
  );
  let feed: Feed | undefined;
  let error: FeedError | undefined;
  const violations = await violationsDuring(async () => {
    try {
      feed = await load(address);
    } catch (cause) {
      if (!(cause instanceof FeedError)) throw cause;
      error = cause;
    }
  });
  const unreadable =
    error?.code === 'network' &&
    !response &&
    !violations.length &&
    Boolean(await answerOf(address, 'no-cors'));
  return {
    address,
    violations,
    unreadable,
    ...(feed && { feed }),
    ...(error && { error }),
    ...(response && { response }),
  };
}

/**
 * What a server answers, without cookies; undefined if it does not answer.
 * @param mode - `no-cors` for whether it answers at all: nothing of such an answer can be read
 */
export async function answerOf(address: string, mode: RequestMode): Promise<Response | undefined> {
  try {
    return await fetch(address, { mode, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return undefined;
  }
}

/** The feeds of a page, each requested once. */
export class Feeds {
  readonly #answers = new Map<string, Promise<FeedAnswer>>();
  readonly #merged = new Map<string, Feed>();
  readonly #objects = new WeakMap<object, Feed>();

  /** The addresses of an element's feeds; of each that is not valid, undefined. */
  addressesOf({ src }: OwnElement): readonly (string | undefined)[] {
    const addresses = src?.trim() ? src.trim().split(/\s+/) : [];
    return addresses.map((each) => safeUrl(each, document.baseURI)?.replace(/#.*/s, ''));
  }

  ask(address: string): Promise<FeedAnswer> {
    let answer = this.#answers.get(address);
    if (!answer) this.#answers.set(address, (answer = request(address)));
    return answer;
  }

  /** What reads free words in feeds and attributes; undefined if its file cannot be loaded. */
  liberalReading(): Promise<LiberalReading | undefined> {
    return loadLiberalReading();
  }

  /** What an element shows: its feed, or all its feeds together, if all can be read. */
  async of(element: OwnElement): Promise<Feed | undefined> {
    const { feed } = element;
    if (typeof feed === 'object' && feed) {
      let read = this.#objects.get(feed);
      if (read) return read;
      try {
        const liberal = await this.liberalReading();
        read = parsePages([openPage(feed, document.baseURI)], { liberal });
      } catch {
        return undefined;
      }
      this.#objects.set(feed, read);
      return read;
    }
    const named: NamedFeed[] = [];
    for (const name of new Set(this.addressesOf(element))) {
      const { feed: read } = name === undefined ? {} : await this.ask(name);
      if (name === undefined || !read) return undefined;
      named.push({ name, feed: read });
    }
    const [first, ...others] = named;
    if (!first || !others.length) return first?.feed;
    const key = named.map(({ name }) => name).join(' ');
    let merged = this.#merged.get(key);
    if (!merged) {
      merged = mergeFeeds([first, ...others], await this.liberalReading());
      this.#merged.set(key, merged);
    }
    return merged;
  }
}
