import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { defined, own } from '../../feed/record.js';
import { isolated } from '../../feed/text/isolated.js';
import { cities as byCity } from '../../search/choice-filters.js';
import { filterOf } from '../../search/filters.js';
import { normalise } from '../../search/normalise.js';
import type { Query } from '../../search/query.js';
import type { Results, Suggestions } from '../../search/search.js';
import { listName, practiceCount } from '../formats.js';
import { button, noMatch } from '../states.js';
import { apart, nameOf } from './filter-choices.js';
import { withCount, wordsOf as filterWords } from './filter-words.js';
import { excerpt, longest, quotation } from './quotation.js';

/** The attributes of a list that "everywhere" ignores. */
interface Restriction {
  readonly city?: string;
  readonly country?: string;
  readonly topic?: string;
  readonly year?: string;
  readonly ongoing?: boolean;
  readonly ids?: string;
}

const unrestricted: Restriction = defined({});

export interface EmptyResults {
  readonly search: {
    /** The query that found nothing. */
    readonly query: Query;
    /** The cities that the list is restricted to, as its attribute spells them. */
    readonly cities: readonly string[];
    suggest(): Suggestions | undefined;
    /** How many practices another query would find. */
    readonly count: (query: Query) => number;
  };
  readonly results: Results;
  /** The attributes that restrict the list, unless a visitor chose to ignore them. */
  readonly restriction: Restriction | undefined;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Changes the query; with `everywhere`, also removes the list's restrictions. */
  readonly ask: (query: Query, everywhere?: boolean) => void;
}

/** The values of a query's field, in words. */
function wordsOf(
  query: Query,
  field: string,
  { results, language }: Pick<EmptyResults, 'results' | 'language'>,
): string {
  const filter = filterOf(field);
  if (!filter) return excerpt(own(query, 'text') ?? '');
  const values = filter.valuesOf(query).map((value) => results.spelling(filter.field, value));
  const names = values.map((value) => {
    return apart(
      filter,
      excerpt(filterWords(filter).valueName(value, language, results)),
      language,
    );
  });
  const all = listName(names, language, 'disjunction');
  return all.length > 2 * longest ? excerpt(all) : all;
}

/** A way on from an empty list. */
interface Way {
  readonly part: 'suggestion' | 'all';
  readonly text: string;
  readonly take: () => void;
}

/** What residents see if nothing matches: a sentence, and ways on, the likeliest first. */
export function emptyResults(empty: EmptyResults): TemplateResult {
  const { search, results, restriction, language } = empty;
  const { query, cities } = search;
  const { city, country, topic, year, ongoing, ids } = restriction ?? unrestricted;
  const fields = Object.keys(normalise(query));
  const isRestricted = [city, country, topic, year, ongoing, ids].some(Boolean);
  // An attribute of the list in a frame comes from an address.
  const strange = fields.length ? [] : cities.filter((name) => !results.cities(name).length);
  const names = strange.length ? [] : cities.map((name) => nameOf(byCity, name, language, results));
  const place = listName(names, language);
  const sentence =
    place && !fields.length
      ? msg(str`There are no practices from ${place} here yet.`, {
          desc: 'Shown in an empty list. The placeholder is a city.',
        })
      : noMatch();
  const asked = own(query, 'text');
  const words = (asked ? [asked] : strange).map(quotation);
  const suggestions = search.suggest();
  // Without its only field, a query shows everything, which is a way of its own.
  const withouts = fields.length > 1 || isRestricted ? withoutEach(suggestions, empty) : [];
  const all =
    fields.length || isRestricted
      ? [everything(empty, Boolean(city || country), isRestricted)]
      : [];
  const ways = [...meant(suggestions, empty), ...withouts, ...all];
  return html`<slot name="empty"
    ><div class="empty" part="empty">
      <p>
        <span .textContent=${sentence}></span>
        ${words.map((each) => html`<bdi .textContent=${each}></bdi>`)}
      </p>
      <ul class="ways">
        ${ways.map(({ part, text, take }) => html`<li>${button(part, text, take)}</li>`)}
      </ul>
    </div></slot
  >`;
}

/** Corrections of a city, then of the text. */
function meant(
  suggestions: Suggestions | undefined,
  { search: { query, count }, results, language, ask }: EmptyResults,
): readonly Way[] {
  const question = (what: string): string =>
    msg(str`Did you mean ${what}?`, {
      desc: 'A button that corrects a search. The placeholder is a city or a word.',
    });
  // Two unknown cities may be nearest to the same one.
  const names = [...new Set(suggestions?.cities.values())];
  const ways = names.map((name): Way => {
    const take = (): void => ask({ ...query, cities: [name] }, true);
    return { part: 'suggestion', text: question(nameOf(byCity, name, language, results)), take };
  });
  const text = suggestions?.text;
  if (text === undefined) return ways;
  const corrected = { ...query, text };
  // Without isolation, a Hebrew line continues after "Oslo" from left to right.
  const what = isolated(quotation(text), language);
  const found = withCount(question(what), count(corrected));
  return [...ways, { part: 'suggestion', text: found, take: () => ask(corrected) }];
}

/** The query without each of its fields that then finds something, with the number of practices there are. */
function withoutEach(
  suggestions: Suggestions | undefined,
  { search: { query }, results, language, ask }: EmptyResults,
): readonly Way[] {
  return [...(suggestions?.without ?? [])]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => {
      const what = wordsOf(query, field, { results, language });
      const practices = practiceCount(count);
      const text = msg(str`Search without “${what}” (${practices})`, {
        desc: 'A button that removes a filter. First the filter, then the number of practices without it, as in "12 practices".',
      });
      const take = (): void => ask(normalise({ ...query, [field]: undefined }));
      return { part: 'suggestion', text, take };
    });
}

/** All practices, also those that the list's attributes leave out. */
function everything({ search, ask }: EmptyResults, ofCities: boolean, isRestricted: boolean): Way {
  const text = ofCities
    ? msg('Show practices from all cities', {
        desc: 'A button in an empty list. It removes all filters.',
      })
    : msg('Show all practices', {
        desc: 'A button in an empty list that is not restricted to a city. It removes all filters.',
      });
  // How many there are in the feed is not counted for a list that shows a part of it.
  const counted = isRestricted ? text : withCount(text, search.count({}));
  return { part: 'all', text: counted, take: () => ask({}, true) };
}
