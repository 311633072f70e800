import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { fold } from '../../feed/text/fold.js';
import { cityDoubts, type CityDoubts } from '../places/city-cell.js';
import type { KnownPlaces } from '../places/known-places.js';
import { topicDoubts, topicSlug } from '../rows/topic-cell.js';
import type { Topics } from '../vocabularies.js';
import { namesakes, namesCountry } from './namesakes.js';
import { hint, writtenNames, type Lint, type LintItem } from './lint.js';

/**
 * Countries and cities that are not known, and countries that the cities are not in.
 *
 * @param known cities beside those that the feed lists
 * @param compared whether the cities of an item have been compared with them before
 */
export function lintPlaces(known: KnownPlaces, compared: (item: LintItem) => boolean): Lint {
  let doubts: CityDoubts | undefined;
  return function* (item) {
    const { find, places, path } = item;
    const { cities, country } = item.practice;
    if (cities.length === 0 && country === undefined) {
      const message = sentence`The practice has neither city nor country, so nobody finds it by place.`;
      yield hint(item, [...path, '_practice'], 'no-place', message);
    }
    if (country !== undefined && places.country(country) === undefined) {
      const message = sentence`${quote(country)} is not a country. Give its code (ISO 3166-1): "NO".`;
      yield hint(item, find('country').path, 'unknown-country', message);
    }
    if (compared(item)) return;
    doubts ??= cityDoubts(known.withOwn([...known.own, ...places.cities]));
    for (const name of cities) {
      if (places.listed(name, country) ?? doubts.places.listed(name, country)) continue;
      for (const { code, message } of doubts.about(name, country)) {
        const field = code === 'country-mismatch' ? find('country') : find('cities', 'city');
        yield hint(item, field.path, code, message);
      }
    }
  };
}

/** One city under two spellings that differ by accents or case only, or that the list knows as one city. */
export function lintSpellings(known: KnownPlaces): Lint {
  const usual = new Map<string, string>();
  let called: ReturnType<typeof namesakes> | undefined;
  return function* (item) {
    const { country } = item.practice;
    for (const spelling of writtenNames(item, 'cities')) {
      const listed = item.places.listed(spelling, country);
      called ??= namesakes(item.places.cities);
      // "Valencia, ES" is that Valencia only with its country.
      if (listed && !namesCountry(item) && called(spelling).length === 0) {
        const isShared = called(listed.name).length > 1;
        if (isShared || item.places.listed(listed.name) !== listed) continue;
      }
      const city = listed ?? known.listed(spelling, country);
      const key = JSON.stringify([fold(city?.name ?? spelling), city?.country ?? country]);
      // A feed may call a city otherwise than the built-in list, if it always does.
      const first = usual.get(key) ?? listed?.name ?? spelling;
      usual.set(key, first);
      if (first === spelling) continue;
      const message = sentence`${quote(spelling)} is spelled ${quote(first)} elsewhere. Use one spelling for one city.`;
      yield hint(item, item.find('cities').path, 'city-spelling', message);
    }
  };
}

/**
 * Topics outside the list: the widgets show them as they are, in one language, and as a filter of their own.
 *
 * @param compared whether the topics of an item have been compared with the list before
 */
export function lintTopics(topics: Topics, compared: (item: LintItem) => boolean): Lint {
  const doubts = topicDoubts(topics);
  return function* (item) {
    if (compared(item)) return;
    const { path } = item.find('tags', 'topics');
    for (const topic of item.practice.topics) {
      const slug = topicSlug(topics, topic);
      if (slug === topic) continue;
      const found = slug === undefined ? doubts.about(topic) : [doubts.otherwise(topic, slug)];
      for (const { code, message } of found) yield hint(item, path, code, message);
    }
  };
}
