import type { FeedErrorCode } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import type { Query } from '../search/query.js';
import type { Results } from '../search/search.js';

// Not of `Event` itself: MooTools puts another in its place.

/** A resident follows the link of a practice. `preventDefault()` keeps the page, for a host that shows it another way. */
export class PracticeSelectEvent extends CustomEvent<null> {
  static readonly type = 'practice-select';
  constructor(
    readonly practice: Practice,
    /** Address the link leads to. */
    readonly url: string,
  ) {
    super(PracticeSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A list shows new results. */
export class PracticeResultsEvent extends CustomEvent<null> {
  static readonly type = 'practice-results';
  constructor(
    readonly query: Query,
    readonly results: Results,
  ) {
    super(PracticeResultsEvent.type, { bubbles: true, composed: true });
  }
}

/** A feed could not be had, or lacks the one practice asked for. Carries a code, never the browser's own text. */
export class PracticeErrorEvent extends CustomEvent<null> {
  static readonly type = 'practice-error';
  constructor(readonly code: FeedErrorCode | 'no-such-practice') {
    super(PracticeErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'practice-select': PracticeSelectEvent;
    'practice-results': PracticeResultsEvent;
    'practice-error': PracticeErrorEvent;
  }
}
