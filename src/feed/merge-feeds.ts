import type { Feed } from './feed.js';
import type { LiberalReading } from './liberal-reading.js';
import { mergeCities, type MergedCities } from './places/merge-cities.js';
import { indexCities, type City, type Places } from './places/places.js';
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
 * its own practices. Its cities hold for all: where two feeds know a city by different names, the first one names it. If practices
 * have the same id, the first is kept. The `problems` are each of the others, and cities that may be the same.
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
  const problems: Problem[] = [];
  for (const { city, list, others: similar } of merged.doubts) {
    const message = sameCity(named[list]?.name ?? '', city, similar);
    reportTo(problems, 0)('same-city', [], message);
  }
  const owners = new Map<string, string>();
  const kept: { readonly practice: Practice; readonly owner: number }[] = [];
  named.forEach(({ name, feed }, owner) => {
    for (const practice of feed.practices) {
      const { id } = practice;
      const earlier = owners.get(id);
      if (earlier === undefined) {
        owners.set(id, name);
        kept.push({ practice: placed(practice, feed.places, merged), owner });
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
    places: indexCities(merged.cities, liberal),
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
  const cities = others
    .slice(0, 3)
    .map(({ name }) => quote(name))
    .join(', ');
  return sentence`${feed} has the city ${quote(city.name)}, which may be the same as ${cities} of an earlier feed. They stay apart. If it is the same, give it the same name.`;
}

/** A practice with the cities of all feeds; the same object if they add nothing. */
function placed(practice: Practice, own: Places, { known }: MergedCities): Practice {
  const listed: Places['listed'] = (spelling, country) => {
    const city = own.listed(spelling, country);
    return city && known.get(city);
  };
  const places = canonicalPlaces(practice.cities, practice.country, {
    country: own.country,
    listed,
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
