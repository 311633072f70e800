import { Field, readLanguage, reportRest, unusable } from './field.js';
import { asRecord } from './record.js';
import { sentence } from './sentence.js';

/** Maximum number of different names in a feed. Each but the languages is a choice of a filter. */
const most = { topics: 1_000, countries: 1_000, cities: 1_000, languages: 500 };

/** Maximum number of languages of one practice or city: more than any service translates into on request. */
const mostOfOne = 150;

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

  /** The entries of an object by language, each with its language. What is no language is reported and left out. */
  *byLanguage(list: Field): Generator<readonly [language: string, entry: Field], void> {
    const { value, report } = list;
    if (value === undefined) return;
    const entries = asRecord(value);
    if (!entries) unusable(list, sentence`an object of texts by language`);
    const keys = Object.keys(entries ?? {});
    if (keys.length > mostOfOne) reportRest(list, sentence`${mostOfOne} entries`);
    for (const key of keys.slice(0, mostOfOne)) {
      const name = new Field(key, [list, key], report);
      // The rest is not read: a feed may have hundreds of thousands.
      if (!this.keep('languages', [key], name).length) return;
      const language = readLanguage(name);
      if (language !== undefined) yield [language, name.with({ value: entries?.[key] })];
    }
  }
}
