import { fold } from '../../feed/fold.js';
import { nearestCity, type Places } from '../../feed/places.js';
import { quote } from '../../feed/problem.js';
import { hint, type Lint } from './lint.js';

/** Cities that the feed's list does not know, and countries that the cities are not in. */
export function lintPlaces(places: Places): Lint {
  return function* (item) {
    const { cities, country } = item.practice;
    const extension = [...item.path, '_practice'];
    if (cities.length === 0 && country === undefined) {
      const message = 'The practice has neither city nor country, so nobody finds it by place.';
      yield hint(item, extension, 'no-place', message);
    }
    if (places.cities.length === 0) return;
    for (const name of cities) {
      if (places.city(name, country)) continue;
      const namesake = places.city(name);
      if (namesake?.country && country) {
        const message = `${quote(name)} is in ${namesake.country}, but the practice says ${country}.`;
        yield hint(item, [...extension, 'country'], 'country-mismatch', message);
      } else {
        const near = nearestCity(places, name)?.name;
        const advice = near ? `Did you mean ${quote(near)}?` : 'Add it to the list of cities.';
        const message = `The list of cities does not know ${quote(name)}. ${advice}`;
        yield hint(item, [...extension, 'cities'], 'unknown-city', message);
      }
    }
  };
}

/** One city under two spellings, be they written alike but for accents and case, or known for one by the list. */
export function lintSpellings(places: Places): Lint {
  const usual = new Map<string, string>();
  return function* (item) {
    const { country } = item.practice;
    for (const spelling of item.cities) {
      const city = places.city(spelling, country);
      const key = JSON.stringify([fold(city?.name ?? spelling), city?.country ?? country]);
      const first = usual.get(key) ?? city?.name ?? spelling;
      usual.set(key, first);
      if (first === spelling) continue;
      const message = `${quote(spelling)} is elsewhere spelled ${quote(first)}. Use one spelling for one city.`;
      yield hint(item, [...item.path, '_practice', 'cities'], 'city-spelling', message);
    }
  };
}
