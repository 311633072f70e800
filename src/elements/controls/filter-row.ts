import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { Filter } from '../../search/filter.js';
import { filterNamed } from '../../search/filters.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { allButton, countChosen, panelButton, toggleButton } from './filter-buttons.js';
import { isOffered } from './filter-choices.js';
import { type Change, filterPanel } from './filter-panel.js';
import { wordsOf } from './filter-words.js';
import { HostWidth } from './host-width.js';

/** Width of a filter in em. Where they do not fit, one button shows and hides all of them. Few languages need more for five. */
const filterWidth = 8;

/** What the row of filters shows. */
export interface RowContext {
  /** Names of the filters to show, in this order; others among them are ignored. */
  readonly asked: ReadonlySet<string>;
  readonly query: Query;
  readonly results: Results | undefined;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Changes the query of the list. */
  readonly choose: (change: Change) => void;
}

/**
 * The filters of a search: a button each, which opens a panel. At most one panel is open. It floats above the page where the browser
 * can place it beside its button and give it a ground on which the page's text can be read, and otherwise opens below its button.
 */
export class FilterRow implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The filter whose panel is open. */
  #open: string | undefined;
  /** Whether the filters are shown on a narrow page. */
  #isShown = false;
  /** What is typed to narrow the choices of the open panel down. */
  #narrowing = '';
  readonly #width: HostWidth;
  /** Whether the last update showed one button for all filters. */
  #wasNarrow = false;
  /** How many filters are asked for. */
  #most = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    this.#width = new HostWidth(host, () => this.#followWidth());
  }

  /** Call it in each update before `isNarrow`, with the names of the filters to show. */
  expect(asked: ReadonlySet<string>): void {
    this.#most = [...asked].filter((name) => filterNamed(name)).length;
    this.#wasNarrow = this.isNarrow;
  }

  /** Whether there is no room for a row of buttons. */
  get isNarrow(): boolean {
    return this.#width.em < this.#most * filterWidth;
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    const panel = this.#panel;
    if (panel?.matches('[popover]:not(:popover-open)')) panel.showPopover();
  }

  #followWidth(): void {
    if (this.isNarrow !== this.#wasNarrow) this.#close();
  }

  /** A panel that floats would be cut off by the edge of a frame. */
  get #floats(): boolean {
    const surface = getComputedStyle(this.#host).getPropertyValue('--practice-surface');
    return (
      !this.isNarrow &&
      parent === window &&
      'showPopover' in HTMLElement.prototype &&
      CSS.supports('position-area: end') &&
      (Boolean(surface) || CSS.supports('color: contrast-color(red)'))
    );
  }

  /** Closes a panel that floats, because it may cover what gets the focus. */
  uncover(): void {
    if (this.#panel?.matches('[popover]')) this.#close();
  }

  #toggle(name: string): void {
    const opens = this.#open !== name;
    this.#close();
    if (!opens) return;
    this.#open = name;
    this.#narrowing = '';
    // Without a panel in the flow, what is pressed would move away from under the finger.
    if (this.#floats) document.addEventListener('pointerdown', this.#onPointerDown, true);
  }

  #close(): void {
    this.#open = undefined;
    document.removeEventListener('pointerdown', this.#onPointerDown, true);
    this.#host.requestUpdate();
  }

  readonly #onPointerDown = (event: Event): void => {
    const inside = new Set<unknown>([this.#panel, this.#buttonOf(this.#open)]);
    if (!event.composedPath().some((each) => inside.has(each))) this.#close();
  };

  /** Closes what floats when the focus leaves it, because it would cover what has the focus then. */
  readonly #onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    if (!(target instanceof Element && relatedTarget instanceof Element)) return;
    const panel = target.closest('[popover]') ?? target.nextElementSibling;
    if (!panel?.matches('[popover]')) return;
    const leaves = !panel.contains(relatedTarget) && relatedTarget.nextElementSibling !== panel;
    if (leaves) this.#close();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!this.#open && !(this.isNarrow && this.#isShown)) return;
    event.preventDefault();
    const button = this.#buttonOf(this.#open) ?? this.#allButton;
    if (!this.#open) this.#isShown = false;
    this.#close();
    button?.focus();
  };

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=panel]');
  }

  #buttonOf(name: string | undefined): HTMLElement | null {
    return name ? this.#host.renderRoot.querySelector(`#${name}`) : null;
  }

  get #allButton(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=all-filters]');
  }

  /** The first choice after one that has gone, the button of a panel that has gone, or the button for all filters. */
  inPlaceOf(lost: Element): HTMLElement | null | undefined {
    if (lost.matches('[part=checkbox]') && this.#panel) {
      return this.#panel.querySelector<HTMLElement>('[part=checkbox]');
    }
    const panel = lost.closest('[part=panel]');
    if (!panel && !lost.matches('[part=filter]')) return undefined;
    return (panel && this.#buttonOf(panel.id.replace('-panel', ''))) ?? this.#allButton;
  }

  /**
   * @param order - the choice of an order, which is beside the button for all filters on narrow pages
   */
  render(context: RowContext, order: unknown): TemplateResult | typeof nothing {
    const { asked, results } = context;
    const offered = [...asked]
      .map(filterNamed)
      .filter((filter) => filter && results && isOffered(filter, results))
      .filter((filter) => filter !== undefined);
    const isPointless = results && !offered.length;
    if (isPointless && !this.isNarrow) return nothing;
    const row = html`<div
      id="filters"
      class="filters"
      part="filters"
      @keydown=${this.#onKeyDown}
      @focusout=${this.#onFocusOut}
    >
      ${offered.map((filter) => results && this.#filter(filter, { ...context, results }))}
    </div>`;
    if (!this.isNarrow) return row;
    const count = countChosen(context, offered);
    const button = allButton(count, this.#isShown, this.#showOrHide);
    return html`<div class="row" @keydown=${this.#onKeyDown}>
        ${offered.length ? button : nothing} ${order}
      </div>
      ${this.#isShown ? row : nothing}`;
  }

  #filter(filter: Filter, context: RowContext & { readonly results: Results }): TemplateResult {
    const { name } = filter;
    const count = countChosen(context, [filter]);
    if (filter.kind === 'toggle') return toggleButton(filter, count, context.choose);
    const isOpen = this.#open === name;
    const panel = () =>
      html`<div
        id="${name}-panel"
        class="panel"
        part="panel"
        role="group"
        aria-label=${wordsOf(filter).label()}
        popover=${this.#floats ? 'manual' : nothing}
      >
        ${filterPanel(filter, { ...context, narrowing: this.#narrowing, narrow: this.#narrow })}
      </div>`;
    return html`${panelButton(filter, count, isOpen, () => this.#toggle(name))}${isOpen ? panel() : nothing}`;
  }

  readonly #narrow = (typed: string): void => {
    this.#narrowing = typed;
    this.#host.requestUpdate();
  };

  readonly #showOrHide = (): void => {
    this.#isShown = !this.#isShown;
    this.#close();
  };
}
