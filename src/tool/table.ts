import Papa from 'papaparse';
import { InputError, type Finding } from './finding.js';

export interface Row {
  /** Number of the row in a spreadsheet, the header being row 1. */
  readonly row: number;
  /** Line of the text file in which the row begins; absent in a workbook. */
  readonly line?: number | undefined;
  readonly cells: readonly string[];
}

/** A table as an editor keeps it: one header, many rows. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** More than tables kept by people have. Without limits, rubbish would become millions of objects. */
const tableLimits = { characters: 32_000_000, inLine: 1_000_000, rows: 100_000, columns: 500 };

/**
 * Reads CSV (RFC 4180) with comma, semicolon or tab, whichever the header line uses most. Line breaks in cells become `\n`.
 * CSV loses what follows a quote mark that is never closed. The rows before it are kept, and a finding says where it opens.
 *
 * @throws {InputError} when there is no header line, or the text is too large
 */
export function parseTable(text: string, file: string): { table: Table; findings: Finding[] } {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  checkSize(lines, file);
  // A line that only Excel reads. It counts as a line and as a row.
  const separator = /^sep=(.)\n/.exec(lines);
  const { data, errors } = Papa.parse<string[]>(lines.slice(separator?.[0].length ?? 0), {
    delimiter: separator?.[1] ?? delimiterOf(lines),
    newline: '\n',
    preview: tableLimits.rows + 2,
  });
  const skipped = separator ? 1 : 0;
  const rows: Row[] = [];
  let line = skipped + 1;
  for (const cells of data) {
    rows.push({ row: rows.length + skipped + 1, line, cells });
    line += cells.join('').split('\n').length;
  }
  const faulty = new Map(errors.map(({ row, code }) => [row ?? 0, code]));
  const findings = [...faulty].flatMap(([index, code]) => {
    const row = rows[index];
    return row ? [faultyQuotes(code, file, row)] : [];
  });
  if ([...faulty.values()].includes('MissingQuotes')) rows.pop();
  return { table: toTable(rows, file, findings), findings };
}

/**
 * A table whose first row that is not empty is the header.
 *
 * @param findings what may explain that there are no rows
 * @throws {InputError} when every row is empty, or there are too many rows or columns
 */
export function toTable(
  records: readonly Row[],
  file: string,
  findings: readonly Finding[] = [],
): Table {
  const header = records.findIndex((record) => !isEmpty(record));
  const columns = records[header]?.cells.map((name) => name.trim());
  if (!columns) {
    const reason = findings[0]?.message ?? 'it is empty.';
    throw new InputError(`${file} has no first row that names the columns: ${reason}`);
  }
  if (columns.length > tableLimits.columns) {
    throw new InputError(
      `${file} has ${columns.length} columns; at most ${tableLimits.columns} are read.`,
    );
  }
  const rows = records.slice(header + 1).filter((record) => !isEmpty(record));
  if (rows.length > tableLimits.rows) {
    throw new InputError(`${file} has more than ${tableLimits.rows} rows. Split it.`);
  }
  return { file, columns, rows };
}

function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function checkSize(text: string, file: string): void {
  if (text.length > tableLimits.characters) {
    throw new InputError(
      `${file} is too large for a table: over ${tableLimits.characters} characters.`,
    );
  }
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > tableLimits.inLine) {
      throw new InputError(
        `${file} is not a table: line ${number} has over ${tableLimits.inLine} characters.`,
      );
    }
    start = end < 0 ? text.length : end + 1;
  }
}

function faultyQuotes(code: string, file: string, { row, line }: Row): Finding {
  const origin = { file, row, line };
  if (code === 'MissingQuotes') {
    const message =
      'A cell that begins with a quote mark (") is never closed, so nothing from here on could be read.';
    return { severity: 'error', code: 'unclosed-quote', message, origin };
  }
  const message =
    'Inside a cell in quote marks, each quote mark has to be doubled (""). The cell was read as well as possible.';
  return { severity: 'hint', code: 'bare-quote', message, origin };
}

function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of text.slice(0, 100_000)) {
    const count = counts.get(character);
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (count !== undefined) counts.set(character, count + 1);
    else if (character === '\n' && [...counts.values()].some((each) => each > 0)) break;
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? ',';
}
