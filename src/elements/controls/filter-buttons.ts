import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../../search/filter.js';
import { withValues } from '../../search/filters.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { spellings } from './filter-choices.js';
import type { Change } from './filter-panel.js';
import { withCount, wordsOf } from './filter-words.js';
import { arrowDown, filterLines } from './icons.js';

/** How many values of these filters are chosen. */
export function countChosen(
  { query, results }: { readonly query: Query; readonly results: Results | undefined },
  some: readonly Filter[],
): number {
  let count = 0;
  for (const filter of some) count += new Set(spellings(filter, query, results)).size;
  return count;
}

/** The name of a button, with the number of values that are chosen. */
function named(name: string, count: number): string {
  return count ? withCount(name, count) : name;
}

/** The button for all filters, on narrow pages. */
export function allButton(count: number, isShown: boolean, press: () => void): TemplateResult {
  const name = msg('Filters', { desc: 'A button on phones that shows all filters.' });
  return html`<button
    type="button"
    class="filter ${count ? 'set' : ''}"
    part="all-filters"
    aria-expanded=${isShown ? 'true' : 'false'}
    aria-controls=${isShown ? 'filters' : nothing}
    @click=${press}
  >
    ${filterLines()}<span .textContent=${named(name, count)}></span>
  </button>`;
}

/** The button of a filter without values. */
export function toggleButton(
  filter: Filter,
  count: number,
  choose: (change: Change) => void,
): TemplateResult {
  const toggle: Change = (query) =>
    withValues(query, filter, filter.valuesOf(query).length ? [] : ['1']);
  return html`<button
    type="button"
    id=${filter.name}
    class="filter ${count ? 'set' : ''}"
    part="filter"
    aria-pressed=${count ? 'true' : 'false'}
    @click=${() => choose(toggle)}
    .textContent=${wordsOf(filter).label()}
  ></button>`;
}

/** The button that opens a filter's panel. */
export function panelButton(
  filter: Filter,
  count: number,
  isOpen: boolean,
  press: () => void,
): TemplateResult {
  const { name } = filter;
  return html`<button
    type="button"
    id=${name}
    class="filter ${count ? 'set' : ''}"
    part="filter"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? `${name}-panel` : nothing}
    @click=${press}
  >
    <span .textContent=${named(wordsOf(filter).label(), count)}></span>${arrowDown()}
  </button>`;
}
