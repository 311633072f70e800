import { quote } from '../../feed/problem.js';
import { fold, folding } from '../../feed/text/fold.js';
import { nearestCity } from '../../search/text/nearest-city.js';
import type { Topics } from '../vocabularies.js';
import { hint, writtenNames, type Doubt, type Lint, type LintItem } from './lint.js';

/** Countries and cities that are not known, and countries that the cities are not in. */
export function* lintPlaces(item: LintItem): Generator<Doubt> {
  const { find, places, path } = item;
  const { cities, country } = item.practice;
  if (cities.length === 0 && country === undefined) {
    const message = 'The practice has neither city nor country, so nobody finds it by place.';
    yield hint(item, [...path, '_practice'], 'no-place', message);
  }
  if (country !== undefined && places.country(country) === undefined) {
    const message = `${quote(country)} is not a country. Give its code (ISO 3166-1): "NO".`;
    yield hint(item, find('country').path, 'unknown-country', message);
  }
  if (places.cities.length === 0) return;
  for (const name of cities) {
    if (places.listed(name, country)) continue;
    const namesake = places.listed(name);
    if (namesake?.country && country) {
      const message = `${quote(name)} is in ${namesake.country}, but the practice says ${country}.`;
      yield hint(item, find('country').path, 'country-mismatch', message);
    } else {
      const near = nearestCity(places, name, folding)?.name;
      const advice = near ? `Did you mean ${quote(near)}?` : 'Add it to the list of cities.';
      const message = `The list of cities does not know ${quote(name)}. ${advice}`;
      yield hint(item, find('cities', 'city').path, 'unknown-city', message);
    }
  }
}

/** One city under two spellings that differ by accents or case only, or that the list knows as one city. */
export function lintSpellings(): Lint {
  const usual = new Map<string, string>();
  return function* (item) {
    const { country } = item.practice;
    for (const spelling of writtenNames(item, 'cities')) {
      const city = item.places.listed(spelling, country);
      const key = JSON.stringify([fold(city?.name ?? spelling), city?.country ?? country]);
      const first = usual.get(key) ?? city?.name ?? spelling;
      usual.set(key, first);
      if (first === spelling) continue;
      const message = `${quote(spelling)} is spelled ${quote(first)} elsewhere. Use one spelling for one city.`;
      yield hint(item, item.find('cities').path, 'city-spelling', message);
    }
  };
}

/** Topics outside the list: the widgets show them as they are, in one language, and as a filter of their own. */
export function lintTopics(topics: Topics): Lint {
  return function* (item) {
    for (const topic of item.practice.topics) {
      const slug = topics.get(topic) ?? topics.get(fold(topic));
      if (slug === topic) continue;
      const advice = slug ? `Did you mean ${quote(slug)}?` : 'It is shown as it is.';
      const message = `The list of topics has no ${quote(topic)}. ${advice}`;
      yield hint(item, item.find('tags', 'topics').path, 'unknown-topic', message);
    }
  };
}
