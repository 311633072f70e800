import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { languageWritten } from '../columns/language-names.js';
import { saysNothing } from '../columns/no-value.js';
import { surplusCells } from '../columns/row-findings.js';
import type { Finding } from '../findings/finding.js';
import type { Row, Table } from '../table/table.js';
import type { ReturnedText, SheetText, TranslationSheet } from './translation-sheet.js';

/** The columns of a sheet, by which it is known when it comes back. */
export const sheetColumns = {
  id: 'Practice',
  part: 'Part',
  from: 'Language',
  source: 'Original',
  target: 'Translation',
  machine: 'By a machine',
} as const;

type Column = keyof typeof sheetColumns;

/** What the column of marks says. */
const marked = 'yes';

/** The rows of a sheet, the names of its columns first. */
export function sheetRows(texts: readonly SheetText[], language: string): string[][] {
  const names = Object.entries(sheetColumns).map(([column, name]) =>
    column === 'target' ? `${name} (${language})` : name,
  );
  return [
    names,
    ...texts.map(({ id, part, from = '', source, target, machine }) => {
      return [id, part, from, source, target, machine ? marked : ''];
    }),
  ];
}

const longestName = 100;

/** Where the columns of a sheet are, and what language it is for. */
interface SheetHeader {
  readonly columns: ReadonlyMap<Column, number>;
  /** A column without which no row can be used. */
  readonly missing: Column | undefined;
  /** As the column of translations names it. */
  readonly language: string;
}

/**
 * The columns of a sheet of translations, if cells name three of those that matter: people rename or delete one. Of these, only the
 * originals may be missing.
 */
function sheetHeader(cells: readonly string[]): SheetHeader | undefined {
  const columns = new Map<Column, number>();
  let language = '';
  for (const [index, cell] of cells.entries()) {
    const { column, behind } = columnOf(cell);
    if (column === undefined || columns.has(column)) continue;
    columns.set(column, index);
    if (column === 'target') language = behind;
  }
  const needed: readonly Column[] = ['id', 'part', 'target'];
  const named = [...needed, 'source' as const].filter((column) => columns.has(column));
  if (named.length < needed.length) return undefined;
  return { columns, language, missing: needed.find((column) => !columns.has(column)) };
}

/** Which column a cell names, and what is in brackets behind its name. */
function columnOf(cell: string): { readonly column: Column | undefined; readonly behind: string } {
  // Searching long texts for a name would take the square of their length.
  const short = cell.length > longestName ? '' : cell;
  const [, name = '', behind = ''] = /^\s*(.*?)\s*(?:\(([^()]*)\)\s*)?$/su.exec(short) ?? [];
  return { column: columnNamed(name), behind };
}

function columnNamed(name: string): Column | undefined {
  const key = name.toLowerCase().replace(/\s+/g, ' ');
  for (const column of ['id', 'part', 'from', 'source', 'target', 'machine'] as const) {
    if (sheetColumns[column].toLowerCase() === key) return column;
  }
  return undefined;
}

/** Whether the first rows of a table name the columns of a sheet of translations. */
export function isSheetOfTranslations(rows: readonly Row[]): boolean {
  return rows.slice(0, mostAbove).some(({ cells }) => sheetHeader(cells) !== undefined);
}

/** Rows that people may have put above the names of the columns. */
const mostAbove = 30;

/**
 * Reads a table as a sheet of translations.
 *
 * @returns nothing if it is another table
 */
export function readSheet(table: Table, findings: Finding[]): TranslationSheet | undefined {
  const { file, records } = table;
  const top = records.slice(0, mostAbove).findIndex(({ cells }) => sheetHeader(cells));
  const header = sheetHeader(records[top]?.cells ?? []);
  const named = records[top];
  if (!header || !named) return undefined;
  const { columns, missing } = header;
  const heading = { file, row: named.row, line: named.line };
  if (missing) {
    const name = missing === 'target' ? 'Translation (nb)' : sheetColumns[missing];
    const message = sentence`The sheet of translations has no column ${quote(name)}, so no row was read. Name the column as in the sheet that the tool wrote.`;
    findings.push({ severity: 'error', code: 'no-column', message, origin: heading });
    return { file, texts: [] };
  }
  const column = (name: Column) => named.cells[columns.get(name) ?? -1]?.trim() ?? '';
  const into = languageWritten(header.language);
  if (into === undefined) {
    const message = sentence`The name of the column of translations has to say their language: "Translation (nb)". No row was read.`;
    const origin = { ...heading, column: column('target') };
    findings.push({ severity: 'error', code: 'no-language', message, origin });
    return { file, texts: [] };
  }
  // Those that a line break has cut in pieces were reported where the table was read.
  const usable = new Set(table.rows);
  const width = named.cells.length;
  const rows = records
    .slice(top + 1)
    .filter((row) => usable.has(row) || row.row <= table.headerRow)
    .filter((row) => {
      // In a workbook, cells cannot have moved: the column only has no name.
      const hasMoved = row.line !== undefined && hasText(row.cells.slice(width));
      if (hasMoved) findings.push(surplusCells({ file, columns: named.cells }, row));
      return !hasMoved && hasText(row.cells);
    });
  reportOthers(file, [named, ...rows], columns, findings);
  const isTranslated = ({ translated }: Row) => translated?.has(columns.get('target') ?? -1);
  const texts = rows.map((row): ReturnedText => {
    const cell = (name: Column) => row.cells[columns.get(name) ?? -1] ?? '';
    const from = cell('from').trim();
    return {
      id: cell('id').trim(),
      part: cell('part').trim(),
      from: from === '' ? undefined : (languageWritten(from) ?? from),
      source: cell('source'),
      target: cell('target'),
      // Unless somebody says that it is not.
      machine: isMarked(
        cell('machine').trim() === '' && isTranslated(row) ? marked : cell('machine'),
      ),
      into,
      origin: { file, row: row.row, line: row.line, column: column('target') },
    };
  });
  return { file, texts };
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** "No" in the languages of the network. Any other word is a mark, so that none is lost. */
const no =
  /^(?:no|non|nein|nei|nej|nee|nä|ne|nē|nie|nu|ei|ez|jo|na|le|não|ní|nem|ні|нет|не|όχι|hayır|yox|xeyr|არა|ոչ|לא|لا|نه|نہیں|いいえ|아니요|否|false|0)$/iu;

function isMarked(cell: string): boolean {
  const word = cell.trim();
  return word !== '' && !no.test(word) && !saysNothing(word, 'machine');
}

/** Says which columns a translator has added, because nothing in them is used. */
function reportOthers(
  file: string,
  [header, ...rows]: readonly [Row, ...Row[]],
  columns: ReadonlyMap<Column, number>,
  findings: Finding[],
): void {
  const own = new Set(columns.values());
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let index = 0; index < width; index++) {
    if (own.has(index)) continue;
    const first = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '');
    if (!first) continue;
    const name = header.cells[index]?.trim() ?? '';
    const target = header.cells[columns.get('target') ?? -1] ?? '';
    const column = name === '' ? index + 1 : name;
    const origin = { file, row: header.row, line: header.line, column };
    if (columnOf(name).column === 'target') {
      const message = sentence`The sheet has two columns of translations, and only ${quote(target)} was read. Put the other one into a sheet of its own.`;
      findings.push({ severity: 'error', code: 'unused-column', message, origin });
      continue;
    }
    const message = sentence`A sheet of translations has no use for this column, so nothing in it was read; the first cell says ${quote(first.cells[index] ?? '')}. Translations belong into the column ${quote(target)}.`;
    findings.push({ severity: 'hint', code: 'unused-column', message, origin });
  }
}
