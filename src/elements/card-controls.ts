import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * The part of a card that unfolds.
 *
 * @param name - title of the practice
 * @param onToggle - called when it is unfolded or folded
 * @param end - what follows its texts
 */
export function unfolding(name: string, onToggle: () => void, end: unknown): TemplateResult {
  return html`<details part="details" @toggle=${onToggle}>
    <summary
      part="summary"
      aria-label=${msg(str`Read more: ${name}`, {
        desc: 'Read aloud for the button "Read more". Begin with the same words as that button. The placeholder is a title.',
      })}
    >
      <span
        .textContent=${msg('Read more', { desc: 'A button that unfolds the rest of a practice.' })}
      ></span>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m6 3.5 4.5 4.5L6 12.5" /></svg>
    </summary>
    <slot name="section"></slot>
    <slot name="related"></slot>
    ${end}
  </details>`;
}
