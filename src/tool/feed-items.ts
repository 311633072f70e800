import { openPage, parsePages, type Feed, type FeedPage } from '../feed/feed.js';
import { lostCity, sameCity } from '../feed/merge-feeds.js';
import { isBare, mergeCities } from '../feed/places/merge-cities.js';
import { clearName, cityOf, indexCities, type City, type Places } from '../feed/places/places.js';
import { canonicalPlaces, type PracticePlaces } from '../feed/places/read-places.js';
import type { Practice } from '../feed/practice.js';
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

/** The cities of feeds that become parts of another one. */
export interface JoinedCities {
  /** Know the cities which feeds list as well. */
  readonly places: KnownPlaces;
  /** All cities that names are told apart from: those of `places`, and what else feeds name in a country. */
  readonly cities: readonly KnownCity[];
  /** For cities of the feeds: the one of these that stands for it. */
  readonly known: ReadonlyMap<City, KnownCity>;
  /** Those of which a finding says that they may be the same as others. */
  readonly doubtful: ReadonlySet<KnownCity>;
}

/** Joins the cities of feeds. Of two feeds, the first one says what a city is called, and the user's own table before them. */
export function joinCities(
  table: KnownPlaces,
  feeds: readonly IncludedFeed[],
  findings: Finding[],
): JoinedCities {
  // A name alone would hide what the built-in list knows of the city.
  const lists = feeds.map(({ feed }) => feed.places.cities.filter((city) => !isBare(city)));
  const merged = mergeCities([table.own, ...lists], liberal);
  for (const { city, list, others } of merged.doubts) {
    const { name = '' } = feeds[list - 1] ?? {};
    const message = sameCity(name, city, others);
    findings.push({ severity: 'hint', code: 'same-city', message, origin: { file: name } });
  }
  const inTable = new Map<City, KnownCity>();
  const own = table.own.map((city) => {
    const first = merged.known.get(city) ?? city;
    const named = asInTable(city, first);
    if (!inTable.has(first)) inTable.set(first, named);
    return named;
  });
  const called = (city: City): KnownCity => inTable.get(city) ?? city;
  const added = merged.cities.filter((city) => !inTable.has(city));
  const isMore = lists.some((list) => list.length > 0);
  const places = isMore ? table.withOwn([...own, ...added]) : table;
  const known = new Map([...merged.known].map(([city, first]) => [city, called(first)]));
  const named = indexCities([]);
  for (const city of feeds.flatMap(({ feed }) => feed.places.cities)) {
    const { name, country } = city;
    if (country === undefined || known.has(city)) continue;
    const found = places.listed(name, country) ?? named.listed(name, country);
    if (!found) named.add([city]);
    known.set(city, found ?? city);
  }
  return {
    places,
    cities: [...places.cities, ...named.cities],
    known,
    doubtful: new Set(merged.doubts.flatMap(({ city }) => known.get(city) ?? [])),
  };
}

/** A city of the user's table with what feeds know of it, as the table calls it. */
function asInTable(own: KnownCity, known: City): KnownCity {
  const spellings = new Set([...known.aliases, known.name]);
  spellings.delete(own.name);
  return { ...own, ...known, name: own.name, aliases: [...spellings] };
}

/** The practices of a feed as items of the new one, in the strict form. Each names its language, because the new feed may have another. */
export function itemsOf(
  { feed, name, origins }: IncludedFeed,
  joined: JoinedCities,
  findings: Finding[],
): BuiltItem[] {
  const onLost = (city: City): void => {
    const message = lostCity(name, city);
    findings.push({ severity: 'hint', code: 'same-city', message, origin: { file: name } });
  };
  const placesOf = placesIn(feed.places, joined, onLost);
  return feed.practices.map((practice) => {
    const origin = (): Origin => origins().get(practice.id) ?? { file: name };
    const entry = { sections: [], origin };
    return {
      item: practiceItem(practice, { places: placesOf(practice) }),
      entry,
      translations: new Map(practice.texts.slice(1).map((text) => [text.language ?? '', entry])),
    };
  });
}

/**
 * Finds the places of a feed's practices, which keep their cities where other feeds have some of the same name.
 *
 * @param own - of the feed
 * @param onLost - called once with each of its cities that no name tells from another one
 */
function placesIn(
  own: Places,
  { places, cities: others, known, doubtful }: JoinedCities,
  onLost: (city: City) => void,
): (practice: Practice) => PracticePlaces {
  const { country } = places;
  const listed: Places['listed'] = (spelling, land) => {
    const city = own.listed(spelling, land);
    return city && (known.get(city) ?? places.listed(spelling, land) ?? city);
  };
  const all = indexCities([...others, ...own.cities], liberal);
  // Of the others, a feed lists those that practices are from.
  const surelyListed = indexCities(places.own, liberal);
  const reported = new Set<City>(doubtful);
  const nameOf = (city: City, land: string | undefined): string => {
    const name = clearName(city, land, all);
    const other = cityOf(city.name, land, surelyListed);
    if (name === undefined && other && other !== city && !reported.has(city)) {
      reported.add(city);
      onLost(city);
    }
    return name ?? city.name;
  };
  return ({ cities, country: land }) => canonicalPlaces(cities, land, { country, listed }, nameOf);
}
