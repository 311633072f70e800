import Papa from 'papaparse';
import { sentence } from '../../feed/sentence.js';
import { checkBrokenRows } from './broken-rows.js';
import { delimiterOf, type Delimiter } from './delimiter.js';
import { append, describeOrigin, InputError, type Finding } from '../findings/finding.js';
import { findHeader, isEmpty, type Header, type HeaderOptions } from './header-row.js';
import { checkQuoteMarks, unclosedQuote } from './quote-marks.js';
import { plainRows } from './plain-rows.js';
import type { Row } from './row.js';
import { lineBreakIn, type CsvLayout } from './csv-layout.js';

export type { Row };

/** A table as an editor keeps it: names of columns, and rows below them. */
export interface Table {
  readonly file: string;
  /** What to type to read it again; without it, the file. */
  readonly path?: string | undefined;
  /** The encoding that somebody named. */
  readonly encoding?: string | undefined;
  /** Its sheet, if the workbook has others. */
  readonly sheet?: string | undefined;
  readonly columns: readonly string[];
  /** Number of the row that names the columns; of two, the lower one. */
  readonly headerRow: number;
  /** The rows down to that one, with titles and empty rows above it. */
  readonly head: readonly Row[];
  /** How many of them name the columns, from the last one up. */
  readonly headerRows: number;
  /** Whether somebody said which row it is. */
  readonly headerGiven: boolean;
  readonly rows: readonly Row[];
  /** Every row of the file: also those above the header, and empty ones. */
  readonly records: readonly Row[];
  /** What is hidden in its workbook, and was read all the same. */
  readonly shown?:
    { readonly rows: readonly number[]; readonly columns: readonly string[] } | undefined;
  /** How a text file writes its cells; absent of a workbook. */
  readonly csv?: CsvLayout | undefined;
}

/** More than tables kept by people have. Without limits, rubbish would become millions of objects. */
const tableLimits = {
  characters: 32_000_000,
  inLine: 1_000_000,
  inCell: 1_000_000,
  rows: 100_000,
  columns: 500,
};

/**
 * Reads CSV (RFC 4180) with comma, semicolon, tab or pipe. Line breaks in cells become `\n`. Rows that a stray quote mark has spoilt
 * are left out, and a finding says where it opens.
 *
 * @throws {InputError} when all rows are empty, or the text is too large
 */
export function parseTable(text: string, file: string): { table: Table; findings: Finding[] } {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  checkSize(lines, file);
  // A line that only Excel reads. It counts as a line and as a row.
  const separator = /^sep=(.)\n/.exec(lines);
  const body = lines.slice(separator?.[0].length ?? 0);
  const delimiter = separator?.[1] ?? delimiterOf(body);
  const skipped = separator ? 1 : 0;
  const read = readRecords(body, delimiter, skipped + 1, skipped + 1);
  const findings: Finding[] = [];
  if (read.unclosed) {
    const rest = afterUnclosed(body, delimiter, read.unclosed, skipped);
    append(findings, [unclosedQuote(file, read.unclosed, rest !== undefined)]);
    for (const row of rest ?? []) read.rows.push(row);
  }
  const checked = checkQuoteMarks(read.rows, { file, delimiter, bare: read.bare });
  append(findings, checked.findings);
  const rows = withoutControls(checked.usable, lines, file, findings);
  const table = toTable(plainRows(rows, file, findings), file, findings);
  const whole = checkBrokenRows(table.rows, file);
  append(findings, whole.findings);
  const csv = { delimiter, lineBreak: lineBreakIn(text) };
  return { table: { ...table, rows: whole.usable, csv }, findings };
}

interface Records {
  readonly rows: Row[];
  /** Rows with quote marks in a cell that are not doubled. */
  readonly bare: Set<Row>;
  /** The last row, if a quote mark that is never closed has taken in the rest of the text. */
  readonly unclosed: Row | undefined;
}

function readRecords(text: string, delimiter: Delimiter, first: number, line: number): Records {
  const preview = tableLimits.rows + 2;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
  const rows: Row[] = [];
  let at = line;
  for (const cells of data) {
    rows.push({ row: rows.length + first, line: at, cells });
    at += 1 + lineBreaks(cells);
  }
  const bare = new Set(errors.flatMap(({ row }) => rows[row ?? 0] ?? []));
  const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows, bare, unclosed: isUnclosed ? rows.pop() : undefined };
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** The rows below one whose quote mark is never closed, if all of them are as wide as the table: then it was a stray one. */
function afterUnclosed(
  body: string,
  delimiter: Delimiter,
  unclosed: Row,
  skipped: number,
): readonly Row[] | undefined {
  const line = (unclosed.line ?? 1) + lineBreaks(unclosed.cells.slice(0, -1)) + 1;
  const rest = body.split('\n').slice(line - 1 - skipped);
  const {
    rows,
    unclosed: again,
    bare,
  } = readRecords(rest.join('\n'), delimiter, unclosed.row + 1, line);
  const filled = rows.filter((row) => !isEmpty(row));
  const widths = new Set(filled.map(({ cells }) => cells.length));
  const [width = Infinity] = widths;
  const fits = widths.size < 2 && width > 1 && width >= unclosed.cells.length;
  return fits && !again && bare.size === 0 ? rows : undefined;
}

/** Those of C1 are letters in a wrong encoding, which the check points out. */
const control = /[^\P{Cc}\t\n\v\f\x80-\x9f]/gu;
const lineBreak = /[\v\f]/g;

/** Removes characters that no text has, and says so. A vertical tab is a line break of some programs. */
function withoutControls(
  rows: readonly Row[],
  text: string,
  file: string,
  findings: Finding[],
): readonly Row[] {
  if (text.search(control) < 0 && text.search(lineBreak) < 0) return rows;
  return rows.map((row) => {
    const { line } = row;
    if (row.cells.some((cell) => cell.search(control) >= 0)) {
      const message = sentence`The row has control characters, which no text has. They were removed; compare the row with its source.`;
      const origin = { file, row: row.row, line };
      findings.push({ severity: 'error', code: 'damaged-text', message, origin });
    }
    const cells = row.cells.map((cell) => cell.replace(lineBreak, '\n').replace(control, ''));
    return { row: row.row, line, cells };
  });
}

/**
 * A table from its records, of which one or two name the columns.
 *
 * @param findings what may explain that there are no rows
 * @throws {InputError} when every row is empty, or there are too many rows or columns
 */
export function toTable(
  records: readonly Row[],
  file: string,
  findings: readonly Finding[] = [],
): Table {
  const header = findHeader(records, file);
  if (header) return tableFrom(records, header, file);
  const [reason] = findings;
  throw new InputError(
    reason
      ? sentence`${file} has no first row that names the columns: ${reason.message}`
      : sentence`${file} has no first row that names the columns: it is empty.`,
  );
}

/**
 * The same table with its columns named by another row: the one that somebody gave, or the one that has the names they mapped.
 *
 * @throws {InputError} when there is no such row
 */
export function withHeader(table: Table, options: HeaderOptions): Table {
  const { records } = table;
  const header = findHeader(records, table.file, options);
  if (!header) return table;
  return {
    ...table,
    ...tableFrom(records, header, table.file),
    headerGiven: options.row !== undefined,
  };
}

function tableFrom(records: readonly Row[], { first, last, columns }: Header, file: string): Table {
  if (columns.length > tableLimits.columns) {
    throw new InputError(
      sentence`${file} has ${columns.length} columns; at most ${tableLimits.columns} are read.`,
    );
  }
  const rows = records.slice(last + 1).filter((record) => !isEmpty(record));
  if (rows.length > tableLimits.rows) {
    throw new InputError(sentence`${file} has more than ${tableLimits.rows} rows. Split it.`);
  }
  refuseLongCells(records, file);
  return {
    file,
    columns,
    headerRow: records[last]?.row ?? 1,
    head: records.slice(0, last + 1),
    headerRows: last - first + 1,
    headerGiven: false,
    rows,
    records,
  };
}

/** A text of millions of characters is no practice's, and would take seconds and gigabytes. */
function refuseLongCells(records: readonly Row[], file: string): void {
  for (const { row, line, cells } of records) {
    if (cells.every(({ length }) => length <= tableLimits.inCell)) continue;
    const place = describeOrigin({ file, row, line });
    throw new InputError(
      sentence`${place}: A cell has over ${tableLimits.inCell} characters. Shorten it, or correct the quote marks around it.`,
    );
  }
}

function checkSize(text: string, file: string): void {
  if (text.length > tableLimits.characters) {
    throw new InputError(
      sentence`${file} is too large for a table: over ${tableLimits.characters} characters.`,
    );
  }
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > tableLimits.inLine) {
      throw new InputError(
        sentence`${file} is not a table: line ${number} has over ${tableLimits.inLine} characters.`,
      );
    }
    start = end < 0 ? text.length : end + 1;
  }
}
