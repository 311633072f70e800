import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';

/** Most bytes of a file, from disk or from the web. Tables and feeds are smaller; reading a larger file would exhaust the memory. */
export const maxFileBytes = 64 * 1024 * 1024;

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {InputError} when it cannot be read or is larger than {@link maxFileBytes}
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return readAll(process.stdin, 'Standard input');
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) {
      throw new InputError(
        sentence`${path} is too large: ${mebibytes(size)}; at most ${mebibytes(maxFileBytes)} are read.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(sentence`${path} cannot be read: ${reason(error)}.`, { cause: error });
  }
}

/**
 * All bytes of a stream.
 *
 * @throws {InputError} when it is larger than {@link maxFileBytes}
 */
export async function readAll(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxFileBytes) {
      throw new InputError(sentence`${name} is larger than ${mebibytes(maxFileBytes)}.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Writes a file so that a reader finds either the old one or the new one, never a part of it.
 *
 * @throws {InputError} when it cannot be written
 */
export async function writeOutput(path: string, text: string | Iterable<string>): Promise<void> {
  // In the same folder, because a rename replaces atomically only within one file system.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new InputError(sentence`${path} cannot be written: ${reason(error)}.`, { cause: error });
  }
}

/** A number of bytes in words: "64 MiB". */
export function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return sentence`there is no such file or folder`;
    case 'EISDIR':
      return sentence`it is a folder`;
    case 'EACCES':
    case 'EPERM':
      return sentence`you do not have the permission`;
    case 'ENOSPC':
      return sentence`the disk is full`;
    case 'EROFS':
      return sentence`the disk is read-only`;
    default:
      return code || sentence`the reason is unknown`;
  }
}
