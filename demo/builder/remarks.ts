import type { Feed } from '../../src/index.js';
import { createSearch } from '../../src/functions.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { nearestLocale } from '../../src/locales/nearest-locale.js';
import { topicName } from '../../src/elements/topics.js';
import { countryName, practiceCount } from '../../src/elements/formats.js';
import { scopeOf } from '../../src/search/attributes.js';
import { cityOf } from '../../src/feed/places/places.js';
import { contextOf } from '../../src/search/filter.js';
import { adviceOn } from '../../src/search/text/advice.js';
import { allFilters, type Options } from './options.js';
import { practicesOf } from './static.js';

/** What the choices are called in the form. */
const names: { readonly [Name in keyof Options]?: string } = {
  map: 'map',
  mapLink: 'where the links of the map lead',
  filters: 'filters of the search',
  topic: 'topics',
  country: 'countries',
  year: 'years',
  ongoing: '“only practices still running”',
  layout: 'layout',
  sort: 'order',
  pageSize: 'number to show at first',
  ownColours: 'own colours',
  accent: 'colour of links and buttons',
  text: 'colour of text',
  background: 'colour of the background',
  urlPrefix: 'prefix for searches in the address',
  practice: 'practice',
  script: 'address of the script',
  integrity: '“only this exact script”',
};

interface Unused {
  readonly why: string;
  readonly options: readonly (keyof Options)[];
}

/** Choices without an effect, each group with the reason. A choice that is hidden for the same reason may still be in the address. */
function unused({ show, way, map, ownColours }: Options): readonly Unused[] {
  const list: (keyof Options)[] = ['topic', 'country', 'year', 'ongoing', 'sort', 'pageSize'];
  const groups: readonly (readonly [holds: boolean, why: string, (keyof Options)[]])[] = [
    [show === 'card', 'One practice is shown', [...list, 'map', 'mapLink', 'filters', 'urlPrefix']],
    [show !== 'card', 'A list is shown, not one practice', ['practice']],
    [show === 'list', 'There is no search', ['filters']],
    [
      way === 'static',
      'Plain HTML has no script',
      ['filters', 'layout', 'ownColours', 'urlPrefix', 'script', 'integrity'],
    ],
    [way === 'iframe', 'A frame has its own script', ['integrity']],
    [way === 'iframe', 'A frame cannot change the address of your page', ['urlPrefix']],
    [!ownColours, 'Your own colours are off', ['accent', 'text', 'background']],
    [way !== 'static' || !map, 'There is no map in plain HTML', ['mapLink']],
  ];
  return groups.flatMap(([holds, why, options]) => (holds ? [{ why, options }] : []));
}

/** What a webmaster should know about choices that have no effect, that contradict each other, or that the feed does not have. */
export function remarksOf(options: Options, defaults: Options, feed?: Feed): readonly string[] {
  const said = new Set<keyof Options>();
  const remarks = unused(options).flatMap(({ why, options: idle }) => {
    const without = idle.filter(
      (name) => options[name] !== defaults[name] && !said.has(name) && said.add(name),
    );
    const words = without.map((name) => names[name] ?? name).join(', ');
    return words ? [`${why}, so this has no effect: ${words}.`] : [];
  });
  const { show, way, lang, filters } = options;
  if (way === 'static' && show === 'search')
    remarks.push('Plain HTML has no search: it has the list only.');
  if (way === 'iframe' && show === 'search' && !filters)
    remarks.push('A frame has no search without filters: yours has all of them.');
  if (!nearestLocale(lang, [sourceLocale, ...targetLocales]))
    remarks.push(`The elements do not speak ${lang}: their own words are in English there.`);
  if (show === 'search') remarks.push(...unknownFilters(options));
  return feed && show !== 'card' ? [...remarks, ...feedRemarks(options, feed)] : remarks;
}

function unknownFilters({ filters }: Options): string[] {
  const allowed = allFilters.split(' ');
  return filters
    .split(' ')
    .filter((name) => name && !allowed.includes(name))
    .map((name) => `filters “${name}”: ${adviceOn('filters', name, { allowed })}`);
}

function feedRemarks(options: Options, feed: Feed): string[] {
  const { city, topic, country, year, ongoing } = options;
  const context = contextOf(feed, {
    topicName,
    countryName: (code) => countryName(code, 'en'),
  });
  const remarks: string[] = [];
  scopeOf({ city, topic, country, year, ongoing }, context, (name, value) => {
    // What is wrong with cities is said beside their field: see advice.ts.
    if (name === 'city') return;
    // The form has all that there are.
    const [advice = ''] = adviceOn(name, value, context).split(' It has ');
    remarks.push(`${name} “${value}”: ${advice}`);
  });
  if (options.show === 'search' && options.way !== 'static' && options.filters !== allFilters)
    remarks.push(...emptyFilters(options, feed));
  if (options.map) remarks.push(...mapRemarks(options, feed));
  if (options.way === 'static') remarks.push(...cutRemarks(options, feed));
  return remarks;
}

/** How many practices plain HTML leaves out, because no button can show them. */
function cutRemarks(options: Options, feed: Feed): string[] {
  const { length } = practicesOf(feed, options);
  const shown = Number(options.pageSize) || length;
  return length > shown
    ? [`Plain HTML has no button that shows more: it has ${shown} of ${practiceCount(length)}.`]
    : [];
}

/** Filters that were asked for and are left out, because all practices have the same value. */
function emptyFilters(options: Options, feed: Feed): string[] {
  const practices = practicesOf(feed, options);
  const { facets } = createSearch({ ...feed, practices }, { topicName }).find({});
  const asked = options.filters.split(' ');
  const few = Object.entries({
    topic: facets.topics.size,
    country: facets.countries.size,
    city: facets.cities.size,
  }).flatMap(([name, size]) => (asked.includes(name) && size < 2 ? [name] : []));
  if (!few.length || !practices.length) return [];
  return [`Filters with fewer than two choices are not shown: ${few.join(', ')}.`];
}

/** How many cities the map shows, and what is not on it. */
function mapRemarks(options: Options, feed: Feed): string[] {
  const practices = practicesOf(feed, options);
  const cities = new Set<string>();
  const elsewhere = practices.filter(({ cities: own, country }) => {
    const placed = own.flatMap((name) => {
      const found = cityOf(name, country, feed.places);
      return found?.latitude !== undefined && found.longitude !== undefined ? [found.name] : [];
    });
    for (const name of placed) cities.add(name);
    return !placed.length;
  }).length;
  if (!practices.length) return [];
  return [
    ...(cities.size === 1 ? [`The map has one dot: ${[...cities].join('')}.`] : []),
    ...(elsewhere
      ? [
          `Not on the map, because the feed has no coordinates for them: ${practiceCount(elsewhere)}.`,
        ]
      : []),
  ];
}
