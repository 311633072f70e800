import { remember } from '../feed/remember.js';
import { fold } from '../feed/text/fold.js';

/**
 * The form in which values of filters are compared: folded, with dashes and all kinds of spaces alike, so that a slug and its name
 * have the same key. As many keys are remembered as a feed may have cities.
 */
export const valueKey = /* @__PURE__ */ remember(
  (value) =>
    fold(value)
      .trim()
      .replace(/[\s-]+/g, '-'),
  10_000,
);
