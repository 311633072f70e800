import type { Places } from '../../feed/places/places.js';
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
}

/**
 * Creates a function that reads the texts of a practice, part by part. Names of cities, countries and topics are split into
 * words only once, because thousands of practices share them.
 */
export function createPartReader({ folding, places, topicName, countryName }: TextContext) {
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

  function cityTexts(name: string): readonly PartText[] {
    const city = places.listed(name);
    const own = [name, germanSpelling(name)].map((spelling) => read('city', spelling, '', true));
    const aliases = (city?.aliases ?? []).map((alias): PartText => {
      const text = read('city', alias, '', true);
      const words = text.forms.filter(({ beyond }) => beyond === undefined);
      // "Ville de Montréal" is found by each of its words, but with less weight: "ville" usually means something else.
      return words.length > 1 ? { ...text, part: 'country' } : text;
    });
    return [...own, ...aliases];
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
    const cities = practice.cities.flatMap((name) => once(`city ${name}`, () => cityTexts(name)));
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

/** Names of countries in a language; undefined if the tag is invalid. */
function regionsIn(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'region' });
  } catch {
    return undefined;
  }
}
