import { germanSpelling, segments, type Segment } from '../feed/fold.js';
import type { Places } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';

/** Where in a practice a word may stand, the strongest place first. */
export const fields = ['city', 'title', 'country', 'topic', 'summary', 'text'] as const;
export type Field = (typeof fields)[number];

/** A text that a field holds, and its words. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  readonly segments: Iterable<Segment>;
}

export interface FieldContext {
  readonly places: Places;
  /** What a topic is called in the language of the page. */
  readonly topicName: (slug: string) => string;
  /** What a country is called in the language of the page. */
  readonly countryName: (code: string) => string;
}

/**
 * Reads the texts of practices, field by field. The names of cities, countries and topics are read once each, because
 * practices by the thousand share them.
 */
export function createFieldReader({ places, topicName, countryName }: FieldContext) {
  const known = new Map<string, readonly FieldText[]>();
  function once(key: string, find: () => readonly FieldText[]): readonly FieldText[] {
    let texts = known.get(key);
    if (!texts) known.set(key, (texts = find()));
    return texts;
  }

  function cityTexts(name: string): readonly FieldText[] {
    const own = [name, germanSpelling(name)].map((spelling) => read('city', spelling));
    const aliases = (places.city(name)?.aliases ?? []).map((alias): FieldText => {
      const text = read('city', alias);
      // "Ville de Montréal" is found by each of its words, but whoever types "ville" means other things first.
      return text.segments.length > 1 ? { ...text, field: 'country' } : text;
    });
    return [...own, ...aliases];
  }

  // Making one takes a millisecond.
  const regions = new Map<string, Intl.DisplayNames | undefined>();
  function countryIn(language: string, code: string): string {
    if (!regions.has(language)) regions.set(language, regionsIn(language));
    // Of what is no code, such as the feed's own words for a country, there is no name, but an error.
    return /^[A-Z]{2}$/.test(code) ? (regions.get(language)?.of(code) ?? code) : code;
  }

  /** The texts of a practice in all its languages. */
  return function* fieldTexts(practice: Practice): Generator<FieldText, void, undefined> {
    const { country, topics, texts, period } = practice;
    const cities = practice.cities.flatMap((name) => once(`city ${name}`, () => cityTexts(name)));
    yield* cities.filter(({ field }) => field === 'city');
    for (const { title } of texts) yield lazily('title', title);
    yield* cities.filter(({ field }) => field !== 'city');
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
    for (const { summary = '' } of texts) yield lazily('summary', summary);
    yield lazily('text', period.text);
    for (const { text = '', periodText = '', sections } of texts) {
      yield lazily('text', text);
      yield lazily('text', periodText);
      for (const section of sections) {
        yield lazily('text', section.heading);
        yield lazily('text', section.text);
      }
    }
  };
}

function read(field: Field, text: string) {
  return { field, text, segments: [...segments(text)] };
}

function lazily(field: Field, text: string): FieldText {
  return { field, text, segments: segments(text) };
}

/** Names of countries in a language; undefined where that is no language. */
function regionsIn(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'region' });
  } catch {
    return undefined;
  }
}
