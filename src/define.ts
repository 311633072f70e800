import { PracticeCard } from './elements/practice-card.js';
import { PracticeList } from './elements/practice-list.js';
import { PracticeSearch } from './elements/practice-search.js';

/** Registers an element unless the page has one of that name: the first wins, and a page with two copies still works. */
function define(name: string, element: CustomElementConstructor): void {
  const present = customElements.get(name);
  if (!present) customElements.define(name, element);
  else if (present !== element) {
    console.warn(
      `<${name}> is registered already: this page loads intercultural-practices twice. Once is enough.`,
    );
  }
}

define('practice-card', PracticeCard);
define('practice-list', PracticeList);
define('practice-search', PracticeSearch);
