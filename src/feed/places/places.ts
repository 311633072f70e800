import { remember } from '../remember.js';
import { germanSpelling, words } from '../text/fold.js';
import { countryCode } from './country-code.js';

/** The names of a city: BCP 47 tag → name. */
export type CityNames = Readonly<Record<string, string>>;

/** A city in the feed's list. */
export interface City {
  /** The usual name, by which queries and addresses call it. */
  readonly name: string;
  /** Its name by language, where that differs from `name`. */
  readonly names?: CityNames;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Other spellings: names in other languages and scripts, former names, common mistakes. */
  readonly aliases: readonly string[];
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
}

/** Finds places by their spellings. */
export interface Places {
  readonly cities: readonly City[];
  /**
   * The city with this name or alias, in any case and without regard to accents. "Lublin (PL)" is understood too; with liberal
   * reading, so is "Lublin, Poland". If several cities match, a name precedes an alias, and the city listed first is returned.
   * With liberal reading, and where no city is called that, "San Sebastián" is "Donostia / San Sebastián", "St. Denis" is
   * "Saint-Denis", and "Starazagora" is "Stara Zagora", unless that may mean several cities.
   * @param country - chooses between cities with the same name: a code, or with liberal reading a name; ignored if unknown
   */
  city(spelling: string, country?: string): City | undefined;
  /**
   * Like `city`, but finds whole names and aliases only. Practices are read with it: a practice from Frankfurt is not from
   * "Frankfurt (Oder)" because the list has no other.
   */
  listed(spelling: string, country?: string): City | undefined;
  /**
   * The ISO 3166-1 alpha-2 code for a code in any case; with liberal reading, also for a country's name in any language.
   */
  country(spelling: string): string | undefined;
}

/** "Donostia / San Sebastián" → "donostia san sebastian". */
const spaced = (spelling: string): string => words(spelling).join(' ');

/** Thousands of practices share about a hundred cities. */
const keyOf = /* @__PURE__ */ remember(spaced);

/** Finds places by free words. */
export interface PlaceWords {
  /** The ISO 3166-1 alpha-2 code for a country's code or name. */
  country(spelling: string): string | undefined;
  /**
   * The only one of these cities that a part of a name, or a name written otherwise, may mean.
   * @param cities - a list to which cities are only ever added
   * @param code - of its country, if known
   */
  cityLike(cities: readonly City[], spelling: string, code?: string): City | undefined;
}

/** An index of cities to which more can be added. */
export interface CityIndex extends Places {
  /** Adds cities after the existing ones. */
  add(cities: readonly City[]): void;
}

/**
 * The first city with each spelling, and the first one in each other country. There are no lists of namesakes, because reading a
 * feed would then take the square of their number.
 */
type Spellings = Map<string, City>;

/** No word contains a line break. */
const within = (key: string, country = ''): string => `${key}\n${country}`;

/** The first city with this spelling in a country, or of unknown country. */
function inCountry(index: Spellings, key: string, code?: string): City | undefined {
  const first = index.get(key);
  return first && first.country === code ? first : index.get(within(key, code));
}

function addTo(index: Spellings, key: string, city: City): void {
  const first = index.get(key);
  if (!first) {
    if (key) index.set(key, city);
  } else if (first.country !== city.country) {
    const other = within(key, city.country);
    if (!index.has(other)) index.set(other, city);
  }
}

/**
 * Indexes a feed's list of cities.
 * @param names - liberal reading; without it, countries are found only by their codes
 */
export function indexCities(cities: readonly City[], names?: PlaceWords): CityIndex {
  const known: City[] = [];
  // In feeds that the tool has written, practices spell cities as the list does. Other spellings are indexed when one is first
  // looked up, because folding all names and aliases takes 50 ms on slow phones.
  const byName: Spellings = new Map();
  const byFoldedName: Spellings = new Map();
  const byOtherSpelling: Spellings = new Map();
  let folded = 0;

  function add(more: readonly City[]): void {
    for (const city of more) {
      known.push(city);
      addTo(byName, city.name, city);
    }
  }

  function foldSpellings(): void {
    for (; folded < known.length; folded += 1) {
      const city = known[folded] as City;
      addTo(byFoldedName, spaced(city.name), city);
      for (const alias of city.aliases) addTo(byOtherSpelling, spaced(alias), city);
      for (const name of [city.name, ...city.aliases]) {
        addTo(byOtherSpelling, spaced(germanSpelling(name)), city);
      }
    }
  }

  const country = (spelling: string): string | undefined =>
    names ? names.country(spelling) : countryCode(spelling);

  /** The city with this name, otherwise with this alias. In a country, one of unknown country is the last choice. */
  function called(spelling: string, code: string | undefined): City | undefined {
    const any = code === undefined;
    const exact = any ? byName.get(spelling) : inCountry(byName, spelling, code);
    if (exact) return exact;
    foldSpellings();
    const key = keyOf(spelling);
    if (any) return byFoldedName.get(key) ?? byOtherSpelling.get(key);
    return (
      inCountry(byFoldedName, key, code) ??
      inCountry(byOtherSpelling, key, code) ??
      inCountry(byFoldedName, key) ??
      inCountry(byOtherSpelling, key)
    );
  }

  function find(spelling: string, land: string | undefined, look: typeof called): City | undefined {
    const code = land === undefined ? undefined : country(land);
    const found = look(spelling, code);
    if (found) return found;
    const { name, country: behind } = splitCountry(spelling);
    const named = behind === undefined ? undefined : country(behind);
    return named && (!code || code === named) ? look(name, named) : undefined;
  }

  const listed: Places['listed'] = (spelling, land) => find(spelling, land, called);

  add(cities);
  return {
    cities: known,
    add,
    country,
    listed,
    city: (spelling, land) =>
      listed(spelling, land) ??
      (names && find(spelling, land, (name, code) => names.cityLike(known, name, code))),
  };
}

/** The city that a practice of this country means by a name. */
export function cityOf(
  name: string,
  country: string | undefined,
  places: Pick<Places, 'listed'>,
): City | undefined {
  return places.listed(name, country) ?? places.listed(name);
}

/** The name by which a practice of a country means a city, with the city's country if it needs that; undefined if none does. */
export function clearName(
  city: City,
  country: string | undefined,
  places: Pick<Places, 'listed'>,
): string | undefined {
  const names = [city.name, ...(city.country ? [`${city.name}, ${city.country}`] : [])];
  return names.find((name) => cityOf(name, country, places) === city);
}

/** Splits "Lublin, Poland" and "Lublin (Poland)" into "Lublin" and "Poland". */
function splitCountry(spelling: string): { name: string; country: string | undefined } {
  const at = Math.max(spelling.lastIndexOf(','), spelling.lastIndexOf('('));
  if (at < 0) return { name: spelling, country: undefined };
  return { name: spelling.slice(0, at), country: spelling.slice(at + 1).replace(/\)\s*$/, '') };
}
