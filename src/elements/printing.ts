import type { ReactiveController, ReactiveElement } from 'lit';

const events = ['beforeprint', 'afterprint'];

/** Renders a list and its cards again before the page is printed, with all practices, and after it. */
export class Printing implements ReactiveController {
  readonly #list: ReactiveElement;
  readonly #cards: () => Iterable<ReactiveElement>;
  /** Whether the page is being printed. */
  active = false;

  constructor(list: ReactiveElement, cards: () => Iterable<ReactiveElement>) {
    this.#list = list;
    this.#cards = cards;
    list.addController(this);
  }

  hostConnected(): void {
    this.active = false;
    for (const event of events) addEventListener(event, this);
  }

  hostDisconnected(): void {
    for (const event of events) removeEventListener(event, this);
  }

  /** If a page calls `print()`, updates that wait for a microtask come too late. */
  handleEvent({ type }: Event): void {
    this.active = type === 'beforeprint';
    this.#list.requestUpdate();
    if (!this.active) return;
    this.#list['performUpdate']();
    for (const card of this.#cards()) card['performUpdate']();
  }
}
