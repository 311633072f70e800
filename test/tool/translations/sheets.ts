import assert from 'node:assert/strict';
import { openPage, parsePages } from '../../../src/feed/feed.js';
import type { Practice } from '../../../src/feed/practice.js';
import type { ItemDocument } from '../../../src/tool/feed-document.js';
import type { Finding } from '../../../src/tool/findings/finding.js';
import type { BuiltItem } from '../../../src/tool/item-document.js';
import { readTables } from '../../../src/tool/sources/source.js';
import { writeTable } from '../../../src/tool/table/written-table.js';
import { sheetRows } from '../../../src/tool/translations/sheet-rows.js';
import { takeTranslations } from '../../../src/tool/translations/take-translations.js';
import type {
  SheetText,
  TranslationSheet,
} from '../../../src/tool/translations/translation-sheet.js';
import { workbookOf } from '../../../src/tool/translations/write-workbook.js';
import { xliffOf } from '../../../src/tool/translations/write-xliff.js';

export const formats = ['xlsx', 'csv', 'xlf'] as const;
export type Format = (typeof formats)[number];

/** The file that the tool writes. */
export async function written(
  texts: readonly SheetText[],
  format: Format,
  language = 'nb',
): Promise<Uint8Array> {
  const rows = sheetRows(texts, language);
  if (format === 'xlsx') return workbookOf(rows, language);
  const text =
    format === 'csv'
      ? writeTable(rows, undefined, 'nb.csv')
      : xliffOf(texts, language, 'feed.json');
  return new TextEncoder().encode(text);
}

/** What the tool reads from a file. */
export async function readBack(
  bytes: Uint8Array,
  name: string,
): Promise<{ sheet: TranslationSheet; findings: Finding[] }> {
  const { tables, translations, findings } = await readTables({ name, bytes });
  assert.equal(tables.length, 0);
  const [sheet] = translations;
  assert.ok(sheet);
  return { sheet, findings };
}

/** Items as they are built from a table. */
export function builtItems(items: readonly ItemDocument[]): BuiltItem[] {
  return items.map((item) => {
    const origin = () => ({ file: 'practices.csv' });
    return { item, entry: { sections: [], origin }, translations: new Map() };
  });
}

/** The practices of items, as the elements read them. */
export function practicesIn(built: readonly BuiltItem[]): readonly Practice[] {
  // As the feed is written and loaded: nothing in it is undefined.
  const items: unknown = JSON.parse(JSON.stringify(built.map(({ item }) => item)));
  return parsePages([openPage({ version: 'https://jsonfeed.org/version/1.1', items })]).practices;
}

/** The items with the translations of sheets, and what is found. */
export function taken(
  built: readonly BuiltItem[],
  ...sheets: readonly TranslationSheet[]
): { built: BuiltItem[]; findings: Finding[] } {
  const findings: Finding[] = [];
  return { built: takeTranslations(built, sheets, undefined, findings), findings };
}
