import { type Feed, FeedError, loadFeed, mergeFeeds, type NamedFeed } from '../../src/index.js';
import { addressMistake } from '../../src/feed/source-addresses.js';
import { sourcesOf, type Options } from './options.js';

/** A feed that could not be loaded. */
export interface LostFeed {
  readonly address: string;
  readonly why: string;
}

/** What became of the feeds of a snippet. */
export interface Feeds {
  /** All that have loaded, merged as the elements do it; undefined if none has. */
  readonly feed: Feed | undefined;
  /** Each that has loaded. */
  readonly parts: readonly NamedFeed[];
  readonly lost: readonly LostFeed[];
  /** What the elements say in the console about feeds that do not fit together: a practice that two of them have, and the like. */
  readonly doubts: readonly string[];
}

/** Loads all feeds of a snippet. One that fails costs its own practices only, as on the page. */
export async function loadFeeds(options: Options): Promise<Feeds> {
  const parts: NamedFeed[] = [];
  const lost: LostFeed[] = [];
  const answers = await Promise.all(
    sourcesOf(options).map(async (address) => [address, await loaded(address)] as const),
  );
  for (const [address, answer] of answers) {
    if (!(answer instanceof FeedError)) parts.push({ name: address, feed: answer });
    else {
      const mistake = addressMistake(options.src, address);
      lost.push({ address, why: [answer.message, mistake?.advice].filter(Boolean).join(' ') });
    }
  }
  const [first, ...others] = parts;
  const feed = first && others.length ? mergeFeeds([first, ...others]) : first?.feed;
  const doubts = others.length ? (feed?.problems ?? []).map(({ message }) => message) : [];
  return { feed, parts, lost, doubts };
}

async function loaded(address: string): Promise<Feed | FeedError> {
  try {
    return await loadFeed(address);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}
