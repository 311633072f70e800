import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatYears, normalise, type Query } from '../search/query.js';
import type { Suggestions } from '../search/search.js';
import { valueName } from './filter-choices.js';
import { listName, practiceCount } from './formats.js';

export interface EmptyResults {
  readonly suggestions: Suggestions | undefined;
  readonly query: Query;
  /** City that the list is restricted to. */
  readonly city: string | undefined;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Asks for something else, within what the list is restricted to or past it. */
  readonly ask: (query: Query, everywhere?: boolean) => void;
}

/** What a field of a query asks for, in words. */
function wordsOf(query: Query, field: string, language: string): string {
  const list = (names: readonly string[]): string => listName(names, 'disjunction', language);
  switch (field) {
    case 'text':
      return query.text ?? '';
    case 'cities':
      return list(query.cities ?? []);
    case 'countries':
      return list((query.countries ?? []).map((value) => valueName('country', value, language)));
    case 'topics':
      return list((query.topics ?? []).map((value) => valueName('topic', value, language)));
    case 'years':
      return valueName('year', formatYears(query.years ?? {}), language);
    default:
      return msg('Still running', { desc: 'A filter for practices that have not ended.' });
  }
}

/** What residents see where nothing matches: what was not found, what was perhaps meant, and the ways on. */
export function emptyResults(empty: EmptyResults): TemplateResult {
  const { suggestions, query, city, ask } = empty;
  const asks = Object.keys(normalise(query)).length > 0;
  const unknown = suggestions?.cities ?? new Map<string, string>();
  return html`<slot name="empty"
    ><div class="empty" part="empty">
      <p>
        ${
          city && !asks
            ? msg(str`There are no practices from ${city} here yet.`, {
                desc: 'The placeholder is a city.',
              })
            : msg('No practices match.', { desc: 'Shown where a search or filter finds nothing.' })
        }
      </p>
      <div class="ways">
        ${[...unknown.values()].map((name) => didYouMean(name, () => ask(withCity(query, name), true)))}
        ${
          suggestions?.text
            ? didYouMean(suggestions.text, () => ask({ ...query, text: suggestions.text ?? '' }))
            : nothing
        }
        ${asks ? withouts(empty) : nothing}
        <button type="button" part="all" @click=${() => ask({}, true)}>
          ${msg('Show the practices of all cities', { desc: 'A button where nothing was found; it drops every filter.' })}
        </button>
      </div>
    </div></slot
  >`;
}

function withCity(query: Query, name: string): Query {
  return { ...query, cities: [name] };
}

function didYouMean(what: string, ask: () => void): TemplateResult {
  return html`<button type="button" part="suggestion" @click=${ask}>
    ${msg(str`Did you mean ${what}?`, { desc: 'The placeholder is a city or a word.' })}
  </button>`;
}

/** One button for each filter, that takes it away, with how many practices there are then. */
function withouts({ suggestions, query, language, ask }: EmptyResults): TemplateResult[] {
  return [...(suggestions?.without ?? [])]
    .filter(([, count]) => count > 0)
    .map(([field, count]) => {
      const what = wordsOf(query, field, language);
      const practices = practiceCount(count);
      return html`<button
        type="button"
        part="suggestion"
        @click=${() => ask(normalise({ ...query, [field]: undefined }))}
      >
        ${msg(str`Without “${what}”: ${practices}`, {
          desc: 'Takes a filter away; first the filter, then how many practices there are without it, as in "12 practices".',
        })}
      </button>`;
    });
}
