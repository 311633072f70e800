import { limits, readText, readTexts } from './fields.js';
import type { Lookup } from './fields.js';
import type { City, Places } from './places.js';

/** Where a practice took place, as {@link Practice} holds it. */
export interface PlaceNames {
  readonly country: string | undefined;
  readonly cities: readonly string[];
}

/** Reads `country`, and `cities` or `city`, as an array or as one text. */
export function readPlaces(find: Lookup, places: Places): PlaceNames {
  const country = readText(find('country'), limits.name);
  let named: string | undefined;
  const cities = readTexts(find('cities', 'city'), (text) => {
    const { names, country: last } = splitCities(text, places, country);
    named = last;
    return names;
  });
  return settlePlaces(cities, country ?? named, places);
}

/**
 * The names as the feed's list of cities spells them, where it knows them. A practice that names no country has that of
 * its cities, if it is one.
 */
export function settlePlaces(
  names: readonly string[],
  country: string | undefined,
  places: Places,
): PlaceNames {
  const code = country === undefined ? undefined : (places.country(country) ?? country);
  const known = listedCities(names, code, places);
  const cities = names.map((name, index) => known[index]?.name ?? name);
  const countries = new Set(known.map((city) => city?.country));
  const [only] = countries;
  return {
    country: code ?? (countries.size === 1 ? only : undefined),
    cities: [...new Set(cities)],
  };
}

/**
 * For each name the city of the list that it means. Where a practice names several cities, its country need not be that of
 * all of them.
 */
export function listedCities(
  names: readonly string[],
  country: string | undefined,
  places: Places,
): (City | undefined)[] {
  return names.map(
    (name) => places.city(name, country) ?? (names.length > 1 ? places.city(name) : undefined),
  );
}

/**
 * One text for several cities, or for a city and its country: "Oslo; Bergen", "Oslo, Norway". A slash, an ampersand or
 * a dash separates only cities that are known, because names hold them too (Biel/Bienne, Stara-Zagora).
 */
function splitCities(
  text: string,
  places: Places,
  country: string | undefined,
): { names: string[]; country: string | undefined } {
  const code = country === undefined ? undefined : places.country(country);
  const isCity = (name: string) => places.city(name, code) !== undefined;
  if (isCity(text)) return { names: [text], country: undefined };
  const names: string[] = [];
  let named: string | undefined;
  for (const part of text.split(/[;,|]/).map((each) => each.trim())) {
    const pieces = part.split(/[/&+]| [-–—] /).map((each) => each.trim());
    if (isCity(part)) names.push(part);
    else if (names.length && places.country(part)) named ??= part;
    else if (pieces.every(isCity)) names.push(...pieces);
    else names.push(part);
  }
  return { names, country: named };
}
