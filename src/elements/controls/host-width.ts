import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Measures the width of an element. It is measured, not queried: containment makes an element collapse in flex rows and table
 * cells.
 */
export class HostWidth implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #changed: () => void;
  /** Acts in the next frame: a height that changes at once is an error on the page, "ResizeObserver loop completed". */
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      this.#measure();
      this.#changed();
    });
  });

  /** In the element's own em; infinite while it is not shown. */
  em = Infinity;

  /** @param changed - called when the width has been measured again */
  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#measure();
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    // While it is hidden, nothing is known.
    if (!width) return;
    this.em = width / parseFloat(getComputedStyle(this.#host).fontSize);
  }
}
