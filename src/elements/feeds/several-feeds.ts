import { msg } from '@lit/localize';
import type { Feed } from '../../feed/feed.js';
import { mergeFeeds } from '../../feed/merge-feeds.js';
import { liberalFile } from '../later-files.js';

// What an element with several feeds needs: a later file, whose imports the embed build makes the script pass in
// (scripts/passed-imports.ts).

/** The last merged feed that begins with a feed, so that elements with the same addresses share what is found out about it. */
const merged = new WeakMap<Feed, { readonly from: readonly Feed[]; readonly feed: Feed }>();

type Loaded = readonly [address: string, feed: Feed];

/** Merges feeds that have loaded. Two addresses may be of one feed. */
export function merge([first, ...rest]: readonly [Loaded, ...Loaded[]]): Feed {
  const [name, beginning] = first;
  const names = new Map<Feed, string>();
  for (const [address, feed] of rest)
    if (feed !== beginning && !names.has(feed)) names.set(feed, address);
  const from = [...names.keys()];
  const known = merged.get(beginning);
  if (known?.from.length === from.length && known.from.every((feed, at) => feed === from[at]))
    return known.feed;
  const others = [...names].map(([feed, address]) => ({ name: address, feed }));
  const feed = mergeFeeds([{ name, feed: beginning }, ...others], liberalFile.content);
  merged.set(beginning, { from, feed });
  return feed;
}

/** What residents read if some of the feeds could not be loaded. */
export function missingPractices(): string {
  return msg('Some practices could not be loaded.', {
    desc: 'Shown below a list of practices from several sources, above a button that tries again. Those of one source are missing.',
  });
}
