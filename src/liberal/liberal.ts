import type { LiberalReading, LiberalTools, NamedCities } from '../feed/liberal-reading.js';
import type { Places } from '../feed/places/places.js';
import { createCityFinder } from './city-like.js';
import { createCountryReader } from './country-names.js';
import { createPeriodReader } from './period-in-words.js';
import type { Words } from './period-words.js';

/**
 * Understands free words: periods in words, countries by name in any language, several cities in one text.
 * @param more - words of periods that are known as well
 */
export function createLiberalReading(tools: LiberalTools, more?: Words): LiberalReading {
  const country = createCountryReader(tools);
  return {
    country,
    cityLike: createCityFinder(tools, country),
    period: createPeriodReader(tools, more),
    cities: splitCities,
  };
}

/**
 * Splits a text into cities and country: "Oslo; Bergen", "Oslo, Norway". Slashes, ampersands, plus signs and spaced dashes
 * separate only known cities, because they also occur in names (Biel/Bienne).
 */
function splitCities(text: string, places: Places, country: string | undefined): NamedCities {
  const code = country === undefined ? undefined : places.country(country);
  const isCity = (name: string) => places.city(name, code) !== undefined;
  if (isCity(text)) return { names: [text] };
  const names: string[] = [];
  let named: string | undefined;
  for (const part of text.split(/[;,|]/).map((each) => each.trim())) {
    const pieces = part.split(/[/&+]| [-–—] /).map((each) => each.trim());
    if (isCity(part)) names.push(part);
    else if (names.length && places.country(part)) named ??= part;
    else if (pieces.every(isCity)) names.push(...pieces);
    else names.push(part);
  }
  return { names, ...(named !== undefined && { country: named }) };
}
