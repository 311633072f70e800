import { readRows } from '../columns/columns.js';
import { append, type Finding } from '../findings/finding.js';
import { noIdColumn } from '../ids/no-ids.js';
import type { CityDoubts } from '../places/city-cell.js';
import {
  practiceColumns,
  readPractice,
  readTranslation,
  type PracticeEntry,
  type PracticeField,
  type PracticeRow,
} from './practice-row.js';
import { inOwnLanguage, languageNote } from './row-languages.js';
import type { Table } from '../table/table.js';
import type { TopicDoubts } from './topic-cell.js';

/** A row, and what it says in other languages, in columns of its own. */
export interface PracticeTexts {
  readonly row: PracticeRow;
  readonly translations: readonly PracticeRow[];
}

export interface PracticeTableOptions {
  readonly cityDoubts: CityDoubts;
  readonly topicDoubts: TopicDoubts;
  /** Names of the table's columns → fields. */
  readonly columns: ReadonlyMap<string, string>;
  /** BCP 47 tag of the rows that name no language. */
  readonly language: string | undefined;
}

/** Reads a table of practices, each row checked. Rows that cannot be used are reported and left out. */
export function readPracticeTable(
  table: Table,
  options: PracticeTableOptions,
  findings: Finding[],
): PracticeTexts[] {
  const read = readRows(table, practiceColumns, options.columns);
  append(findings, read.findings);
  const note = languageNote(table, read, options.language);
  if (note) findings.push(note);
  const texts = read.entries.flatMap(
    (entry) => readTexts(entry, read.languages, options, findings) ?? [],
  );
  if (read.has('id') || !practiceColumns.fields.some(read.has)) return texts;
  const translations = texts.filter(({ row }) => row.translationOf !== undefined);
  if (translations.length < texts.length || texts.length === 0)
    findings.push(noIdColumn(table, options.columns));
  return translations;
}

function readTexts(
  entry: PracticeEntry,
  languages: readonly string[],
  options: PracticeTableOptions,
  findings: Finding[],
): PracticeTexts | undefined {
  const own = inOwnLanguage(entry, languages, options.language, findings);
  const read = readPractice(own.entry, options, findings);
  if (!read) return undefined;
  const row = own.language === undefined ? read : { ...read, language: own.language };
  const translations = own.others.flatMap(
    (language) => readTranslation(row, language, findings) ?? [],
  );
  return { row, translations: translations.filter((other) => !isSame(other, row)) };
}

/** Whether a column of a language only repeats the text of the column without one. */
function isSame(other: PracticeRow, row: PracticeRow): boolean {
  const fields: readonly PracticeField[] = ['title', 'summary', 'content'];
  const sameLanguage = row.language === undefined || row.language === other.language;
  return (
    sameLanguage &&
    fields.every((field) => {
      const cell = other.entry.cell(field);
      return cell === '' || cell === row.entry.cell(field);
    })
  );
}
