import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { numberName, practiceCount } from '../formats.js';
import type { Place } from './places.js';

/** A list of the buttons of places; nothing without places. */
export function placeButtons(places: readonly Place[]): TemplateResult | typeof nothing {
  if (!places.length) return nothing;
  return html`<ul>
    ${places.map((place) => html`<li>${button(place)}</li>`)}
  </ul>`;
}

/** Its number is drawn by a style sheet: as text, it would be a part of what the button says, and its name says it in words. */
function button({ value, name: cities, found, chosen }: Place): TemplateResult {
  const country = practiceCount(found.size);
  const label = msg(str`${cities}, ${country}`, {
    desc: 'A place: one or more cities, then their country, as in "Oslo, Norway".',
  });
  return html`<button
    type="button"
    part="place"
    class=${found.size ? '' : 'none'}
    data-value=${value}
    aria-pressed=${chosen ? 'true' : 'false'}
    aria-label=${label}
  >
    <span .textContent=${cities}></span>
    <span part="count" data-count=${numberName(found.size)}></span>
  </button>`;
}
