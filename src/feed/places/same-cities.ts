import { germanSpelling, words } from '../text/fold.js';
import type { City, Places } from './places.js';

/** Namesakes in one country that are further apart are two cities. In kilometres. */
const farApart = 30;

/** Cities that only have an alias in common are one if their coordinates are of the same town. In kilometres. */
const sameTown = 5;

/** The most cities with one spelling that are compared, so that a list of namesakes does not take the square of their number. */
const mostNamesakes = 50;

/** Kilometres between two cities; undefined unless both have coordinates. */
function distance(one: City, other: City): number | undefined {
  const { latitude: north, longitude: east } = one;
  const { latitude: otherNorth, longitude: otherEast } = other;
  if (north === undefined || east === undefined) return undefined;
  if (otherNorth === undefined || otherEast === undefined) return undefined;
  const [a, b] = [(north * Math.PI) / 180, (otherNorth * Math.PI) / 180];
  const cosine =
    Math.sin(a) * Math.sin(b) +
    Math.cos(a) * Math.cos(b) * Math.cos(((otherEast - east) * Math.PI) / 180);
  return 6371 * Math.acos(Math.min(1, cosine));
}

/** Whether two cities cannot be one: they are in different countries, or far from each other. */
export function areApart(one: City, other: City): boolean {
  if (one.country && other.country && one.country !== other.country) return true;
  return (distance(one, other) ?? 0) > farApart;
}

/** A spelling as {@link SameCities} compares it: without case, accents and punctuation. */
const keyOf = (spelling: string): string => words(spelling).join(' ');

/** The keys of a city: those of its name, and those of its aliases and names in other languages. */
interface Keys {
  readonly name: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** What a city has in common with an earlier one, the most first. */
export const Rank = { names: 0, nameOfLater: 1, nameOfEarlier: 2, aliases: 3 } as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** A city that may be the same one. */
export interface Match<T> {
  readonly found: T;
  readonly rank: Rank;
  /** Whether only the alias that both have speaks for it, and no coordinates. */
  readonly isDoubtful: boolean;
}

/** Finds cities by what feeds call them, with the cities that stand for them. */
export class SameCities<T> {
  readonly #byKey = new Map<string, Set<T>>();
  readonly #keys = new Map<T, Keys>();

  /**
   * @param cityOf - what is known of a city
   * @param namesOf - what feeds call it
   * @param country - returns the code of a country
   */
  constructor(
    readonly cityOf: (entry: T) => City,
    readonly namesOf: (entry: T) => Iterable<string>,
    readonly country: Places['country'],
  ) {}

  /** Adds a city, or what has become known of it. */
  add(entry: T): void {
    const keys = this.#keysOf(this.cityOf(entry), this.namesOf(entry));
    this.#keys.set(entry, keys);
    for (const key of [...keys.name, ...keys.others]) {
      const entries = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, entries.add(entry));
    }
  }

  /** Removes one that another stands for. */
  remove(entry: T): void {
    const keys = this.#keys.get(entry);
    this.#keys.delete(entry);
    for (const key of [...(keys?.name ?? []), ...(keys?.others ?? [])])
      this.#byKey.get(key)?.delete(entry);
  }

  /** Those in the same country, and not far away, with a spelling of this city; those with most in common first. */
  matches(city: City): readonly Match<T>[] {
    const keys = this.#keysOf(city);
    const found = new Set<T>();
    for (const key of [...keys.name, ...keys.others]) {
      let count = 0;
      for (const entry of this.#byKey.get(key) ?? []) {
        count += 1;
        if (count > mostNamesakes) break;
        found.add(entry);
      }
    }
    return [...found]
      .flatMap((entry) => this.#match(city, keys, entry) ?? [])
      .sort((a, b) => a.rank - b.rank);
  }

  #match(city: City, keys: Keys, found: T): Match<T> | undefined {
    const known = this.cityOf(found);
    if (areApart(known, city)) return undefined;
    const apart = distance(known, city);
    const rank = rankOf(this.#keys.get(found) ?? this.#keysOf(known, this.namesOf(found)), keys);
    const isDoubtful = rank === Rank.aliases && (apart === undefined || apart > sameTown);
    return { found, rank, isDoubtful };
  }

  #keysOf({ name, country, aliases, names = {} }: City, called: Iterable<string> = []): Keys {
    const plain = [name, ...called].map((each) => this.#withoutCountry(each, country));
    const named = new Set(plain.map(keyOf).filter(Boolean));
    const spellings = [...aliases, ...Object.values(names)];
    const others = [...plain, ...spellings].map(germanSpelling).concat(spellings).map(keyOf);
    return { name: named, others: new Set(others.filter((key) => key && !named.has(key))) };
  }

  /** "Lublin (PL)" and "Lublin, Poland" are Lublin. */
  #withoutCountry(name: string, country: string | undefined): string {
    const [, before = '', behind = ''] = /^(.*)[,(]([^,(]*?)\)?\s*$/s.exec(name) ?? [];
    const code = behind ? this.country(behind) : undefined;
    return code && code === (country ?? code) ? before : name;
  }
}

function rankOf(earlier: Keys, later: Keys): Rank {
  const share = (some: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
    [...some].some((key) => more.has(key));
  if (share(later.name, earlier.name)) return Rank.names;
  if (share(later.name, earlier.others)) return Rank.nameOfLater;
  return share(earlier.name, later.others) ? Rank.nameOfEarlier : Rank.aliases;
}
