import type { ReactiveElement } from 'lit';
import { asRecord, own } from '../feed/record.js';
import type { Query } from '../search/query.js';
import { historyFile } from './later-files.js';

/** The one key of ours in `history.state`. Its value has a place for each list. */
export const stateKey = 'intercultural-practices';

/** A list whose query may be in the page's address, and whose place is in the page's history. */
export interface HistoryHost extends ReactiveElement {
  /** Prefix of the query's parameters. Without it, the address is not changed. */
  urlPrefix?: string;
  query: Query;
}

/** The cards of such a list. */
export interface PlacedCards {
  /** How many times as many cards are shown as at first. */
  readonly batches: number;
  /** Resolves once the cards have rendered. */
  readonly complete: Promise<unknown>;
  get(practice: string): HTMLElement | undefined;
  /** Shows so many batches, all of them before the next paint. */
  showAtOnce(batches: number): void;
}

type OpenHistory = NonNullable<(typeof historyFile)['content']>['openHistory'];

/**
 * A list's address and place in the page's history, once the file for them has loaded. Cards wait for it only if the list has a
 * `url-prefix`, or if the visitor has been here before; otherwise it is loaded when the page is idle.
 */
export class ListHistory {
  readonly #host: HistoryHost;
  readonly #open: (openHistory: OpenHistory) => ReturnType<OpenHistory>;
  #opened: ReturnType<OpenHistory> | undefined;

  /** @param ask - gives the host the query of the address */
  constructor(host: HistoryHost, cards: PlacedCards, ask: (query: Query) => void) {
    this.#host = host;
    this.#open = (openHistory) => openHistory(host, cards, ask);
    historyFile.watch(host);
  }

  get #isNeeded(): boolean {
    return (
      this.#host.urlPrefix !== undefined ||
      own(asRecord(history.state) ?? {}, stateKey) !== undefined
    );
  }

  /** Call it before the host uses its query. Returns whether the query is known: not before a file has loaded that is needed. */
  follow(): boolean {
    const openHistory = this.#isNeeded ? historyFile.wanted : historyFile.content;
    if (openHistory) this.#opened ??= this.#open(openHistory.openHistory);
    this.#opened?.address.follow();
    return Boolean(this.#opened) || !this.#isNeeded || historyFile.failed;
  }

  /** Id of the practice that the address links to, until something else is asked for. */
  get practice(): string | undefined {
    return this.#opened?.address.practice;
  }

  /** Address of a practice on this page; undefined if the host has no `url-prefix`. */
  linkTo(practice: string): string | undefined {
    return this.#opened?.address.linkTo(practice);
  }

  /**
   * Restores the place with the first results. Call it before cards are shown.
   *
   * @param state - `shown` if the list has the results of its query, `failed` if it will have none
   */
  settle(state: 'shown' | 'failed' | undefined): void {
    this.#opened?.place.settle(state, this.practice);
    if (state === 'shown' && !this.#opened) historyFile.prepare();
  }

  /** Writes the place into the page's history entry, because the visitor has shown more. */
  remember(): void {
    if (this.#opened) this.#opened.place.remember();
    else void historyFile.load();
  }
}
