export {
  PracticeErrorEvent,
  PracticeResultsEvent,
  PracticeSelectEvent,
} from './elements/events.js';
export { layouts, PracticeCard, type Layout } from './elements/practice-card.js';
export { PracticeList } from './elements/practice-list.js';
export { PracticeSearch } from './elements/practice-search.js';
export type { Images } from './elements/practice-words.js';
export { type Feed, FeedError, type FeedErrorCode, parseFeed, type Problem } from './feed/feed.js';
export { loadFeed } from './feed/load.js';
export type { Period } from './feed/period.js';
export type { City, Places } from './feed/places.js';
export type { Practice, PracticeImage, PracticeText, Section } from './feed/practice.js';
export { type Query, type Sort, sortOrders, type Years } from './search/query.js';
export type { Facets, Results } from './search/search.js';
