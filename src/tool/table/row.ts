/** A row of a table as its file has it. */
export interface Row {
  /** Number of the row in a spreadsheet, from 1. */
  readonly row: number;
  /** Line of the text file in which the row begins; absent in a workbook. */
  readonly line?: number | undefined;
  readonly cells: readonly string[];
  /** Addresses behind cells of a workbook, by their index. */
  readonly links?: ReadonlyMap<number, string> | undefined;
  /** Indexes of cells of a workbook whose text a formula translated. */
  readonly translated?: ReadonlySet<number> | undefined;
}
