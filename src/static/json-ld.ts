import type { Feed } from '../feed/feed.js';
import { cityOf } from '../feed/places/places.js';
import type { Practice } from '../feed/practice.js';
import { cityNames } from '../feed/text-for.js';
import type { RenderOptions, Wording } from './wording.js';

/** Practices for search engines: a schema.org ItemList of CreativeWorks, as a script element that no text of a feed can end. */
export function jsonLd(
  wordings: readonly Wording[],
  feed: Feed,
  { language }: RenderOptions,
): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: feed.title,
    inLanguage: language,
    numberOfItems: wordings.length,
    itemListElement: wordings.map((wording, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: work(wording, feed, language),
    })),
  };
  // Values, not the format's own names, which are followed by a colon.
  const json = JSON.stringify(list, null, 2).replace(
    /("(?:[^"\\]|\\.)*")(:?)/g,
    (_, text: string, colon: string) => (colon ? text + colon : text.replace(notInert, escapeUnit)),
  );
  return `<script type="application/ld+json">\n${json}\n</script>`;
}

function work(
  { practice, text, url, list, dates, topics }: Wording,
  feed: Feed,
  language: string,
): object {
  return {
    '@type': 'CreativeWork',
    identifier: practice.id,
    name: text.title,
    inLanguage: text.language,
    abstract: text.summary,
    url,
    subjectOf: list && { '@type': 'WebPage', url: list.url },
    image: practice.image?.url,
    dateModified: practice.modified,
    temporalCoverage: dates,
    spatialCoverage: spatialCoverage(practice, feed, language),
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
  };
}

/** Cities by their usual name, which links data of several languages, and by that of the page. */
function spatialCoverage(
  practice: Practice,
  feed: Feed,
  language: string,
): readonly object[] | object | undefined {
  const { cities, country } = practice;
  if (cities.length === 0) return country ? { '@type': 'Country', name: country } : undefined;
  const shown = cityNames(practice, language);
  return cities.map((spelling, index) => {
    const city = cityOf(spelling, country, feed.places);
    const name = city?.name ?? spelling;
    // Of several cities, not each need be in the practice's country.
    const land = city?.country ?? (cities.length === 1 ? country : undefined);
    const located = city?.latitude !== undefined && city.longitude !== undefined;
    return {
      '@type': 'City',
      name,
      alternateName: shown[index] === name ? undefined : shown[index],
      address: land && { '@type': 'PostalAddress', addressCountry: land },
      geo: located
        ? { '@type': 'GeoCoordinates', latitude: city.latitude, longitude: city.longitude }
        : undefined,
    };
  });
}

/** What could end the script, or what a template language, a shortcode or a script that holds the page would read. */
const notInert = /[<>&{}[\]$@`'\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
