import { basename } from 'node:path';
import type { DecodeOptions } from '../encoding/decode.js';
import { append, type Finding } from '../findings/finding.js';
import { followPages, type SourceFile } from '../sources/source.js';
import { fetchFile } from './fetch.js';
import { readInput } from './files.js';

/** Whether a source is an address, not a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Opens what a command was given: a file, `-` for standard input, or an address, whose feed may have further pages.
 *
 * @param decoding what is known of the encoding of tables
 * @throws {InputError} when it cannot be read
 */
export async function openSource(
  source: string,
  findings: Finding[],
  decoding: DecodeOptions = {},
): Promise<SourceFile[]> {
  if (!isAddress(source)) {
    const name = source === '-' ? 'standard input' : basename(source);
    return [{ ...decoding, name, path: source, bytes: await readInput(source) }];
  }
  const followed = await followPages(source, async (address) => {
    const fetched = await fetchFile(address);
    append(findings, fetched.findings);
    return { ...decoding, ...fetched.file };
  });
  append(findings, followed.findings);
  return followed.files;
}
