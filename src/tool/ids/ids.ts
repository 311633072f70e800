import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { missingMapped } from '../columns/column-mapping.js';
import { readRows } from '../columns/columns.js';
import { append, type Finding } from '../findings/finding.js';
import { addressesBehind, shownAgain } from './lost-with-workbook.js';
import { newIds, type Nameless } from './new-ids.js';
import { cityDoubts } from '../places/city-cell.js';
import { knownPlaces, type KnownPlaces } from '../places/known-places.js';
import { practiceColumns, readPractice, type PracticeEntry } from '../rows/practice-row.js';
import { inOwnLanguage } from '../rows/row-languages.js';
import { withHeader, type Row, type Table } from '../table/table.js';
import { topicDoubts } from '../rows/topic-cell.js';

export interface TableWithIds {
  /** Every row of the table, with the ids. */
  readonly records: string[][];
  readonly added: number;
  readonly kept: number;
  readonly findings: Finding[];
}

export interface IdsOptions {
  /** Where cities are looked up. */
  readonly places?: KnownPlaces | undefined;
  /** Names of the table's columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Number of the row that names the columns; without it, it is found by their names. */
  readonly headerRow?: number | undefined;
}

/**
 * Gives an id to each practice of a table that has none, in its column of ids or in a new first column `id`. Nothing else changes,
 * but what only a workbook can have: addresses behind cells take the place of their words. An id that two rows have is reported.
 */
export function addIds(
  given: Table,
  { places = knownPlaces([]), columns = new Map(), headerRow }: IdsOptions,
): TableWithIds {
  const table = withHeader(given, { row: headerRow, mapped: columns.keys() });
  const findings = missingMapped([table], columns);
  const read = readRows(table, practiceColumns, columns);
  // What is wrong in other columns is for `build` and `check` to say.
  append(
    findings,
    read.findings.filter(({ severity }) => severity === 'error'),
  );
  append(findings, shownAgain(table));
  const addresses = addressesBehind(table, read, findings);
  const context = {
    cityDoubts: cityDoubts(places),
    topicDoubts: topicDoubts(new Map<string, string>()),
  };
  const cellsOf = new Map(table.records.map(({ row, cells }) => [row, cells]));
  const nameless: Nameless[] = [];
  const taken = new Set<string>();
  for (const entry of read.entries) {
    const id = entry.cell('id');
    if (id) {
      if (taken.has(id)) findings.push(duplicate(entry, id));
      taken.add(id);
      continue;
    }
    const about: Finding[] = [];
    // What it finds of languages is for `build` and `check` to say.
    const own = inOwnLanguage(entry, read.languages, undefined, []);
    const practice = readPractice(own.entry, context, about);
    append(
      findings,
      about.filter(({ code }) => code === 'no-title'),
    );
    const text = cellsOf.get(rowOf(entry))?.join('\u001F') ?? '';
    const language = own.language ?? practice?.language;
    if (practice) nameless.push({ practice: { ...practice, language }, text });
  }
  const made = newIds(nameless, taken, findings);
  const ids = new Map([...made].map(([{ entry }, id]) => [rowOf(entry), id]));
  const named = read.entries[0]?.origin('id').column;
  const column = typeof named === 'string' ? table.columns.indexOf(named) : -1;
  return {
    records: table.records.map((record) =>
      withId(withAddresses(record, addresses.get(record.row)), column, table.headerRow, ids),
    ),
    added: ids.size,
    kept: taken.size,
    findings,
  };
}

function rowOf(entry: PracticeEntry): number {
  return entry.origin().row ?? 0;
}

function duplicate(entry: PracticeEntry, id: string): Finding {
  const message = sentence`An earlier row has the id ${quote(id)} already. It was not changed: give one of the two rows another id.`;
  return { severity: 'error', code: 'duplicate-id', message, origin: entry.origin('id') };
}

function withAddresses(row: Row, addresses: ReadonlyMap<number, string> | undefined): Row {
  if (!addresses) return row;
  return { ...row, cells: row.cells.map((cell, at) => addresses.get(at) ?? cell) };
}

/** @param column index of the column of ids; -1 if the table gets one */
function withId(
  { row, cells }: Row,
  column: number,
  headerRow: number,
  ids: ReadonlyMap<number, string>,
): string[] {
  const id = ids.get(row);
  if (column < 0) {
    const isEmptyLine = cells.length < 2 && !cells[0];
    if (row === headerRow) return ['id', ...cells];
    return isEmptyLine ? [''] : [id ?? '', ...cells];
  }
  if (id === undefined) return [...cells];
  const padded = Array.from(
    { length: Math.max(cells.length, column + 1) },
    (_, at) => cells[at] ?? '',
  );
  padded[column] = id;
  return padded;
}
