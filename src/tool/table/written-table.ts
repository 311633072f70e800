import Papa from 'papaparse';
import { sentence } from '../../feed/sentence.js';
import type { CsvLayout } from './csv-layout.js';
import { InputError } from '../findings/finding.js';
import { oneKindOfLineBreak, runnable } from './plain-cell.js';
import { parseTable, type Row } from './table.js';

const delimiters = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];

/** Cells in which a reader could take a character for a separator, or the first of which it could take for the kind of the file. */
const misread = /[,;\t|]|^(?:sep=|\s*[[{<])/i;

/**
 * Writes a table as CSV that Excel opens: with a byte-order mark, because without it Excel takes UTF-8 for another encoding. A cell
 * that a spreadsheet would run gets an apostrophe before it, and so does one that begins with apostrophes before such characters;
 * `plainCell` takes exactly one away. All line breaks in cells become the given one; the tool reads each as `\n`.
 */
export function csvOf(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
  lineBreak: CsvLayout['lineBreak'] = '\n',
): string {
  const lines = records.map((cells) =>
    cells.map((cell) => oneKindOfLineBreak(cell).replaceAll('\n', lineBreak)),
  );
  // An empty last line ends the line before it.
  if (lines.at(-1)?.join('') !== '') lines.push(['']);
  return `\uFEFF${Papa.unparse(lines, {
    delimiter,
    newline: '\r\n',
    escapeFormulae: runnable,
    quotes: (value) => misread.test(String(value)),
  })}`;
}

/**
 * The CSV of a table, with its own separator if the tool reads the same cells back from it, otherwise with another.
 *
 * @param layout the table's own; a workbook has none, and gets semicolons, which Excel expects in most of Europe
 * @throws {InputError} when the tool would read other cells than these
 */
export function writeTable(
  records: readonly (readonly string[])[],
  layout: CsvLayout | undefined,
  file: string,
): string {
  const own = delimiters.find((each) => each === layout?.delimiter) ?? ';';
  for (const each of [own, ...delimiters]) {
    const text = csvOf(records, each, layout?.lineBreak);
    if (hasCells(parseTable(text, file).table.records, records)) return text;
  }
  throw new InputError(
    sentence`The cells of ${file} would be read otherwise from CSV, so no table was written.`,
  );
}

/** How many cells {@link csvOf} puts an apostrophe before. */
export function countRunnable(records: readonly (readonly string[])[]): number {
  return records.reduce(
    (sum, cells) => sum + cells.filter((cell) => runnable.test(cell)).length,
    0,
  );
}

/** Whether rows have these cells; empty lines at the end make no difference. */
function hasCells(rows: readonly Row[], records: readonly (readonly string[])[]): boolean {
  if (rows.length < records.length || rows.length > records.length + 1) return false;
  return rows.every(({ cells }, row) => {
    const wanted = records[row] ?? [''];
    return (
      cells.length === Math.max(wanted.length, 1) &&
      cells.every((cell, column) => cell === oneKindOfLineBreak(wanted[column] ?? ''))
    );
  });
}
