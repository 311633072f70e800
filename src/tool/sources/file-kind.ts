import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';

/** Why a file of some kind can hold neither table nor feed, and the way on. */
type Refusal = (file: string) => string;

const oldWorkbook: Refusal = (file) =>
  sentence`${file} is an old Excel workbook (.xls). Save it as XLSX or CSV.`;
const picture: Refusal = (file) =>
  sentence`${file} is a picture, not a table. Type its text into a table (XLSX or CSV).`;
const compressed: Refusal = (file) =>
  sentence`${file} is compressed. Unpack it, and give the file that is in it.`;

/** How files of other kinds begin. */
const signatures: readonly (readonly [beginning: string, refusal: Refusal])[] = [
  [
    '\x1F\x8B',
    (file) => sentence`${file} is compressed (gzip). Unpack it, and give the file that is in it.`,
  ],
  ['BZh', compressed],
  ['\xFD7zXZ', compressed],
  ['7z\xBC\xAF', compressed],
  ['Rar!\x1A', compressed],
  ['(\xB5/\xFD', compressed],
  ['\x09\x08', oldWorkbook],
  ['\x09\x04\x06\0', oldWorkbook],
  [
    '%PDF',
    (file) =>
      sentence`${file} is a PDF document, not a table. Use the table that it was made from, as XLSX or CSV.`,
  ],
  [
    '{\\rtf',
    (file) =>
      sentence`${file} is a text document (RTF), not a table. Copy its table into a spreadsheet, and save that as XLSX or CSV.`,
  ],
  ['\x89PNG', picture],
  ['\xFF\xD8\xFF', picture],
  ['GIF8', picture],
  ['II*\0', picture],
  ['MM\0*', picture],
  ['SQLite format 3', (file) => sentence`${file} is a database (SQLite). Export its table as CSV.`],
  ['PAR1', (file) => sentence`${file} is a Parquet file. Export its table as CSV.`],
];

/** "Compound files", in which Office kept documents before 2007, and keeps those with a password. */
const compoundFile = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** Streams in a compound file, by which its kind is known. */
const streams: readonly (readonly [name: string, refusal: Refusal])[] = [
  [
    'EncryptedPackage',
    (file) =>
      sentence`${file} is protected by a password, so it cannot be read. Open it, take the password off, and save it.`,
  ],
  [
    'WordDocument',
    (file) =>
      sentence`${file} is an old Word document (.doc), not a table. Copy its table into a spreadsheet, and save that as XLSX or CSV.`,
  ],
  ['PowerPoint Document', (file) => sentence`${file} is a presentation, not a table.`],
  [
    '__properties_version',
    (file) => sentence`${file} is an e-mail, not a table. Save the table that is attached to it.`,
  ],
];

/**
 * Refuses files that are neither text nor XLSX.
 *
 * @throws {InputError} that names the kind and says what to do
 */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const found = signatures.find(([beginning]) => beginsWith(bytes, beginning));
  if (found) throw new InputError(found[1](file));
  if (beginsWith(bytes, 'RIFF') && latin1(bytes.subarray(8, 12)) === 'WEBP') {
    throw new InputError(picture(file));
  }
  // Some programs write only the first four bytes of the signature.
  if (beginsWith(bytes, compoundFile.slice(0, 4))) {
    const stream = streams.find(([name]) => hasStream(bytes, name));
    throw new InputError((stream?.[1] ?? oldWorkbook)(file));
  }
}

/** Names of streams are in UTF-16 (MS-CFB, 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  const [first = 0] = letters;
  const isAt = (at: number) =>
    letters.every(
      (code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0,
    );
  // Entries of the directory begin at multiples of 128 bytes.
  for (let at = 512; at < bytes.length; at += 128) if (bytes[at] === first && isAt(at)) return true;
  return false;
}

/**
 * Refuses archives that are no XLSX workbook.
 *
 * @param names of the files in it
 * @param mimetype text of the file of that name, by which OpenDocument and EPUB say what they are
 * @throws {InputError} that names the kind and says what to do
 */
export function refuseArchive(names: readonly string[], mimetype: string, file: string): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const refuse = (message: string) => {
    throw new InputError(message);
  };
  if (mimetype.includes('opendocument')) {
    refuse(sentence`${file} is an OpenDocument file. Save it as XLSX or CSV.`);
  }
  if (has(/^xl\/workbook\.bin$/i)) {
    refuse(sentence`${file} is a binary Excel workbook (.xlsb). Save it as XLSX or CSV.`);
  }
  if (has(/^Index(?:\.zip$|\/.*\.iwa$)/)) {
    refuse(sentence`${file} is a document of Apple Numbers or Pages. Export it as XLSX or CSV.`);
  }
  if (has(/^word\//)) {
    refuse(
      sentence`${file} is a Word document, not a table. Copy its table into a spreadsheet, and save that as XLSX or CSV.`,
    );
  }
  if (has(/^ppt\//)) refuse(sentence`${file} is a presentation, not a table.`);
  if (!has(/\.rels$/) && !has(/^xl[/\\]/i)) {
    const some = names
      .filter((name) => !name.endsWith('/'))
      .slice(0, 5)
      .map(quote)
      .join(', ');
    refuse(
      sentence`${file} is an archive (ZIP). Unpack it, and give the file that you need from it: ${some}.`,
    );
  }
}

/** Whether a file is a ZIP archive, as XLSX workbooks are. */
export function isArchive(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 'PK\x03\x04') || beginsWith(bytes, 'PK\x05\x06');
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
