import type { Feed } from './feed.js';
import type { LiberalReading } from './liberal-reading.js';
import { mergeCities, type MergedCities } from './places/merge-cities.js';
import { clearName, indexCities, type City, type Places } from './places/places.js';
import { canonicalPlaces } from './places/read-places.js';
import type { Practice } from './practice.js';
import { quote, reportTo, type Problem } from './problem.js';
import { defined } from './record.js';
import { sentence } from './sentence.js';
import { separateShared } from './shared-addresses.js';

/** A feed that is merged with others. */
export interface NamedFeed {
  /** Address or other name of the feed, for messages. */
  readonly name: string;
  readonly feed: Feed;
}

/**
 * Merges feeds into one, with the practices of the first one first. Language, source and address for reports of each feed hold for
 * its own practices. Its cities hold for all: where two feeds know a city by different names, the first one names it. A practice
 * keeps its city where another feed has one of the same name: it is called "Valencia, ES" then. If practices have the same id, the
 * first is kept. The `problems` are each of the others, and cities that may be the same or cannot be told apart.
 *
 * @param liberal - liberal reading, if one of the feeds needed it
 */
export function mergeFeeds(
  [first, ...others]: readonly [NamedFeed, ...NamedFeed[]],
  liberal?: LiberalReading,
): Feed {
  const named = [first, ...others];
  const merged = mergeCities(
    named.map(({ feed }) => feed.places.cities),
    liberal,
  );
  const places = indexCities(merged.cities, liberal);
  const problems: Problem[] = [];
  for (const { city, list, others: similar } of merged.doubts) {
    const message = sameCity(named[list]?.name ?? '', city, similar);
    reportTo(problems, 0)('same-city', [], message);
  }
  const reported = new Set(merged.doubts.map(({ city }) => merged.known.get(city)));
  const owners = new Map<string, string>();
  const kept: { readonly practice: Practice; readonly owner: number }[] = [];
  named.forEach(({ name, feed }, owner) => {
    const onLost = (city: City): void => {
      if (reported.has(city)) return;
      reported.add(city);
      reportTo(problems, 0)('same-city', [], lostCity(name, city));
    };
    for (const practice of feed.practices) {
      const { id } = practice;
      const earlier = owners.get(id);
      if (earlier === undefined) {
        owners.set(id, name);
        kept.push({ practice: placed(practice, feed.places, merged, places, onLost), owner });
        continue;
      }
      const message = sentence`${name} repeats the id ${quote(id)} of ${earlier}, which comes first. Its practice is left out.`;
      reportTo(problems, 0)('duplicate-id', [], message, true);
    }
  });
  const practices = last(separateShared(kept.map(({ practice }) => practice)));
  return defined({
    title: first.feed.title,
    language: first.feed.language,
    practices,
    places,
    problems,
    feeds: named.map(({ feed: { source, language } }, owner) =>
      defined({
        source,
        language,
        practices: practices.filter((_, at) => kept[at]?.owner === owner),
      }),
    ),
  });
}

/** Says that a city of a feed may be the same as others. */
export function sameCity(feed: string, city: City, others: readonly City[]): string {
  if (others.some(({ name }) => name === city.name))
    return sentence`${feed} has the city ${quote(city.name)}, which may be the same as one of that name of an earlier feed. They stay apart. Give both their country and their position.`;
  const cities = others
    .slice(0, 3)
    .map(({ name }) => quote(name))
    .join(', ');
  return sentence`${feed} has the city ${quote(city.name)}, which may be the same as ${cities} of an earlier feed. They stay apart. If it is the same, give it the same name.`;
}

/** Says that no name tells a city of a feed from another feed's. */
export function lostCity(feed: string, city: City): string {
  return sentence`${feed} has the city ${quote(city.name)}, and another feed has another city of that name, to which its practices go. Give the city a name of its own.`;
}

/**
 * A practice with the cities of all feeds; the same object if they add nothing.
 *
 * @param own - of its feed
 * @param all - of all feeds
 * @param onLost - called with each of its cities that no name tells from another feed's
 */
function placed(
  practice: Practice,
  own: Places,
  { known }: MergedCities,
  all: Places,
  onLost: (city: City) => void,
): Practice {
  const listed: Places['listed'] = (spelling, country) => {
    const city = own.listed(spelling, country);
    return city && known.get(city);
  };
  const reading = { country: own.country, listed };
  const places = canonicalPlaces(practice.cities, practice.country, reading, (city, country) => {
    const name = clearName(city, country, all);
    if (name === undefined) onLost(city);
    return name ?? city.name;
  });
  const isSame =
    places.country === practice.country &&
    String(places.cities) === String(practice.cities) &&
    places.cities.every((name) => places.cityNames?.[name] === practice.cityNames?.[name]);
  return isSame ? practice : defined({ ...practice, ...places });
}

/** What a generator returns at its end. */
function last<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
