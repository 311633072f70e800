import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { normalise, type Query, sortOrders } from '../search/query.js';
import { type ChoiceFilter, choicesOf, isChoiceFilter, withChoice } from './filter-choices.js';
import { interfaceLanguage, withCount } from './formats.js';
import type { PracticeList } from './practice-list.js';

/** What a filter's control needs to know and to tell. */
export interface FilterContext {
  readonly list: PracticeList;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Changes what is asked of the list. */
  readonly choose: (change: (query: Query) => Query) => void;
}

/** The control of a filter by its name in the `filters` attribute; nothing where it would leave no choice, or is none. */
export function filterControl(
  name: string,
  context: FilterContext,
): TemplateResult | typeof nothing {
  if (name === 'ongoing') return ongoingControl(context);
  if (name === 'sort') return sortControl(context);
  return isChoiceFilter(name) ? choiceControl(name, context) : nothing;
}

function labelsOf(filter: ChoiceFilter): { label: string; all: string } {
  switch (filter) {
    case 'topic':
      return {
        label: msg('Topic', { desc: 'Label of a filter.' }),
        all: msg('All topics', { desc: 'The choice of the filter Topic that filters nothing.' }),
      };
    case 'country':
      return {
        label: msg('Country', { desc: 'Label of a filter.' }),
        all: msg('All countries', {
          desc: 'The choice of the filter Country that filters nothing.',
        }),
      };
    case 'city':
      return {
        label: msg('City', { desc: 'Label of a filter.' }),
        all: msg('All cities', { desc: 'The choice of the filter City that filters nothing.' }),
      };
    case 'year':
      return {
        label: msg('Year', { desc: 'Label of a filter.' }),
        all: msg('All years', { desc: 'The choice of the filter Year that filters nothing.' }),
      };
  }
}

interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

function select(
  id: string,
  label: string,
  options: readonly SelectOption[],
  change: (value: string) => void,
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) change(target.value);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} part="select" @change=${onChange}>
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.selected)}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}

function choiceControl(
  filter: ChoiceFilter,
  { list, language, choose }: FilterContext,
): TemplateResult | typeof nothing {
  if (!list.results) return nothing;
  const choices = choicesOf(filter, list.results.facets, list.query, language);
  const chosen = choices.some(({ selected }) => selected);
  if (choices.length < 2 && !chosen) return nothing;
  const { label, all } = labelsOf(filter);
  return select(
    filter,
    label,
    [{ value: '', label: all, selected: !chosen }, ...choices],
    (value) => choose((query) => withChoice(query, filter, value)),
  );
}

function ongoingControl({ list, choose }: FilterContext): TemplateResult | typeof nothing {
  const { results, query } = list;
  const count = results?.facets.ongoing ?? 0;
  if (!query.ongoing && (!count || count === results?.total)) return nothing;
  const name = msg('Still running', { desc: 'A filter for practices that have not ended.' });
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement)
      choose((asked) => ({ ...asked, ongoing: target.checked }));
  };
  return html`<div class="ongoing">
    <input
      id="ongoing"
      type="checkbox"
      part="checkbox"
      .checked=${live(query.ongoing ?? false)}
      @change=${onChange}
    />
    <label for="ongoing">${withCount(name, count, interfaceLanguage())}</label>
  </div>`;
}

function orderName(order: string): string {
  switch (order) {
    case 'relevance':
      return msg('Best match', {
        desc: 'An order of the list: what fits the search best comes first.',
      });
    case 'newest':
      return msg('Newest first', { desc: 'An order of the list.' });
    case 'oldest':
      return msg('Oldest first', { desc: 'An order of the list.' });
    case 'title':
      return msg('By title', { desc: 'An order of the list: alphabetical, by title.' });
    case 'city':
      return msg('By city', { desc: 'An order of the list: alphabetical, by city.' });
    default:
      return msg('Recommended order', { desc: 'An order of the list: as its editors put it.' });
  }
}

/** The order of a list to which nobody has said otherwise. */
function usualOrder({ query, ids, sort }: PracticeList): string {
  if (query.text) return 'relevance';
  return sortOrders.find((order) => order === sort) ?? (ids ? 'feed' : 'newest');
}

function sortControl({ list, choose }: FilterContext): TemplateResult | typeof nothing {
  const { query, results } = list;
  if (!results || results.total < 2) return nothing;
  const usual = usualOrder(list);
  const others = sortOrders.filter((order) => order !== 'feed' && order !== usual);
  const options = [
    { value: '', label: orderName(usual), selected: !query.sort || query.sort === usual },
    ...others.map((value) => ({ value, label: orderName(value), selected: value === query.sort })),
  ];
  const label = msg('Sort by', { desc: 'Label of a choice of orders.' });
  return select('sort', label, options, (value) => {
    const sort = sortOrders.find((order) => order === value);
    choose((asked) => normalise({ ...asked, sort }));
  });
}
