import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fold } from '../../src/feed/text/fold.js';
import type { Choice } from './choices.js';

/** From this many choices on, a field narrows them. */
const many = 12;

/** A group of checkboxes for an option with several values. */
export interface ChoiceGroup {
  /** Name of the option. */
  readonly name: string;
  /** What the choices are called: "Topics". */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Values that are chosen. Those that are not among the choices are shown as they are. */
  readonly chosen: readonly string[];
}

/** The group, folded. Its summary says what is chosen. */
export function choiceGroup({ name, label, choices, chosen }: ChoiceGroup): TemplateResult {
  const known = new Set(choices.map(([value]) => value));
  const strange = chosen.filter((value) => !known.has(value));
  // Before the feed has loaded, nothing is known about them.
  const nameOf = (value: string): string => (choices.length ? `${value} (not in the feed)` : value);
  const all = [...strange.map((value): Choice => [value, nameOf(value)]), ...choices];
  const names = all.filter(([value]) => chosen.includes(value)).map(([, each]) => each);
  return html`<details>
    <summary>${label}: <span>${names.join(', ') || 'all'}</span></summary>
    <fieldset>
      <legend>${label}</legend>
      ${all.length < many ? nothing : narrowField(name, label, all.length)}
      <div class="choices">
        ${all.map(
          ([value, each]) =>
            html`<label
              ><input
                type="checkbox"
                name=${name}
                value=${value}
                data-several
                .checked=${live(chosen.includes(value))}
              />
              <span>${each}</span></label
            >`,
        )}
      </div>
    </fieldset>
  </details>`;
}

function narrowField(name: string, label: string, count: number): TemplateResult {
  return html`<p>
    <label for="narrow-${name}">Narrow the ${label.toLowerCase()}</label>
    <input id="narrow-${name}" type="search" @input=${narrow} />
    <output for="narrow-${name}" .value=${`${count} of ${count}`}></output>
  </p>`;
}

/** Hides the choices whose names do not have the letters that are typed. What is chosen stays. */
function narrow(event: Event): void {
  const field = event.currentTarget;
  if (!(field instanceof HTMLInputElement)) return;
  const letters = fold(field.value).trim();
  const labels = [...(field.closest('fieldset')?.querySelectorAll('.choices label') ?? [])];
  let shown = 0;
  for (const label of labels) {
    if (!(label instanceof HTMLLabelElement)) continue;
    const isChosen = label.querySelector('input')?.checked;
    label.hidden = !isChosen && !fold(label.textContent).includes(letters);
    if (!label.hidden) shown += 1;
  }
  const output = field.parentElement?.querySelector('output');
  if (output) output.value = `${shown} of ${labels.length}`;
}
