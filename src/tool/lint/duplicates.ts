import { words } from '../../feed/text/fold.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { hint, type Lint } from './lint.js';

/** Practices of one place whose titles differ by one word or by the order of words: probably entered twice. */
export function lintDuplicates(): Lint {
  const places = new Map<string, Map<string, { readonly id: string; readonly title: string }>>();
  return function* (item) {
    const { id, country = '', cities, texts } = item.practice;
    const { title } = texts[0];
    const place = JSON.stringify([country, ...[...cities].sort()]);
    const seen = places.get(place) ?? new Map<string, { id: string; title: string }>();
    places.set(place, seen);
    const own = { id, title };
    let twin: typeof own | undefined;
    for (const key of titleKeys(title)) {
      const other = seen.get(key);
      if (other) twin ??= other;
      else seen.set(key, own);
    }
    if (twin) {
      const message = sentence`The title is nearly that of ${quote(twin.id)}: ${quote(twin.title)}. Is it the same practice?`;
      yield hint(item, item.find('title').path, 'similar-title', message);
    }
  };
}

/**
 * What two near-duplicates have in common: the words in any order, or all but one of them. Keys take linear time; comparing each
 * title with each other one would be quadratic.
 */
function titleKeys(title: string): string[] {
  const sorted = [...new Set(words(title))].sort();
  const all = ` ${sorted.join(' ')}`;
  const keys = [all];
  if (sorted.length < 4) return keys;
  let start = 0;
  for (const word of sorted) {
    const end = start + 1 + word.length;
    // A number tells editions apart: "#2", "2016".
    if (!/^\p{N}+$/u.test(word)) keys.push(all.slice(0, start) + all.slice(end));
    start = end;
  }
  return keys;
}
