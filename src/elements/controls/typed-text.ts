import type { Query } from '../../search/query.js';
import { markHalfTyped } from '../half-typed.js';
import { textSearchFile } from '../later-files.js';

/** What the text of a search field needs to know. */
export interface TypedTextHost {
  /** The text of the list's query. */
  readonly shown: () => string;
  /** Languages of the page and the visitor. */
  readonly languages: () => readonly string[];
  /** Called before the next frame is painted, at most once a frame, to pass the text to the list. */
  readonly pass: () => void;
}

/** The text in a search field, until it has been passed to the list; and what an input method does there. */
export class TypedText {
  readonly #host: TypedTextHost;
  #text: string | undefined;
  /** What is in the field, by what was last typed or rendered. */
  #inField = '';
  #frame: number | undefined;
  /** Whether an input method is composing a word. */
  #composing = false;
  /** Whether its letters are not to be searched; none are until the text search has loaded. */
  #waits = false;
  /** When something was last typed, by `performance.now()`. */
  last = -Infinity;

  constructor(host: TypedTextHost) {
    this.#host = host;
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** Whether there is text that the list does not have yet. */
  get pending(): boolean {
    return this.#text !== undefined;
  }

  /** What the field is to show. Call it to render the field. */
  show(): string {
    return (this.#inField = this.#text ?? this.#host.shown());
  }

  /**
   * Handles `compositionstart`, `input`, `compositionend`, `change` (a browser that fills in a text may fire only that) and `blur`. Engines disagree on
   * whether the last `input` comes before `compositionend` (Chromium, Safari) or after it (Firefox), and not all end a composition
   * when the field loses the focus; so any of these events may be the last.
   */
  readonly handle = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    const composing = event instanceof InputEvent && event.isComposing;
    const begins = event.type === 'compositionstart';
    const ended = this.#composing && !composing && !begins;
    this.#composing = composing || begins;
    this.#waits =
      composing &&
      (textSearchFile.content?.waitsForWord(event.data ?? '', this.#host.languages()) ?? true);
    if (event.type !== 'input' && !ended && value === this.#inField) return;
    this.#inField = this.#text = value;
    this.last = performance.now();
    this.schedule();
  };

  /** Passes the text on, if there is one, once per frame even after several keystrokes. */
  schedule(): void {
    if (this.#text === undefined) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#text !== undefined && !this.#waits) this.#host.pass();
    });
  }

  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Replaces what is in the field, as if it had been typed. */
  replace(text: string): void {
    this.#inField = this.#text = text;
    this.last = performance.now();
    this.schedule();
  }

  /** Adds the text to a query. From then on, the field shows the text of the list's query. */
  addTo(query: Query): Query {
    const text = this.#text;
    this.#text = undefined;
    return text === undefined ? query : { ...query, text };
  }

  /** Marks a query whose text is still being composed. */
  mark(query: Query): Query {
    if (this.#composing) markHalfTyped(query);
    return query;
  }
}
