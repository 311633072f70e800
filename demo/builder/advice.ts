import type { Feed } from '../../src/index.js';
import { practiceCount } from '../../src/elements/formats.js';
import { scopeOf } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { folding } from '../../src/feed/text/fold.js';
import { nearestCity } from '../../src/search/text/nearest-city.js';
import type { Options } from './options.js';
import { practicesOf } from './static.js';

/** What a webmaster should know about their choices. */
export interface Advice {
  readonly message: string;
  /** Whether the snippet shows something. */
  readonly ok: boolean;
  /** For each city that the feed does not know and that may be misspelt: the name as typed, and the name that may be meant. */
  readonly near: ReadonlyMap<string, string>;
}

/** How many practices the options find. If there are none: why, and what the webmaster may have meant. */
export function adviceOf(feed: Feed, options: Options): Advice {
  const total = practicesOf(feed, options).length;
  if (options.show === 'card') {
    const missing = options.practice
      ? `The feed has no practice with the id “${options.practice}”.`
      : 'Choose a practice.';
    return { message: total ? '' : missing, ok: total > 0, near: new Map() };
  }
  const { cities = [] } = scopeOf({ city: options.city }, contextOf(feed));
  const unknown = cities.filter((name) => !feed.places.city(name));
  const near = new Map(
    unknown.flatMap((name) => {
      const city = nearestCity(feed.places, name, folding);
      return city ? [[name, city.name] as const] : [];
    }),
  );
  const ofCity = practicesOf(feed, {
    ...options,
    topic: '',
    country: '',
    year: '',
    ongoing: false,
  });
  const strange = unknown.length ? ` The feed knows no ${unknown.join(', ')}.` : '';
  if (total) return { message: `${practiceCount(total)}.${strange}`, ok: true, near };
  if (!ofCity.length && cities.length)
    return { message: `No practices for this city.${strange}`, ok: false, near };
  return { message: 'No practices match all of these choices.', ok: false, near };
}
