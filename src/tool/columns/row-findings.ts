import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import type { Finding } from '../findings/finding.js';
import type { Row, Table } from '../table/table.js';

export function totalsRow({ file }: Table, { row, line, cells }: Row): Finding {
  const word = cells.find((cell) => cell.trim() !== '' && !/^[\d\s.,]+$/.test(cell)) ?? '';
  const message = sentence`The row ${quote(word.trim())} sums up others and was left out.`;
  return { severity: 'hint', code: 'totals-row', message, origin: { file, row, line } };
}

export function repeatedHeader({ file }: Table, { row, line }: Row): Finding {
  const message = sentence`The row names the columns once more and was left out.`;
  return { severity: 'note', code: 'header-row', message, origin: { file, row, line } };
}

export function surplusCells(
  { file, columns }: Pick<Table, 'file' | 'columns'>,
  { row, line, cells }: Row,
): Finding {
  const curly = cells.some((cell) => /^\s*[“”„«»]/u.test(cell));
  const message = curly
    ? sentence`The row has more cells than the ${columns.length} columns of the header, so its texts are in the wrong columns. The row was left out. Put texts that contain a comma or semicolon in straight quote marks ("), not in curly ones (“ ”).`
    : sentence`The row has more cells than the ${columns.length} columns of the header, so its texts are in the wrong columns. The row was left out. Put texts that contain a comma or semicolon in quote marks.`;
  return { severity: 'error', code: 'surplus-cells', message, origin: { file, row, line } };
}

export function formulaCell(
  { file }: Table,
  { row, line }: Row,
  column: string,
  cell: string,
): Finding {
  const message = cell.startsWith('=')
    ? sentence`${quote(cell)} is a formula and not its result; the cell was left out. In the spreadsheet, copy the column, paste its values only, and save the table again.`
    : sentence`${quote(cell)} is the error of a formula; the cell was left out. Correct the formula in the spreadsheet and save the table again.`;
  return {
    severity: 'error',
    code: 'unusable-value',
    message,
    origin: { file, row, line, column },
  };
}
