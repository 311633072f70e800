import type { Query } from '../search/query.js';

/** Weakly held, so that nothing needs to tidy up. */
const halfTyped = new WeakSet<Query>();

/** Marks a query whose text an input method is still composing. */
export function markHalfTyped(query: Query): void {
  halfTyped.add(query);
}

/** Whether an input method was still composing the text of a query. Such a query stays out of the address, and never finds nothing. */
export function isHalfTyped(query: Query): boolean {
  return halfTyped.has(query);
}
