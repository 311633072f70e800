import { define } from './elements/define.js';

define();

// With these, TypeScript knows elements by their tags and events by their names wherever this module is imported.
export type {
  PracticeErrorEvent,
  PracticeResultsEvent,
  PracticeSelectEvent,
} from './elements/events.js';
export type { PracticeCard } from './elements/practice-card.js';
export type { PracticeList } from './elements/practice-list.js';
export type { PracticeMap } from './elements/practice-map.js';
export type { PracticeSearch } from './elements/practice-search.js';
