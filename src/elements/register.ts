import { html, render } from 'lit';
import { PracticeCard } from './practice-card.js';
import { PracticeList } from './practice-list.js';
import { PracticeSearch } from './practice-search.js';

/** Whether the page lets Lit make elements of its templates: where Trusted Types are required, it needs a policy for that. */
function canRender(): boolean {
  try {
    render(html``, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}

/**
 * Registers the three elements. Where a page has them already, from another copy or version, the first stays and the
 * webmaster is told once: the page works, and downloads more than it needs. Where a page lets nothing be rendered, nothing
 * is registered, and what stands inside the elements stays.
 */
export function registerElements(): void {
  const elements = {
    'practice-card': PracticeCard,
    'practice-list': PracticeList,
    'practice-search': PracticeSearch,
  };
  const entries = Object.entries(elements);
  if (entries.some(([name]) => !customElements.get(name)) && !canRender()) {
    console.warn(
      'intercultural-practices: this page requires Trusted Types and refuses the policy lit-html. Add to its Content-Security-Policy: trusted-types lit-html',
    );
    return;
  }
  const taken: string[] = [];
  for (const [name, element] of entries) {
    const present = customElements.get(name);
    if (!present) customElements.define(name, element);
    else if (present !== element) taken.push(`<${name}>`);
  }
  if (taken.length) {
    console.warn(
      `intercultural-practices is on this page twice, perhaps in two versions: ${taken.join(', ')} stay as they were registered first. Remove one of the scripts.`,
    );
  }
}
