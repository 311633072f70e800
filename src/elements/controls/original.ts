import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../../feed/practice.js';
import { originalLanguage, showOriginal } from '../formats.js';

/**
 * The button that shows the original in place of a translation, and back. It stays the same element, so that it keeps the focus.
 *
 * @param pageLanguage - BCP 47 tag
 * @param title - of the practice, as the card shows it
 * @param isOriginal - whether the original is shown
 */
export function originalButton(
  practice: Practice,
  pageLanguage: string,
  title: string,
  isOriginal: boolean,
  press: () => void,
): TemplateResult {
  const isKnown = practice.texts[0].language;
  const name = isOriginal
    ? msg(str`Show the translation: ${title}`, {
        desc: 'Read aloud for the button "Show the translation". Begin with the same words as that button. The placeholder is the title of the practice.',
      })
    : isKnown
      ? originalName(originalLanguage(practice, pageLanguage), title)
      : nothing;
  const text = isOriginal
    ? msg('Show the translation', { desc: 'The same button, while the original is shown.' })
    : isKnown
      ? showOriginal(practice, pageLanguage)
      : msg('Show the original', {
          desc: 'A button beside a translated text, if the language of the original is not known.',
        });
  return html`<button
    type="button"
    class="original"
    part="original"
    aria-label=${name}
    @click=${press}
    .textContent=${text}
  ></button>`;
}

function originalName(language: string, title: string): string {
  return msg(str`Show the original (${language}): ${title}`, {
    desc: 'Read aloud for the button "Show the original". Begin with the same words as that button. The placeholders are a language and the title of the practice.',
  });
}
