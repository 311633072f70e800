import { summariseProblems as summary } from './problem-summary.js';
import type { Problem } from './problem.js';
import { addressMistake } from './source-addresses.js';

// A later file in the embed build: what only the console says.

type Value = string | number | boolean;

/** A sentence with `{}` for each value, or a function that makes one. */
type Sentence = string | ((...values: never[]) => string);

/** The sentences by number. The embed build writes them here (scripts/console-words.ts). */
const sentences: readonly Sentence[] = [];

/** A number of a sentence and its values as JSON, in which control characters are escaped, so that codes may contain others. */
const code = /\u0002([^\u0002\u0003]*)\u0003/g;

/** A text with its codes replaced by the sentences. Text without codes, and what only looks like a code, stays. */
export function decode(text: string, known = sentences): string {
  return text.replace(code, (found, json: string) => {
    try {
      const [number, ...values] = JSON.parse(json) as [number, ...Value[]];
      const said = known[number];
      if (typeof said === 'function') return said(...(values as never[]));
      return said?.replace(/\{\}/g, () => decode(String(values.shift()), known)) ?? found;
    } catch {
      return found;
    }
  });
}

/** {@link summary} with the sentences in their words. */
export function summariseProblems(problems: readonly Problem[], feed?: string): string {
  return decode(summary(problems, feed));
}

/**
 * Why a feed could not be loaded, in words, and what may be wrong with its address.
 *
 * @param src - the attribute that has the address
 */
export function explain(message: string, src = '', address = ''): string {
  const { advice } = addressMistake(src, address) ?? {};
  return advice ? `${decode(message)}\n${advice}` : decode(message);
}
