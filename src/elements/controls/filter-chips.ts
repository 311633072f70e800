import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { filters, withValues } from '../../search/filters.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { button } from '../states.js';
import { nameOf, spellings } from './filter-choices.js';
import { cross } from './icons.js';

/** Changes the query of a list. */
type Choose = (change: (query: Query) => Query) => void;

/** The name of each value of the query's filters, and what removes that value from a query. */
export function chipsOf(
  query: Query,
  results: Results | undefined,
  language: string,
): readonly { readonly name: string; readonly without: (asked: Query) => Query }[] {
  return filters.flatMap((filter) =>
    [...new Set(spellings(filter, query, results))].map((value) => ({
      name: nameOf(filter, value, language, results),
      without: (asked) => {
        const spelt = spellings(filter, asked, results);
        const rest = filter.valuesOf(asked).filter((_, index) => spelt[index] !== value);
        return withValues(asked, filter, rest);
      },
    })),
  );
}

/**
 * A button for each value of the filters that are set, which removes it.
 *
 * @param language - BCP 47 tag of the page
 */
export function filterChips(
  query: Query,
  results: Results | undefined,
  language: string,
  choose: Choose,
): TemplateResult | typeof nothing {
  const set = chipsOf(query, results, language);
  if (!set.length) return nothing;
  const chips = set.map(
    ({ name, without }) =>
      html`<li>
        <button
          type="button"
          part="chip"
          aria-label=${msg(str`Remove filter: ${name}`, { desc: 'Read aloud for a button that shows only the value of a filter. The placeholder is that value, such as "Oslo".' })}
          @click=${() => choose(without)}
        >
          <span .textContent=${name}></span>${cross()}
        </button>
      </li>`,
  );
  const list = html`<ul class="chips" part="chips">
    ${chips}
    <li>${clearButton(choose)}</li>
  </ul>`;
  // New buttons for other chips, because screen readers may not say that the focused one has another name now.
  return html`${keyed(set.map(({ name }) => name).join('\n'), list)}`;
}

function chipsIn(root: ParentNode | null): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>('[part=chip]')] : [];
}

/** The chip in the place of one that has gone with the former list of chips, or else the last one. */
export function chipInPlaceOf(lost: Element, root: ParentNode): HTMLElement | undefined {
  const at = chipsIn(lost.closest('ul')).findIndex((chip) => chip === lost);
  const chips = chipsIn(root);
  return at < 0 ? undefined : (chips[at] ?? chips.at(-1));
}

/** A button that removes all chips, and the text. */
export function clearButton(choose: Choose): TemplateResult {
  const text = msg('Clear all', {
    desc: 'A button that empties the search field and all filters.',
  });
  return button('clear', text, () => choose(() => ({})));
}
