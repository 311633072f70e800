import { median, nameOf, table, type Condition, type Measured } from './tables.js';
import type { Figures } from './visit.js';

/** The largest permitted ratio of our figure to a peer's. */
interface Bar {
  readonly figure: keyof Figures;
  readonly name: string;
  readonly against: string;
  /** The limit, or undefined if the ratio is only shown. */
  readonly most: (condition: Condition) => number | undefined;
}

/** The name of the previous revision. */
export const previous = 'previous';

const bars: readonly Bar[] = [
  { figure: 'first', name: 'first practice', against: 'InstantSearch', most: () => 0.8 },
  { figure: 'blocked', name: 'blocked', against: 'InstantSearch', most: () => 0.8 },
  {
    figure: 'key',
    name: 'key to paint',
    against: 'InstantSearch',
    most: ({ real }) => (real ? 1 : 0.6),
  },
  { figure: 'answer', name: 'last key to answer', against: 'Pagefind', most: () => 1 / 3 },
  { figure: 'first', name: 'first practice', against: previous, most: realAndSlowed(0.7) },
  { figure: 'key', name: 'key to paint', against: previous, most: realAndSlowed(0.6) },
];

function realAndSlowed(most: number): Bar['most'] {
  return ({ real, slower }) => (real && slower > 1 ? most : undefined);
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

/** A table of ratios between our figures and the peers', and whether every bar is met. */
export function judge(own: string, measured: readonly Measured[]): { text: string; met: boolean } {
  let met = true;
  const lines = bars.flatMap(({ figure, name, against, most }) =>
    measured
      .filter(({ contestant }) => contestant === against)
      .map(({ condition, rounds }) => {
        const ours = measured.find(
          (each) => each.contestant === own && each.condition === condition,
        );
        const value = median((ours?.rounds ?? []).map((each) => each[figure]));
        const peer = median(rounds.map((each) => each[figure]));
        const bar = most(condition);
        const fits = bar === undefined || value <= bar * peer;
        met &&= fits;
        return [
          `${name}, ${nameOf(condition)}`,
          against,
          // Both may be zero, if neither page blocked.
          value === peer ? percent(1) : percent(value / peer),
          bar === undefined ? '' : percent(bar),
          bar === undefined ? '' : fits ? 'met' : '**missed**',
        ];
      }),
  );
  return { text: table(['', 'compared with', 'ratio', 'at most', ''], lines), met };
}
