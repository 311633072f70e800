import { reportRest, type Field } from './field.js';
import { sentence } from './sentence.js';

/** Maximum number of different names in a feed. Each but the languages is a choice of a filter. */
const most = { topics: 1_000, countries: 1_000, cities: 1_000, languages: 500 };

/**
 * The names that the practices of a feed use. A feed of 5 MB has room for 250,000 cities, and a list of so many choices keeps a
 * page from reacting for seconds.
 */
export class FeedNames {
  readonly #known = new Map<string, Set<string>>();

  /** The names that may be kept. If there are others, that is reported. */
  keep(kind: keyof typeof most, names: readonly string[], field: Field): string[] {
    const known = this.#known.get(kind) ?? new Set();
    this.#known.set(kind, known);
    const kept = names.filter((name) => {
      if (known.size < most[kind]) known.add(name);
      return known.has(name);
    });
    if (kept.length < names.length) {
      reportRest(field, sentence`${most[kind]} different ${kind} in the feed`);
    }
    return kept;
  }
}
