import { updateWhenLocaleChanges } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';

/** The element's parent in the page as people see it: out of a shadow root to its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The tag in its canonical form, or undefined where `Intl` would throw at it (`lang="english language"`). */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** BCP 47 tag of the nearest usable `lang` around an element, through shadow roots; English where the page says none. */
function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const language =
      node instanceof Element ? canonical(node.getAttribute('lang') || '-') : undefined;
    if (language) return language;
  }
  return 'en';
}

const hosts = new Set<ReactiveElement>();

// One observer for all elements: a change of any `lang` is rare, and asking every host is cheaper than watching its ancestors.
let observer: MutationObserver | undefined;

function watch(host: ReactiveElement): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
    subtree: true,
  });
}

function unwatch(host: ReactiveElement): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** Renders its host anew when the language of the page around it, or of the interface's messages, changes. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    updateWhenLocaleChanges(host);
  }

  /** BCP 47 tag of the page around the host. */
  get tag(): string {
    return languageOf(this.#host);
  }

  hostConnected(): void {
    watch(this.#host);
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }
}
