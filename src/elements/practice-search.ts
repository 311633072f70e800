import { msg } from '@lit/localize';
import { css, LitElement, type TemplateResult } from 'lit';
import { searchControlsFile } from './later-files.js';
import { ListControl } from './list-control.js';
import { PageLanguage } from './page-language.js';
import type { PracticeList } from './practice-list.js';
import { property } from './property.js';
import { isOnlyFallbackOnServers } from './server.js';
import { buttons, notices, tokens } from './tokens.styles.js';

/**
 * @summary A search field and filters for a list of practices.
 *
 * The query and the results belong to the list; the search displays and changes them. It looks its list up each time, so that
 * either may be added first, moved or replaced. What it shows is a later file, because a list without a search does not need it.
 *
 * @csspart form - The whole search
 * @csspart field - The frame around the search field, its icon and its button
 * @csspart input - The search field
 * @csspart clear-text - The button in the field that empties it
 * @csspart filters - The row of filters
 * @csspart filter - The button of each filter, which opens its panel or, if the filter has no panel, sets it
 * @csspart panel - The panel of a filter
 * @csspart narrow - The field in a panel that narrows the choices down
 * @csspart checkbox - The checkbox of each choice
 * @csspart all-filters - On narrow pages, the button that shows the filters
 * @csspart select - The choices of years, and of the order
 * @csspart chips - The list of what is chosen
 * @csspart chip - Each of them: a button that removes the choice
 * @csspart clear - The button that removes all choices and the text
 * @csspart footer - The last line: count and order
 * @csspart count - The number of practices found; it gets the focus after Enter, and when nothing is filtered any more
 * @csspart error - The message that the search, or the text search, could not be loaded
 * @csspart retry - The button in this message that tries again
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, if the page's own cannot be read on the surface
 * @cssproperty [--practice-muted] - Colour of counts; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of lines; 22 % of the text's colour by default
 * @cssproperty [--practice-surface] - Background of panels; black or white by default, whichever the text can be read on
 * @cssproperty [--practice-tint] - Background of what is under the pointer; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-gap=1.5em] - Space below the search
 * @cssproperty [--practice-small-size=0.875em] - Size of chips, counts and the order
 */
export class PracticeSearch extends LitElement {
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

      /* The height of the form: label, field, filters and last line. The same in demo/room.css. */
      .room {
        block-size: 12.3em;
      }

      :host(:is([filters=''], [filters='sort'])) .room {
        block-size: 9.05em;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Id of the list, or of an element that contains it, in the same document or shadow root; by default the first list there. */
  @property() for?: string;

  /**
   * What to show, in this order, separated by spaces: `topic country city year ongoing sort` by default. Filters with fewer than
   * two choices in the list are left out; `sort`, the order, is in the last line. If it is empty, there is only the search field.
   * @default "topic country city year ongoing sort"
   */
  @property() filters?: string;

  /** Label of the field, and name of the landmark. Two searches on a page need different labels. */
  @property() label?: string;

  readonly #language = new PageLanguage(this);
  readonly #control = new ListControl(this, searchControlsFile, ({ createSearchForm }) =>
    createSearchForm(this),
  );

  /** The list to search, if it is on the page. Looked up each time, because lists may be added, removed and replaced. */
  get list(): PracticeList | null {
    return this.#control.list;
  }

  /** BCP 47 tag of the page around the search. */
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
      msg('The search could not be loaded.', { desc: 'Shown above the button "Try again".' }),
    );
  }
}

isOnlyFallbackOnServers(PracticeSearch);

declare global {
  interface HTMLElementTagNameMap {
    'practice-search': PracticeSearch;
  }
}
