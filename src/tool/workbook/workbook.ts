import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { plainRows } from '../table/plain-rows.js';
import { toTable, type Row, type Table } from '../table/table.js';
import { openArchive } from './archive.js';
import { columnLetters, formatRange } from './cell-address.js';
import { NumberTexts } from './cell-text.js';
import { hasSheet, namedSheets, onlySheet, passedOver } from './choose-sheets.js';
import { readParts, type SheetEntry } from './parts.js';
import { readSheet, type SheetContext } from './sheet.js';
import { visibleRows, type FaultyCell, type VisibleRows } from './visible-rows.js';

export interface WorkbookOptions {
  /** Names of the sheets to read; without any, the only one that can be meant. */
  readonly sheets?: readonly string[] | undefined;
  /** Whether hidden rows and columns are read too. */
  readonly takeHidden?: boolean | undefined;
  /** Whether nobody can add options. */
  readonly noOptions?: boolean | undefined;
  /** Whether the names of a sheet's columns are known, by which it is chosen among others. */
  readonly hasKnownColumns?: ((rows: readonly Row[]) => boolean) | undefined;
  /**
   * Whether a sheet is one of translations. All such sheets are read, if a workbook has no sheet of another kind, and so are their hidden
   * rows: translators filter rows to find what is left to do.
   */
  readonly isSheetOfTranslations?: ((rows: readonly Row[]) => boolean) | undefined;
}

/**
 * Reads the sheets of an XLSX workbook as a person sees them (ECMA-376).
 *
 * @throws {InputError} when it is not such a workbook, is too large, or it is not clear which sheet is meant
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  options: WorkbookOptions = {},
): { tables: Table[]; findings: Finding[] } {
  const archive = openArchive(bytes, file);
  try {
    const parts = readParts(archive, file);
    const numbers = new NumberTexts(parts.from1904);
    const budget = { rows: 150_000, cells: 5_000_000, characters: 32_000_000 };
    return readSheets({ archive, parts, numbers, file, budget }, options);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      sentence`${file} cannot be read as an XLSX workbook, because it is damaged. Open it in a spreadsheet program, and save it again as XLSX or CSV.`,
      { cause: error },
    );
  }
}

function readSheets(
  context: SheetContext,
  {
    sheets: names = [],
    takeHidden = false,
    noOptions = false,
    hasKnownColumns = () => false,
    isSheetOfTranslations = () => false,
  }: WorkbookOptions,
): { tables: Table[]; findings: Finding[] } {
  const { parts, file, budget } = context;
  const readWith = (entry: SheetEntry, all: boolean) =>
    visibleRows(readSheet(entry.part, context), { takeHidden: all, budget, file });
  const read = (entry: SheetEntry): VisibleRows => {
    const visible = readWith(entry, takeHidden);
    if (takeHidden || visible.hiddenRows.length + visible.hiddenColumns.length === 0) {
      return visible;
    }
    const whole = readWith(entry, true);
    if (!isSheetOfTranslations(whole.rows)) return visible;
    return { ...whole, hiddenRows: [], hiddenColumns: [] };
  };
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const add = (entry: SheetEntry, visible: VisibleRows) => {
    const isOneOfSeveral = parts.sheets.filter(({ kind }) => kind === 'worksheet').length > 1;
    const name = isOneOfSeveral ? sentence`${file}, sheet ${quote(entry.name)}` : file;
    const made = tableOf(visible, name, { takeHidden, noOptions });
    tables.push({ ...made.table, sheet: isOneOfSeveral ? entry.name : undefined });
    append(findings, made.findings);
  };
  const candidates = () =>
    parts.sheets
      .filter(({ kind, hidden }) => kind === 'worksheet' && !hidden)
      .map((entry) => {
        const visible = read(entry);
        const { rows, faults } = visible;
        const size = rows.length + faults.length;
        const isOfTranslations = isSheetOfTranslations(rows);
        const isKnown = isOfTranslations || hasKnownColumns(rows);
        return { entry, visible, rows: size, isOfTranslations, isKnown };
      });
  const isNamed = hasSheet(parts.sheets, names);
  const all = isNamed ? [] : candidates();
  const filled = all.filter(({ rows }) => rows > 0);
  if (filled.length > 0 && filled.every(({ isOfTranslations }) => isOfTranslations)) {
    // The names are those of sheets in the table of practices.
    for (const { entry, visible } of filled) add(entry, visible);
    append(findings, passedOver(parts.sheets, file, noOptions));
  } else if (names.length > 0) {
    const named = namedSheets(parts.sheets, names, file);
    append(findings, named.findings);
    for (const entry of named.chosen) add(entry, read(entry));
  } else {
    const { chosen, findings: found } = onlySheet(all, parts.sheets, file, noOptions);
    append(findings, found);
    add(chosen.entry, chosen.visible);
  }
  return { tables, findings };
}

function tableOf(
  visible: VisibleRows,
  file: string,
  { takeHidden, noOptions }: { takeHidden: boolean; noOptions: boolean },
): { table: Table; findings: Finding[] } {
  const { rows, faults, filled } = visible;
  const hiddenColumns = visible.hiddenColumns.map(({ title }) => title);
  const hidden = takeHidden
    ? []
    : [
        ...visible.hiddenRows.map((row) => hiddenRow(file, row, noOptions)),
        ...hiddenColumns.map((title) => hiddenColumn(file, title, noOptions)),
      ];
  // These may explain that there are no rows.
  const apostrophes: Finding[] = [];
  const reasons = [...faults.map((each) => faulty(file, each)), ...hidden];
  const table = toTable(plainRows(rows, file, apostrophes), file, reasons);
  const first = table.rows[0]?.row ?? Infinity;
  const findings = faults
    .map((each) => ({ ...each, name: table.columns[each.column - 1] ?? '' }))
    // What is below a column without a title is not used.
    .filter(({ row, name }) => row < first || name !== '')
    .map((each) => faulty(file, each, each.name));
  if (filled.length > 0) {
    const ranges = filled.slice(0, 20).map(formatRange).join(', ');
    const list = filled.length > 20 ? `${ranges}, …` : ranges;
    const message = sentence`Cells that are merged over several rows were read as if each of the rows had their value: ${list}.`;
    findings.push({ severity: 'note', code: 'merged-cells', message, origin: { file } });
  }
  const shown = takeHidden ? { rows: visible.hiddenRows, columns: hiddenColumns } : undefined;
  return { table: { ...table, shown }, findings: [...hidden, ...findings, ...apostrophes] };
}

function faulty(file: string, { row, column, kind, error }: FaultyCell, name = ''): Finding {
  const origin = { file, row, column: name || columnLetters(column) };
  const code = kind === 'no-result' ? 'no-result' : 'cell-error';
  return { severity: 'error', code, message: describeFault(kind, error), origin };
}

function describeFault(kind: FaultyCell['kind'], error: string): string {
  switch (kind) {
    case 'no-result':
      return sentence`The cell has a formula without a stored result, so it was left out. Open the workbook in a spreadsheet program, and save it.`;
    case 'rich':
      return sentence`The cell holds a picture or a linked record, so it was left out. Write a text into it.`;
    default: {
      const shown = /^#[A-Z\d/_]{1,20}[!?]?$/.test(error) ? error : quote(error);
      return sentence`The cell shows the error ${shown}, so it was left out. Correct it in the workbook.`;
    }
  }
}

function hiddenRow(file: string, row: number, noOptions: boolean): Finding {
  const message = noOptions
    ? sentence`The row is hidden in the workbook, perhaps by a filter, so it was left out. To read it, show it there.`
    : sentence`The row is hidden in the workbook, perhaps by a filter, so it was left out. To read it, show it there, or add --hidden.`;
  return { severity: 'error', code: 'hidden-row', message, origin: { file, row } };
}

function hiddenColumn(file: string, column: string, noOptions: boolean): Finding {
  const message = noOptions
    ? sentence`The column is hidden in the workbook, so it was left out. To read it, show it there.`
    : sentence`The column is hidden in the workbook, so it was left out. To read it, show it there, or add --hidden.`;
  return { severity: 'hint', code: 'hidden-column', message, origin: { file, column } };
}
