import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { interfaceLanguage, numberName } from './formats.js';

/**
 * What stands there while a feed loads: the author's own content, or where there is none the shapes of cards. Either takes the
 * room of two rows, so that what follows is out of view before the list pushes it there. Below a shorter list it comes up.
 *
 * @param count - how many cards may come
 */
export function loading(hasFallback: boolean, count: number): TemplateResult {
  if (hasFallback) return html`<div class="room"><slot></slot></div>`;
  return html`<div class="loading" part="loading" aria-hidden="true">
    ${[...Array(count).keys()].map(() => html`<div></div>`)}
  </div>`;
}

/**
 * What stands below a list that has more to show.
 *
 * @param count - how many practices are on the page
 * @param total - how many there are
 * @param showMore - adds a page
 */
export function more(count: number, total: number, showMore: () => void): TemplateResult {
  const language = interfaceLanguage();
  const shown = numberName(count, language);
  const all = numberName(total, language);
  return html`<div class="footer" part="footer">
    <p part="count">
      ${msg(str`Showing ${shown} of ${all}`, { desc: 'Two numbers: how many practices are shown, of how many.' })}
    </p>
    <button type="button" part="more" @click=${showMore}>
      ${msg('Show more', { desc: 'A button below a list that adds more practices to it.' })}
    </button>
  </div>`;
}
