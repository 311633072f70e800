import { nameOfColumn } from './column-findings.js';
import type { ColumnPlan } from './column-plan.js';
import type { Origin } from '../findings/finding.js';
import { isFormula, saysNothing } from './no-value.js';
import type { Row, Table } from '../table/table.js';

export interface HeadedCell {
  readonly heading: string;
  readonly text: string;
  /** Name of its column. */
  readonly column: string;
}

/** One row whose cells can be asked for by meaning. */
export interface TableEntry<Field extends string> {
  readonly table: Table;
  /** The trimmed text of a cell; empty when the row or the table has none, or it says that it has no value ("N/A"). */
  cell(field: Field): string;
  /** The address behind a cell of a workbook. */
  link(field: Field): string | undefined;
  /** Headed text in the order of the columns, without the empty ones. */
  readonly sections: readonly HeadedCell[];
  /** Where the row is, or its cell. */
  origin(field?: Field | string): Origin;
  /** The row with the columns of a language beside those without one. */
  inLanguage(language: string): TableEntry<Field>;
  /** The row with the columns of a language only. */
  translation(language: string): TableEntry<Field>;
}

/** A row read by the plan of its table's columns. A class, because tables have thousands of rows. */
export class RowEntry<Field extends string> implements TableEntry<Field> {
  constructor(
    readonly table: Table,
    private readonly row: Row,
    private readonly plan: ColumnPlan<Field>,
    private readonly language?: string,
    private readonly only = false,
  ) {}

  cell(field: Field): string {
    const common = this.only ? '' : this.textAt(this.plan.fields.get(field), field);
    return common || this.textAt(this.own?.get(field), field);
  }

  link(field: Field): string | undefined {
    const index = (this.only ? undefined : this.plan.fields.get(field)) ?? this.own?.get(field);
    return index === undefined ? undefined : this.row.links?.get(index);
  }

  get sections(): readonly HeadedCell[] {
    return this.plan.sections
      .filter(({ language }) => (language ? language === this.language : !this.only))
      .map(({ heading, column, index }) => ({
        heading,
        column,
        text: this.textAt(index, 'sections'),
      }))
      .filter(({ text }) => text !== '');
  }

  origin(field?: Field | string): Origin {
    const { file } = this.table;
    const { row, line } = this.row;
    return { file, row, line, column: field === undefined ? undefined : this.nameOf(field) };
  }

  inLanguage(language: string): TableEntry<Field> {
    return new RowEntry(this.table, this.row, this.plan, language);
  }

  translation(language: string): TableEntry<Field> {
    return new RowEntry(this.table, this.row, this.plan, language, true);
  }

  private get own(): ReadonlyMap<Field, number> | undefined {
    return this.language === undefined ? undefined : this.plan.languages.get(this.language);
  }

  private textAt(index: number | undefined, field: string): string {
    const cell = index === undefined ? '' : (this.row.cells[index]?.trim() ?? '');
    return cell === '' || saysNothing(cell, field) || isFormula(cell) ? '' : cell;
  }

  private nameOf(field: Field | string): string {
    const own: ReadonlyMap<string, number> | undefined = this.own;
    const fields: ReadonlyMap<string, number> = this.plan.fields;
    const index = own?.get(field) ?? fields.get(field);
    return index === undefined ? field : nameOfColumn(this.table, index);
  }
}
