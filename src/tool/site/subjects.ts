import { intlLocales } from '../../feed/intl-locales.js';
import type { Feed } from '../../feed/feed.js';
import type { City } from '../../feed/places/places.js';
import type { Practice } from '../../feed/practice.js';
import { isolated } from '../../feed/text/isolated.js';
import { cityName } from '../../feed/text-for.js';
import { cityOf } from '../../feed/places/places.js';
import { valueKey } from '../../search/value-key.js';
import { englishWords } from '../../static/page-words.js';
import { countryName, topicName, type RenderOptions } from '../../static/wording.js';
import { fileNames } from './file-names.js';

/** What a page is about: a city, a country or a topic. */
export interface Subject {
  readonly kind: 'city' | 'country' | 'topic';
  /** In the page's language: "Oslo", "Norway", "Education". */
  readonly name: string;
  /** The name where no country is beside it: "Oslo, Norway". */
  readonly fullName: string;
  /** Path of its files in the folder, without the ending: "cities/oslo". */
  readonly path: string;
  /** The country of a city. */
  readonly country: Subject | undefined;
  readonly practices: readonly Practice[];
}

/** A subject that has no file yet. */
interface Found {
  /** The feed's own word for it. */
  readonly key: string;
  readonly name: string;
  /** The name after which its files are called. It does not depend on the page's language. */
  readonly usualName: string;
  /** Code of a city's country. */
  readonly within?: string | undefined;
  readonly practices: Practice[];
}

interface Filed extends Pick<Found, 'key' | 'within'> {
  readonly subject: Subject;
}

/**
 * The countries, cities and topics of a feed, each kind in the order of the page's language. A practice of several cities belongs to
 * each of them.
 *
 * @param practices in the order in which pages show them
 */
export function subjectsOf(
  practices: readonly Practice[],
  feed: Feed,
  options: RenderOptions,
): Subject[] {
  const countries = countriesOf(practices, options);
  const byCode = new Map(countries.map(({ key, subject }) => [key, subject]));
  return [
    ...countries.map(({ subject }) => subject),
    ...citiesOf(practices, feed, byCode, options),
    ...topicsOf(practices, options).map(({ subject }) => subject),
  ];
}

function countriesOf(practices: readonly Practice[], { language }: RenderOptions): Filed[] {
  const names = regionNames(language);
  const usualNames = regionNames('en');
  const found = new Map<string, Found>();
  for (const practice of practices) {
    const { country: code } = practice;
    if (code === undefined) continue;
    add(found, code, practice, () => ({
      key: code,
      name: countryName(code, names),
      usualName: countryName(code, usualNames),
    }));
  }
  return filed('country', 'countries', found, language);
}

function citiesOf(
  practices: readonly Practice[],
  { places }: Feed,
  countries: ReadonlyMap<string, Subject>,
  { language, words = englishWords }: RenderOptions,
): Subject[] {
  const names = regionNames(language);
  const found = new Map<City | string, Found>();
  for (const practice of practices) {
    for (const written of practice.cities) {
      const city = cityOf(written, practice.country, places) ?? { name: written, aliases: [] };
      // Of a city that no list has, there is only the name.
      add(found, city.country === undefined ? city.name : city, practice, () => ({
        key: city.name,
        name: cityName(city, language),
        usualName: city.name,
        within: city.country,
      }));
    }
  }
  return filed('city', 'cities', found, language).map(({ subject, within }) => {
    if (within === undefined) return subject;
    const name = isolated(subject.name, language);
    const fullName = words.place(name, countryName(within, names));
    return { ...subject, fullName, country: countries.get(within) };
  });
}

function topicsOf(
  practices: readonly Practice[],
  { language, topicNames }: RenderOptions,
): Filed[] {
  const found = new Map<string, Found>();
  for (const practice of practices) {
    for (const slug of practice.topics) {
      const name = topicName(topicNames.get(slug), language)?.name ?? slug;
      add(found, valueKey(name), practice, () => ({ key: slug, name, usualName: slug }));
    }
  }
  return filed('topic', 'topics', found, language);
}

function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(intlLocales(language), { type: 'region' });
}

function add<Key>(
  all: Map<Key, Found>,
  key: Key,
  practice: Practice,
  describe: () => Omit<Found, 'practices'>,
): void {
  const found = all.get(key);
  // A practice may name a topic twice, in two spellings.
  if (found?.practices.at(-1) === practice) return;
  if (found) found.practices.push(practice);
  else all.set(key, { ...describe(), practices: [practice] });
}

/** In the order of their names, each with the path of its files. */
function filed(
  kind: Subject['kind'],
  folder: string,
  found: ReadonlyMap<unknown, Found>,
  language: string,
): Filed[] {
  const { compare } = new Intl.Collator(intlLocales(language));
  const sorted = [...found.values()].sort(
    (one, other) => compare(one.name, other.name) || compare(one.within ?? '', other.within ?? ''),
  );
  const files = fileNames(sorted.map(({ usualName, within }) => ({ name: usualName, within })));
  return sorted.map(({ key, name, within, practices }, index) => ({
    ...{ key, within },
    subject: {
      ...{ kind, name, fullName: name, practices },
      path: `${folder}/${files[index] ?? ''}`,
      country: undefined,
    },
  }));
}
