import type { Row } from '../table/table.js';
import type { Range } from './cell-address.js';
import type { CellFault } from './cell.js';
import { tooLarge } from './archive.js';
import { setLink, type Budget, type Sheet, type SheetRow } from './sheet.js';

/** A cell whose text could not be read; its column counts from 1. */
export interface FaultyCell extends CellFault {
  readonly row: number;
  readonly column: number;
}

/** A sheet's rows as a person sees them, and what was done for that. */
export interface VisibleRows {
  readonly rows: readonly Row[];
  readonly faults: readonly FaultyCell[];
  /** Merged cells whose value was written into each of their rows. */
  readonly filled: readonly Range[];
  /** Numbers of rows that are hidden. */
  readonly hiddenRows: readonly number[];
  /** Columns that are hidden, with their first text. */
  readonly hiddenColumns: readonly { readonly column: number; readonly title: string }[];
}

/**
 * The rows of a sheet, each with the values of merged cells that reach into it, and without what is hidden.
 *
 * @param takeHidden whether hidden rows and columns are read too
 */
export function visibleRows(
  { rows, hiddenColumns, merged }: Sheet,
  { takeHidden, budget, file }: { takeHidden: boolean; budget: Budget; file: string },
): VisibleRows {
  const filled = fillMerged(rows, merged, () => {
    if (--budget.cells < 0) throw tooLarge(file);
  });
  const columns = namedColumns(rows, hiddenColumns);
  if (!takeHidden) emptyColumns(rows, columns);
  const shown = takeHidden ? rows : rows.filter(({ hidden }) => !hidden);
  return {
    rows: shown.map(({ row, cells, links, translated }) => ({
      row,
      cells,
      translated,
      links: links && new Map([...links].map(([at, link]) => [at - 1, link])),
    })),
    faults: shown.flatMap(({ row, faults = [] }) =>
      [...faults].map(([column, fault]) => ({ row, column, ...fault })),
    ),
    filled,
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    hiddenColumns: columns.filter(({ title }) => title !== ''),
  };
}

/** The value of cells that are merged over several rows belongs to each of these rows that holds something else. */
function fillMerged(
  rows: readonly SheetRow[],
  merged: readonly Range[],
  step: () => void,
): Range[] {
  const positions = new Map(rows.map(({ row }, index) => [row, index]));
  return merged.filter(({ top, bottom, left }) => {
    const start = positions.get(top);
    const anchor = start === undefined ? undefined : rows[start];
    const text = anchor?.cells[left - 1] ?? '';
    if (start === undefined || text === '' || bottom <= top) return false;
    const link = anchor?.links?.get(left);
    let any = false;
    for (let index = start + 1; index < rows.length; index++) {
      step();
      const row = rows[index];
      if (!row || row.row > bottom) break;
      while (row.cells.length < left) row.cells.push('');
      row.cells[left - 1] = text;
      if (link !== undefined) setLink(row, left, link);
      any = true;
    }
    return any;
  });
}

/** The hidden columns, with their first text. */
function namedColumns(
  rows: readonly SheetRow[],
  hidden: readonly Range[],
): { column: number; title: string }[] {
  if (hidden.length === 0) return [];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isHidden = (column: number) =>
    hidden.some(({ left, right }) => column >= left && column <= right);
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter(isHidden);
  return columns.map((column) => {
    const texts = rows.map(({ cells }) => cells[column - 1]?.trim());
    return { column, title: texts.find(Boolean) ?? '' };
  });
}

function emptyColumns(rows: readonly SheetRow[], columns: readonly { column: number }[]): void {
  for (const { column } of columns) {
    for (const { cells, faults } of rows) {
      if (column <= cells.length) cells[column - 1] = '';
      faults?.delete(column);
    }
  }
}
