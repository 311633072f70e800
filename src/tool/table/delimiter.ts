import Papa from 'papaparse';
import { knownNames } from './header-row.js';

const delimiters = [',', ';', '\t', '|'] as const;

/** A character that separates the cells of a text table. */
export type Delimiter = string;

/** How much of a text is looked at. */
const sample = { characters: 100_000, rows: 60 };

/**
 * The character that separates the cells: with which a row has the most names of columns, or else with which the rows agree in their
 * number of cells.
 */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, sample.characters);
  let best: Delimiter = ',';
  let most: Score = { names: 0, torn: 0, agreeing: 0, cells: 1 };
  for (const delimiter of delimiters) {
    const score = scoreOf(start, delimiter);
    if (isBetter(score, most)) [best, most] = [delimiter, score];
  }
  return best;
}

interface Score {
  /** Names of columns in one row. */
  readonly names: number;
  /** Cells that a quoted cell was cut into. */
  readonly torn: number;
  /** Part of the rows that have the most common number of cells. */
  readonly agreeing: number;
  readonly cells: number;
}

function isBetter(one: Score, other: Score): boolean {
  if (one.names !== other.names) return one.names > other.names;
  if (one.torn !== other.torn) return one.torn < other.torn;
  if (one.agreeing !== other.agreeing) return one.agreeing > other.agreeing;
  return one.cells > other.cells;
}

function scoreOf(text: string, delimiter: Delimiter): Score {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: sample.rows,
  });
  const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const rows = filled.length > 0 ? filled : data.filter((cells) => cells.length > 1);
  const { cells, agreeing } = commonCells(rows);
  // A single column says nothing about what separates cells.
  if (!rows.some((row) => row.length > 1)) return { names: 0, torn: 0, agreeing: 0, cells: 1 };
  const names = knownNames(rows.map((row) => ({ row: 0, cells: row })));
  const torn = rows.flat().filter((cell) => cell.split('"').length % 2 === 0).length;
  return { names, torn, agreeing: cells < 2 ? 0 : agreeing, cells };
}

/** The number of cells that most rows have, and what part of them. */
export function commonCells(rows: readonly (readonly string[])[]): {
  cells: number;
  agreeing: number;
} {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [cells, most] = [0, 0];
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > cells)) [cells, most] = [length, count];
  }
  return { cells, agreeing: rows.length > 0 ? most / rows.length : 0 };
}
