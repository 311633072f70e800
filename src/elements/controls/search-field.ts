import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cross, magnifier } from './icons.js';

interface SearchField {
  readonly label: string;
  /** What it shows. */
  readonly text: string;
  /** Handles all events by which its text may change. */
  readonly change: (event: Event) => void;
  readonly keyDown: (event: KeyboardEvent) => void;
  /** Called when somebody is about to search. */
  readonly prepare: () => void;
  readonly clear: () => void;
}

/** The search field, with its label, an icon and a button that empties it: engines have none, or each another one. */
export function searchField({
  label,
  text,
  change,
  keyDown,
  prepare,
  clear,
}: SearchField): TemplateResult {
  const clearLabel = msg('Clear the text', {
    desc: 'Read aloud for the button with a cross in a search field.',
  });
  return html`<label for="text" .textContent=${label}></label>
    <div class="field" part="field">
      ${magnifier()}
      <input
        id="text"
        type="search"
        part="input"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(text)}
        @input=${change}
        @change=${change}
        @blur=${change}
        @compositionstart=${change}
        @compositionend=${change}
        @keydown=${keyDown}
        @focus=${prepare}
        @pointerover=${prepare}
      />
      <button
        type="button"
        class="icon"
        part="clear-text"
        aria-label=${clearLabel}
        ?hidden=${!text}
        @click=${clear}
      >
        ${cross()}
      </button>
    </div>`;
}
