import type { ReactiveController } from 'lit';
import { asRecord, defined, own, type UnknownRecord } from '../../feed/record.js';
import { queryKey } from '../../search/normalise.js';
import { stateKey, type HistoryHost, type PlacedCards } from '../list-history.js';
import { afterPaint } from '../schedule.js';

/** When a page may leave. Single-page applications tell nobody, and change the history first, so links count too. */
const leaves = ['pagehide', 'click'];

/** What visitors do before a page scrolls. */
const acts = ['wheel', 'touchstart', 'keydown', 'mousedown'];

/** The lists on the page. Their keys tell lists apart that have the same prefix and id. */
const open = new Map<string, ListPlace>();

/** Call it before another history entry is added. */
export function rememberPlaces(): void {
  for (const place of open.values()) place.remember(Math.round(scrollY));
}

/** The history's state, if a key can be added to it: arrays, maps and the like would not survive that. */
function openState(): UnknownRecord | undefined {
  const state: unknown = history.state ?? {};
  return Object.getPrototypeOf(state) === Object.prototype ? asRecord(state) : undefined;
}

function keptIn(state: UnknownRecord | undefined): UnknownRecord | undefined {
  return state && asRecord(own(state, stateKey));
}

/**
 * Keeps the number of cards and the scroll position of a list in the page's history entry. If a browser loads the page again, on
 * Back or reload, it restores neither, because the cards come after the page. It is written only when a visitor shows more cards or
 * leaves, because single-page applications may watch the history.
 */
export class ListPlace implements ReactiveController {
  readonly #host: HistoryHost;
  readonly #cards: PlacedCards;
  #key = '';
  /** The query that was shown, in how many batches, how high the list was with them, and how far the page was scrolled. */
  #kept: readonly unknown[] = [];
  /** Aborted once the page is scrolled, or when the visitor has done something else since. */
  #arrival: AbortController | undefined;
  /** Whether the first results since the arrival are still to come. */
  #awaits = false;
  /** Room that is kept for the cards. */
  #room = '';
  /** The query whose results are shown. */
  #shown = '';

  constructor(host: HistoryHost, cards: PlacedCards) {
    this.#host = host;
    this.#cards = cards;
    host.addController(this);
  }

  hostConnected(): void {
    const { urlPrefix, id } = this.#host;
    let number = 0;
    do this.#key = `${urlPrefix} ${id} ${number++}`;
    while (open.has(this.#key));
    open.set(this.#key, this);
    // Chromium keeps nothing that is written in `pagehide` before a reload or another site, but `beforeunload` is no way out: to
    // change the history while the browser navigates slows that down, and can stop it.
    for (const leave of leaves) addEventListener(leave, this, true);
  }

  hostDisconnected(): void {
    open.delete(this.#key);
    for (const leave of leaves) removeEventListener(leave, this, true);
    // A list that is only moved is connected again before the microtask.
    queueMicrotask(() => this.#host.isConnected || this.#arrival?.abort());
  }

  handleEvent(event: Event): void {
    const { type } = event;
    const isLink = (node: EventTarget): boolean => node instanceof HTMLAnchorElement;
    if (type !== 'click' || event.composedPath().some(isLink)) this.remember(Math.round(scrollY));
  }

  /** Call it when the page's history entry is another one. */
  arrive(): void {
    const place = own(keptIn(openState()) ?? {}, this.#key);
    this.#kept = Array.isArray(place) ? place : [];
    this.#awaits = true;
    this.#arrival?.abort();
    const arrival = (this.#arrival = new AbortController());
    const options = defined({ capture: true, passive: true, signal: arrival.signal });
    for (const act of acts) addEventListener(act, () => arrival.abort(), options);
    // So that the browser can scroll before the cards are there, and nothing below them moves when they come.
    const { style } = this.#host;
    if (!style.minBlockSize) this.#room = style.minBlockSize = `${this.#kept[2]}px`;
    this.#host.requestUpdate();
  }

  /**
   * Restores the place with the first results. Call it before cards are shown.
   *
   * @param state - `shown` if the list has the results of its query, `failed` if it will have none
   * @param practice - id of the practice that the address links to: where to scroll if the visitor has not been here before
   */
  settle(state: 'shown' | 'failed' | undefined, practice: string | undefined): void {
    if (!this.#arrival) this.arrive();
    if (state === 'failed') this.#giveUpRoom();
    if (state !== 'shown') return;
    this.#shown = queryKey(this.#host.query);
    if (!this.#awaits) return;
    this.#awaits = false;
    const [asked, batches, , y] = this.#kept;
    const wasHere = asked === this.#shown && Number(batches) >= 1;
    if (wasHere) this.#cards.showAtOnce(Number(batches));
    void this.#scroll(practice, wasHere ? y : undefined);
  }

  async #scroll(practice: string | undefined, y: unknown): Promise<void> {
    const arrival = this.#arrival;
    await this.#host.updateComplete;
    await this.#cards.complete;
    this.#giveUpRoom();
    if (arrival?.signal.aborted) return;
    if (y === undefined && practice !== undefined)
      this.#cards.get(practice)?.scrollIntoView(defined({ block: 'center' as const }));
    if (typeof y === 'number' && history.scrollRestoration === 'auto') {
      scrollTo({ top: y, behavior: 'instant' });
      // Firefox restores the place as well, and sometimes goes back in its next frame to how far it came before the cards.
      await afterPaint();
      if (!arrival?.signal.aborted && Math.abs(scrollY - y) >= 1)
        scrollTo({ top: y, behavior: 'instant' });
    }
    arrival?.abort();
  }

  #giveUpRoom(): void {
    const { style } = this.#host;
    if (style.minBlockSize === this.#room) style.minBlockSize = '';
  }

  /**
   * Writes the place into the page's history entry.
   * @param y - how far the page is scrolled; null if the visitor stays, because it will change
   */
  remember(y: number | null = null): void {
    const state = openState();
    const kept = keptIn(state);
    const { batches } = this.#cards;
    // Of a list that is not there yet, the entry knows more than the page.
    if (!state || this.#awaits || (!kept && !y && batches === 1)) return;
    const place = [this.#shown, batches, this.#host.offsetHeight, y];
    try {
      history.replaceState({ ...state, [stateKey]: { ...kept, [this.#key]: place } }, '');
    } catch {
      // Refused as in PageAddress.
    }
  }
}
