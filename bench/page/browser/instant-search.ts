import instantsearch from 'instantsearch.js';
import {
  configure,
  hits,
  pagination,
  refinementList,
  searchBox,
  stats,
} from 'instantsearch.js/es/widgets/index.js';
import { miniSearchClient } from './mini-search-client.js';
import type { Card } from './practices.js';

/** What a template gets. InstantSearch's own types do not resolve under NodeNext, because its imports lack extensions. */
interface Drawing {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly components: {
    readonly Highlight: (options: { readonly hit: Card; readonly attribute: string }) => unknown;
  };
}

const search = instantsearch({ indexName: 'practices', searchClient: miniSearchClient });

search.addWidgets([
  configure({ hitsPerPage: 12 }),
  searchBox({ container: '#searchbox' }),
  stats({ container: '#stats' }),
  refinementList({ container: '#topics', attribute: 'topic' }),
  refinementList({ container: '#countries', attribute: 'country' }),
  refinementList({ container: '#cities', attribute: 'city' }),
  hits({
    container: '#hits',
    templates: {
      item: (hit: Card, { html, components }: Drawing) => html`
        <article>
          <h2><a href="${hit.url}">${components.Highlight({ hit, attribute: 'title' })}</a></h2>
          <p>${hit.city.join(', ')} ${hit.country} ${hit.period}</p>
          <p>${components.Highlight({ hit, attribute: 'summary' })}</p>
          <p>${hit.topic.join(', ')}</p>
        </article>
      `,
    },
  }),
  pagination({ container: '#pagination' }),
]);

search.start();
