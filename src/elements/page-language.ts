import { updateWhenLocaleChanges } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import { canonicalTag } from '../feed/field.js';
import { defined } from '../feed/record.js';

/** The parent of a node; for a shadow root, its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** BCP 47 tag from the nearest valid `lang` around an element, also outside its shadow root; "en" if there is none. */
function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const given = node instanceof Element ? node.getAttribute('lang') : '';
    // `Intl` throws for invalid tags, such as `lang="english language"`.
    const language = given && canonicalTag(given);
    if (language) return language;
  }
  return 'en';
}

const hosts = new Set<ReactiveElement>();

function updateAll(): void {
  for (const host of hosts) host.requestUpdate();
}

// One observer for all elements: changes of `lang` are rare, and updating every host is cheaper than observing its ancestors.
let observer: MutationObserver | undefined;

function watch(host: ReactiveElement): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(updateAll);
  addEventListener('languagechange', updateAll);
  observer.observe(
    document.documentElement,
    defined({ attributes: true, attributeFilter: ['lang'], subtree: true }),
  );
}

function unwatch(host: ReactiveElement): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  removeEventListener('languagechange', updateAll);
  observer = undefined;
}

/** Updates its host when the language of the page around it, of the interface's messages, or of the visitor changes. */
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

  /** BCP 47 tags of the languages to show texts in: the page's, then those that the visitor reads, in the visitor's order. */
  get tags(): readonly string[] {
    return [this.tag, ...navigator.languages];
  }

  hostConnected(): void {
    watch(this.#host);
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }
}
