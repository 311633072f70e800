import { germanSpelling, segments } from '../feed/fold.js';
import type { Places } from '../feed/places.js';
import type { Practice } from '../feed/practice.js';

/** Where in a practice a word may stand, the strongest place first: a practice counts a word once, there. */
export const fields = ['city', 'title', 'country', 'topic', 'summary', 'text'] as const;
export type Field = (typeof fields)[number];

/** A word as the index takes it, and as it is spelt. */
export interface IndexedWord {
  readonly word: string;
  readonly spelling: string;
}

export interface FieldContext {
  readonly places: Places;
  /** What a topic is called in the language of the page. */
  readonly topicName: (slug: string) => string;
  /** What a country is called in the language of the page. */
  readonly countryName: (code: string) => string;
}

/**
 * Reads the words of practices, field by field. The names of cities, countries and topics are read once each, because
 * practices by the thousand share them.
 */
export function createFieldReader({ places, topicName, countryName }: FieldContext) {
  const cities = new Map<string, CityWords>();
  const names = new Map<string, readonly IndexedWord[]>();

  function cityWords(name: string): CityWords {
    const known = cities.get(name);
    if (known) return known;
    const strong = [name, germanSpelling(name)].flatMap(wordsOf);
    const weak: IndexedWord[] = [];
    for (const alias of places.city(name)?.aliases ?? []) {
      const words = wordsOf(alias);
      // "Ville de Montréal" is found by each of its words, but the city called for by "ville" is another one.
      (words.length > 1 ? weak : strong).push(...words);
    }
    const read = { strong, weak };
    cities.set(name, read);
    return read;
  }

  function nameWords(key: string, spellings: () => readonly string[]): readonly IndexedWord[] {
    let words = names.get(key);
    if (!words) names.set(key, (words = spellings().flatMap(wordsOf)));
    return words;
  }

  /** The words of a practice in all its languages, the strongest field first; words may come again. */
  return function* read(practice: Practice): Generator<readonly [Field, Iterable<IndexedWord>]> {
    const { country, topics, texts, period } = practice;
    const placed = practice.cities.map(cityWords);
    for (const { strong } of placed) yield ['city', strong];
    for (const { title } of texts) yield ['title', wordsOf(title)];
    if (country !== undefined) {
      const languages = new Set(['en', ...texts.flatMap(({ language }) => language ?? [])]);
      yield ['country', nameWords(`country ${country}`, () => [countryName(country)])];
      for (const language of languages) {
        const key = `country ${country} ${language}`;
        yield ['country', nameWords(key, () => [countryIn(language, country)])];
      }
    }
    for (const { weak } of placed) yield ['country', weak];
    for (const topic of topics) {
      yield ['topic', nameWords(`topic ${topic}`, () => [topicName(topic), topic])];
    }
    for (const { summary = '' } of texts) yield ['summary', wordsOf(summary)];
    yield ['text', wordsOf(period.text)];
    for (const { text = '', periodText = '', sections } of texts) {
      yield ['text', wordsOf(text)];
      yield ['text', wordsOf(periodText)];
      for (const section of sections) {
        yield ['text', wordsOf(section.heading)];
        yield ['text', wordsOf(section.text)];
      }
    }
  };
}

interface CityWords {
  readonly strong: readonly IndexedWord[];
  readonly weak: readonly IndexedWord[];
}

function wordsOf(text: string): IndexedWord[] {
  return Array.from(segments(text), ({ word, start, end }) => ({
    word,
    spelling: text.slice(start, end),
  }));
}

/** The country's name in a language; its code where that is no country or the language is no language. */
function countryIn(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
