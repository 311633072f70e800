import { FeedError, loadFeed } from '../../src/index.js';
import type { Feed } from '../../src/index.js';
import { interfaceLanguage, listName, practiceCount } from '../../src/elements/formats.js';
import { scopeOf } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { adviceOf, type Advice } from '../builder/advice.js';
import type { Options } from '../builder/options.js';
import { practicesOf } from '../builder/static.js';

/** What is known of the city in a snippet. If that cannot be found out, the snippet may still be correct. */
export async function answerTo(options: Options): Promise<Advice> {
  try {
    return answerFrom(await loadFeed(options.src), options);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const message = `The name could not be checked. ${error.message}`;
    return { message, ok: true, near: new Map() };
  }
}

/** How many practices the cities have together; otherwise what the builder says of them. */
function answerFrom(feed: Feed, options: Options): Advice {
  const advice = adviceOf(feed, options);
  const { cities = [] } = scopeOf({ city: options.city }, contextOf(feed));
  const known = cities.flatMap((city) => feed.places.city(city)?.name ?? []);
  if (known.length < cities.length) return advice;
  const total = practicesOf(feed, options).length;
  const from = known.length > 0 ? listName(known, interfaceLanguage()) : 'the whole network';
  // Its page can be prepared before its first practice is in the feed.
  if (total === 0)
    return { ...advice, message: `There are no practices from ${from} here yet.`, ok: true };
  return { ...advice, message: `${practiceCount(total)} from ${from}.` };
}
