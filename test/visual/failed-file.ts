import type { LaterFile } from '../../src/elements/later-files.js';
import type { PracticeMap, PracticeSearch } from '../../src/index.js';
import { part, until } from './show-state.js';

/** An element that controls a list, and what it shows is in a later file. */
type Control = PracticeMap | PracticeSearch;

/** A later file cannot fail for one element only, so it seems to have failed whenever this one updates, until somebody retries. */
export function failFile(element: Control, file: LaterFile<unknown>): Promise<void> {
  let failed = true;
  const withFailure =
    (method: (this: Control, changed: unknown) => unknown) =>
    (changed: unknown): unknown => {
      const state = failed
        ? { content: undefined, failed: true, failures: 1 }
        : { failed: false, failures: 0 };
      for (const [name, value] of Object.entries(state))
        Object.defineProperty(file, name, { value, configurable: true });
      try {
        return method.call(element, changed);
      } finally {
        for (const name of Object.keys(state)) Reflect.deleteProperty(file, name);
      }
    };
  for (const name of ['willUpdate', 'render']) {
    const method = Reflect.get(element, name) as (this: Control, changed: unknown) => unknown;
    Object.defineProperty(element, name, { value: withFailure(method) });
  }
  const retry = (event: Event): void => {
    if (event.target !== part(element, 'retry')) return;
    failed = false;
    element.requestUpdate();
  };
  element.renderRoot.addEventListener('click', retry);
  element.requestUpdate();
  return until(() => part(element, 'retry'));
}
