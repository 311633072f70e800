import { countryCode } from './countries.js';
import { editDistance } from './edit-distance.js';
import { fold, germanSpelling, words } from './fold.js';

/** A city of the network, as the feed lists it. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Other spellings: endonyms, foreign names, other scripts, former names, usual mistakes. */
  readonly aliases: readonly string[];
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
}

/** Knows which spelling means which place. */
export interface Places {
  readonly cities: readonly City[];
  /**
   * The city that a spelling means, whatever its case, accents or alias; the country tells namesakes apart. "Lublin, Poland"
   * and "Lublin (PL)" name it as well. Among namesakes without a country the first one listed is meant, and a city's own name
   * goes before an alias.
   * @param country - a code or a name; one that means no country is passed over
   */
  city(spelling: string, country?: string): City | undefined;
  /** The ISO 3166-1 alpha-2 code that a code, or a country's name in any language `Intl` knows, means. */
  country(spelling: string): string | undefined;
}

/** "Donostia / San Sebastián" is "donostia-san sebastian". */
const keyOf = (spelling: string) => words(spelling).join(' ');

/** Indexes the feed's list of cities. */
export function createPlaces(cities: readonly City[]): Places {
  const byKey = new Map<string, City[]>();
  const add = (key: string, city: City) => {
    const namesakes = byKey.get(key);
    if (!namesakes) byKey.set(key, [city]);
    else if (!namesakes.includes(city)) namesakes.push(city);
  };
  for (const city of cities) add(keyOf(city.name), city);
  for (const city of cities) for (const alias of city.aliases) add(keyOf(alias), city);
  for (const city of cities) {
    for (const name of [city.name, ...city.aliases]) add(keyOf(germanSpelling(name)), city);
  }
  byKey.delete('');

  const among = (namesakes: readonly City[], code: string | undefined) =>
    code === undefined
      ? namesakes[0]
      : (namesakes.find((city) => city.country === code) ??
        namesakes.find((city) => city.country === undefined));

  return {
    cities,
    country: countryCode,
    city(spelling, country) {
      const code = country === undefined ? undefined : countryCode(country);
      const namesakes = byKey.get(keyOf(spelling));
      if (namesakes) return among(namesakes, code);
      const [name, land] = splitCountry(spelling);
      const others = land === undefined ? undefined : byKey.get(keyOf(name));
      const named = others && land !== undefined ? countryCode(land) : undefined;
      if (!others || !named || (code && code !== named)) return undefined;
      return among(others, named);
    },
  };
}

/** "Lublin, Poland" and "Lublin (Poland)" into "Lublin" and "Poland". */
function splitCountry(spelling: string): [name: string, country?: string] {
  const at = Math.max(spelling.lastIndexOf(','), spelling.lastIndexOf('('));
  return at < 0
    ? [spelling]
    : [spelling.slice(0, at), spelling.slice(at + 1).replace(/\)\s*$/, '')];
}

/**
 * How many edits may lie between a spelling and the name it was meant to be. Below four letters none: those are other words.
 * Above 60, longer than any city's name, none either, so that hostile spellings cost nothing.
 */
function editsFor(length: number): number {
  if (length < 4 || length > 60) return -1;
  return length < 7 ? 1 : length < 11 ? 2 : 3;
}

/**
 * The city whose name or alias a spelling comes nearest to, for "Did you mean…"; nothing where none is near. A country behind
 * it is passed over. Of names as near as each other the first listed wins, own names before aliases.
 */
export function nearestCity(places: Places, spelling: string): City | undefined {
  const known = places.city(spelling);
  if (known) return known;
  const letters = fold(splitCountry(spelling)[0]).trim();
  const names = [
    ...places.cities.map((city) => ({ city, name: city.name })),
    ...places.cities.flatMap((city) => city.aliases.map((name) => ({ city, name }))),
  ];
  let nearest: City | undefined;
  let limit = editsFor(letters.length);
  for (const { city, name } of names) {
    if (limit < 0) break;
    const edits = editDistance(letters, fold(name), limit);
    if (edits > limit) continue;
    nearest = city;
    limit = edits - 1;
  }
  return nearest;
}
