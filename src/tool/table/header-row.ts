import { sentence } from '../../feed/sentence.js';
import { isColumnName, meaningOf, nameKey, pairedColumns } from '../columns/column-meaning.js';
import { InputError } from '../findings/finding.js';
import { languageNamed } from '../columns/language-names.js';
import type { Row } from './row.js';

/** Where the names of the columns are: in one row, or in two of which the lower one says more about some columns. */
export interface Header {
  /** Positions among the records; equal for one row. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly string[];
}

export interface HeaderOptions {
  /** Number of the row that names the columns, as somebody said. */
  readonly row?: number | undefined;
  /** Names of columns that somebody mapped. */
  readonly mapped?: Iterable<string> | undefined;
}

/** Only so many rows are searched: titles and notes above a table are shorter. */
const mostAbove = 50;

/**
 * Finds the row that names the columns: that with the most names that are known. If none are known, it is the first row that is
 * about as wide as the table, so that a title above it is passed over.
 *
 * @returns nothing when all rows are empty
 * @throws {InputError} when the row that somebody named is missing or empty
 */
export function findHeader(
  records: readonly Row[],
  file: string,
  { row, mapped = [] }: HeaderOptions = {},
): Header | undefined {
  const keys = new Set([...mapped].map(nameKey));
  const isName = (cell: string) => isColumnName(cell) || keys.has(nameKey(cell));
  if (row !== undefined) {
    const at = records.findIndex((record) => record.row === row && !isEmpty(record));
    if (at < 0) {
      throw new InputError(
        sentence`${file} has nothing in row ${row}, which --header-row names as the row of the column names.`,
      );
    }
    return withRowBelow(records, at, isName);
  }
  const at = headerAt(records.slice(0, mostAbove), isName);
  return at < 0 ? undefined : withNeighbour(records, at, isName);
}

/** How many different names of columns the best row has. */
export function knownNames(records: readonly Row[]): number {
  return Math.max(0, ...records.map((record) => count(record, isColumnName)));
}

export function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}

type IsName = (cell: string) => boolean;

function headerAt(records: readonly Row[], isName: IsName): number {
  const known = records.map((record) => count(record, isName));
  const most = Math.max(0, ...known);
  if (most > 1) return known.indexOf(most);
  const filled = records.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const enough = Math.max(1, Math.max(0, ...filled) / 2);
  const wide = filled.map((cells) => cells >= enough);
  const first = wide.indexOf(true);
  // A single name that is known may also be a word in a row of data.
  const named = known.findIndex((names, index) => names > 0 && wide[index]);
  return named >= 0 && named <= first + 1 && isAllWords(records[named]) ? named : first;
}

function count({ cells }: Row, isName: IsName): number {
  return new Set(cells.filter((cell) => cell.trim() !== '' && isName(cell)).map(nameKey)).size;
}

function isAllWords(record: Row | undefined): boolean {
  return record?.cells.every((cell) => !/^[\d\s.,/-]+$/.test(cell) || cell.trim() === '') ?? false;
}

/** Joins the header with the row below or above it, where that has names of columns and nothing else. */
function withNeighbour(records: readonly Row[], at: number, isName: IsName): Header {
  const header = withRowBelow(records, at, isName);
  if (header.last > at) return header;
  const above = namesIn(records[at - 1]);
  if (areLanguages(above)) {
    const named = header.columns.map((name, index) => inLanguage(name, leftOf(above, index)));
    return { first: at - 1, last: at, columns: named };
  }
  if (above.some(isName) && saysLanguages(header.columns, isName)) {
    return { first: at - 1, last: at, columns: withLanguages(above, header.columns) };
  }
  const added = above.filter((name, index) => name !== '' && !header.columns[index]);
  if (added.length === 0 || !added.every(isName)) return header;
  return { first: at - 1, last: at, columns: overlay(header.columns, above) };
}

function withRowBelow(records: readonly Row[], at: number, isName: IsName): Header {
  const columns = namesIn(records[at]);
  const below = namesIn(records[at + 1]);
  if (isOnlyNames(below, isName) && below.some((name, index) => says(name, columns[index]))) {
    return { first: at, last: at + 1, columns: overlay(below, columns) };
  }
  if (saysLanguages(below, isName)) {
    return { first: at, last: at + 1, columns: withLanguages(columns, below) };
  }
  return { first: at, last: at, columns };
}

/** Whether a row has languages and nothing else: "en, fr" below or above names of columns. */
function areLanguages(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  return filled.length > 1 && filled.every((name) => languageNamed(name) !== undefined);
}

/** Whether a row has two languages or more, and besides them names of columns and nothing else: "id, en, fr, begin, end". */
function saysLanguages(names: readonly string[], isName: IsName): boolean {
  const others = names.map((name) => (languageNamed(name) === undefined ? name : ''));
  const languages = names.filter((name, index) => name !== others[index]).length;
  return languages > 1 && (others.every((name) => name === '') || isOnlyNames(others, isName));
}

/** The names of an upper row, in the languages that a lower one gives, or its names. */
function withLanguages(upper: readonly string[], lower: readonly string[]): string[] {
  return overlay(upper, lower).map((name, index) => {
    const below = lower[index] ?? '';
    const isLanguage = below !== '' && languageNamed(below) !== undefined;
    return isLanguage ? inLanguage(leftOf(upper, index), below) : below || name;
  });
}

/** The name at a place or, as in merged cells, the next one to the left. */
function leftOf(names: readonly string[], index: number): string {
  return names.slice(0, index + 1).findLast((name) => name !== '') ?? '';
}

function inLanguage(name: string, language: string): string {
  return name === '' || language === '' ? name : `${name} (${language})`;
}

/** Whether a row has names of columns and nothing else. */
function isOnlyNames(names: readonly string[], isName: IsName): boolean {
  const paired: readonly number[] = pairedColumns(names) ?? [];
  return (
    names.some((name) => name !== '') &&
    names.every((name, index) => name === '' || isName(name) || paired.includes(index))
  );
}

/** Whether a name below another means something else than it. */
function says(name: string, above: string | undefined): boolean {
  if (name === '') return false;
  const field = meaningOf(name)?.field;
  return !above || field === undefined || field !== meaningOf(above)?.field;
}

function overlay(upper: readonly string[], under: readonly string[]): string[] {
  const length = Math.max(upper.length, under.length);
  return Array.from({ length }, (_, index) => upper[index] || under[index] || '');
}

function namesIn(record: Row | undefined): string[] {
  return record?.cells.map((name) => name.trim()) ?? [];
}
