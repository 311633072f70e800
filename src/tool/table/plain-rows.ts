import { sentence } from '../../feed/sentence.js';
import type { Finding } from '../findings/finding.js';
import { plainCell } from './plain-cell.js';
import type { Row } from './row.js';

/**
 * Rows as they were before the tool, or somebody, kept spreadsheets from running their cells.
 *
 * @param findings gets a note if an apostrophe is taken away, because somebody may have meant it
 */
export function plainRows(rows: readonly Row[], file: string, findings: Finding[]): readonly Row[] {
  const changed: Row[] = [];
  const plain = rows.map((row) => {
    const cells = row.cells.map(plainCell);
    if (cells.every((cell, index) => cell === row.cells[index])) return row;
    changed.push(row);
    return { ...row, cells };
  });
  const [first] = changed;
  if (first) findings.push(apostrophes(changed.length, file, first));
  return plain;
}

function apostrophes(rows: number, file: string, { row, line }: Row): Finding {
  const message = sentence`Cells such as "'=1" or "'-1" are read without the apostrophe, which only keeps a spreadsheet from running them. Rows with such cells: ${rows}, from row ${row}.`;
  return { severity: 'note', code: 'apostrophe', message, origin: { file, row, line } };
}
