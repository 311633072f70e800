import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsx, { type Cell } from 'write-excel-file/node';
import { runnable } from '../table/plain-cell.js';
import { escapeXml } from './escape-xml.js';

/** Widths of the columns, in characters: ids and parts are short, and texts are read in two columns beside each other. */
const widths = [28, 18, 11, 60, 60, 14];

/** Which column the translator writes into. */
const targetColumn = 4;

const cellStyle = { type: String, wrap: true, alignVertical: 'top' } as const;
const headerStyle = { ...cellStyle, fontWeight: 'bold', backgroundColor: '#E6E6E6' } as const;

/**
 * The bytes of a workbook with one sheet. Its first row stays in view, and cells for translations are of the format "text", in which
 * Excel makes no dates of "1-2". Cells that a spreadsheet would run get an apostrophe, as in other tables that the tool writes. The
 * same rows always give the same bytes.
 *
 * @param rows the names of the columns first
 */
export async function workbookOf(
  [names = [], ...rows]: readonly (readonly string[])[],
  sheet: string,
): Promise<Uint8Array> {
  const texts: string[] = [];
  const named = (text: string) => (text === '' ? '' : String(texts.push(text) - 1));
  const header = names.map((name): Cell => ({ ...headerStyle, value: named(name) }));
  const cells = rows.map((row) =>
    row.map((text, column): Cell => {
      if (column === targetColumn) return { ...cellStyle, value: named(text), format: '@' };
      return text === '' ? null : { ...cellStyle, value: named(text) };
    }),
  );
  const written = writeXlsx([header, ...cells], {
    // Excel's limit for the name of a sheet.
    sheet: sheet.slice(0, 31),
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  });
  return withTexts(await written.toBuffer(), texts);
}

/** Where a workbook has the texts of its cells, which refer to them by number. */
const textsPart = 'xl/sharedStrings.xml';

/**
 * A workbook with texts in place of their numbers. The library is given numbers, because it drops characters such as U+FFFD, and takes
 * "constructor" for a text that it has seen.
 */
function withTexts(bytes: Uint8Array, texts: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const numbers = strFromU8(parts[textsPart] ?? new Uint8Array());
  const written = numbers.replace(/<t>(\d+)<\/t>/g, (_, index) => {
    return `<t xml:space="preserve">${cellText(texts[Number(index)] ?? '')}</t>`;
  });
  // The first day that a ZIP archive can have.
  return zipSync({ ...parts, [textsPart]: strToU8(written) }, { mtime: new Date(1980, 0, 1) });
}

function cellText(text: string): string {
  const safe = runnable.test(text) ? `'${text}` : text;
  // Programs take "_x0041_" for a character (ECMA-376, part 1, 22.9.2.19).
  return escapeXml(safe.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
}
