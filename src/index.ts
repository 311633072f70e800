export { define } from './elements/define.js';
export {
  PracticeErrorEvent,
  PracticeResultsEvent,
  PracticeSelectEvent,
} from './elements/events.js';
export { layouts, PracticeCard, type Layout } from './elements/practice-card.js';
export { PracticeList } from './elements/practice-list.js';
export { PracticeMap } from './elements/practice-map.js';
export { PracticeSearch } from './elements/practice-search.js';
export type { Images } from './elements/practice-words.js';
export type { Feed, FeedPart } from './feed/feed.js';
export type { NamedFeed } from './feed/merge-feeds.js';
export { FeedError, type FeedErrorCode, type Problem } from './feed/problem.js';
export type { Period } from './feed/period/period.js';
export type { City, Places } from './feed/places/places.js';
export type { Provenance } from './feed/provenance.js';
export type { Practice, PracticeImage, PracticeText, Section } from './feed/practice.js';
export { createRelated, createSearch, loadFeed, mergeFeeds, parseFeed } from './functions.js';
export { type Query, type Sort, sortOrders, type Years } from './search/query.js';
export type { Facets } from './search/filter.js';
export type { Results, Search, SearchOptions, Suggestions } from './search/search.js';
export type { Related, RelatedPractice, RelatedReason } from './search/related.js';
