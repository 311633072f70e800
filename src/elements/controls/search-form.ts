import { msg, str } from '@lit/localize';
import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { own } from '../../feed/record.js';
import { filters } from '../../search/filters.js';
import { normalise } from '../../search/normalise.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { FocusKeeper, firstShown } from '../focus-keeper.js';
import { interfaceLanguage, practiceCount } from '../formats.js';
import { textSearchFile } from '../later-files.js';
import { report } from '../report.js';
import { afterPaint, whenIdle, whenQuiet } from '../schedule.js';
import { fileFailure } from '../states.js';
import { chipInPlaceOf, chipsOf, clearButton, filterChips } from './filter-chips.js';
import { FilterRow } from './filter-row.js';
import { reportMissingList } from './missing-list.js';
import { orderSelect } from './order-select.js';
import { searchField } from './search-field.js';
import { styles } from './search-form.styles.js';
import { TypedText } from './typed-text.js';

/** Milliseconds without a key after which the counts follow what is typed. */
const typingPause = 120;

/** What the attribute `filters` may name. */
const names: readonly string[] = [...filters.map(({ name }) => name), 'sort'];

/** The list that is searched. */
interface SearchedList {
  query: Query;
  readonly results: Results | undefined;
  readonly error: unknown;
  requestUpdate(): void;
  prepareTextSearch(): Promise<void>;
}

/** The element that shows the form. */
interface SearchHost extends LitElement {
  readonly list: SearchedList | null;
  readonly for?: string;
  readonly filters?: string;
  readonly label?: string;
  /** BCP 47 tag of the page around it. */
  readonly pageLanguage: string;
}

/** What a search shows and does. */
export class SearchForm {
  readonly #host: SearchHost;
  readonly #focus: FocusKeeper;
  readonly #row: FilterRow;
  /** The id of the list at the last update. */
  #for: string | undefined;
  /** Whether the next update waits until the list's new cards are painted. */
  #afterCards = false;
  readonly #typed = new TypedText({
    shown: () => own(this.#list?.query ?? {}, 'text') ?? '',
    languages: () => [this.#host.pageLanguage, ...navigator.languages],
    pass: () => this.#passText(),
  });

  constructor(host: SearchHost) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
    this.#focus = new FocusKeeper(host, (lost) => this.#insteadOf(lost));
    this.#row = new FilterRow(host);
    textSearchFile.watch(host);
    host.addController({ hostDisconnected: () => this.#typed.cancel() });
    whenIdle(this.#prepare);
  }

  get #list(): SearchedList | null {
    return this.#host.list;
  }

  /** Called when the list has new results or an error. */
  follow(): void {
    // Pass on text that was typed before the list was there.
    this.#typed.schedule();
    this.#afterCards = true;
    this.#host.requestUpdate();
    whenIdle(this.#prepare);
  }

  /**
   * Resolves when an update may begin. Cards are painted first, and the next key comes first, because rendering the counts of all
   * filters takes longer than both.
   */
  async ready(): Promise<void> {
    if (this.#afterCards) {
      await afterPaint();
      await whenQuiet(() => this.#typed.last, typingPause);
    }
    this.#afterCards = false;
  }

  /** Called before an update. */
  note(): void {
    this.#focus.note();
    if (this.#host.for === this.#for) return;
    this.#for = this.#host.for;
    void reportMissingList(this.#host);
  }

  /** Called when somebody is about to search, or when the page is idle. */
  readonly #prepare = (): boolean => {
    if (!textSearchFile.failed) void this.#list?.prepareTextSearch();
    return false;
  };

  #passText(): void {
    if (!this.#list) return;
    this.#afterCards = true;
    this.#choose((query) => query);
  }

  /** Changes the query of the list, which gets what is typed as well. */
  readonly #choose = (change: (query: Query) => Query): void => {
    const list = this.#list;
    if (!list) return;
    list.query = this.#typed.mark(normalise(change(this.#typed.addTo(list.query))));
    // The query is the same when a word has been composed, but no longer half typed.
    list.requestUpdate();
    this.#host.requestUpdate();
  };

  /** Enter passes on what is typed and leaves the field, so that phones close their keyboard. */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#typed.composing) return;
    if (this.#typed.pending) this.#choose((query) => query);
    this.#row.uncover();
    this.#focus.follow(() => this.#list?.results && this.#count);
  };

  /** Chromium and Safari empty a search field at Escape, Firefox does not. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing && this.#input?.value) {
      event.preventDefault();
      this.#clearText();
    }
  };

  readonly #clearText = (): void => {
    this.#typed.replace('');
    this.#input?.focus();
    this.#host.requestUpdate();
  };

  /** What its field does. */
  readonly #field = {
    change: this.#typed.handle,
    prepare: this.#prepare,
    keyDown: this.#onKeyDown,
    clear: this.#clearText,
  };

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('[part=input]');
  }

  get #count(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=count]');
  }

  /** After a chip the next one, otherwise the count. The field is the last resort: phones open their keyboard for it. */
  #insteadOf(lost: Element): HTMLElement | null | undefined {
    const { renderRoot } = this.#host;
    return firstShown([
      chipInPlaceOf(lost, renderRoot),
      this.#row.inPlaceOf(lost),
      this.#count,
      this.#input,
    ]);
  }

  /** The filters that are asked for, each once: none if the attribute is empty. Unknown ones are reported. */
  #asked(): ReadonlySet<string> {
    const { filters: asked } = this.#host;
    const given = new Set(asked === undefined ? names : asked.toLowerCase().match(/[^\s,]+/g));
    for (const name of given) {
      if (names.includes(name)) continue;
      given.delete(name);
      void report(this.#host, 'filters', name, { allowed: names });
    }
    return given;
  }

  /** The last line: the count at its start; at its end the order or, on narrow pages, what removes all filters. */
  #footer(results: Results | undefined, end: unknown): TemplateResult {
    const count = results ? practiceCount(results.total) : '';
    return html`<div class="footer" part="footer">
      <p part="count" .textContent=${count}></p>
      ${end}
    </div>`;
  }

  render(): TemplateResult {
    const list = this.#list;
    const label = this.#host.label || msg('Search practices', { desc: 'Label of a search field.' });
    const landmark = msg(str`Search form: ${label}`, {
      desc: 'Read aloud: the name of the part of the page with the search field and the filters. The placeholder is the label of the field.',
    });
    const { results, error } = list ?? {};
    const query = normalise(list?.query ?? {});
    const language = this.#host.pageLanguage;
    const choose = this.#choose;
    const asked = this.#asked();
    this.#row.expect(asked);
    const row = { asked, query, results, language, choose };
    const hasFilters = filters.some(({ name }) => asked.has(name));
    const { isNarrow } = this.#row;
    const order = asked.has('sort') ? orderSelect(query, results, choose) : nothing;
    const chips = isNarrow ? nothing : filterChips(query, results, language, choose);
    const clear = chipsOf(query, results, language).length ? clearButton(choose) : nothing;
    // Without a list, there is nothing to choose from.
    const hasList = Boolean(list && (results || !error));
    const failure = fileFailure(
      textSearchFile,
      msg('Text search could not be loaded.', {
        desc: 'Shown below the search field, above the button "Try again". The filters still work.',
      }),
      () => void this.#list?.prepareTextSearch(),
    );
    return html`<search lang=${interfaceLanguage()} aria-label=${landmark}>
      <form part="form" class=${isNarrow ? 'narrow' : ''} @submit=${this.#onSubmit}>
        ${searchField({ ...this.#field, label, text: this.#typed.show() })} ${failure}
        ${hasList && hasFilters ? this.#row.render(row, isNarrow ? order : nothing) : nothing}
        ${chips} ${hasList ? this.#footer(results, isNarrow ? clear : order) : nothing}
      </form>
    </search>`;
  }
}

export function createSearchForm(host: SearchHost): SearchForm {
  return new SearchForm(host);
}
