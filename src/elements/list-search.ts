import type { ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';
import type { LiberalReading } from '../feed/liberal-reading.js';
import { indexCities, type Places } from '../feed/places/places.js';
import { defined, own } from '../feed/record.js';
import { scopeOf, type ScopeAttributes } from '../search/attributes.js';
import { contextOf } from '../search/filter.js';
import { filters } from '../search/filters.js';
import { asksElse } from '../search/normalise.js';
import type { Query } from '../search/query.js';
import { createSearch, type Results, type Search, type Suggestions } from '../search/search.js';
import { countryName, interfaceLanguage } from './formats.js';
import { report } from './report.js';
import { steadily, whenIdle } from './schedule.js';
import { conceptsFile, liberalFile, searchControlsFile, textSearchFile } from './later-files.js';
import { topicName } from './topics.js';
import { isHalfTyped } from './half-typed.js';

/** What a search depends on, apart from the query. */
export interface SearchSetting {
  readonly feed: Feed;
  readonly attributes: ScopeAttributes;
  /** Whether to ignore the attributes, except `exclude` and `sort`. */
  readonly everywhere: boolean;
  /** BCP 47 tags of the page, then of the languages that the visitor reads. */
  readonly languages: readonly string[];
}

/** The result of `find`. */
export interface Answer {
  /** The results to show; undefined while the first results of a setting are pending. */
  readonly results: Results | undefined;
  /** Whether newer results will follow. Until then, the results are those of an earlier query. */
  readonly pending: boolean;
}

/** The attributes that a search depends on. */
const scopeNames = [...filters.map(({ name }) => name), 'ids', 'exclude', 'sort'] as const;

/**
 * Maximum number of practices indexed during a keystroke, which takes one or two frames. Larger feeds are indexed in slices, and
 * so is the rest of one whose texts are so long, in characters, that it takes more milliseconds than this.
 */
const indexedAtOnce = 500;
const longTexts = 100_000;
const longestAtOnce = 50;

/** The search of a list. It is created when the feed, the attributes or the language change, and kept between queries. */
export class ListSearch {
  readonly #host: ReactiveControllerHost & Element;
  #search: Search | undefined;
  #feed: Feed | undefined;
  #key = '';
  #query: Query = {};
  #results: Results | undefined;
  /** Whether the results ignore the text because the text search failed to load. */
  #withoutText = false;
  /** If the results are those of the text alone: the loading of the concepts, which may add others. */
  #beforeConcepts: typeof conceptsFile.loading;
  #indexed = false;
  /** The search being indexed by each scheduler. */
  readonly #indexing = new Map<typeof whenIdle, Search>();
  /** The search whose index is complete. */
  #complete: Search | undefined;
  /** Liberal reading, if the search uses it; null if the setting has changed since. */
  #names: LiberalReading | undefined | null;
  /** Whether the attributes contain names that require liberal reading. */
  #free = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    for (const file of [textSearchFile, conceptsFile, liberalFile, searchControlsFile])
      file.watch(host);
  }

  /** The cities that the list is restricted to, as its attribute spells them. */
  cities: readonly string[] = [];

  /** The query of the last results. */
  get query(): Query {
    return this.#query;
  }

  /**
   * Finds the results of a query; the same object if nothing has changed. A query with a text waits for the text search to load,
   * and for the index of a large feed. Until then, the answer has the previous results, so that typing is not blocked.
   */
  find(setting: SearchSetting, query: Query): Answer {
    const search = this.#searchFor(setting, query);
    if (!search) return { results: this.#results, pending: true };
    const isNew = search !== this.#search;
    this.#search = search;
    if (isNew) this.#indexed = false;
    const withText = Boolean(own(query, 'text')?.trim());
    const withoutText = withText && textSearchFile.failed;
    const same = this.#results && !isNew && !asksElse(query, this.#query);
    const { loading } = conceptsFile;
    if (same && withoutText === this.#withoutText && loading === this.#beforeConcepts)
      return { results: this.#results, pending: false };
    if (withText && !withoutText) {
      if (!textSearchFile.content) {
        void textSearchFile.load();
        return this.#wait(isNew);
      }
      if (!this.#indexed && !indexAtOnce(search, setting.feed)) {
        this.#index(search, steadily);
        return this.#wait(isNew);
      }
      this.#indexed = true;
    }
    const results = search.find(query);
    // If the search has asked for concepts, they may find something where the text finds nothing.
    if (conceptsFile.loading && !results.total) return this.#wait(isNew);
    if (!results.total && this.#results && !isNew && isHalfTyped(query)) {
      return { results: this.#results, pending: false };
    }
    this.#query = query;
    this.#withoutText = withoutText;
    this.#beforeConcepts = conceptsFile.loading;
    return { results: (this.#results = results), pending: false };
  }

  /** A pending answer. Results of another setting are dropped, because its attributes no longer apply. */
  #wait(isNew: boolean): Answer {
    if (isNew) this.#results = undefined;
    return { results: this.#results, pending: true };
  }

  /** Suggestions for a query that found nothing. Those that need the text search follow when it has loaded. */
  suggest(): Suggestions | undefined {
    if (!textSearchFile.failed) void textSearchFile.load();
    return this.#search?.suggest(this.#query);
  }

  /** How many practices a query would find. */
  readonly count = (query: Query): number => this.#search?.find(query).total ?? 0;

  /** Loads the text search and indexes the practices while the page is idle, so that it is ready for the first keystroke. */
  async prepare(): Promise<void> {
    await textSearchFile.load();
    if (this.#search && this.#search !== this.#complete) this.#index(this.#search, whenIdle);
  }

  #index(search: Search, schedule: typeof whenIdle): void {
    if (this.#indexing.get(schedule) === search) return;
    this.#indexing.set(schedule, search);
    schedule(() => {
      // Stop if the search has been replaced.
      if (search !== this.#search) return false;
      if (search.prepare()) return true;
      this.#complete = search;
      this.#indexed = true;
      this.#host.requestUpdate();
      return false;
    });
  }

  /** The search of a setting; undefined while names in it require liberal reading, which has not loaded yet. */
  #searchFor(setting: SearchSetting, query: Query): Search | undefined {
    const { feed, everywhere, languages } = setting;
    const [language = 'en'] = languages;
    const attributes = everywhere ? onlyExclude(setting.attributes) : setting.attributes;
    const values = scopeNames.map((name) => attributes[name]);
    const key = JSON.stringify([values, languages, interfaceLanguage()]);
    if (feed !== this.#feed || key !== this.#key) {
      this.#feed = feed;
      this.#key = key;
      this.#names = null;
      this.#free = hasFreeWords(scopeOf(attributes, contextOf(feed)), feed.places);
    }
    const free = this.#free || hasFreeWords(defined(query), feed.places);
    if (free && !liberalFile.content && !liberalFile.failed) {
      void liberalFile.load();
      return undefined;
    }
    const names = free ? liberalFile.content : undefined;
    if (this.#search && names === this.#names) return this.#search;
    this.#names = names;
    // With liberal reading, places are found by the names of countries.
    const places = names ? indexCities(feed.places.cities, names) : feed.places;
    const words = { topicName, countryName: (code: string) => countryName(code, language) };
    const context = contextOf({ ...feed, places }, words);
    const scope = scopeOf(attributes, context, (name, value) => {
      void report(this.#host, name, value, context);
    });
    this.cities = scope.cities ?? [];
    const textSearch = () => textSearchFile.content?.createTextSearch;
    const concepts = () => conceptsFile.wanted?.createConcepts;
    const options = { language, languages, scope, ...words, textSearch, concepts };
    return createSearch({ ...feed, places }, options);
  }
}

/** Indexes as much as a visitor does not notice. Returns whether that was all. */
function indexAtOnce(search: Search, { practices }: Feed): boolean {
  if (practices.length > indexedAtOnce) return false;
  const isLong = JSON.stringify(practices).length > longTexts;
  const end = performance.now() + longestAtOnce;
  while (search.prepare()) if (isLong && performance.now() > end) return false;
  return true;
}

function onlyExclude({ exclude, sort }: ScopeAttributes): ScopeAttributes {
  return defined({ exclude, sort });
}

/** Whether a query has the name of a country, also after a city ("Lublin, Poland"), or a city that the feed calls otherwise. */
function hasFreeWords({ countries = [], cities = [] }: Query, places: Places): boolean {
  return (
    countries.some((name) => !places.country(name)) || cities.some((name) => !places.city(name))
  );
}
