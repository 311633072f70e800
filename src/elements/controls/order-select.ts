import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit';
import { own } from '../../feed/record.js';
import { normalise } from '../../search/normalise.js';
import type { Order } from '../../search/order.js';
import { sortOrders, type Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import type { Change } from './filter-panel.js';
import { select } from './select.js';

function orderName(order: Order): string {
  switch (order) {
    case 'relevance':
      return msg('Best match', {
        desc: 'An order of the list: what matches the search best comes first.',
      });
    case 'newest':
      return msg('Newest first', { desc: 'An order of the list.' });
    case 'oldest':
      return msg('Oldest first', { desc: 'An order of the list.' });
    case 'title':
      return msg('By title', { desc: 'An order of the list: alphabetical, by title.' });
    case 'city':
      return msg('By city', { desc: 'An order of the list: alphabetical, by city.' });
    default:
      return msg('Recommended order', {
        desc: 'An order of the list: as its editors arranged it.',
      });
  }
}

/**
 * The choice of an order. Nothing if the list has fewer than two practices, whatever the query. The feed's order is among them only
 * if it is usual or an address or a script has chosen it: not every feed is arranged.
 */
export function orderSelect(
  query: Query,
  results: Results | undefined,
  choose: (change: Change) => void,
): TemplateResult | typeof nothing {
  if (!results || results.everything.total < 2) return nothing;
  const sorted = own(query, 'sort');
  const usual = results.usualOrder;
  const others = sortOrders.filter(
    (order) => order !== usual && (order !== 'feed' || order === sorted),
  );
  const options = [
    { value: '', label: orderName(usual), selected: !sorted || sorted === usual },
    ...others.map((value) => ({ value, label: orderName(value), selected: value === sorted })),
  ];
  const label = msg('Sort by', { desc: 'Label of a field for choosing the order of the list.' });
  return select('sort', label, options, (value) => {
    const sort = sortOrders.find((order) => order === value);
    choose((asked) => normalise({ ...asked, sort }));
  });
}
