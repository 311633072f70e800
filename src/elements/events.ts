import type { FeedErrorCode } from '../feed/problem.js';
import type { Practice } from '../feed/practice.js';
import { defined } from '../feed/record.js';
import type { Query } from '../search/query.js';
import type { Results } from '../search/search.js';

// These extend CustomEvent, because MooTools replaces the global `Event`.

/** A resident follows the link of a practice. Call `preventDefault()` to stay on the page and show the practice another way. */
export class PracticeSelectEvent extends CustomEvent<null> {
  static readonly type = 'practice-select';
  constructor(
    readonly practice: Practice,
    /** Address of the link. */
    readonly url: string,
  ) {
    super(PracticeSelectEvent.type, defined({ bubbles: true, composed: true, cancelable: true }));
  }
}

/** A list shows new results. */
export class PracticeResultsEvent extends CustomEvent<null> {
  static readonly type = 'practice-results';
  constructor(
    readonly query: Query,
    readonly results: Results,
  ) {
    super(PracticeResultsEvent.type, defined({ bubbles: true, composed: true }));
  }
}

/** A feed could not be loaded, or does not have the requested practice. It has a code instead of the browser's own message. */
export class PracticeErrorEvent extends CustomEvent<null> {
  static readonly type = 'practice-error';
  constructor(
    readonly code: FeedErrorCode | 'no-such-practice',
    /** Address of the feed that could not be loaded: absolute, or as it was given if it is not valid; empty for an object. */
    readonly address = '',
  ) {
    super(PracticeErrorEvent.type, defined({ bubbles: true, composed: true }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'practice-select': PracticeSelectEvent;
    'practice-results': PracticeResultsEvent;
    'practice-error': PracticeErrorEvent;
  }
}
