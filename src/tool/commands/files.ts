import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
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
 * Refuses to write over what is read: an officer may have no other copy of the table.
 *
 * @param option what names the output
 * @throws {InputError} when the output is one of the files
 */
export async function keepSources(
  out: string | undefined,
  files: readonly (string | undefined)[],
  option = '--out',
): Promise<void> {
  if (out === undefined || out === '-') return;
  const target = await placeOf(out);
  for (const file of files) {
    if (file === undefined || (await placeOf(file)) !== target) continue;
    throw new InputError(
      sentence`${option} would write over ${file}, which is read and would be lost. Give ${option} another name.`,
    );
  }
}

/** Where a file is, behind symbolic links. */
export async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/**
 * Writes a file so that a reader finds either the old one or the new one, never a part of it.
 *
 * @throws {InputError} when it cannot be written
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const target = await placeOf(path);
  // In the same folder, because a rename replaces atomically only within one file system.
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    if (await isDevice(target)) return await writeFile(target, content);
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new InputError(sentence`${path} cannot be written: ${reason(error)}.`, { cause: error });
  }
}

/** Whether it is a device or a pipe, such as /dev/null, which a rename would replace with a file. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A number of bytes in words: "64 MiB". */
export function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
}

/** Why a file cannot be used, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return sentence`there is no such file or folder`;
    case 'EISDIR':
      return sentence`it is a folder`;
    case 'EEXIST':
    case 'ENOTDIR':
      return sentence`a part of its path is a file, and has to be a folder`;
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
