import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { commonCells, type Delimiter } from './delimiter.js';
import type { Finding } from '../findings/finding.js';
import type { Row } from './row.js';

/**
 * Finds rows that a quote mark has spoilt: one that opens a cell and takes in the rows below, up to another stray one, and one inside
 * a cell after which texts have moved into other columns.
 *
 * @param bare rows with quote marks inside cells that are not doubled
 * @returns the rows that can be used
 */
export function checkQuoteMarks(
  rows: readonly Row[],
  { file, delimiter, bare }: { file: string; delimiter: Delimiter; bare: ReadonlySet<Row> },
): { usable: Row[]; findings: Finding[] } {
  const { cells } = commonCells(rows.map((row) => row.cells));
  const findings: Finding[] = [];
  const usable = rows.filter((row) => {
    const swallowing = row.cells.findIndex((cell, index) =>
      hasSwallowed(cell, index, cells, delimiter),
    );
    if (swallowing >= 0) {
      findings.push(swallowedRows(file, row, swallowing));
      return false;
    }
    if (!bare.has(row)) return true;
    const moved = hasMoved(row, cells, delimiter);
    findings.push(moved ? movedText(file, row) : bareQuote(file, row));
    return !moved;
  });
  return { usable, findings };
}

/**
 * Whether the lines of a cell are the rest of its row, whole rows, and the beginning of another: with as many separators as the table
 * has columns, and without the space that follows a comma in a text.
 */
function hasSwallowed(cell: string, index: number, cells: number, delimiter: Delimiter): boolean {
  if (cells < 2 || !cell.includes('\n')) return false;
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const counts = lines.map((line) => separatorsIn(line, delimiter));
  const between = counts.slice(1, -1);
  return (
    (counts[0] ?? 0) >= cells - 1 - index &&
    (counts.at(-1) ?? 0) >= index &&
    between.every((count) => count > 0) &&
    (between.length === 0 || between.some((count) => count >= cells - 1))
  );
}

function separatorsIn(line: string, delimiter: Delimiter): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
    const [before = '', after = ''] = [line[at - 1], line[at + 1]];
    const isNumber = /\d/.test(before) && /\d/.test(after);
    if (after !== ' ' && !(delimiter === ',' && isNumber)) count++;
  }
  return count;
}

function hasMoved({ cells }: Row, expected: number, delimiter: Delimiter): boolean {
  return (
    cells.length !== expected ||
    cells.some(
      (cell) =>
        cell.includes(`"${delimiter}`) ||
        cell.includes(`${delimiter}"`) ||
        (cell.includes('\n') && separatorsIn(cell, delimiter) > 0 && cell.includes('"')),
    )
  );
}

/** The line in which a cell of a row begins. */
export function lineOfCell({ line, cells }: Row, index: number): number | undefined {
  if (line === undefined) return undefined;
  return line + cells.slice(0, index).reduce((lines, cell) => lines + lineBreaksIn(cell), 0);
}

function lineBreaksIn(cell: string): number {
  return cell.split('\n').length - 1;
}

function swallowedRows(file: string, row: Row, index: number): Finding {
  const cell = row.cells[index] ?? '';
  const line = lineOfCell(row, index);
  const last = (line ?? 0) + lineBreaksIn(cell);
  const message = sentence`A cell opens with a quote mark (") and takes in the rows down to line ${last}: ${quote(cell)}. None of these rows could be read. Delete the quote mark, or close it at the end of its cell.`;
  return {
    severity: 'error',
    code: 'swallowed-rows',
    message,
    origin: { file, row: row.row, line },
  };
}

function movedText(file: string, { row, line }: Row): Finding {
  const message = sentence`A quote mark inside a cell has moved texts into other columns, so the row was left out. Inside a cell in quote marks, double each quote mark ("").`;
  return { severity: 'error', code: 'bare-quote', message, origin: { file, row, line } };
}

function bareQuote(file: string, { row, line }: Row): Finding {
  const message = sentence`Inside a cell in quote marks, each quote mark has to be doubled (""). The cell was read as well as possible.`;
  return { severity: 'hint', code: 'bare-quote', message, origin: { file, row, line } };
}

/** @param rest whether the rows below could be read all the same */
export function unclosedQuote(file: string, row: Row, rest: boolean): Finding {
  const origin = { file, row: row.row, line: lineOfCell(row, row.cells.length - 1) };
  const message = rest
    ? sentence`A cell that begins with a quote mark (") is never closed, so its row was left out. Delete the quote mark, or close it at the end of its cell.`
    : sentence`A cell that begins with a quote mark (") is never closed, so nothing from here on could be read. Delete the quote mark, or close it at the end of its cell.`;
  return { severity: 'error', code: 'unclosed-quote', message, origin };
}
