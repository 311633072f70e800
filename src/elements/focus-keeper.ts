import type { ReactiveController, ReactiveElement } from 'lit';

/** Where the focus may go. Nothing means that it stays. */
type Target = HTMLElement | null | undefined;

/** The element with the focus in the tree of an element; null if it is outside that tree. */
function activeAround(element: Element): Element | null {
  // Undefined for an element that is not on the page.
  return (element.getRootNode() as Document | ShadowRoot).activeElement ?? null;
}

/** The element with the focus, also in open shadow roots inside. */
function deepest(active: Element | null): Element | null {
  return active?.shadowRoot?.activeElement ? deepest(active.shadowRoot.activeElement) : active;
}

/** The first of these elements that is shown. */
export function firstShown<Kind extends Element>(
  elements: readonly (Kind | null | undefined)[],
): Kind | null | undefined {
  return elements.find((each) => each?.getClientRects().length);
}

/** Focuses an element once it has rendered: the link of a new card is not there before. */
async function focus(element: HTMLElement): Promise<void> {
  await (element as Partial<ReactiveElement>).updateComplete;
  element.focus();
  if (element.contains(activeAround(element))) return;
  // A text or an area. It is no stop for Tab, except while it has the focus: from an element with a `tabindex` below 0 that is the
  // last in a shadow root, Chromium goes to the first element there, and not on.
  element.tabIndex = 0;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
}

/**
 * Sees to it that the focus is not lost when an update removes or hides what has it. It looks where the focus is just before an
 * update, so visitors who have moved on by then stay where they are.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #instead: (lost: Element) => Target;
  #active: Element | null = null;
  #isInside = false;
  /** What had the focus when `follow` was called. */
  #from: Element | null = null;
  #target: (() => Target) | undefined;

  /** @param instead - what gets the focus in place of an element that has gone */
  constructor(host: ReactiveElement, instead: (lost: Element) => Target) {
    this.#host = host;
    this.#instead = instead;
    host.addController(this);
    host.addEventListener('click', this.#onClick, true);
    // Who types on has moved on, even in the same field.
    host.addEventListener('input', () => (this.#target = undefined));
  }

  /** Safari does not focus a button that is pressed. So it could not be told whether a visitor has moved on since. */
  readonly #onClick = (event: Event): void => {
    if (document.activeElement !== document.body) return;
    event
      .composedPath()
      .find((each) => each instanceof HTMLButtonElement)
      ?.focus();
  };

  /** Call it first in `willUpdate`, before anything is removed. */
  note(): void {
    const active = activeAround(this.#host);
    this.#isInside = this.#host.contains(active);
    this.#active = deepest(active);
  }

  /** Moves the focus to an element as soon as an update has added it, unless the visitor moves it elsewhere before. */
  follow(target: () => Target): void {
    this.#from = deepest(activeAround(this.#host));
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const active = this.#active;
    if (active !== this.#from) this.#target = undefined;
    let next = this.#target?.();
    if (next) this.#target = undefined;
    else if (this.#isInside && active && !firstShown([active])) next = this.#instead(active);
    if (next) void focus(next);
  }
}
