import type { Feed } from '../../src/feed/feed.js';
import { indexCities, type City } from '../../src/feed/places/places.js';
import { liberal } from '../../src/functions.js';
import type { Period } from '../../src/feed/period/period.js';
import type { Practice, PracticeText } from '../../src/feed/practice.js';

/** The little that a test says of a practice. */
export interface Sketch extends Partial<Omit<Practice, 'texts' | 'period'>> {
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  readonly language?: string;
  readonly translations?: readonly (Partial<PracticeText> & { readonly title: string })[];
  readonly period?: Partial<Period>;
}

function practice(sketch: Sketch): Practice {
  const {
    title = sketch.id,
    summary,
    language = 'en',
    translations = [],
    period,
    ...rest
  } = sketch;
  return {
    topics: [],
    cities: [],
    ...rest,
    texts: [
      { title, language, sections: [], ...(summary === undefined ? {} : { summary }) },
      ...translations.map((text) => ({ sections: [], ...text })),
    ],
    period: { ongoing: false, text: '', plain: true, ...period },
  };
}

const cities: readonly City[] = [
  { name: 'Łódź', country: 'PL', aliases: ['Lodz', 'Лодзь'] },
  { name: 'Malmö', country: 'SE', aliases: [] },
  { name: 'Montréal', country: 'CA', aliases: ['Montreal', 'Ville de Montréal'] },
  { name: 'Odesa', country: 'UA', aliases: ['Одеса', 'Одесса', 'Odessa'] },
  { name: 'Oslo', country: 'NO', aliases: ['Осло', 'Όσλο'] },
  { name: 'Hamamatsu', country: 'JP', aliases: ['浜松', '浜松市'] },
  { name: 'Strasbourg', country: 'FR', aliases: ['Straßburg'] },
];

export function feed(sketches: readonly Sketch[], places: readonly City[] = cities): Feed {
  return { practices: sketches.map(practice), places: indexCities(places, liberal), problems: [] };
}

export function ids(results: { readonly practices: readonly Practice[] }): string[] {
  return results.practices.map(({ id }) => id);
}
