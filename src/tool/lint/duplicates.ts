import { words } from '../../feed/fold.js';
import { quote } from '../../feed/problem.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** Practices of one place whose titles are the same but for one word or their order: probably entered twice. */
export function* lintDuplicates(items: readonly LintItem[]): Generator<Doubt> {
  const seen = new Map<string, LintItem>();
  for (const item of items) {
    const keys = titleKeys(item);
    const twin = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    if (twin) {
      const message = `The title is nearly that of ${quote(twin.practice.id)}: ${quote(twin.practice.texts[0].title)}. Is it the same practice?`;
      yield hint(item, [...item.path, 'title'], 'similar-title', message);
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, item);
  }
}

/**
 * What two near-duplicates have in common: the words in any order, or all but one of them. Keys make it linear, where
 * comparing each title with each would be quadratic.
 */
function titleKeys({ practice }: LintItem): string[] {
  const { country = '', cities, texts } = practice;
  const place = JSON.stringify([country, ...[...cities].sort()]);
  const sorted = [...new Set(words(texts[0].title))].sort();
  // A number tells editions apart: "#2", "2016".
  const omissible = sorted.length < 4 ? [] : sorted.filter((word) => !/^\p{N}+$/u.test(word));
  const leavingOut = omissible.map((word) => sorted.filter((other) => other !== word));
  return [sorted, ...leavingOut].map((each) => `${place} ${each.join(' ')}`);
}
