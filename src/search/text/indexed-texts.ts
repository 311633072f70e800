import type { City, Places } from '../../feed/places/places.js';
import type { Practice } from '../../feed/practice.js';
import type { Folding } from '../../feed/text/fold.js';
import { formsIn, type Form } from './forms.js';

/** The indexed parts of a practice, in order of importance. */
export const parts = ['city', 'title', 'country', 'topic', 'summary', 'text'] as const;
export type Part = (typeof parts)[number];

/** A text of a part, and the words by which it is found. */
export interface PartText {
  readonly part: Part;
  readonly text: string;
  readonly forms: readonly Form[];
}

/** What the index needs in addition to the practices. */
export interface TextContext {
  readonly folding: Folding;
  readonly places: Places;
  /** Returns the name of a topic in the page's language. */
  readonly topicName: (slug: string) => string;
  /** Returns the name of a country in the page's language. */
  readonly countryName: (code: string) => string;
  /** Returns the name of a city in the page's language. */
  readonly cityName: (city: City) => string;
}

/** The words of one of a city's names, and the words that are marked in its place: those of the name that is shown. */
type CityWords = readonly [name: readonly string[], shown: readonly string[]];

/**
 * Creates a function that reads the texts of a practice, part by part. Names of cities, countries and topics are split into
 * words only once, because thousands of practices share them.
 * @param cityWords - gets those of the cities that are read
 */
export function createPartReader(
  { folding, places, topicName, countryName, cityName }: TextContext,
  cityWords: CityWords[],
) {
  const { germanSpelling } = folding;
  const read = (part: Part, text: string, language?: string, isCity?: boolean): PartText => ({
    part,
    text,
    forms: formsIn(text, folding, language, isCity),
  });

  const known = new Map<string, readonly PartText[]>();
  function once(key: string, find: () => readonly PartText[]): readonly PartText[] {
    let texts = known.get(key);
    if (!texts) known.set(key, (texts = find()));
    return texts;
  }

  function cityTexts(name: string, country?: string): readonly PartText[] {
    const city = places.listed(name, country) ?? places.listed(name);
    const { forms } = read('city', city ? cityName(city) : name, '', true);
    // Several words are marked only together, because a part of the name, such as "de", has other meanings.
    const joined = forms.find(({ beyond }) => beyond);
    const shown = joined ? [joined.word] : ownWords(forms);
    const own = [name, germanSpelling(name)];
    return [...own, ...(city?.aliases ?? [])].map((spelling, at) => {
      const text = read('city', spelling, '', true);
      const words = ownWords(text.forms);
      if (words.length) cityWords.push([words, shown]);
      // "Ville de Montréal" is found by each of its words, but with less weight: "ville" usually means something else.
      return at > 1 && words.length > 1 ? { ...text, part: 'country' } : text;
    });
  }

  // Creating an Intl object takes a millisecond.
  const regions = new Map<string, Intl.DisplayNames | undefined>();
  function countryIn(language: string, code: string): string {
    if (!regions.has(language)) regions.set(language, regionsIn(language));
    // Intl throws for anything that is not a code, such as the feed's own words for a country.
    return /^[A-Z]{2}$/.test(code) ? (regions.get(language)?.of(code) ?? code) : code;
  }

  /** The texts of a practice in all its languages. */
  return function* partTexts(practice: Practice): Generator<PartText, void, undefined> {
    const { country, topics, texts, period } = practice;
    const cities = practice.cities.flatMap((name) =>
      once(`city ${name} ${country}`, () => cityTexts(name, country)),
    );
    yield* cities.filter(({ part }) => part === 'city');
    for (const { title, language } of texts) yield read('title', title, language);
    yield* cities.filter(({ part }) => part !== 'city');
    if (country !== undefined) {
      yield* once(`country ${country}`, () => [read('country', countryName(country))]);
      for (const language of new Set(['en', ...texts.map((text) => text.language ?? 'en')])) {
        const key = `country ${country} ${language}`;
        yield* once(key, () => [read('country', countryIn(language, country))]);
      }
    }
    for (const topic of topics) {
      yield* once(`topic ${topic}`, () => [read('topic', topicName(topic)), read('topic', topic)]);
    }
    for (const { summary = '', language } of texts) yield read('summary', summary, language);
    yield read('text', period.text);
    for (const { text = '', periodText = '', sections, language } of texts) {
      yield read('text', text, language);
      yield read('text', periodText, language);
      for (const section of sections) {
        yield read('text', section.heading, language);
        yield read('text', section.text, language);
      }
    }
  };
}

/** The words that stand in a text themselves. */
function ownWords(forms: readonly Form[]): string[] {
  return forms.filter(({ beyond }) => beyond === undefined).map(({ word }) => word);
}

/** Names of countries in a language; undefined if the tag is invalid. */
function regionsIn(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'region' });
  } catch {
    return undefined;
  }
}
