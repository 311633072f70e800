import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Practice, PracticeText } from '../feed/practice.js';
import { textFor } from '../feed/text-for.js';
import { showOriginal } from './formats.js';
import { searchControlsFile } from './later-files.js';

/** Which text of its practice a card shows: the one that the languages decide, or the original, if the visitor has asked for it. */
export class ChosenText {
  readonly #card: ReactiveElement;
  /** Id of the practice whose original the visitor has asked for. A reloaded feed has another object of that id. */
  #original: string | undefined;

  constructor(card: ReactiveElement) {
    this.#card = card;
  }

  /** @param languages - BCP 47 tags of the page, then of the languages that the visitor reads */
  of(practice: Practice, languages: readonly string[]): PracticeText {
    return practice.id === this.#original ? practice.texts[0] : textFor(practice, languages);
  }

  /**
   * The button that shows the original where a card shows a translation, and the translation again. It comes when the page is idle;
   * until then, one that nobody sees keeps its place.
   *
   * @param title - of the practice, as the card shows it
   */
  button(
    practice: Practice | undefined,
    languages: readonly string[],
    title: string,
  ): TemplateResult | undefined {
    if (!practice || textFor(practice, languages) === practice.texts[0]) return undefined;
    const [language = 'en'] = languages;
    const controls = searchControlsFile.content;
    if (controls) {
      const isOriginal = practice.id === this.#original;
      return controls.originalButton(practice, language, title, isOriginal, () => {
        this.#original = isOriginal ? undefined : practice.id;
        this.#card.requestUpdate();
      });
    }
    searchControlsFile.prepare();
    return html`<button
      class="original later"
      part="original"
      .textContent=${showOriginal(practice, language)}
    ></button>`;
  }
}
