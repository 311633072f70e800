import { cardStates } from './card-states.js';
import { listStates } from './list-states.js';
import { mapStates } from './map-states.js';
import { searchStates } from './search-states.js';
import type { ShowState } from './show-state.js';

/** Every state of every element, by name. */
export const states: Readonly<Record<string, ShowState>> = {
  ...listStates,
  ...searchStates,
  ...mapStates,
  ...cardStates,
};
