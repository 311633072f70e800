import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { InputError, type Finding } from './finding.js';

export interface Row {
  /** Number of the row in a spreadsheet, the header being row 1. */
  readonly row: number;
  /** Line of the text file in which the row ends; absent in a workbook. */
  readonly line?: number | undefined;
  readonly cells: readonly string[];
}

/** A table as an editor keeps it: one header, many rows. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const delimiters = [',', ';', '\t'] as const;

/**
 * Reads CSV (RFC 4180) with comma, semicolon or tab, whichever the header line uses most. What follows a quote that is
 * never closed is lost to CSV; the rows before it are kept and the finding says where it opens.
 *
 * @throws {InputError} when there is no header line
 */
export function parseTable(text: string, file: string): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const records: Row[] = [];
  const separator = /^sep=(.)\r?\n/.exec(text);
  // A line that Excel writes for itself; it counts as a row, in the file and in what Excel shows of it.
  const body = separator ? text.slice(separator[0].length) : text;
  const skipped = separator ? 1 : 0;
  try {
    parse(body, {
      bom: true,
      delimiter: separator?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      on_record(cells: string[], { lines }) {
        records.push({ row: records.length + 1 + skipped, line: lines + skipped, cells });
        return undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const last = records.at(-1)?.line ?? skipped;
    findings.push({
      severity: 'error',
      code: 'unclosed-quote',
      message: `A cell that begins with a quote mark (") after this line is never closed, so nothing below could be read.`,
      origin: { file, row: records.length + 1 + skipped, line: last + 1 },
    });
  }
  return { table: toTable(records, file), findings };
}

/**
 * A table whose first row that is not empty is the header.
 *
 * @throws {InputError} when every row is empty
 */
export function toTable(records: readonly Row[], file: string): Table {
  const header = records.findIndex((record) => !isEmpty(record));
  const columns = records[header]?.cells.map((name) => name.trim());
  if (!columns) throw new InputError(`${file} is empty: its first row should name the columns.`);
  const rows = records.slice(header + 1).filter((record) => !isEmpty(record));
  return { file, columns, rows };
}

function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n' && [...counts.values()].some(Boolean)) break;
    else if (!quoted && counts.has(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  return delimiters.find((delimiter) => counts.get(delimiter) === most) ?? ',';
}
