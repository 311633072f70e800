import { openPage, parsePages, type Feed, type FeedPage } from '../feed/feed.js';
import { sameCity } from '../feed/merge-feeds.js';
import { isBare, mergeCities } from '../feed/places/merge-cities.js';
import type { City } from '../feed/places/places.js';
import { canonicalPlaces } from '../feed/places/read-places.js';
import { FeedError } from '../feed/problem.js';
import { liberal } from '../functions.js';
import { problemFindings, type CheckedPage } from './check.js';
import { InputError, type Finding, type Origin } from './findings/finding.js';
import type { BuiltItem } from './item-document.js';
import type { KnownCity, KnownPlaces } from './places/known-places.js';
import { practiceItem } from './practice-document.js';

/** A feed that becomes part of another one. */
export interface IncludedFeed {
  /** Name or address, as it was given. */
  readonly name: string;
  readonly feed: Feed;
  readonly reportUrl: string | undefined;
  /** How many tables come before it. */
  readonly tablesBefore: number;
  readonly findings: readonly Finding[];
  /** The origins of the practices in its files, by their ids. */
  readonly origins: () => ReadonlyMap<string, Origin>;
}

/**
 * Reads the pages of a feed, strict or liberal, that becomes part of another one.
 *
 * @throws {InputError} when they are not a feed
 */
export function includeFeed(
  name: string,
  [page, ...more]: readonly [CheckedPage, ...CheckedPage[]],
  tablesBefore: number,
): IncludedFeed {
  const pages = [page, ...more];
  const opened: [FeedPage, ...FeedPage[]] = [open(page), ...more.map(open)];
  const places = new Map<string, { page: number; path: readonly (string | number)[] }>();
  const feed = parsePages(opened, {
    liberal,
    onPractice: ({ id }, place) => void (places.has(id) || places.set(id, place)),
  });
  let origins: Map<string, Origin> | undefined;
  const findOrigins = (): Map<string, Origin> => {
    const found = new Map<string, Origin>();
    pages.forEach(({ locate }, at) => {
      const here = [...places].filter(([, place]) => place.page === at);
      const located = locate(here.map(([, { path }]) => path));
      here.forEach(([id], index) => found.set(id, located[index] ?? { file: name }));
    });
    return found;
  };
  return {
    name,
    feed,
    reportUrl: feed.practices[0]?.reportUrl,
    tablesBefore,
    findings: problemFindings(feed.problems, pages),
    origins: () => (origins ??= findOrigins()),
  };
}

function open({ document, url, locate }: CheckedPage): FeedPage {
  try {
    return openPage(document, url);
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    throw new InputError(`${locate([[]])[0]?.file ?? ''}: ${cause.message}`, { cause });
  }
}

/**
 * Places that know the cities which feeds list as well. Of two feeds, the first one says what a city is called, and the user's own
 * table before them.
 */
export function withFeedCities(
  places: KnownPlaces,
  feeds: readonly IncludedFeed[],
  findings: Finding[],
): KnownPlaces {
  // A name alone would hide what the built-in list knows of the city.
  const lists = feeds.map(({ feed }) => feed.places.cities.filter((city) => !isBare(city)));
  if (lists.every((list) => list.length === 0)) return places;
  const { cities, known, doubts } = mergeCities([places.own, ...lists], liberal);
  for (const { city, list, others } of doubts) {
    const { name = '' } = feeds[list - 1] ?? {};
    const message = sameCity(name, city, others);
    findings.push({ severity: 'hint', code: 'same-city', message, origin: { file: name } });
  }
  const own = places.own.map((city) => asInTable(city, known.get(city) ?? city));
  const inTable = new Set(places.own.map((city) => known.get(city)));
  return places.withOwn([...own, ...cities.filter((city) => !inTable.has(city))]);
}

/** A city of the user's table with what feeds know of it, as the table calls it. */
function asInTable(own: KnownCity, known: City): KnownCity {
  const spellings = new Set([...known.aliases, known.name]);
  spellings.delete(own.name);
  return { ...own, ...known, name: own.name, aliases: [...spellings] };
}

/** The practices of a feed as items of the new one, in the strict form. Each names its language, because the new feed may have another. */
export function itemsOf({ feed, name, origins }: IncludedFeed, places: KnownPlaces): BuiltItem[] {
  return feed.practices.map((practice) => {
    const origin = (): Origin => origins().get(practice.id) ?? { file: name };
    const entry = { sections: [], origin };
    return {
      item: practiceItem(practice, {
        places: canonicalPlaces(practice.cities, practice.country, places),
      }),
      entry,
      translations: new Map(practice.texts.slice(1).map((text) => [text.language ?? '', entry])),
    };
  });
}
