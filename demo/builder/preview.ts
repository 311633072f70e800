import { escape } from '../../src/static/html.js';
import type { Options } from './options.js';

const rightToLeft = new Set(['Arab', 'Hebr']);

/** An almost unstyled page in the chosen language that contains only the snippet. */
export function previewPage(snippet: string, { lang }: Options): string {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${rightToLeft.has(script) ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<base target="_blank">
<title>Preview</title>
<style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }</style>
<main>
${snippet}
</main>
`;
}

/** Shows pages at a given width, scaled down if there is less room. */
export class Preview {
  readonly #stage: HTMLElement;
  #page = '';
  #width = 0;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  /**
   * @param width - CSS pixels
   * @param trusted - whether the page's script is the builder's own. Any other script, which the builder's address can name,
   * runs in an origin of its own, so that it cannot reach this page.
   */
  show(page: string, width: number, trusted: boolean): void {
    this.#width = width;
    if (page !== this.#page) {
      this.#page = page;
      this.#load(page, trusted);
    }
    this.#fit();
  }

  /** Uses a new frame each time: navigating a frame would add an entry to the history. The old frame stays until the new one has loaded. */
  #load(page: string, trusted: boolean): void {
    const frame = document.createElement('iframe');
    frame.title = 'Preview of the snippet';
    if (!trusted)
      frame.sandbox.add('allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox');
    frame.srcdoc = page;
    const [shown, ...others] = this.#stage.querySelectorAll('iframe');
    for (const other of others) other.remove();
    frame.addEventListener('load', () => shown?.remove(), { once: true });
    this.#stage.append(frame);
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this.#stage;
    const scale = Math.min(1, clientWidth / this.#width);
    for (const { style } of this.#stage.querySelectorAll('iframe')) {
      style.inlineSize = `${this.#width}px`;
      style.blockSize = `${clientHeight / scale}px`;
      style.scale = String(scale);
    }
  }
}
