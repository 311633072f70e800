import { baitInputs } from './bait.js';
import { damagedInputs } from './damaged.js';
import { falseWorkbooks } from './false-workbooks.js';
import { fullWorkbooks } from './full-workbooks.js';
import type { HostileInput } from './input.js';
import { oddInputs } from './odd.js';

/** All hostile inputs, always in this order. */
export const hostileInputs: readonly HostileInput[] = [
  ...damagedInputs,
  ...fullWorkbooks,
  ...falseWorkbooks,
  ...baitInputs,
  ...oddInputs,
];
