import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { normalise, type Query } from '../search/query.js';
import { chipsOf } from './filter-choices.js';
import { filterControl } from './filter-controls.js';
import { interfaceLanguage, practiceCount } from './formats.js';
import { closeIcon } from './icons.js';
import { PageLanguage } from './page-language.js';
import type { PracticeList } from './practice-list.js';
import { styles } from './practice-search.styles.js';
import { property } from './property.js';

const allFilters = 'topic country city year ongoing sort';

/**
 * @summary A search field and filters for a list of practices.
 *
 * A remote control: the list holds the query and the results. The search finds its list anew each time it needs it, so either
 * may come first, move or be replaced.
 *
 * @csspart form - Everything
 * @csspart input - The search field
 * @csspart filters - The row of filters
 * @csspart select - Each filter that is a choice
 * @csspart checkbox - The filter for what is still running
 * @csspart footer - Count and button below the filters
 * @csspart chips - The filters that are set
 * @csspart chip - Each of them, a button that takes it away
 * @csspart count - How many practices are found
 * @csspart clear - The button that clears field and filters
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, for a surface on which the page's own cannot be read
 * @cssproperty [--practice-muted] - Colour of the count; 85 % of the text's colour by default
 * @cssproperty [--practice-tint] - Background of a button under the pointer
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-gap=1.5em] - Space below
 * @cssproperty [--practice-small-size=0.875em] - Size of the filters that are set
 */
export class PracticeSearch extends LitElement {
  static override styles = styles;

  /** Id of the list to search, or of what it stands in, in the same document or shadow root. Without it, the first list there. */
  @property() for?: string;

  /** Which filters to offer, in this order. One with fewer than two choices hides itself. */
  @property() filters = allFilters;

  /** What the search is called: the field's label, and the landmark's name. Two searches on a page need two names. */
  @property() label?: string;

  readonly #language = new PageLanguage(this);
  #root: Node | undefined;
  #frame: number | undefined;
  /** What is typed and not with the list yet. */
  #typed: string | undefined;

  /** The list it searches, if it is there. Never remembered: lists come, go and are replaced. */
  get list(): PracticeList | null {
    if (!this.isConnected) return null;
    const root = this.getRootNode() as Document | ShadowRoot;
    if (this.for === undefined) return root.querySelector('practice-list');
    const named = root.getElementById(this.for);
    return named?.closest('practice-list') ?? named?.querySelector('practice-list') ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('practice-results', this.#onOutcome);
    this.#root.addEventListener('practice-error', this.#onOutcome);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('practice-results', this.#onOutcome);
    this.#root?.removeEventListener('practice-error', this.#onOutcome);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  readonly #onOutcome = (event: Event): void => {
    if (event.target !== this.list) return;
    // A list that came after the typing is told now.
    if (this.#typed !== undefined) this.#schedule();
    this.requestUpdate();
  };

  #onInput(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#typed = event.target.value;
    this.#schedule();
  }

  /** Hands what is typed to the list before the next frame is painted, once however many keys came before it. */
  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const { list } = this;
      if (!list || this.#typed === undefined) return;
      const text = this.#typed;
      this.#typed = undefined;
      this.#ask({ ...list.query, text });
    });
  }

  #ask(query: Query): void {
    const { list } = this;
    if (list) list.query = normalise(query);
    this.requestUpdate();
  }

  #choose(change: (query: Query) => Query): void {
    const query = this.list?.query ?? {};
    const text = this.#typed;
    this.#typed = undefined;
    this.#ask(change(text === undefined ? query : { ...query, text }));
  }

  #clear(): void {
    this.#choose(() => ({}));
    this.#typed = undefined;
    // The button goes; the field is where one starts again.
    this.renderRoot.querySelector('input')?.focus();
  }

  /** What the filters are set to, each a button that takes it away. */
  #chips(query: Query): TemplateResult | typeof nothing {
    const set = chipsOf(query, this.#language.tag);
    if (!set.length) return nothing;
    return html`<ul class="chips" part="chips">
      ${set.map(
        ({ name, without }) =>
          html`<li>
            <button
              type="button"
              part="chip"
              aria-label=${msg(str`Remove filter: ${name}`, { desc: 'Read aloud for a button that shows the name of a filter.' })}
              @click=${() => this.#remove(without)}
            >
              ${name}${closeIcon}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #remove(without: Query): void {
    this.#choose(() => without);
    // The button goes with its filter.
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const label = this.label || msg('Search practices', { desc: 'Label of a search field.' });
    const query = normalise(list?.query ?? {});
    const asks = Object.keys(query).length > 0;
    // The room of what is to come. A list that fails needs none.
    const waiting = list && !list.results && !list.error;
    const names = this.filters.split(/\s+/);
    const language = this.#language.tag;
    const choose = (change: (asked: Query) => Query): void => this.#choose(change);
    return html`<search lang=${interfaceLanguage()} aria-label=${label}>
      <form part="form" @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="text">${label}</label>
          <input
            id="text"
            type="search"
            part="input"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            .value=${live(this.#typed ?? query.text ?? '')}
            @input=${this.#onInput}
          />
        </div>
        <div class="filters" part="filters">
          ${names.map((name) => {
            if (list?.results) return filterControl(name, { list, language, choose });
            return waiting && name
              ? html`<div class=${name === 'ongoing' ? name : 'field'}></div>`
              : nothing;
          })}
        </div>
        <div class="footer" part="footer" ?hidden=${!list?.results && !waiting}>
          ${this.#chips(query)}
          <p part="count">${list?.results ? practiceCount(list.results.total) : nothing}</p>
          ${
            asks
              ? html`<button type="button" part="clear" @click=${this.#clear}>
                  ${msg('Clear all', { desc: 'A button that empties the search field and all filters.' })}
                </button>`
              : nothing
          }
        </div>
      </form>
    </search>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-search': PracticeSearch;
  }
}
