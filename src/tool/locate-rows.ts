import type { BuiltItem } from './item-document.js';
import type { Origin } from './finding.js';
import type { Path } from './path.js';
import type { PracticeField } from './practice-row.js';

/** Fields of the document → columns of the table, where their names differ. */
const columns = new Map<string | number, PracticeField>([
  ['content_text', 'content'],
  ['date_modified', 'modified'],
  ['tags', 'topics'],
  ['period_text', 'period'],
]);

/** The origins, in the tables that a feed was built of, of values in the document. */
export function locateRows(
  built: readonly BuiltItem[],
  file: string,
  paths: readonly Path[],
): Origin[] {
  return paths.map((path) => {
    const [list, index, ...rest] = path;
    const item = list === 'items' ? built[Number(index)] : undefined;
    if (!item) return { file };
    const [, part, tag] = rest;
    const translation = part === 'translations' && item.translations.get(String(tag));
    const entry = translation || item.entry;
    const way = translation ? rest.slice(3) : rest[0] === '_practice' ? rest.slice(1) : rest;
    const [field, position] = way;
    if (field === undefined) return entry.origin();
    if (field === 'sections') return entry.origin(entry.sections[Number(position)]?.column);
    return entry.origin(columns.get(field) ?? String(field));
  });
}
