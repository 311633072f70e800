import { decodeText } from './decode.js';
import { InputError, type Finding } from './finding.js';
import { parseTable, type Table } from './table.js';
import { readWorkbook } from './workbook.js';

/**
 * Reads a table from the bytes of a file: CSV or an XLSX workbook, told apart by how it begins.
 *
 * @param sheet name of the workbook's sheet; without it, the first
 * @throws {InputError} when it is no table
 */
export async function readTable(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
): Promise<{ table: Table; findings: Finding[] }> {
  if (beginsWith(bytes, 'PK')) {
    return { table: await readWorkbook(bytes, file, sheet), findings: [] };
  }
  if (beginsWith(bytes, '\xD0\xCF\x11\xE0')) {
    throw new InputError(`${file} is an old Excel workbook (.xls). Save it as XLSX or CSV.`);
  }
  const { text, findings } = decodeText(bytes, file);
  if (/^\s*[[{<]/.test(text)) {
    throw new InputError(`${file} is no table: it looks like JSON or a web page.`);
  }
  const parsed = parseTable(text, file);
  return { table: parsed.table, findings: [...findings, ...parsed.findings] };
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
