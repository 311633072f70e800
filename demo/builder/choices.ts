import type { Feed, Practice } from '../../src/index.js';
import { attributeValues } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { filterNamed } from '../../src/search/filters.js';
import { countryName } from '../../src/elements/formats.js';
import { topicName } from '../../src/elements/topics.js';
import { textFor } from '../../src/feed/text-for.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { createSearch } from '../../src/functions.js';

/** A value and its name. */
export type Choice = readonly [value: string, name: string];

const collator = new Intl.Collator('en');

function byName(choices: readonly Choice[]): Choice[] {
  return choices.toSorted(([, a], [, b]) => collator.compare(a, b));
}

/** What feeds offer to choose from. */
export interface Choices {
  readonly cities: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly topics: readonly Choice[];
}

export const noChoices: Choices = { cities: [], countries: [], topics: [] };

/** What a feed offers to choose from. */
export function choicesOf(feed: Feed): Choices {
  const { facets } = createSearch(feed).find({});
  const country = (code = ''): string => code && countryName(code, 'en');
  const names = feed.places.cities.map(({ name }) => name);
  return {
    cities: byName(
      feed.places.cities.map((city): Choice => {
        const namesake = names.indexOf(city.name) !== names.lastIndexOf(city.name);
        const name = namesake ? `${city.name}, ${country(city.country)}` : city.name;
        return [name, `${city.name}, ${country(city.country)}`];
      }),
    ),
    countries: byName(Array.from(facets.countries.keys(), (code) => [code, country(code)])),
    topics: byName(Array.from(facets.topics.keys(), (slug) => [slug, topicName(slug)])),
  };
}

/** The values in an attribute, each as the feed's choices spell it if it means one of them; otherwise as it is. */
export function chosenIn(
  attribute: string,
  name: 'topic' | 'country',
  feed: Feed | undefined,
): readonly string[] {
  const filter = filterNamed(name);
  if (!feed || !filter) return attribute ? [attribute] : [];
  const context = contextOf(feed, { topicName, countryName: (code) => countryName(code, 'en') });
  const values = attributeValues(attribute, filter, context);
  return [...new Set(values.map((value) => filter.spelling?.(value, context) ?? value))];
}

/** Single practices to choose from, sorted by their titles in a language. */
export function practiceChoices(practices: readonly Practice[], language: string): Choice[] {
  return byName(practices.map((practice) => [practice.id, textFor(practice, [language]).title]));
}

/** The languages of the interface, each with its English name and its own. */
export function languageChoices(): Choice[] {
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });
  return byName(
    [sourceLocale, ...targetLocales].map((tag) => {
      const own = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag);
      const english = inEnglish.of(tag) ?? tag;
      return [tag, own === english ? english : `${english} – ${own}`];
    }),
  );
}
