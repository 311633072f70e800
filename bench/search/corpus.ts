import { readFile } from 'node:fs/promises';
import { intlLocales } from '../../src/feed/intl-locales.js';
import { fold, words } from '../../src/feed/text/fold.js';
import { parseFeed } from '../../src/functions.js';
import { type Feed } from '../../src/feed/feed.js';
import type { Practice, PracticeText } from '../../src/feed/practice.js';

/** What a page knows in addition to the feed: the names of topics and countries in its language. */
export interface Corpus {
  readonly feed: Feed;
  readonly language: string;
  readonly topicName: (slug: string) => string;
  readonly countryName: (code: string) => string;
}

const data = new URL('../../data/', import.meta.url);

/** The practices of this repository, as a page in any language of the interface sees them. */
export async function realCorpora(): Promise<(language: string) => Corpus> {
  const feed = parseFeed(JSON.parse(await readFile(new URL('practices.json', data), 'utf8')));
  const rows = (await readFile(new URL('topics.csv', data), 'utf8')).trim().split('\n').map(cells);
  const [head = [], ...topics] = rows;
  return (language) => {
    const column = head.indexOf(`name_${language}`);
    if (column < 0) throw new Error(`No topic has a name in the language "${language}".`);
    const names = new Map(topics.map((row) => [row[0], row[column]]));
    const regions = new Intl.DisplayNames(intlLocales(language), { type: 'region' });
    return {
      feed,
      language,
      topicName: (slug) => names.get(slug) ?? slug,
      countryName: (code) => regions.of(code) ?? code,
    };
  };
}

/** The cells of a row of topics.csv, where only cells that contain commas are quoted. */
function cells(row: string): string[] {
  return Array.from(row.matchAll(/"([^"]*)"|([^,]+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');
}

/**
 * A catalogue of any size that resembles the real one, and is always the same. Its places, topics, periods and lengths are drawn
 * from real practices. Its words follow Zipf's law, from a vocabulary that grows with the text by Heaps' law. The commonest
 * words are real; the others join the beginning of one real word to the end of another.
 */
export function generatedCorpus(size: number, real: Corpus): Corpus {
  const random = mulberry32(size);
  const draw = <T>(items: readonly [T, ...T[]]): T =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const [first, ...others] = real.feed.practices;
  if (!first) throw new Error('The real catalogue is empty.');
  const models = [first, ...others] as const;
  const known = vocabulary(real.feed.practices, size, random);
  const phrase = (length: number): string =>
    // Zipf: a uniform random exponent gives the ranks of words the right distribution.
    Array.from({ length }, () => known[Math.floor(known.length ** random()) - 1] ?? 'city').join(
      ' ',
    );
  const rewrite = (text: PracticeText): PracticeText => ({
    ...text,
    title: phrase(text.title.split(' ').length),
    summary: phrase(text.summary?.split(' ').length ?? 30),
  });
  const practices = Array.from({ length: size }, (_, index): Practice => {
    const model = draw(models);
    const [own, ...translations] = model.texts;
    const { name, country } = draw([
      ...real.feed.places.cities.slice(0, 1),
      ...real.feed.places.cities,
    ] as [Feed['places']['cities'][number], ...Feed['places']['cities']]);
    return {
      ...model,
      id: `practice-${index}`,
      texts: [rewrite(own), ...translations.map(rewrite)],
      cities: model.cities.length ? [name] : [],
      ...(country === undefined ? {} : { country }),
    };
  });
  return { ...real, feed: { ...real.feed, practices } };
}

/** Folded words, starting with the commonest real one. */
function vocabulary(practices: readonly Practice[], size: number, random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const { texts } of practices) {
    for (const { title, summary = '' } of texts) {
      for (const word of words(`${title} ${summary}`)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const real = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const all = new Set(real);
  const half = (from: (word: string) => string): string =>
    from(real[Math.floor(random() * real.length)] ?? '');
  // Heaps' law with the usual constants for English, at about 40 words per practice.
  const wanted = Math.max(real.length, Math.round(30 * (size * 40) ** 0.5));
  while (all.size < wanted) {
    all.add(
      fold(
        half((word) => word.slice(0, Math.ceil(word.length / 2))) +
          half((word) => word.slice(Math.floor(word.length / 2))),
      ),
    );
  }
  return [...all];
}

/** Uniform random numbers from 0 up to, but not including, 1. The same seed gives the same numbers. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
