import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { interfaceLanguage } from './formats.js';
import type { LaterFile } from './later-files.js';
import type { PracticeList } from './practice-list.js';
import { fileFailure } from './states.js';

/** What an element shows and does that controls a list. It is in a later file. */
export interface ControlView {
  /** Called when the list has new results or an error. */
  follow(): void;
  /** Resolves when an update may begin. */
  ready(): Promise<void>;
  /** Called before an update. */
  note(): void;
  render(): TemplateResult;
}

/**
 * The list that an element controls, and what the element shows once its file is there. The list is looked up each time, so that
 * either may be added first, moved or replaced.
 */
export class ListControl<Content> implements ReactiveController {
  readonly #host: LitElement & { readonly for?: string };
  readonly #file: LaterFile<Content>;
  readonly #open: (content: Content) => ControlView;
  #root: Node | undefined;
  #view: ControlView | undefined;

  constructor(
    host: LitElement & { readonly for?: string },
    file: LaterFile<Content>,
    open: (content: Content) => ControlView,
  ) {
    this.#host = host;
    this.#file = file;
    this.#open = open;
    host.addController(this);
    file.watch(host);
  }

  get list(): PracticeList | null {
    const host = this.#host;
    if (!host.isConnected) return null;
    const root = host.getRootNode() as Document | ShadowRoot;
    if (!host.for) return root.querySelector('practice-list');
    const named = root.getElementById(host.for);
    return named?.closest('practice-list') ?? named?.querySelector('practice-list') ?? null;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('practice-results', this.#onOutcome);
    this.#root.addEventListener('practice-error', this.#onOutcome);
    void this.#file.load();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('practice-results', this.#onOutcome);
    this.#root?.removeEventListener('practice-error', this.#onOutcome);
  }

  readonly #onOutcome = (event: Event): void => {
    if (event.target === this.list) this.#view?.follow();
  };

  async ready(): Promise<void> {
    await this.#view?.ready();
  }

  /** Called before an update. */
  note(): void {
    const { content } = this.#file;
    if (content) this.#view ??= this.#open(content);
    this.#view?.note();
  }

  /**
   * What the element shows; until its file is there, an empty room.
   *
   * @param failure - the sentence if the file does not come
   */
  render(failure: string): TemplateResult {
    if (this.#view) return this.#view.render();
    const message = fileFailure(this.#file, failure, () => void this.#file.load());
    return html`<div class=${this.#file.failures ? '' : 'room'} lang=${interfaceLanguage()}>
      ${message}
    </div>`;
  }
}
