import { strFromU8, unzipSync } from 'fflate';
import { sentence } from '../../feed/sentence.js';
import { refuseArchive } from '../sources/file-kind.js';
import { InputError } from '../findings/finding.js';
import { readXml, type XmlReader } from './xml.js';

/** Most that a workbook may unpack to: small files can unpack to more than a computer's memory. */
const maxUnpacked = 256 * 1024 * 1024;
/** Most that a part may have, so that it fits into the memory. Sheets of 100,000 practices have less. */
const maxPart = 64 * 1024 * 1024;
/** What is read of a workbook at most, in all its parts, so that none takes more than seconds. */
const limits = { bytes: 128 * 1024 * 1024, elements: 5_000_000, lookups: 2_000_000 };

/** The parts of a workbook. */
export interface Archive {
  /**
   * Reads a part.
   *
   * @returns whether there is one of that name
   * @throws {InputError} when it is too large
   * @throws {Error} when it is not XML
   */
  read(name: string, reader: XmlReader): boolean;
}

/**
 * Opens an XLSX workbook, without unpacking it.
 *
 * @throws {InputError} when it is no such workbook, or would unpack to too much
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  const repeated = new Set<string>();
  let unpacked = 0;
  let mimetype = '';
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (names.has(partKey(name))) repeated.add(partKey(name));
        names.set(partKey(name), name);
        sizes.set(name, originalSize);
        return name === 'mimetype' && originalSize < 200;
      },
    });
    mimetype = found['mimetype'] ? strFromU8(found['mimetype']) : '';
  } catch (cause) {
    const message = sentence`${file} is a damaged or unfinished XLSX workbook. Save it again, or load it again from where it comes from.`;
    throw new InputError(message, { cause });
  }
  refuseArchive([...sizes.keys()], mimetype, file);
  if (unpacked > maxUnpacked) {
    const mebibytes = Math.round(unpacked / 1024 / 1024);
    const message = sentence`${file} unpacks to ${mebibytes} MiB, which is too large for a table.`;
    throw new InputError(message);
  }
  const left = { ...limits };
  const step = () => {
    if (--left.elements < 0) throw tooLarge(file);
  };
  return {
    read(wanted, reader) {
      const name = names.get(partKey(wanted));
      if (name === undefined) return false;
      // Programs disagree on which of the two they read.
      if (repeated.has(partKey(wanted))) throw new Error(`There are two parts ${wanted}.`);
      const size = sizes.get(name) ?? 0;
      // Several sheets may be the same part, and the list of parts is read again for each.
      left.bytes -= size;
      left.lookups -= sizes.size;
      if (size > maxPart || left.bytes < 0 || left.lookups < 0) throw tooLarge(file);
      const part = unzipSync(bytes, { filter: (each) => each.name === name })[name];
      if (part) readXml(part, reader, step);
      return part !== undefined;
    },
  };
}

/** Why a workbook with too much in it is not read. */
export function tooLarge(file: string): InputError {
  return new InputError(
    sentence`${file} is too large for a table. If most of its rows or columns are empty, delete them; otherwise split it.`,
  );
}

/** Names of parts are the same in any case (ECMA-376, part 2), and some programs write backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}
