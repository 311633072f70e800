import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** A choice of one value, with its label. */
export function select(
  id: string,
  label: string,
  options: readonly SelectOption[],
  change: (value: string) => void,
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) change(target.value);
  };
  return html`<div class="select">
    <label for=${id} .textContent=${label}></label>
    <select id=${id} part="select" aria-label=${label} @change=${onChange}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            .selected=${live(option.selected)}
            .textContent=${option.label}
          ></option>`,
      )}
    </select>
  </div>`;
}
