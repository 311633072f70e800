import type { Figures } from './visit.js';

/** The catalogue and the processor speed of a measurement. */
export interface Condition {
  readonly practices: number;
  /** Whether the practices are real; otherwise they are generated. */
  readonly real: boolean;
  /** How many times slower the processor is than this machine's. */
  readonly slower: number;
}

/** The figures of one contestant under one condition, round by round. */
export interface Measured {
  readonly contestant: string;
  readonly condition: Condition;
  readonly rounds: Figures[];
}

interface Column {
  readonly name: string;
  readonly show: (value: number) => string;
}

const milliseconds = (value: number) => value.toFixed(0);

const columns: Readonly<Record<keyof Figures, Column>> = {
  bytes: { name: 'first practice after, kB', show: (value) => (value / 1_000).toFixed(1) },
  first: { name: 'first practice, ms', show: milliseconds },
  blocked: { name: 'blocked, ms', show: milliseconds },
  key: { name: 'key to paint, p95, ms', show: milliseconds },
  answer: { name: 'last key to answer, ms', show: milliseconds },
  heap: { name: 'heap, MB', show: (value) => (value / 1_000_000).toFixed(1) },
};

const figures = Object.keys(columns) as (keyof Figures)[];

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [Math.floor(middle), Math.ceil(middle)].map(
    (at) => sorted[at],
  );
  return (low + high) / 2;
}

export function nameOf({ practices, slower }: Condition): string {
  const machine = slower === 1 ? 'processor as it is' : `processor ${slower} times slower`;
  return `${practices.toLocaleString('en')} practices, ${machine}`;
}

/** A heading and a table of medians, with one line per contestant. */
export function medianTable(condition: Condition, measured: readonly Measured[]): string {
  const lines = measured.map(({ contestant, rounds }) => [
    contestant,
    ...figures.map((figure) => columns[figure].show(median(rounds.map((each) => each[figure])))),
  ]);
  const head = ['', ...figures.map((figure) => columns[figure].name)];
  return `## ${nameOf(condition)}\n\n${table(head, lines)}\n`;
}

export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
