import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * What residents see where a feed could not be had: one sentence and a button.
 *
 * @param pending - whether another try is under way: the button stays, and keeps the focus, but does nothing
 * @param retry - tries again
 */
export function feedFailure(pending: boolean, retry: () => void): TemplateResult {
  return html`<div class="failure" part="error">
    <p role="alert">
      ${msg('The practices could not be loaded.', { desc: 'Shown when the practices cannot be had, above a button that tries again.' })}
    </p>
    <button
      type="button"
      part="retry"
      aria-disabled=${pending ? 'true' : 'false'}
      @click=${() => pending || retry()}
    >
      ${msg('Try again', { desc: 'A button that loads the practices again.' })}
    </button>
  </div>`;
}
