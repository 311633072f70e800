import { PracticeCard } from './practice-card.js';
import { PracticeList } from './practice-list.js';
import { PracticeSearch } from './practice-search.js';

/**
 * Registers the three elements. Where a page has them already, from another copy or version, the first stays and the
 * webmaster is told once: the page works, and downloads more than it needs.
 */
export function registerElements(): void {
  const elements = {
    'practice-card': PracticeCard,
    'practice-list': PracticeList,
    'practice-search': PracticeSearch,
  };
  const taken: string[] = [];
  for (const [name, element] of Object.entries(elements)) {
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
