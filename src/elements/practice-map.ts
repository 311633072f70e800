import { msg } from '@lit/localize';
import { css, LitElement, type TemplateResult } from 'lit';
import { mapFile } from './later-files.js';
import { ListControl } from './list-control.js';
import { PageLanguage } from './page-language.js';
import type { PracticeList } from './practice-list.js';
import { property } from './property.js';
import { isOnlyFallbackOnServers } from './server.js';
import { buttons, notices, tokens } from './tokens.styles.js';

/**
 * @summary A map of the cities of a list's practices, and a button for each city.
 *
 * The query and the results belong to the list; the map displays them, and changes which cities are chosen. It looks its list up
 * each time, so that either may be added first, moved or replaced. What it shows is a later file.
 *
 * @csspart map - The whole map: pictures and buttons
 * @csspart picture - The frame around the picture of Europe, or of the world
 * @csspart land - The land in the pictures
 * @csspart mark - Each dot in the pictures
 * @csspart hint - The line above the buttons that says what they do
 * @csspart places - The area with the buttons, which scrolls if they are many
 * @csspart place - The button of each city
 * @csspart count - The number of practices in it
 * @csspart elsewhere - The line that says how many practices are not on the map
 * @csspart error - The message that the map could not be loaded
 * @csspart retry - The button in this message that tries again
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of dots and of what is chosen; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, if the page's own cannot be read on the surface
 * @cssproperty [--practice-muted] - Colour of counts; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of coastlines; 22 % of the text's colour by default
 * @cssproperty [--practice-tint] - Colour of land, and background of what is under the pointer; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-gap=1.5em] - Space below the map, and between picture and buttons
 * @cssproperty [--practice-small-size=0.875em] - Size of counts
 */
export class PracticeMap extends LitElement {
  static override styles = [
    tokens,
    buttons,
    notices,
    css`
      :host {
        display: block;
        margin-block: 1em var(--_gap);
        color: var(--practice-text, inherit);
        text-align: start;
      }

      :host([hidden]) {
        display: none;
      }

      /* The picture, and beside or below it the buttons: as high before they are there as afterwards. */
      .room,
      .map {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_gap);
      }

      /* The empty region for a message: on a line of its own, it would add a gap. */
      .room > div {
        position: absolute;
      }

      .room::before,
      .picture {
        content: '';
        flex: 1 1 28em;
        max-inline-size: 34em;
        aspect-ratio: 1;
      }

      .room::after,
      .side {
        content: '';
        flex: 1 1 16em;
        min-block-size: 20em;
        contain: size;
      }
    `,
  ];

  /** Id of the list, or of an element that contains it, in the same document or shadow root; by default the first list there. */
  @property() for?: string;

  readonly #language = new PageLanguage(this);
  readonly #control = new ListControl(this, mapFile, ({ createMapView }) => createMapView(this));

  /** The list whose cities are shown, if it is on the page. Looked up each time, because lists may be added, removed and replaced. */
  get list(): PracticeList | null {
    return this.#control.list;
  }

  /** BCP 47 tag of the page around the map. */
  get pageLanguage(): string {
    return this.#language.tag;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#control.ready();
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#control.note();
  }

  protected override render(): TemplateResult {
    return this.#control.render(
      msg('The map could not be loaded.', { desc: 'Shown above the button "Try again".' }),
    );
  }
}

isOnlyFallbackOnServers(PracticeMap);

declare global {
  interface HTMLElementTagNameMap {
    'practice-map': PracticeMap;
  }
}
