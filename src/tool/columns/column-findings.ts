import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { likelyFields, splitLanguage } from './column-meaning.js';
import { mapOption, misdirectedMapping, namesList } from './column-mapping.js';
import type { ColumnNames, ColumnPlan } from './column-plan.js';
import type { Finding, Origin } from '../findings/finding.js';
import type { Row, Table } from '../table/table.js';
import { likelyTitle, looksLikeData } from '../table/unnamed-columns.js';

/** What is to be said about the columns of a table: which row names them, which are missing, not used, repeated or mapped wrongly. */
export function* columnFindings<Field extends string>(
  table: Table,
  names: ColumnNames<Field>,
  plan: ColumnPlan<Field>,
): Generator<Finding> {
  yield* headerNote(table, names.meaningOf !== undefined);
  for (const [index, target] of plan.misdirected) {
    const column = table.columns[index] ?? '';
    yield about(table, 'error', 'no-column', misdirectedMapping(column, target, names), column);
  }
  const has = (field: Field) =>
    plan.fields.has(field) || [...plan.languages.values()].some((own) => own.has(field));
  const missing = names.required.filter((field) => !has(field));
  const proposed = new Map(missing.map((field) => [field, likelyColumn(table, plan, field)]));
  if (plan.misdirected.size === 0) yield* missingColumns(table, plan, proposed);
  for (const [index, field] of plan.repeated) {
    const column = table.columns[index] ?? '';
    const message = sentence`A second column for ${field} is not used: rename or remove it.`;
    yield about(table, 'error', 'repeated-column', message, column);
  }
  // Where no name is known, all of them would be listed.
  if (missing.length > 0 && plan.fields.size === 0) return;
  const taken = new Set(proposed.values());
  const unused = plan.unused.map((index) => table.columns[index] ?? '');
  yield* unusedColumns(
    table,
    names,
    unused.filter((column) => !taken.has(column)),
    has,
  );
}

function* headerNote(table: Table, mayBeSaid: boolean): Generator<Finding> {
  const { head, headerRows, headerRow, headerGiven } = table;
  if (headerGiven || head.length < 2) return;
  if (!mayBeSaid) {
    const note = sentence`The columns are named in row ${headerRow}; nothing above it is used.`;
    yield about(table, 'note', 'header-row', note);
    return;
  }
  const [first = headerRow, last = headerRow] = head.slice(-headerRows).map(({ row }) => row);
  const message =
    headerRows > 1
      ? sentence`The columns are named in rows ${first} and ${last}. If another row names them, add --header-row <number>.`
      : sentence`The columns are named in row ${first}; nothing above it is used. If another row names them, add --header-row <number>.`;
  yield about(table, 'note', 'header-row', message);
}

function* missingColumns<Field extends string>(
  table: Table,
  plan: ColumnPlan<Field>,
  missing: ReadonlyMap<Field, string | undefined>,
): Generator<Finding> {
  if (missing.size === 0) return;
  const shown = namesList(table.columns);
  const known = plan.fields.size + plan.languages.size + plan.sections.length;
  if (table.columns.length === 1) {
    const message = sentence`The table has one column only, ${quote(table.columns[0] ?? '')}. Separate its cells by comma, semicolon, tab or "|".`;
    yield about(table, 'error', 'no-column', message);
    return;
  }
  if (known === 0) {
    const message = sentence`No row has names of columns that are known; row ${table.headerRow} was taken for it: ${shown}. If another row names them, add --header-row <number>. If none does, add a row above the first practice with names such as id,title,summary,cities,period.`;
    yield about(table, 'error', 'no-column', message);
    if (looksLikeData(table.columns)) return;
  }
  for (const [field, column] of missing) {
    if (known === 0 && column === undefined) continue;
    const message =
      column === undefined
        ? sentence`There is no column "${field}", so no row could be used. Rename your column, or add --map "your column=${field}". The columns are: ${shown}.`
        : sentence`There is no column "${field}", so no row could be used. If it is ${quote(column)}, add ${mapOption(column, inItsLanguage(field, column))}`;
    yield about(table, 'error', 'no-column', message);
  }
}

/** "Projet (FR)" is no title in any language, but one in French. */
function inItsLanguage(field: string, column: string): string {
  const { language } = splitLanguage(column);
  return language === undefined ? field : `${field}_${language}`;
}

function likelyColumn<Field extends string>(
  table: Table,
  plan: ColumnPlan<Field>,
  field: Field,
): string | undefined {
  const free = plan.unused.map((index) => table.columns[index] ?? '');
  return (
    free.find((column) => likelyFields(column)[0] === field) ??
    free.find((column) => likelyFields(column).some((likely) => likely === field)) ??
    (field === 'title' ? likelyTitle(table, plan.unused) : undefined)
  );
}

function* unusedColumns<Field extends string>(
  table: Table,
  { fields, meaningOf, required, sections }: ColumnNames<Field>,
  columns: readonly string[],
  has: (field: Field) => boolean,
): Generator<Finding> {
  if (columns.length === 0) return;
  const message = sections
    ? sentence`These columns are not used: ${namesList(columns)}. To use one, rename it, or add --map "your column=name" with one of these names: ${fields.join(', ')}; purpose, rationale, process, impact, key_documents; and "section: Any heading" for a section of your own.`
    : sentence`These columns are not used: ${namesList(columns)}. Known columns: ${fields.join(', ')}.`;
  yield about(
    table,
    'hint',
    'unused-column',
    message,
    columns.length === 1 ? columns[0] : undefined,
  );
  if (!meaningOf) return;
  const proposed = new Set<string>();
  for (const column of columns) {
    const [likely] = likelyFields(column);
    const field =
      fields.find((each) => each === likely && !has(each) && !required.includes(each)) ??
      // A longer text beside a summary.
      fields.find((each) => each === 'content' && likely === 'summary' && !has(each));
    if (field === undefined || proposed.has(field)) continue;
    proposed.add(field);
    const option = mapOption(column, field);
    const proposal =
      field === 'id'
        ? sentence`The column ${quote(column)} may be "id". If its values never change, unlike numbers of rows, add ${option}`
        : sentence`The column ${quote(column)} may be "${field}". If it is, add ${option}`;
    yield about(table, 'hint', 'unused-column', proposal, column);
  }
}

/** Cells in a column whose name is empty. */
export function unnamedColumn(table: Table, index: number, row: Row): Finding {
  const message = sentence`Column ${letters(index)} has no name, so its cells are not used; the first is in row ${row.row}. Name the column, or empty it.`;
  return about(table, 'hint', 'unused-column', message, letters(index));
}

/** What a column is called in messages: its name, or its letters in a spreadsheet. */
export function nameOfColumn({ columns }: Table, index: number): string {
  return columns[index] || letters(index);
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const before = index < 26 ? '' : letters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

function about(
  { file, headerRow, head }: Table,
  severity: Finding['severity'],
  code: Finding['code'],
  message: string,
  column?: string,
): Finding {
  const origin: Origin = { file, row: headerRow, line: head.at(-1)?.line, column };
  return { severity, code, message, origin };
}
