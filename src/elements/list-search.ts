import type { Feed } from '../feed/feed.js';
import type { Query } from '../search/query.js';
import { createSearch, type Results, type Search, type Suggestions } from '../search/search.js';
import { countryName, interfaceLanguage } from './formats.js';
import { steadily, whenIdle } from './idle.js';
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

/** Practices whose words are indexed while a visitor's keystroke waits: a frame or two. More of them are not. */
const indexedAtOnce = 500;

/** The search of a list: made anew when the feed, the attributes or the language change, kept from query to query. */
export class ListSearch {
  #search: Search | undefined;
  #feed: Feed | undefined;
  #key = '';
  #query: Query = {};
  #results: Results | undefined;
  #indexed = true;
  #waiting = false;
  readonly #onReady: () => void;

  /** `onReady` is called once a query that had to wait can be answered. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** The query whose results `find` returned last. */
  get query(): Query {
    return this.#query;
  }

  /** Whether a newer query waits for the index of words. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /**
   * What the query finds; the same object as before where nothing changed, or where the query has a text, results are shown
   * already, and many practices are not yet indexed: then typing goes on while they are.
   */
  find(setting: SearchSetting, query: Query): Results {
    const search = this.#searchFor(setting);
    if (this.#results && search === this.#search) {
      if (query === this.#query) return this.#results;
      if (query.text && !this.#indexed) {
        this.#wait(search);
        return this.#results;
      }
    }
    this.#waiting = false;
    this.#search = search;
    this.#query = query;
    return (this.#results = search.find(query));
  }

  /** Ways on from the query, which found nothing. */
  suggest(): Suggestions | undefined {
    return this.#search?.suggest(this.#query);
  }

  #wait(search: Search): void {
    if (this.#waiting) return;
    this.#waiting = true;
    steadily(() => this.#prepare(search));
  }

  /** One step of the index; a search that was replaced meanwhile is not worth finishing. */
  #prepare(search: Search): boolean {
    if (search !== this.#search) return false;
    if (search.prepare()) return true;
    this.#indexed = true;
    if (this.#waiting) this.#onReady();
    return false;
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
    this.#indexed = feed.practices.length <= indexedAtOnce;
    whenIdle(() => this.#prepare(search));
    return search;
  }
}

function onlyExclude({ exclude, sort }: ScopeAttributes): ScopeAttributes {
  return { exclude, sort };
}
