import { sentence } from '../../feed/sentence.js';
import { commonCells } from './delimiter.js';
import type { Finding } from '../findings/finding.js';
import type { Row } from './row.js';

/**
 * Finds rows that a line break without quote marks has cut in pieces: neighbours that together have the cells of one row, of which
 * the later ones do not begin like a row. Tables whose rows merely lack their last cells are left alone.
 *
 * @returns the rows that can be used
 */
export function checkBrokenRows(
  rows: readonly Row[],
  file: string,
): { usable: readonly Row[]; findings: Finding[] } {
  const { cells: width } = commonCells(rows.map(({ cells }) => cells));
  if (width < 3 || rows.every(({ cells }) => cells.length >= width)) {
    return { usable: rows, findings: [] };
  }
  const beginsOddly = oddBeginning(rows.filter(({ cells }) => cells.length === width));
  const broken = new Set<Row>();
  const findings: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    if (broken.has(row)) continue;
    const pieces = piecesFrom(rows, index, width, beginsOddly);
    if (pieces.length < 2) continue;
    for (const piece of pieces) broken.add(piece);
    findings.push(brokenRow(file, row, pieces.at(-1)?.line ?? 0));
  }
  return { usable: rows.filter((row) => !broken.has(row)), findings };
}

/** A text has fewer lines. Without a limit, a table of lines would take the square of its length. */
const mostPieces = 100;

/** The rows from an index on that make up one row; none if they do not. */
function piecesFrom(
  rows: readonly Row[],
  index: number,
  width: number,
  beginsOddly: (row: Row) => boolean,
): readonly Row[] {
  const pieces: Row[] = [];
  let cells = 1;
  for (let at = index; at < Math.min(rows.length, index + mostPieces); at++) {
    const row = rows[at];
    if (!row || row.cells.length >= width || (at > index && !beginsOddly(row))) return [];
    pieces.push(row);
    cells += row.cells.length - 1;
    if (cells >= width) return cells === width ? pieces : [];
  }
  return [];
}

/** Whether a row begins as none of these do: with several words, or with a small letter. */
function oddBeginning(whole: readonly Row[]): (row: Row) => boolean {
  const signs = [/\S\s+\S/u, /^\s*\p{Ll}/u];
  const unusual = signs.filter((sign) => !whole.some(({ cells }) => sign.test(cells[0] ?? '')));
  return ({ cells }) => unusual.some((sign) => sign.test(cells[0] ?? ''));
}

function brokenRow(file: string, { row, line }: Row, last: number): Finding {
  const message = sentence`A line break has cut this row in pieces, down to line ${last}; the row was left out. Put the text with the line break in quote marks (").`;
  return { severity: 'error', code: 'broken-row', message, origin: { file, row, line } };
}
