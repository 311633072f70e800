import { quote } from '../../feed/problem.js';
import { remember } from '../../feed/remember.js';
import { sentence } from '../../feed/sentence.js';
import type { FindingCode } from '../findings/finding.js';
import { splitList } from '../vocabularies.js';
import { countryName } from './country-name.js';
import type { KnownCity, KnownPlaces } from './known-places.js';
import { nearestKnown } from './nearest-known.js';

/** What is doubtful about a name in a cell. */
export interface NameDoubt {
  readonly code: FindingCode;
  readonly message: string;
}

/** What people put between two cities, beside the semicolon. These occur in names too, so that they part known cities only. */
const and = 'and|und|et|y|e|i|și|si|en|og|och|ja|ve|és|es|eta|agus|dhe|a|ir|и|й|та|і|و|και';
const between = new RegExp(String.raw`\s*[,/&+|\n·•、،]\s*|\s+[-–—]\s+|\s+(?:${and})\s+`, 'iu');

/** Longer texts are no lists, and splitting one with many spaces would take long. In UTF-16 code units. */
const longest = 1_000;

/** The parts of a text that may name several cities. */
export function partsOf(text: string): readonly string[] {
  if (text.length > longest) return [text];
  return text.split(between).filter((part) => part.trim() !== '');
}

export interface CitiesInCell {
  /** As the list of cities spells them, where it has them. */
  readonly cities: readonly string[];
  /** The country of the row, or else that of all its cities. */
  readonly country: string | undefined;
  readonly doubts: readonly NameDoubt[];
}

/**
 * Reads a cell with cities. With a country, only cities of that country are understood: "Salisbury; Bath" in GB is not the
 * Salisbury in Australia. What is not understood is kept as it is.
 */
export function readCities(
  cell: string,
  country: string | undefined,
  doubtsOf: CityDoubts,
): CitiesInCell {
  const { places } = doubtsOf;
  const cities = new Map<string, KnownCity | undefined>();
  const countries = new Set<string | undefined>();
  const doubts: NameDoubt[] = [];
  for (const part of splitList(cell)) {
    const { names, land = country } = namesIn(part, country, places);
    for (const name of names) {
      const city = places.listed(name, land);
      cities.set(city === undefined ? name : `${city.name}\n${city.country ?? ''}`, city);
      countries.add(city ? city.country : land);
      if (!city) doubts.push(...doubtsOf.about(name, country));
    }
  }
  const [only] = countries;
  const land = country ?? (countries.size === 1 ? only : undefined);
  return {
    cities: [...cities].map(([name, city]) => (city ? clearName(city, land, places) : name)),
    country: land,
    doubts,
  };
}

/** The name of a city, with its country if the name alone means another city, or any of several: "Valencia, VE; Oslo". */
function clearName(city: KnownCity, land: string | undefined, places: KnownPlaces): string {
  const { name, country } = city;
  if (land !== undefined || country === undefined) return name;
  const named = places.listed(name);
  return (named ?? city) === city && !places.isShared(name) ? name : `${name}, ${country}`;
}

/** The cities that a part of a list names, and the country behind them: "Oslo, Bergen, Norway". */
function namesIn(
  part: string,
  country: string | undefined,
  places: KnownPlaces,
): { names: readonly string[]; land?: string } {
  if (places.listed(part, country)) return { names: [part] };
  const names = partsOf(part);
  if (names.length < 2) return { names: [part] };
  if (names.every((name) => places.listed(name, country))) return { names };
  const land = places.country(names.at(-1) ?? '');
  const cities = names.slice(0, -1);
  const inLand = land && (country ?? land) === land;
  if (inLand && cities.every((name) => places.listed(name, land))) return { names: cities, land };
  return { names: [part] };
}

/** Says what is doubtful about names that the list of cities does not have. */
export interface CityDoubts {
  readonly places: KnownPlaces;
  about(name: string, country: string | undefined): readonly NameDoubt[];
}

export function cityDoubts(places: KnownPlaces): CityDoubts {
  const nearest = nearestKnown(places);

  /** "Dortmnd, Germany" → DE */
  function countryBehind(name: string): string | undefined {
    const [, behind] = /[,(]([^,(]*)$/.exec(name) ?? [];
    return behind && places.country(behind.replace(/\)\s*$/, ''));
  }

  function doubt(name: string, country: string | undefined): NameDoubt {
    const parts = partsOf(name);
    const known = parts.filter((part) => places.listed(part, country));
    if (parts.length > 1 && known.length > 0 && !places.country(parts.at(-1) ?? '')) {
      const list = quote(parts.join('; '));
      const some = known.map(quote).join(', ');
      const message = sentence`The list of cities knows only ${some} of ${quote(name)}. Write a semicolon between several cities: ${list}.`;
      return { code: 'several-cities', message };
    }
    const elsewhere = places.listed(name) ?? places.namesake(name);
    if (country !== undefined && elsewhere?.country && elsewhere.country !== country) {
      const message = sentence`The list of cities has ${quote(name)} in ${countryName(elsewhere.country)}, but the practice says ${countryName(country)}. Correct the country, or add this city to a table of cities (--cities).`;
      return { code: 'country-mismatch', message };
    }
    if (elsewhere && country !== undefined) {
      const message = sentence`Several places in ${countryName(country)} are called ${quote(name)}. If this one is ${quote(elsewhere.name)}, write that.`;
      return { code: 'namesake', message };
    }
    if (elsewhere) {
      const land = elsewhere.country ?? '';
      const message = sentence`Several places are called ${quote(name)}. Write ${quote(`${name}, ${land}`)} if it is the one in ${countryName(land)}.`;
      return { code: 'namesake', message };
    }
    const near = nearest(name);
    const land = country ?? countryBehind(name);
    // "Erlange" in France is not meant to be Erlangen.
    const isElsewhere = land && near?.country && near.country !== land;
    const message =
      near === undefined || isElsewhere
        ? sentence`The list of cities does not know ${quote(name)}. If the name is right, add it to a table of cities (--cities).`
        : sentence`The list of cities does not know ${quote(name)}. Did you mean ${quote(near.name)}?`;
    return { code: 'unknown-city', message };
  }

  const remembered = remember((key: string) => {
    const at = key.indexOf('\n');
    return [doubt(key.slice(at + 1), key.slice(0, at) || undefined)];
  });
  // Without any list there is nothing to compare with.
  return {
    places,
    about: (name, country) =>
      places.cities.length > 0 ? remembered(`${country ?? ''}\n${name}`) : [],
  };
}
