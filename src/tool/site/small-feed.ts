import { normalForm, type Feed } from '../../feed/feed.js';
import type { City } from '../../feed/places/places.js';
import type { Practice, PracticeText } from '../../feed/practice.js';
import { defined } from '../../feed/record.js';
import { separateShared } from '../../feed/shared-addresses.js';
import { cityOf } from '../../feed/places/places.js';
import type { FeedDocument } from '../feed-document.js';
import { filled } from '../item-document.js';
import { cityItem, practiceItem } from '../practice-document.js';
import { isCountry } from '../strict-values.js';

/** Addresses of a feed and of the page beside it, where they are known. */
export interface FeedAddresses {
  readonly home: string | undefined;
  readonly feed: string | undefined;
}

/**
 * A feed of some of the practices of another, in the strict form, with the cities that these need. Related practices that it does not
 * have are not named.
 *
 * @param language of the pages that show it
 */
export function smallFeed(
  title: string,
  practices: readonly Practice[],
  feed: Feed,
  language: string,
  addresses: FeedAddresses,
): FeedDocument {
  const ids = new Set(practices.map(({ id }) => id));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: addresses.home,
    feed_url: addresses.feed,
    language: feed.language,
    _practices: {
      normalised: normalForm,
      source: feed.source,
      report_url: practices[0]?.reportUrl,
      cities: filled(citiesOf(practices, feed).map((city) => cityItem(city, language))),
    },
    items: withoutLists(practices).map((practice) => {
      const country = isCountry(practice.country, feed.places) ? practice.country : undefined;
      const places = { country, cities: practice.cities };
      return practiceItem(practice, { places, language: feed.language, ids });
    }),
  };
}

/** In the order of the feed's list, in which the first of several cities with the same name comes first. */
function citiesOf(practices: readonly Practice[], { places }: Feed): City[] {
  const used = new Set<City | undefined>();
  for (const { cities, country } of practices) {
    for (const name of cities) used.add(cityOf(name, country, places));
  }
  return places.cities.filter((city) => used.has(city));
}

/**
 * The address of a list is left out where only one practice still has it: readers would take it for the practice's own page, and the
 * title would link there.
 */
function withoutLists(practices: readonly Practice[]): readonly Practice[] {
  const lists = new Set<string | undefined>();
  const restored = practices.map((practice) =>
    withTexts(practice, (text) => {
      if (text.sharedUrl === undefined) return text;
      lists.add(text.sharedUrl);
      return defined({ ...text, url: text.sharedUrl, sharedUrl: undefined });
    }),
  );
  const steps = separateShared(restored);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.map((practice) =>
    withTexts(practice, (text) =>
      text.url !== undefined && lists.has(text.url) ? defined({ ...text, url: undefined }) : text,
    ),
  );
}

function withTexts(practice: Practice, change: (text: PracticeText) => PracticeText): Practice {
  const [original, ...others] = practice.texts;
  return { ...practice, texts: [change(original), ...others.map(change)] };
}
