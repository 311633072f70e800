import { html, render } from 'lit';
import { defined } from '../feed/record.js';
import { sentence } from '../feed/sentence.js';
import { PracticeCard } from './practice-card.js';
import { PracticeList } from './practice-list.js';
import { PracticeMap } from './practice-map.js';
import { PracticeSearch } from './practice-search.js';
import { warn } from './report.js';

/** Whether Lit can render on this page. If the page requires Trusted Types, Lit needs a policy for its templates. */
function canRender(): boolean {
  try {
    render(html``, document.createDocumentFragment(), defined({}));
    return true;
  } catch {
    return false;
  }
}

/**
 * Registers the four elements, for the whole page or in a registry of a shadow root. Elements that another copy or version of the
 * script has registered are kept, and a warning is
 * logged once. If the page does not let Lit render, it registers nothing, so that the fallback in the elements is shown.
 */
export function registerElements(registry = customElements): void {
  const elements = {
    'practice-card': PracticeCard,
    'practice-list': PracticeList,
    'practice-search': PracticeSearch,
    'practice-map': PracticeMap,
  };
  const entries = Object.entries(elements);
  if (entries.some(([name]) => !registry.get(name)) && !canRender()) {
    const message = sentence`intercultural-practices: this page requires Trusted Types and refuses the policy lit-html. Add to its Content-Security-Policy: trusted-types lit-html`;
    void warn({ message });
    return;
  }
  const taken: string[] = [];
  for (const [name, element] of entries) {
    const present = registry.get(name);
    if (!present) registry.define(name, element);
    else if (present !== element) taken.push(`<${name}>`);
  }
  if (taken.length) {
    const message = sentence`intercultural-practices is on this page twice, perhaps in two versions, and registers these elements twice: ${taken.join(', ')}. The elements that were registered first are used. Remove one of the scripts.`;
    void warn({ message });
  }
}
