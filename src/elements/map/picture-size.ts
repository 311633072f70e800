import type { ReactiveController, ReactiveElement } from 'lit';

/** Pixels of a picture before it is measured: 34 em. */
const usual = 544;

/** The font size on which the sizes of dots are based, in pixels. */
const usualText = 16;

/** Measures how wide the pictures of a map are shown. */
export class PictureSize implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observed = new Set<Element>();
  readonly #widths = new Map<string, number>();
  // It updates at once: what changes then is inside the pictures, which stay as large as they are.
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (!contentRect.width) continue;
      const text = parseFloat(getComputedStyle(target).fontSize);
      const name = target.classList.contains('world') ? 'world' : 'europe';
      // Dots and their numbers grow with the page's text.
      this.#widths.set(name, (contentRect.width * usualText) / Math.max(usualText, text));
    }
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** How wide a picture is shown, in pixels; in larger ones if the page's text is larger than usual. */
  pixels(name: string): number {
    return this.#widths.get(name) ?? usual;
  }

  hostUpdated(): void {
    for (const each of this.#host.renderRoot.querySelectorAll('.picture')) {
      if (this.#observed.has(each)) continue;
      this.#observed.add(each);
      this.#observer.observe(each);
    }
    for (const each of this.#observed) {
      if (each.isConnected) continue;
      this.#observed.delete(each);
      this.#observer.unobserve(each);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed.clear();
  }
}
