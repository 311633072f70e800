import type { Feed } from '../feed/feed.js';
import type { Query } from '../search/query.js';
import { createSearch, type Results, type Search, type Suggestions } from '../search/search.js';
import { countryName, interfaceLanguage } from './formats.js';
import { whenIdle } from './idle.js';
import { scopeOf, type ScopeAttributes } from './scope.js';
import { topicName } from './topics.js';

/** What a search depends on, apart from the query. */
export interface SearchSetting {
  readonly feed: Feed;
  readonly attributes: ScopeAttributes;
  /** Whether to see past what the attributes let through, save what they exclude. */
  readonly everywhere: boolean;
  /** BCP 47 tag of the page. */
  readonly language: string;
}

/** The search of a list: made anew when the feed, the attributes or the language change, kept from query to query. */
export class ListSearch {
  #search: Search | undefined;
  #feed: Feed | undefined;
  #key = '';
  #query: Query | undefined;
  #results: Results | undefined;

  /** What the query finds; the same object as before where nothing changed. */
  find(setting: SearchSetting, query: Query): Results {
    const search = this.#searchFor(setting);
    if (!this.#results || search !== this.#search || query !== this.#query) {
      this.#search = search;
      this.#query = query;
      this.#results = search.find(query);
    }
    return this.#results;
  }

  /** Ways on from a query that finds nothing. */
  suggest(query: Query): Suggestions | undefined {
    return this.#search?.suggest(query);
  }

  #searchFor({ feed, attributes, everywhere, language }: SearchSetting): Search {
    const complaints: string[] = [];
    const given = scopeOf(attributes, feed.places, (complaint) => complaints.push(complaint));
    const scope = everywhere ? scopeOf(onlyExclude(attributes), feed.places) : given;
    const key = JSON.stringify([scope, language, interfaceLanguage()]);
    if (this.#search && feed === this.#feed && key === this.#key) return this.#search;
    this.#feed = feed;
    this.#key = key;
    for (const complaint of complaints) console.warn(`<practice-list ${complaint}`);
    const search = createSearch(feed, {
      language,
      scope,
      topicName,
      countryName: (code) => countryName(code, language),
    });
    // A search that was replaced meanwhile is not worth finishing.
    whenIdle(() => search === this.#search && search.prepare());
    return search;
  }
}

function onlyExclude({ exclude, sort }: ScopeAttributes): ScopeAttributes {
  return { exclude, sort };
}
