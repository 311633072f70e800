import { defined } from '../record.js';
import { countryCode } from './country-code.js';
import type { City, PlaceWords } from './places.js';
import { areApart, Rank, SameCities, type Match } from './same-cities.js';

/** The cities of several feeds as one list. */
export interface MergedCities {
  readonly cities: readonly City[];
  /** For each city of a feed's own list: the one that stands for it. */
  readonly known: ReadonlyMap<City, City>;
  /** Cities that stay apart although they may be the same. */
  readonly doubts: readonly CityDoubt[];
}

/** A city that may be the same as cities of earlier feeds. */
export interface CityDoubt {
  readonly city: City;
  /** Index of its feed. */
  readonly list: number;
  readonly others: readonly City[];
}

/** Whether nothing is known of a city but its name, as of those that only practices name. */
export function isBare({ aliases, names, latitude }: City): boolean {
  return !aliases.length && !names && latitude === undefined;
}

/** Whether it is known where a city is. A latitude without a longitude says nothing. */
export function isLocated({ latitude, longitude }: City): boolean {
  return latitude !== undefined && longitude !== undefined;
}

/** A city of the merged list. */
interface Entry {
  city: City;
  /** What feeds call it. */
  readonly names: Set<string>;
  /** The feeds that have it. */
  readonly lists: Set<number>;
  /** Those of its cities of which it is known where they are. */
  readonly located: City[];
  /** The one that stands for it, if two have turned out to be the same. */
  same?: Entry;
}

/**
 * Makes one list of the cities of several feeds. Two of them are the same city if one's name is a name or alias of the other in the
 * same country, unless they are far apart: the earlier feed names it, unless that feed knows nothing else of it, and later ones add
 * what they know. Two cities that only have an alias in common are two, unless their coordinates are of the same town: "Frankfurt"
 * is an alias of both. Nor is a city the same as two that are far apart or in different countries.
 *
 * @param names - liberal reading, which finds countries by their names
 */
export function mergeCities(lists: readonly (readonly City[])[], names?: PlaceWords): MergedCities {
  const entries: Entry[] = [];
  const own = new Map<City, Entry>();
  const doubts: CityDoubt[] = [];
  const index = new SameCities<Entry>(
    ({ city }) => city,
    ({ names: called }) => called,
    names?.country ?? countryCode,
  );
  lists.forEach((list, at) => {
    const claims = new Map(list.map((city) => [city, index.matches(city)]));
    const claimed = claimsByEntry(claims);
    const chosenFor = (city: City): Choice => choose(claims.get(city) ?? [], city, claimed);
    const contested = contestedEntries(list, chosenFor);
    const changed = new Set<Entry>();
    for (const city of list) {
      const { same, doubtful } = chosenFor(city);
      const added: Entry = {
        city,
        names: new Set([city.name]),
        lists: new Set(),
        located: isLocated(city) ? [city] : [],
      };
      const [first = added, ...others] = [...new Set(same.map(standing)), added];
      // Cities before it in the list may be part of these now.
      const isOne = !same.some((entry) => contested.has(entry)) && mayBeOne([first, ...others]);
      const unsure = isOne ? doubtful : same;
      if (unsure.length) doubts.push({ city, list: at, others: unsure.map((each) => each.city) });
      const entry = isOne ? others.reduce(joined, first) : added;
      if (entry === added) entries.push(added);
      own.set(city, entry);
      changed.add(entry);
      entry.lists.add(at);
    }
    // Only now, because the cities of one list are different ones.
    for (const entry of changed) if (!entry.same) index.add(entry);
    for (const entry of entries) if (entry.same) index.remove(entry);
  });
  return {
    cities: entries.filter(({ same }) => !same).map(({ city }) => city),
    known: new Map([...own].map(([city, entry]) => [city, standing(entry).city])),
    doubts,
  };
}

function standing(entry: Entry): Entry {
  return entry.same ? standing(entry.same) : entry;
}

/** Two entries as one, which is the earlier. */
function joined(first: Entry, second: Entry): Entry {
  first.city = union(first.city, second.city);
  for (const name of second.names) first.names.add(name);
  for (const list of second.lists) first.lists.add(list);
  first.located.push(...second.located);
  second.same = first;
  return first;
}

/** How often the cities of a list have the most in common with an entry that any of them has, and what that is. */
type Claims = ReadonlyMap<Entry, { readonly rank: Rank; readonly times: number }>;

function claimsByEntry(claims: ReadonlyMap<City, readonly Match<Entry>[]>): Claims {
  const claimed = new Map<Entry, { rank: Rank; times: number }>();
  for (const { found, rank } of [...claims.values()].flat()) {
    const { rank: most, times } = claimed.get(found) ?? { rank, times: 0 };
    if (rank < most) claimed.set(found, { rank, times: 1 });
    else if (rank === most) claimed.set(found, { rank, times: times + 1 });
  }
  return claimed;
}

/** The entries that a city is the same as, or those that it may be the same as. */
interface Choice {
  readonly same: readonly Entry[];
  readonly doubtful: readonly Entry[];
}

function choose(matches: readonly Match<Entry>[], { country }: City, claimed: Claims): Choice {
  // The name of another city of the list says that this is not the one. Several names of one entry may be of one city.
  const candidates = matches.filter(
    ({ found, rank }) => rank <= Rank.nameOfLater || claimed.get(found)?.rank === rank,
  );
  const best = candidates.filter(({ rank }) => rank === candidates[0]?.rank);
  const here = best.filter(({ found }) => country && found.city.country === country);
  const [chosen] = here.length ? here : best;
  if (!chosen) return { same: [], doubtful: [] };
  const several = (here.length ? here : best).map(({ found }) => found);
  const isShared = chosen.rank > Rank.nameOfLater && (claimed.get(chosen.found)?.times ?? 0) > 1;
  if (chosen.isDoubtful || isShared || !mayBeOne(several)) return { same: [], doubtful: several };
  // Other feeds may have it by other names.
  const same = new Set(several);
  for (const { found, rank } of candidates)
    if (rank < Rank.aliases && mayBeOne([...same, found])) same.add(found);
  return { same: [...same], doubtful: [] };
}

/** The entries that several cities of a list are the same as, although they are not the same city. */
function contestedEntries(
  list: readonly City[],
  chosenFor: (city: City) => Choice,
): ReadonlySet<Entry> {
  const cities = new Map<Entry, City[]>();
  for (const city of list)
    for (const entry of chosenFor(city).same) {
      const claiming = cities.get(entry) ?? [];
      cities.set(entry, claiming);
      claiming.push(city);
    }
  return new Set([...cities].flatMap(([entry, several]) => (haveApart(several) ? entry : [])));
}

function haveApart(cities: readonly City[]): boolean {
  return cities.some((one, at) => cities.slice(at + 1).some((other) => areApart(one, other)));
}

/** Whether entries may be one city: no feed has two of them, and they are not apart. */
function mayBeOne(entries: readonly Entry[]): boolean {
  const different = [...new Set(entries)];
  const lists = different.flatMap((entry) => [...entry.lists]);
  return (
    new Set(lists).size === lists.length &&
    different.every((one, at) => different.slice(at + 1).every((other) => areNear(one, other)))
  );
}

function areNear(one: Entry, other: Entry): boolean {
  return (
    !areApart(one.city, other.city) &&
    !one.located.some((here) => other.located.some((there) => areApart(here, there)))
  );
}

/** What two feeds know of a city, with the name by which the first calls it. */
function union(earlier: City, later: City): City {
  const [main, other] = isBare(earlier) ? [later, earlier] : [earlier, later];
  const spellings = new Set([...main.aliases, other.name, ...other.aliases]);
  spellings.delete(main.name);
  const aliases = [...spellings];
  const knowsMore = Object.keys(other.names ?? {}).some((tag) => !main.names?.[tag]);
  const located = [main, other].find(isLocated);
  return defined({
    name: main.name,
    country: main.country ?? other.country,
    // The same object if it says the same: practices that do not change are not rendered again.
    names: knowsMore ? { ...other.names, ...main.names } : main.names,
    aliases: aliases.length === main.aliases.length ? main.aliases : aliases,
    latitude: located?.latitude,
    longitude: located?.longitude,
  });
}
