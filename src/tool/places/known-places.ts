import { indexCities, type City, type Places } from '../../feed/places/places.js';
import { own } from '../../feed/record.js';
import { remember } from '../../feed/remember.js';
import { fold, words } from '../../feed/text/fold.js';
import { liberal } from '../../functions.js';
import { withoutForm } from './municipal-forms.js';

/** A city of a table of cities. */
export interface KnownCity extends City {
  /** What it is in: region, province, a larger city. "Rochester, NY" is found by it. */
  readonly regions?: readonly string[];
}

/** Other places that have a name of a listed city. */
export interface Namesakes {
  /** Spellings, as {@link spellingKey} writes them → the countries of the other places. They need the city's country. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Spellings that small places in the city's own country have too → that country, with which they do not mean the city. */
  readonly within: Readonly<Record<string, readonly string[]>>;
  /** Cities all of whose names are first of all names of a larger place → the countries of such places. */
  readonly cities: Readonly<Record<string, readonly string[]>>;
}

/** What the tool knows of places without a table from its user. */
export interface BuiltInPlaces {
  readonly cities: readonly KnownCity[];
  readonly namesakes: Namesakes;
  /** Folded names of places that are not in the list, and similar to a name in it or large. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Finds cities in the tables of people: more than the widgets do, and never another place of the same name. */
export interface KnownPlaces extends Places {
  readonly cities: readonly KnownCity[];
  /** Those of the user's own table. */
  readonly own: readonly KnownCity[];
  listed(spelling: string, country?: string): KnownCity | undefined;
  /** The city with this name that is not taken because other places have the name too. */
  namesake(spelling: string): KnownCity | undefined;
  /** Whether cities of several countries in the user's table have this name. */
  isShared(spelling: string): boolean;
  /** Folded names of places that are not in the list. */
  readonly elsewhere: ReadonlySet<string>;
  /** The same with another list of the user's cities. */
  withOwn(own: readonly KnownCity[]): KnownPlaces;
}

const none: BuiltInPlaces = {
  cities: [],
  namesakes: { spellings: {}, within: {}, cities: {} },
  elsewhere: new Set(),
};

/** The form in which spellings are compared: "Donostia / San Sebastián" → "donostia san sebastian". */
export function spellingKey(spelling: string): string {
  return words(spelling).join(' ');
}

/** The folded name of a place without the country behind it: "Lublin, Poland" → "lublin". */
export function placeName(spelling: string): string {
  return fold(spelling.replace(/[,(][^,(]*$/, '')).trim();
}

/** Longer texts are no names. In UTF-16 code units. */
const longest = 200;

const identity = ({ name, country }: City) => `${country ?? ''}\n${name}`;

/**
 * An index of the user's cities and the built-in ones. The user's come first, and one that is built in as well takes its place.
 * A name that other places have too is understood only together with its country, unless the user has added one of them only.
 */
export function knownPlaces(
  table: readonly KnownCity[],
  builtIn: BuiltInPlaces = none,
): KnownPlaces {
  const given = new Map(table.map((city) => [identity(city), city]));
  const standard = builtIn.cities.map((city) => given.get(identity(city)) ?? city);
  const inStandard = new Set(standard);
  const added = table.filter((city) => !inStandard.has(city));
  const original = new Map<City, KnownCity>();
  const indexed = (cities: readonly KnownCity[]) =>
    indexCities(
      cities.map((city) => {
        const spellings = {
          ...city,
          aliases: [...city.aliases, ...Object.values(city.names ?? {})],
        };
        original.set(spellings, city);
        return spellings;
      }),
      liberal,
    );
  const addedIndex = indexed(added);
  const standardIndex = indexed(standard);
  const cities = [...table, ...standard.filter((city) => !given.has(identity(city)))];
  const byRegion = regionsOf(cities);
  const { spellings: shared, within, cities: lesser } = builtIn.namesakes;

  const inSeveralCountries = sharedSpellings(table);

  /** Countries of other places with this name. */
  function others(spelling: string, city: City): readonly string[] {
    return own(shared, spellingKey(spelling)) ?? own(lesser, city.name) ?? [];
  }

  function inStandardList(spelling: string, code: string | undefined): City | undefined {
    const city = standardIndex.listed(spelling, code);
    if (!city) return undefined;
    const countries = others(spelling, city);
    if (code === undefined) return countries.length > 0 ? undefined : city;
    const small = own(within, spellingKey(spelling)) ?? [];
    return countries.includes(code) || small.includes(code) ? undefined : city;
  }

  function byName(spelling: string, code: string | undefined): City | undefined {
    if (code === undefined && inSeveralCountries.has(spellingKey(spelling))) return undefined;
    return addedIndex.listed(spelling, code) ?? inStandardList(spelling, code);
  }

  /** "Lublin, Poland", "Lublin (PL)" */
  function withCountry(spelling: string, code: string | undefined): City | undefined {
    const [, name = '', behind = ''] = /^(.*)[,(]([^,(]*)$/s.exec(spelling) ?? [];
    const named = behind && liberal.country(behind.replace(/\)\s*$/, ''));
    if (!named || (code ?? named) !== named) return undefined;
    // "Comune di Milano, Italia", "Lewisham, London, UK"
    for (const each of [name, ...withoutForm(name)]) {
      const city = byName(each, named) ?? withRegion(each, named);
      if (city) return city;
    }
    return undefined;
  }

  /** "Rochester, NY", "Montréal (Québec)", "Antalya Kepez" */
  function withRegion(spelling: string, code: string | undefined): City | undefined {
    const parts = words(spelling);
    for (let cut = 1; cut < parts.length; cut += 1) {
      const sides = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
      for (const [name = '', region = ''] of [sides, sides.toReversed()]) {
        for (const known of byRegion.get(region) ?? []) {
          const { country } = known;
          if ((code ?? country) !== country) continue;
          // "Kepez Belediyesi (Antalya)"
          for (const each of [name, ...withoutForm(name)]) {
            const city = addedIndex.listed(each, country) ?? standardIndex.listed(each, country);
            if (city && original.get(city) === known) return city;
          }
        }
      }
    }
    return undefined;
  }

  function find(spelling: string, code: string | undefined): KnownCity | undefined {
    if (spelling.length > longest) return undefined;
    let city: City | undefined;
    for (const name of [spelling, ...withoutForm(spelling)]) {
      city ??= byName(name, code);
      // "Città di Castello" is not the "Castello" of the list.
      if (!city && builtIn.elsewhere.has(placeName(name))) return undefined;
      city ??= withCountry(name, code) ?? withRegion(name, code);
    }
    return city && original.get(city);
  }

  // Thousands of rows name the same cities.
  const remembered = remember((key: string): { city: KnownCity | undefined } => {
    const at = key.indexOf('\n');
    return { city: find(key.slice(at + 1), key.slice(0, at) || undefined) };
  });
  const listed: KnownPlaces['listed'] = (spelling, land) => {
    const code = land === undefined ? undefined : liberal.country(land);
    return remembered(`${code ?? ''}\n${spelling}`).city;
  };

  function namesake(spelling: string): KnownCity | undefined {
    for (const name of [spelling, ...withoutForm(spelling)]) {
      const listedOften = inSeveralCountries.get(spellingKey(name));
      if (listedOften) return listedOften;
      const city = standardIndex.listed(name);
      if (city && others(name, city).length > 0) return original.get(city);
    }
    return undefined;
  }

  const { elsewhere } = builtIn;
  const { country } = liberal;
  const withOwn = (more: readonly KnownCity[]) => knownPlaces(more, builtIn);
  const isShared = (spelling: string) => inSeveralCountries.has(spellingKey(spelling));
  return {
    cities,
    own: table,
    country,
    listed,
    city: listed,
    namesake,
    isShared,
    elsewhere,
    withOwn,
  };
}

/** Spellings that cities of several countries have as their name, or else as an alias → the first of these cities. */
function sharedSpellings(cities: readonly KnownCity[]): ReadonlyMap<string, KnownCity> {
  const shared = new Map<string, KnownCity>();
  const named = new Map<string, KnownCity>();
  const aliased = new Map<string, KnownCity>();
  const meet = (known: Map<string, KnownCity>, spelling: string, city: KnownCity): void => {
    const key = spellingKey(spelling);
    const first = known.get(key);
    if (!first) known.set(key, city);
    else if (first.country && city.country && first.country !== city.country)
      shared.set(key, first);
  };
  for (const city of cities) meet(named, city.name, city);
  for (const city of cities) {
    for (const alias of [...city.aliases, ...Object.values(city.names ?? {})]) {
      if (!named.has(spellingKey(alias))) meet(aliased, alias, city);
    }
  }
  return shared;
}

function regionsOf(cities: readonly KnownCity[]): ReadonlyMap<string, readonly KnownCity[]> {
  const regions = new Map<string, KnownCity[]>();
  for (const city of cities) {
    for (const region of city.regions ?? []) {
      const key = spellingKey(region);
      regions.set(key, [...(regions.get(key) ?? []), city]);
    }
  }
  return regions;
}
