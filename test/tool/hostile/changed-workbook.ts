import { workbookFiles, zipped, type Sheet } from '../cases/xlsx.js';

/** A workbook as it should be. */
export const plain: Sheet = {
  name: 'A',
  rows: [
    ['id', 'title', 'period'],
    ['a1', 'Meals', '2019'],
  ],
};
export const sheetFile = 'xl/worksheets/sheet1.xml';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const mebibyte = 1024 * 1024;

/** A workbook of which some files are other ones; null removes a file. */
export function changed(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = { ...workbookFiles([plain]), ...files };
  const kept = Object.entries(all).flatMap(([name, content]) =>
    content === null ? [] : [[name, content] as const],
  );
  return zipped(Object.fromEntries(kept));
}

/** A sheet with a header, these rows, and XML after them. */
export function sheet(data: string, after = ''): string {
  const header =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>title</t></is></c></row>';
  return `<worksheet xmlns="${main}"><sheetData>${header}${data}</sheetData>${after}</worksheet>`;
}

/** A sheet with these cells in row 2. */
export const cells = (...xml: readonly string[]) => sheet(`<row r="2">${xml.join('')}</row>`);
/** The rest of a cell with a text. */
export const word = (text: string) => `t="inlineStr"><is><t>${text}</t></is></c>`;
