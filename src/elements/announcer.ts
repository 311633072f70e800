import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Milliseconds of calm before something is announced: while somebody types, only the last count is worth hearing. */
const calm = 1400;

/** A hidden status that tells assistive technology what changed, once, when things have settled. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether anything has been announced yet. */
  get spoke(): boolean {
    return this.#text !== '';
  }

  /** Announces a text after a moment of calm; a later text takes the place of one still waiting, an empty one cancels it. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    if (!text) return;
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, calm);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** To be rendered always, as regions that appear together with their text are not read. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
