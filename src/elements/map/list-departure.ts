import type { LitElement, ReactiveController } from 'lit';

/** An element that shows a list of the page. */
interface Follower extends LitElement {
  readonly list: Pick<LitElement, 'addController' | 'removeController'> | null;
}

/** Updates an element when the list that it shows leaves the page: no event says so. */
export function followDeparture(host: Follower): void {
  host.addController(new ListDeparture(host));
}

class ListDeparture implements ReactiveController {
  readonly #host: Follower;
  readonly #watch = { hostDisconnected: (): void => this.#host.requestUpdate() };
  #list: Follower['list'] = null;

  constructor(host: Follower) {
    this.#host = host;
  }

  hostUpdate(): void {
    this.#follow(this.#host.list);
  }

  hostDisconnected(): void {
    this.#follow(null);
  }

  #follow(list: Follower['list']): void {
    if (list === this.#list) return;
    this.#list?.removeController(this.#watch);
    this.#list = list;
    list?.addController(this.#watch);
  }
}
