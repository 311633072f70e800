import type { Practice } from '../feed/practice.js';
import { cityNames, textFor } from '../feed/text-for.js';
import type { Query, Sort } from './query.js';

/** An order of results: one that a query can name, or by relevance to its text. */
export type Order = Sort | 'relevance';

/**
 * The order of a query's results if the query does not name one.
 * @param scope - what the list is restricted to; its `ids` are an order too
 */
export function usualOrder(query: Query, scope: Omit<Query, 'text'>): Order {
  if (query.text?.trim()) return 'relevance';
  return scope.sort ?? (query.ids?.length || scope.ids?.length ? 'feed' : 'newest');
}

/**
 * Sorts practices. Those that compare as equal stay in the feed's order.
 * @param languages - the page's, whose rules apply, then those in which other titles are shown
 */
export function ordered(
  practices: readonly Practice[],
  sort: Sort,
  languages: readonly string[],
): readonly Practice[] {
  const [language] = languages;
  switch (sort) {
    case 'feed':
      return practices;
    case 'newest':
    case 'oldest': {
      const direction = sort === 'newest' ? -1 : 1;
      return by(
        practices,
        ({ period }) => period.start ?? period.end,
        (a, b) => (a - b) * direction,
      );
    }
    case 'title':
      return by(practices, (each) => sortKey(textFor(each, languages).title), collate(language));
    case 'city':
      return by(
        practices,
        (each) => cityNames(each, language ?? '').map(sortKey)[0],
        collate(language),
      );
  }
}

/** Sorts by a key, which is computed once per practice. Practices without the key come last. */
function by<Key>(
  practices: readonly Practice[],
  keyOf: (practice: Practice) => Key | undefined,
  compare: (a: Key, b: Key) => number,
): readonly Practice[] {
  const keyed: { practice: Practice; key: Key }[] = [];
  const keyless: Practice[] = [];
  for (const practice of practices) {
    const key = keyOf(practice);
    if (key === undefined) keyless.push(practice);
    else keyed.push({ practice, key });
  }
  keyed.sort((a, b) => compare(a.key, b.key));
  return [...keyed.map(({ practice }) => practice), ...keyless];
}

/**
 * What texts are sorted by: their letters, digits and spaces. "“Welcome”" is sorted among the words with W. Not by the option
 * `ignorePunctuation` of collators, because it ignores spaces too, and quotes such as ´ not at all. A text of other characters
 * only is sorted by them, before all others.
 */
export function sortKey(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '').trim() || text;
}

/** Compares by the rules of a language. If the page's `lang` is malformed, those of the browser's language apply. */
export function collate(language?: string): (a: string, b: string) => number {
  try {
    return new Intl.Collator(language, { numeric: true }).compare;
  } catch {
    return new Intl.Collator(undefined, { numeric: true }).compare;
  }
}
