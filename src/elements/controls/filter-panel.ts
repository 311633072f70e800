import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { defined } from '../../feed/record.js';
import { fold } from '../../feed/text/fold.js';
import type { Filter } from '../../search/filter.js';
import { withValues } from '../../search/filters.js';
import { normalise } from '../../search/normalise.js';
import type { Query, Years } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { numberName } from '../formats.js';
import { type Choice, choicesOf, spellings as spelt, turningYears } from './filter-choices.js';
import { wordsOf } from './filter-words.js';
import { magnifier } from './icons.js';
import { select } from './select.js';

/** A change of a query. */
export type Change = (query: Query) => Query;

export interface PanelContext {
  readonly query: Query;
  readonly results: Results;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Changes the query of the list. */
  readonly choose: (change: Change) => void;
  /** What is typed to narrow the choices down. */
  readonly narrowing: string;
  /** Called with what is typed. */
  readonly narrow: (typed: string) => void;
}

/** From how many choices on they can be narrowed down. */
const many = 12;

/** The content of a filter's panel. */
export function filterPanel(filter: Filter, context: PanelContext): TemplateResult {
  return filter.kind === 'years' ? yearsPanel(filter, context) : choicePanel(filter, context);
}

function choicePanel(filter: Filter, context: PanelContext): TemplateResult {
  const { query, results, language, narrowing } = context;
  const choices = choicesOf(filter, results, query, language);
  const typed = fold(narrowing).trim();
  // The feed knows cities by other names too: Geneva is found by "Genf".
  const meant = typed && results.spelling(filter.field, narrowing.trim());
  const { spellings } = wordsOf(filter);
  const shown = choices.filter(
    ({ value, name }) =>
      !typed ||
      value === meant ||
      fold(name).includes(typed) ||
      spellings?.(value, results).some((each) => fold(each).startsWith(typed)),
  );
  const none = msg('No choice matches.', {
    desc: 'Shown in a filter, below the field that narrows its choices down.',
  });
  return html`${choices.length >= many ? narrowField(context) : nothing}
    ${
      shown.length
        ? html`<ul class="choices">
            ${shown.map((choice) => keyed(choice.value, checkbox(filter, choice, context)))}
          </ul>`
        : nothing
    }
    <p class="none" role="status" .textContent=${shown.length ? '' : none}></p>`;
}

function narrowField({ narrowing, narrow }: PanelContext): TemplateResult {
  const label = msg('Narrow the choices', {
    desc: 'Read aloud: the name of a field in a filter. Only the choices that contain what is typed are shown.',
  });
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) narrow(target.value);
  };
  // Of no form: Enter would search there, and not even in the search field, because a form with two fields needs a button.
  return html`<div class="field">
    ${magnifier()}
    <input
      type="search"
      form=""
      part="narrow"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      .value=${live(narrowing)}
      @input=${onInput}
    />
  </div>`;
}

function checkbox(
  filter: Filter,
  { value, name, count, selected }: Choice,
  { results, choose }: PanelContext,
): TemplateResult {
  const toggle: Change = (query) => {
    const values = spelt(filter, query, results);
    const rest = filter.valuesOf(query).filter((_, index) => values[index] !== value);
    return withValues(query, filter, values.includes(value) ? rest : [...rest, value]);
  };
  return html`<li class=${count === 0 ? 'none' : ''}>
    <label>
      <input
        type="checkbox"
        part="checkbox"
        .checked=${live(selected)}
        @change=${() => choose(toggle)}
      />
      <span .textContent=${name}></span>
      <span class="count" .textContent=${count === undefined ? '' : numberName(count)}></span>
    </label>
  </li>`;
}

/** Two choices of a year. Years in between are left out, because one long practice would make dozens of them. */
function yearsPanel(
  filter: Filter,
  { query, results, language, choose }: PanelContext,
): TemplateResult {
  const { valueName } = wordsOf(filter);
  const all = msg('All years', { desc: 'A choice in the filter "Year": practices from any year.' });
  const { from, to } = query.years ?? defined<Years>({});
  const years = turningYears(results, query);
  const side = (name: keyof Years, label: string, wanted: number | undefined): TemplateResult =>
    select(
      `year-${name}`,
      label,
      [
        { value: '', label: all, selected: wanted === undefined },
        ...years.map((year) => ({
          value: String(year),
          label: valueName(String(year), language),
          selected: year === wanted,
        })),
      ],
      (value) => {
        const year = value ? Number(value) : undefined;
        choose((asked) =>
          normalise({ ...asked, years: defined({ ...asked.years, [name]: year }) }),
        );
      },
    );
  return html`<div class="years">
    ${side('from', msg('From', { desc: 'Label of a choice of the first year.' }), from)}
    ${side('to', msg('To', { desc: 'Label of a choice of the last year.' }), to)}
  </div>`;
}
