import { multiByteEncodings, singleByteEncodings } from '../../src/tool/encoding/encodings.js';
import { EncodingError } from '../../src/tool/encoding/messages.js';
import { isArchive } from '../../src/tool/sources/file-kind.js';
import { InputError, type Finding } from '../../src/tool/findings/finding.js';
import type { SourceFile } from '../../src/tool/sources/source.js';
import { openArchive } from '../../src/tool/workbook/archive.js';
import { readParts } from '../../src/tool/workbook/parts.js';
import type { Choice, Offer } from './protocol.js';

const encodings = [
  { label: 'utf-8', name: 'UTF-8' },
  ...[...singleByteEncodings, ...multiByteEncodings].map(({ label, name }) => ({ label, name })),
];

/**
 * What a person may choose after a check.
 *
 * @param result - what was found, or why nothing could be checked
 */
export function offerFor(
  files: readonly SourceFile[],
  { encoding }: Choice,
  result: readonly Finding[] | InputError,
): Offer {
  const isDoubtful =
    result instanceof InputError
      ? result instanceof EncodingError
      : result.some(({ code }) => code === 'encoding' || code === 'damaged-text');
  const sheets = new Set(files.flatMap(sheetsOf));
  return {
    // Who has chosen an encoding has to be able to choose another.
    encodings: isDoubtful || encoding !== undefined ? encodings : [],
    sheets: sheets.size > 1 ? [...sheets] : [],
  };
}

/** The sheets of a workbook that have cells, also hidden ones. */
function sheetsOf({ name, bytes }: SourceFile): string[] {
  if (!isArchive(bytes)) return [];
  try {
    const { sheets } = readParts(openArchive(bytes, name), name);
    return sheets.filter(({ kind }) => kind === 'worksheet').map((sheet) => sheet.name);
  } catch {
    // The check itself says why this is not a workbook.
    return [];
  }
}
