import { sentence } from '../../feed/sentence.js';
import type { ReadRows } from '../columns/columns.js';
import type { Finding } from '../findings/finding.js';
import { linkBehind } from '../rows/address-cell.js';
import type { PracticeEntry, PracticeField } from '../rows/practice-row.js';
import type { Table } from '../table/table.js';

/** CSV has nothing hidden: what a workbook hides would come into the feed without a word. */
export function shownAgain({ file, shown }: Table): Finding[] {
  const rows = shown?.rows.map((row): Finding => {
    const message = sentence`The row is hidden in the workbook, but not in the new table. If it does not belong to the feed, delete it in the new table.`;
    return { severity: 'hint', code: 'hidden-row', message, origin: { file, row } };
  });
  const columns = shown?.columns.map((column): Finding => {
    const message = sentence`The column is hidden in the workbook, but not in the new table. If it does not belong to the feed, delete it in the new table.`;
    return { severity: 'hint', code: 'hidden-column', message, origin: { file, column } };
  });
  return [...(rows ?? []), ...(columns ?? [])];
}

/**
 * The addresses behind cells that only say "Website", which CSV has in place of these words.
 *
 * @returns number of a row → index of a column → address
 */
export function addressesBehind(
  table: Table,
  { entries, languages }: ReadRows<PracticeField>,
  findings: Finding[],
): Map<number, Map<number, string>> {
  const found = new Map<number, Map<number, string>>();
  const linked = new Set(table.rows.filter(({ links }) => links).map(({ row }) => row));
  for (const entry of entries) {
    const { row = 0 } = entry.origin();
    if (!linked.has(row)) continue;
    const texts: PracticeEntry[] = [entry, ...languages.map((tag) => entry.translation(tag))];
    for (const text of texts) {
      const { column } = text.origin('url');
      const index = table.columns.indexOf(String(column));
      const address = index < 0 ? undefined : linkBehind(text, findings);
      if (address === undefined) continue;
      const cells = found.get(row) ?? new Map<number, string>();
      found.set(row, cells.set(index, address));
    }
  }
  return found;
}
