import { strFromU8, unzipSync } from 'fflate';
import { readSheet, SheetNotFoundError, type CellValue } from 'read-excel-file/universal';
import { InputError } from './finding.js';
import { plainRows } from './plain-rows.js';
import { toTable, type Table } from './table.js';

/** Most that a workbook may unpack to: small files can unpack to more than a computer's memory. */
const maxUnpacked = 256 * 1024 * 1024;

/**
 * Reads a sheet of an XLSX workbook.
 *
 * @param sheet name of the sheet; without it, the first
 * @throws {InputError} when it is not such a workbook, is too large, or has no such sheet
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
): Promise<Table> {
  checkArchive(bytes, file);
  try {
    const cells = await readSheet(toArrayBuffer(bytes), sheet ?? 1);
    const rows = cells.map((row, index) => ({ row: index + 1, cells: row.map(cellText) }));
    return toTable(plainRows(rows, file, []), file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof SheetNotFoundError && sheet !== undefined) {
      throw new InputError(`${file} has no sheet "${sheet}".`, { cause: error });
    }
    throw new InputError(
      `${file} cannot be read as an XLSX workbook: it is damaged or of another kind. Save it again as XLSX or CSV.`,
      { cause: error },
    );
  }
}

function checkArchive(bytes: Uint8Array, file: string): void {
  let unpacked = 0;
  let kind = '';
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        return name === 'mimetype' && originalSize < 200;
      },
    });
    kind = mimetype ? strFromU8(mimetype) : '';
  } catch (error) {
    throw new InputError(`${file} is a damaged or unfinished XLSX workbook.`, { cause: error });
  }
  if (kind.includes('opendocument')) {
    throw new InputError(`${file} is an OpenDocument file. Save it as XLSX or CSV.`);
  }
  if (unpacked > maxUnpacked) {
    const size = Math.round(unpacked / 1024 / 1024);
    throw new InputError(`${file} unpacks to ${size} MiB, which is too large for a table.`);
  }
}

/** A copy, because a view may be a part of a larger buffer. */
function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** Dates as ISO 8601, without the time where it is midnight: spreadsheets store days as midnights. */
function cellText(value: CellValue | null): string {
  if (value === null) return '';
  return value instanceof Date
    ? value.toISOString().replace(/T00:00:00\.000Z$/, '')
    : String(value);
}
