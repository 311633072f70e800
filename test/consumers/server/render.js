// Writes the page, as a server does. With "registered", a framework has registered the elements there.
//   node render.js [registered]
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { PracticeCard, PracticeList, PracticeMap, PracticeSearch } from 'intercultural-practices';
import 'intercultural-practices/define.js';
import { page } from './page.js';

if (process.argv[2] === 'registered') {
  customElements.define('practice-card', PracticeCard);
  customElements.define('practice-list', PracticeList);
  customElements.define('practice-search', PracticeSearch);
  customElements.define('practice-map', PracticeMap);
}
process.stdout.write(await collectResult(render(page('/practices.json'))));
