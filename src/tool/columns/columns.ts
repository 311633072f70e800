import { sentence } from '../../feed/sentence.js';
import { columnFindings, unnamedColumn } from './column-findings.js';
import { namesList } from './column-mapping.js';
import { mayName, meaningOf, nameKey } from './column-meaning.js';
import { planColumns, type ColumnNames, type ColumnPlan } from './column-plan.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { isFormula } from './no-value.js';
import { RowEntry, type TableEntry } from './row-entry.js';
import { formulaCell, repeatedHeader, surplusCells, totalsRow } from './row-findings.js';
import type { Row, Table } from '../table/table.js';
import { isTotalsRow } from './totals-row.js';

export type { TableEntry };

export interface ReadRows<Field extends string> {
  readonly entries: TableEntry<Field>[];
  /** Languages that columns have texts in, in the order of the columns. */
  readonly languages: readonly string[];
  readonly findings: Finding[];
  /** Whether the table has a column for a field. */
  has(field: Field): boolean;
}

/**
 * Reads a table's rows by the meaning of its columns, which may come in any order and case. Rows that are no entries are left out
 * and reported: totals, the names of the columns once more, and rows whose texts have moved into other columns.
 *
 * @param mapping names of the table's columns → fields, for tables with names of their own
 * @throws {InputError} when a table that cannot be mapped lacks a required column
 */
export function readRows<Field extends string>(
  table: Table,
  names: ColumnNames<Field>,
  mapping: ReadonlyMap<string, string> = new Map(),
): ReadRows<Field> {
  const plan = planColumns(table, names, mapping);
  const languages = [...plan.languages.keys()];
  const has = (field: Field) => hasColumn(plan, field);
  const missing = names.required.find((field) => !has(field));
  if (missing !== undefined && !names.meaningOf) throw otherKind(table, missing, names.fields);
  const findings = [...columnFindings(table, names, plan)];
  if (missing !== undefined) return { entries: [], languages, findings, has };
  const rows = usableRows(table, plan, findings);
  return { entries: rows.map((row) => new RowEntry(table, row, plan)), languages, findings, has };
}

function otherKind({ file, columns }: Table, field: string, fields: readonly string[]): InputError {
  return new InputError(
    sentence`${file} is another kind of table: it has no column "${field}". Expected ${fields.join(', ')}; it has ${namesList(columns)}.`,
  );
}

function hasColumn<Field extends string>(plan: ColumnPlan<Field>, field: Field): boolean {
  return plan.fields.has(field) || [...plan.languages.values()].some((own) => own.has(field));
}

function usableRows<Field extends string>(
  table: Table,
  plan: ColumnPlan<Field>,
  findings: Finding[],
): Row[] {
  const { columns } = table;
  const used = usedColumns(plan);
  const headerKeys = columns.map(nameKey);
  const unnamed = new Map<number, Row>();
  const rows = table.rows.filter((row) => {
    const surplus = row.cells.length > columns.length && hasText(row.cells, columns.length);
    if (isRule(row)) return false;
    if (isTotalsRow(row)) findings.push(totalsRow(table, row));
    else if (isHeaderAgain(row, columns, headerKeys)) findings.push(repeatedHeader(table, row));
    // In a workbook, cells cannot have moved: the column only has no name.
    else if (surplus && row.line !== undefined) findings.push(surplusCells(table, row));
    else {
      for (const index of used) {
        const cell = row.cells[index]?.trim() ?? '';
        if (isFormula(cell)) findings.push(formulaCell(table, row, columns[index] ?? '', cell));
      }
      row.cells.forEach((cell, index) => {
        if (!columns[index] && !unnamed.has(index) && cell.trim() !== '') unnamed.set(index, row);
      });
      return true;
    }
    return false;
  });
  append(
    findings,
    [...unnamed].map(([index, row]) => unnamedColumn(table, index, row)),
  );
  return rows;
}

/** A line between header and rows, as in tables written for people: |---|---|. */
function isRule({ cells }: Row): boolean {
  return cells.every((cell) => /^[\s:=_\p{Pd}]*$/u.test(cell));
}

function usedColumns<Field extends string>(plan: ColumnPlan<Field>): number[] {
  return [
    ...plan.fields.values(),
    ...[...plan.languages.values()].flatMap((own) => [...own.values()]),
    ...plan.sections.map(({ index }) => index),
  ];
}

function hasText(cells: readonly string[], from: number): boolean {
  return cells.slice(from).some((cell) => cell.trim() !== '');
}

/** Longer cells are no names of columns. */
const longestName = 40;

/** Whether a row has the names of the columns once more, in the same language or another. */
function isHeaderAgain(
  { cells }: Row,
  columns: readonly string[],
  headerKeys: readonly string[],
): boolean {
  // Titles are longer, which spares most rows the comparison.
  if (cells.some((cell) => cell.length > longestName)) return false;
  let same = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const column = columns[index] ?? '';
    const field = meaningOf(column)?.field;
    const again =
      nameKey(cell) === headerKeys[index] || (field !== undefined && mayName(cell) === field);
    if (!again) return false;
    same++;
  }
  return same > 1;
}
