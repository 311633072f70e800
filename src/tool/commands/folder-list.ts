import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asRecord, own, type UnknownRecord } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { reason, writeOutput } from './files.js';

/** The list of the files that a command has written into a folder, with hashes of each, so that it knows them again. */
export const listName = '.intercultural-practices.json';

/** What a list may name: files of this folder and its folders, never those above it. */
const ownPath = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.[a-z]+$/;

/** The feed that a folder's files are made of. The list may be published, so it does not say where the feed's file is. */
export interface FolderFeed {
  /** What people call it. */
  readonly name: string;
  /** A hash of its file's path or its address. */
  readonly source: string;
  /** Address at which it is published, if it says so. */
  readonly url?: string | undefined;
}

export interface FolderList {
  /** Missing in a folder without a list. */
  readonly feed: FolderFeed | undefined;
  /** Paths → hashes of what is written there: during a run, that of the old content and that of the new one. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/**
 * The list of a former run. Without one, the folder has no files of this command.
 *
 * @throws {InputError} when it cannot be read
 */
export async function readList(folder: string): Promise<FolderList> {
  const path = join(folder, listName);
  const hash = await hashOfFile(path);
  if (hash === undefined) return { feed: undefined, files: new Map() };
  if (hash === noFile)
    throw new InputError(sentence`${path} is a folder or a link, and has to be a file.`);
  const list = asRecord(parsed(await readFile(path, 'utf8'))) ?? {};
  const files = new Map<string, readonly string[]>();
  for (const [name, hashes] of Object.entries(asRecord(own(list, 'files')) ?? {})) {
    if (!ownPath.test(name)) continue;
    const all: readonly unknown[] = Array.isArray(hashes) ? hashes : [hashes];
    files.set(
      name,
      all.filter((each) => typeof each === 'string'),
    );
  }
  return { feed: readFeed(asRecord(own(list, 'feed')) ?? {}), files };
}

function readFeed(feed: UnknownRecord): FolderFeed | undefined {
  const [name, source, url] = [own(feed, 'name'), own(feed, 'source'), own(feed, 'url')];
  if (typeof name !== 'string' || typeof source !== 'string') return undefined;
  return { name, source, url: typeof url === 'string' ? url : undefined };
}

export async function writeList(folder: string, { feed, files }: FolderList): Promise<void> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = `${JSON.stringify({ feed, files: Object.fromEntries(sorted) }, null, 2)}\n`;
  const path = join(folder, listName);
  if ((await hashOfFile(path)) !== hashOf(text)) await writeOutput(path, text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // All files in the folder are then somebody else's, and none is lost.
    return undefined;
  }
}

/** In place of a hash. */
const noFile = 'no file';

/** Undefined if there is no such file; a text that is no hash for links and folders. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    const found = await lstat(path);
    return found.isFile() ? hashOf(await readFile(path)) : noFile;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new InputError(sentence`${path} cannot be read: ${reason(error)}.`, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
  );
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
