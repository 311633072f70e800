import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { fold } from '../../feed/text/fold.js';
import { editDistance } from '../../search/text/nearest-city.js';
import { nameKey } from './column-meaning.js';
import type { ColumnNames } from './column-plan.js';
import type { Finding } from '../findings/finding.js';
import type { Table } from '../table/table.js';

/** The option that maps a column to a field, as it is typed. Signs do not count in the comparison, so that none needs escaping. */
export function mapOption(column: string, field: string): string {
  const typed = column
    .replace(/[\p{C}"'`$\\!%\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return `--map "${typed}=${field}"`;
}

/** Says that a column is mapped to something that is no field. */
export function misdirectedMapping<Field extends string>(
  column: string,
  target: string,
  { fields }: ColumnNames<Field>,
): string {
  const near = nearest(target, fields);
  return near === undefined
    ? sentence`There is no field ${quote(target)} that the column could be mapped to. The fields are: ${fields.join(', ')}; purpose, rationale, process, impact, key_documents; and "section: Any heading".`
    : sentence`There is no field ${quote(target)} that the column could be mapped to. Did you mean ${mapOption(column, near)}?`;
}

/** Columns that somebody mapped and that none of the tables has. */
export function missingMapped(
  tables: readonly Table[],
  mapping: ReadonlyMap<string, string>,
): Finding[] {
  const columns = tables.flatMap((table) => table.columns).filter((column) => column !== '');
  const present = new Set(columns.map(nameKey));
  const [table] = tables;
  return [...mapping]
    .filter(([from]) => !present.has(nameKey(from)))
    .map(([from, to]) => {
      const near = nearest(from, columns);
      return {
        severity: 'error',
        code: 'no-column',
        message:
          near === undefined
            ? sentence`There is no column ${quote(from)} to map. The columns are: ${namesList(columns)}.`
            : sentence`There is no column ${quote(from)} to map. Did you mean ${mapOption(near, to)}?`,
        origin: { file: table?.file ?? '', row: table?.headerRow ?? 1 },
      };
    });
}

/** More names than anybody reads. */
const mostListed = 40;

export function namesList(columns: readonly string[]): string {
  const named = columns.filter((column) => column !== '').map(quote);
  const more = named.length > mostListed ? ', …' : '';
  return named.slice(0, mostListed).join(', ') + more;
}

const longestName = 60;

/** The name that is most like another: it differs by few letters, or has the same words at its beginning. */
function nearest<Name extends string>(name: string, among: readonly Name[]): Name | undefined {
  const letters = fold(name.slice(0, longestName));
  let limit = Math.min(3, Math.floor((letters.length + 1) / 3));
  let found: Name | undefined;
  for (const other of among) {
    const edits = editDistance(letters, fold(other.slice(0, longestName)), limit);
    if (edits > limit) continue;
    found = other;
    limit = edits - 1;
  }
  if (found !== undefined || letters.length < 4) return found;
  return among.find((other) => {
    const key = fold(other);
    return key.startsWith(letters) || (key.length >= 4 && letters.startsWith(key));
  });
}
