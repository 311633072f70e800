import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { allFilters, type Options } from './options.js';

const names = new Map([
  ['topic', 'Topic'],
  ['country', 'Country'],
  ['city', 'City'],
  ['year', 'Year'],
  ['ongoing', 'Still running'],
  ['sort', 'Order'],
]);

function nameOf(filter: string): string {
  return names.get(filter) ?? `${filter} (not a filter)`;
}

/** The order of all filters: those that are chosen in theirs, the others after them. `sort` is always in the last line of a search. */
export function orderOf({ filters }: Options): readonly string[] {
  const all = new Set([...filters.split(' ').filter(Boolean), ...allFilters.split(' ')]);
  all.delete('sort');
  return [...all, 'sort'];
}

/** The order with one filter moved by one place. */
export function moved(order: readonly string[], filter: string, by: 1 | -1): readonly string[] {
  const at = order.indexOf(filter);
  const other = order[at + by];
  if (other === undefined || other === 'sort') return order;
  return order.map((each) => (each === filter ? other : each === other ? filter : each));
}

/**
 * The filters of the search: which, and in which order.
 *
 * @param move - called with the filter and the direction when a button is pressed
 */
export function filterOrder(
  order: readonly string[],
  { filters }: Options,
  move: (filter: string, by: 1 | -1) => void,
): TemplateResult {
  const chosen = filters.split(' ').filter(Boolean);
  const summary = filters === allFilters ? 'all' : chosen.map(nameOf).join(', ') || 'none';
  const last = order.length - 2;
  return html`<details>
    <summary>Filters of the search: <span>${summary}</span></summary>
    <fieldset>
      <legend>Filters, in their order</legend>
      <ol class="order">
        ${repeat(
          order,
          (filter) => filter,
          (filter, at) =>
            html`<li>
              <label
                ><input
                  type="checkbox"
                  name="filters"
                  value=${filter}
                  data-several=" "
                  .checked=${live(chosen.includes(filter))}
                />
                <span>${nameOf(filter)}</span></label
              >
              ${
                filter === 'sort'
                  ? nothing
                  : ([-1, 1] as const).map(
                      (by) =>
                        html`<button
                          type="button"
                          data-move="${filter} ${by}"
                          aria-label="${nameOf(filter)}: ${by < 0 ? 'earlier' : 'later'}"
                          aria-disabled=${at === (by < 0 ? 0 : last)}
                          @click=${() => move(filter, by)}
                        >
                          ${by < 0 ? '↑' : '↓'}
                        </button>`,
                    )
              }
            </li>`,
        )}
      </ol>
      <small>The order of the practices is always in the last line of the search.</small>
      <span class="visually-hidden" role="status" id="moved"></span>
    </fieldset>
  </details>`;
}
