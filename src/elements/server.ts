import { isServer, type LitElement } from 'lit';

/**
 * Lets servers write an element as it is in a template: its tag, its attributes and its fallback, without a shadow root. What it
 * shows depends on the feed, on the visitor and on the page around it, and none of them is there. @lit-labs/ssr looks at this mark
 * of a class to see whether it may render it. In browsers nothing is left of this function.
 */
export function isOnlyFallbackOnServers(element: typeof LitElement): void {
  if (isServer) element['_$litElement$'] = false;
}

/** Whether there is a page: on a server there is no document, or a substitute without nodes. */
export function hasPage(): boolean {
  return typeof document === 'object' && 'createDocumentFragment' in document;
}
