import type { City } from '../../feed/places/places.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { words } from '../../feed/text/fold.js';
import { partsOf } from '../places/city-cell.js';
import { countryName } from '../places/country-name.js';
import { hint, writtenNames, type Lint, type LintItem } from './lint.js';

/**
 * Cities that the feed lists in several countries, where a practice does not say in which it is: the widgets take the first.
 *
 * @param compared whether the cities of an item have been compared with lists before
 */
export function lintNamesakes(compared: (item: LintItem) => boolean): Lint {
  let called: ((spelling: string) => readonly City[]) | undefined;
  return function* (item) {
    if (compared(item) || namesCountry(item)) return;
    called ??= namesakes(item.places.cities);
    const { path } = item.find('cities', 'city');
    const names = new Set(namesWithoutCountry(item));
    for (const name of names) {
      const cities = called(name);
      if (cities.length < 2) continue;
      const all = cities.map((city) => `${city.name}, ${countryName(city.country ?? '')}`);
      const others = [...names].filter((each) => each !== name).flatMap(countryOf(item, called));
      const isOfOneCountry = cities.some(({ country }) => others.every((each) => each === country));
      const clear = cities.map((city) => quote(`${city.name}, ${city.country ?? ''}`));
      const message = isOfOneCountry
        ? sentence`Several cities of this feed are called ${quote(name)}: ${all.join('; ')}. Add the country to the practice.`
        : sentence`Several cities of this feed are called ${quote(name)}, and the practice has cities of other countries. Write the one that is meant: ${clear.join('; ')}.`;
      yield hint(item, path, 'namesake', message);
    }
  };
}

/** Whether a practice says its country. As it is written: one that is read has the country of the city that was taken. */
export function namesCountry(item: LintItem): boolean {
  const { value } = item.find('country');
  return typeof value === 'string' && value.trim() !== '';
}

/** The country of a city that has no namesake. */
function countryOf({ places }: LintItem, called: (spelling: string) => readonly City[]) {
  return (name: string): readonly string[] => {
    const country = called(name).length > 1 ? undefined : places.listed(name)?.country;
    return country === undefined ? [] : [country];
  };
}

/** The names of a list, or of a text unless that names a country as well: "Valencia, Venezuela". */
function namesWithoutCountry(item: LintItem): readonly string[] {
  const { value } = item.find('cities', 'city');
  if (typeof value !== 'string') return writtenNames(item, 'cities', 'city');
  const parts = value.split(/[;|]/).flatMap(partsOf);
  const isNamed = parts.some((part) => item.places.country(part.trim()) !== undefined);
  return isNamed ? [] : parts.map((part) => part.trim());
}

/** Finds the first city of each country with a name, or else with an alias, as the widgets look it up. */
export function namesakes(cities: readonly City[]): (spelling: string) => readonly City[] {
  const byName = new Map<string, Map<string, City>>();
  const byAlias = new Map<string, Map<string, City>>();
  const keyOf = (spelling: string) => words(spelling).join(' ');
  const add = (index: typeof byName, spelling: string, city: City) => {
    const key = keyOf(spelling);
    const countries = index.get(key) ?? new Map<string, City>();
    index.set(key, countries);
    // A country cannot tell a city from one of unknown country.
    if (city.country && !countries.has(city.country)) countries.set(city.country, city);
  };
  for (const city of cities) {
    add(byName, city.name, city);
    for (const alias of city.aliases) add(byAlias, alias, city);
  }
  return (spelling) => {
    const key = keyOf(spelling);
    return [...(byName.get(key) ?? byAlias.get(key) ?? new Map<string, City>()).values()];
  };
}
