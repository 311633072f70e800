import type { Practice } from '../feed/practice.js';
import { textFor } from '../feed/text-for.js';
import type { Sort } from './query.js';

/** `practices` in another order; ties keep the feed's. */
export function ordered(
  practices: readonly Practice[],
  sort: Sort,
  language?: string,
): readonly Practice[] {
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
      return by(practices, (practice) => textFor(practice, language).title, collate(language));
    case 'city':
      return by(practices, (practice) => practice.cities[0], collate(language));
  }
}

/** Sorts by a key that is read once a practice; those without the key come last. */
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

/** Compares as readers of the language expect; a page's malformed `lang` counts as none. */
function collate(language?: string): (a: string, b: string) => number {
  try {
    return new Intl.Collator(language, { numeric: true }).compare;
  } catch {
    return new Intl.Collator(undefined, { numeric: true }).compare;
  }
}
