import { registerElements } from './register.js';
import { hasPage } from './server.js';

/**
 * Registers `<practice-list>`, `<practice-search>`, `<practice-map>` and `<practice-card>`. Elements that are registered already, by another copy or
 * version of the package, are kept, and the console says so once. On a server a call does nothing.
 *
 * @param registry - where to register them: by default for the whole page, or with `new CustomElementRegistry()` for shadow roots of
 *   your own, in which they may be in another version than on the rest of the page
 */
export function define(registry?: CustomElementRegistry): void {
  if (hasPage()) registerElements(registry);
}
