import { html, nothing, type TemplateResult } from 'lit';
import { checksOf, passes, readable, type Colours } from './colours.js';

/** The contrast of the chosen colours, and a button that takes readable ones if it is too little. */
export function contrastNote(colours: Colours, change: (better: Colours) => void): TemplateResult {
  const checks = checksOf(colours);
  return html`<ul>
      ${checks.map(
        (check) =>
          html`<li class=${passes(check) ? 'good' : 'bad'}>
            ${check.what}: ${Math.floor(check.ratio * 100) / 100}:1,
            ${passes(check) ? 'AA' : html`<strong>too little</strong> (needs ${check.needed}:1)`}
          </li>`,
      )}
    </ul>
    ${
      checks.every(passes)
        ? nothing
        : html`<button type="button" @click=${() => change(readable(colours))}>
            Use the nearest readable colours
          </button>`
    }`;
}
