import { sentence } from '../../feed/sentence.js';
import { mapOption } from '../columns/column-mapping.js';
import { nameKey } from '../columns/column-meaning.js';
import type { Finding } from '../findings/finding.js';
import { shellFile, shellOption } from '../findings/shell-word.js';
import type { PracticeEntry } from '../rows/practice-row.js';
import type { Table } from '../table/table.js';

/** Names of the table's columns → fields, as somebody mapped them. */
type ColumnMapping = ReadonlyMap<string, string>;

/** Without a column of ids no row can be used, which is said once. */
export function noIdColumn(table: Table, columns: ColumnMapping): Finding {
  const { file, headerRow, head } = table;
  const { source, target } = typedNames(table, columns);
  const message = sentence`There is no column "id", so no practice could be used: each needs an id that never changes. This adds ids to the table: npx intercultural-practices ids ${source} --out ${target}`;
  const origin = { file, row: headerRow, line: head.at(-1)?.line };
  return { severity: 'error', code: 'no-id', message, origin };
}

/** A row without an id, in a table with a column of ids. */
export function noId(entry: PracticeEntry, columns: ColumnMapping): Finding {
  const { source, target } = typedNames(entry.table, columns);
  const message = sentence`The practice has no id. The row was left out. This adds ids to the table: npx intercultural-practices ids ${source} --out ${target}`;
  return { severity: 'error', code: 'no-id', message, origin: entry.origin('id') };
}

/** A table with the options that read it, and the one with ids, as they are typed in a command. */
function typedNames(table: Table, columns: ColumnMapping): { source: string; target: string } {
  const { file, path = file, sheet, encoding, headerGiven, headerRow } = table;
  const part = sheet === undefined ? '' : `-${sheet.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const present = new Set(table.columns.map(nameKey));
  const words = [
    shellFile(path),
    sheet === undefined ? '' : shellOption('--sheet', sheet),
    encoding === undefined ? '' : shellOption('--encoding', encoding),
    headerGiven ? `--header-row ${headerRow}` : '',
    ...[...columns]
      .filter(([from]) => present.has(nameKey(from)))
      .map(([from, to]) => mapOption(from, to)),
  ];
  return {
    source: words.filter((word) => word !== '').join(' '),
    target: shellFile(`${stemOf(path)}${part}-with-ids.csv`),
  };
}

/** The name of a file without its end; of an address, the last part. */
function stemOf(path: string): string {
  const isAddress = /^https?:/i.test(path);
  const name = isAddress ? (/([^/?#]*)(?:[?#].*)?$/.exec(path)?.[1] ?? '') : path;
  return name.replace(/\.[^./\\]*$/, '').replace(/^-?$/, 'practices');
}
