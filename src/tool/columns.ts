import type { Finding, Origin } from './finding.js';
import type { Row, Table } from './table.js';

/** What a kind of table may hold. */
export interface ColumnNames<Field extends string> {
  readonly fields: readonly Field[];
  /** Those without which no row can be used. */
  readonly required: readonly Field[];
  /** Other names that people give the columns, in lower case with `_` for spaces. */
  readonly synonyms?: ReadonlyMap<string, Field>;
  /** Whether `section: Heading` columns and those of the programme's five sections hold headed text. */
  readonly sections?: boolean;
}

export interface HeadedCell {
  readonly heading: string;
  readonly text: string;
  /** Name of its column. */
  readonly column: string;
}

/** One row whose cells can be asked for by meaning. */
export interface TableEntry<Field extends string> {
  /** The trimmed text of a cell; empty when the row or the table has none. */
  cell(field: Field): string;
  /** Headed text in the order of the columns, without the empty ones. */
  readonly sections: readonly HeadedCell[];
  /** Where the row is, or its cell. */
  origin(field?: Field | string): Origin;
}

const programmeSections = new Map([
  ['purpose', 'Purpose'],
  ['rationale', 'Rationale'],
  ['process', 'Process'],
  ['impact', 'Impact'],
  ['key_documents', 'Key documents'],
]);

/**
 * Reads a table's rows by the meaning of its columns, which may come in any order and case.
 *
 * @param mapping names of the table's columns → fields, for tables with names of their own
 */
export function readRows<Field extends string>(
  table: Table,
  names: ColumnNames<Field>,
  mapping: ReadonlyMap<string, string> = new Map(),
): { entries: TableEntry<Field>[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const indexes = new Map<Field, number>();
  const sections: { heading: string; column: string; index: number }[] = [];
  const mapped = new Map([...mapping].map(([from, to]) => [nameKey(from), to]));

  table.columns.forEach((column, index) => {
    if (column === '') return;
    const name = mapped.get(nameKey(column)) ?? column;
    const heading = names.sections ? sectionHeading(name) : undefined;
    const field = fieldOf(name, names);
    if (heading) sections.push({ heading, column, index });
    else if (field === undefined) findings.push(unusedColumn(table, column, names.fields));
    else if (indexes.has(field)) findings.push(repeatedColumn(table, column, field));
    else indexes.set(field, index);
  });

  const missing = names.required.filter((field) => !indexes.has(field));
  if (missing.length > 0) {
    findings.push(...missing.map((field) => missingColumn(table, field)));
    return { entries: [], findings };
  }
  const entries = table.rows.map((row): TableEntry<Field> => {
    const at = (index: number | undefined) =>
      index === undefined ? '' : (row.cells[index]?.trim() ?? '');
    return {
      cell: (field) => at(indexes.get(field)),
      sections: sections
        .map(({ heading, column, index }) => ({ heading, column, text: at(index) }))
        .filter(({ text }) => text !== ''),
      origin: (field) => originOf(table, row, field, indexes),
    };
  });
  for (const row of table.rows) {
    const surplus = row.cells.length > table.columns.length;
    if (surplus && row.cells.slice(table.columns.length).some((cell) => cell.trim() !== '')) {
      findings.push(surplusCells(table, row));
    }
  }
  return { entries, findings };
}

function originOf<Field extends string>(
  { file, columns }: Table,
  { row, line }: Row,
  field: Field | string | undefined,
  indexes: ReadonlyMap<string, number>,
): Origin {
  const column = field === undefined ? undefined : (columns[indexes.get(field) ?? -1] ?? field);
  return { file, row, line, column };
}

/** The form in which names of columns are compared. */
function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

function fieldOf<Field extends string>(
  name: string,
  { fields, synonyms }: ColumnNames<Field>,
): Field | undefined {
  const wanted = nameKey(name);
  return fields.find((field) => field === wanted) ?? synonyms?.get(wanted);
}

function sectionHeading(name: string): string | undefined {
  const own = /^section\s*:\s*(\S.*)$/i.exec(name)?.[1];
  return own ?? programmeSections.get(nameKey(name));
}

function unusedColumn({ file }: Table, column: string, fields: readonly string[]): Finding {
  const message = `The column "${column}" is not used. Known columns: ${fields.join(', ')}.`;
  return { severity: 'hint', code: 'unused-column', message, origin: { file, row: 1, column } };
}

/** Columns that somebody mapped and that none of the tables has. */
export function missingMapped(
  tables: readonly Table[],
  mapping: ReadonlyMap<string, string>,
): Finding[] {
  const columns = tables.flatMap((table) => table.columns).filter((column) => column !== '');
  const present = new Set(columns.map(nameKey));
  return [...mapping.keys()]
    .filter((from) => !present.has(nameKey(from)))
    .map((from) => ({
      severity: 'error',
      code: 'no-column',
      message: `There is no column "${from}" to map. The columns are: ${columns.join(', ')}.`,
      origin: { file: tables[0]?.file ?? '', row: 1 },
    }));
}

function missingColumn({ file }: Table, field: string): Finding {
  const message = `There is no column "${field}", so no row could be used. Rename your column, or map it to this one.`;
  return { severity: 'error', code: 'no-column', message, origin: { file, row: 1 } };
}

function repeatedColumn({ file }: Table, column: string, field: string): Finding {
  const message = `A second column for ${field} is not used: rename or remove it.`;
  return { severity: 'error', code: 'repeated-column', message, origin: { file, row: 1, column } };
}

function surplusCells({ file, columns }: Table, { row, line }: Row): Finding {
  const message = `The row has more cells than the ${columns.length} columns of the header; the surplus is not used. Put texts that contain a comma or semicolon in quote marks.`;
  return { severity: 'error', code: 'surplus-cells', message, origin: { file, row, line } };
}
