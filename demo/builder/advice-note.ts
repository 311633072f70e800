import { html, nothing, type TemplateResult } from 'lit';
import { adviceOf } from './advice.js';
import type { Feeds } from './feeds.js';
import type { Options } from './options.js';

/**
 * What the snippet will show, which city was perhaps meant, and which feeds could not be loaded.
 *
 * @param replace - called with a city as typed and the one that was meant
 */
export function adviceNote(
  { feed, lost }: Feeds,
  options: Options,
  replace: (typed: string, meant: string) => void,
): TemplateResult {
  const advice = feed && adviceOf(feed, options);
  return html`${
    advice
      ? html`<p class=${advice.ok ? '' : 'bad'}>${advice.message}</p>
          ${Array.from(
            advice.near,
            ([typed, meant]) =>
              html`<button type="button" @click=${() => replace(typed, meant)}>
                Did you mean ${meant}?
              </button>`,
          )}`
      : nothing
  }${lost.map(
    ({ address, why }) =>
      html`<p class="bad lost">Not loaded: <code>${address}</code><br />${why}</p>`,
  )}`;
}
