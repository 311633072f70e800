import type { Query } from '../../search/query.js';
import type { HistoryHost, PlacedCards } from '../list-history.js';
import { ListPlace } from './list-place.js';
import { PageAddress } from './page-address.js';

/**
 * What a list needs to follow the page's address and history: a later file. It may import what it needs like any other module: the
 * embed build makes the script pass that in (scripts/passed-imports.ts).
 */
export function openHistory(
  host: HistoryHost,
  cards: PlacedCards,
  ask: (query: Query) => void,
): { readonly place: ListPlace; readonly address: PageAddress } {
  const place = new ListPlace(host, cards);
  return { place, address: new PageAddress(host, place, ask) };
}
