import { lstat, mkdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { reason, writeOutput } from './files.js';
import {
  hashOf,
  hashOfFile,
  readList,
  writeList,
  type FolderFeed,
  type FolderList,
} from './folder-list.js';

/** A file of a folder, whose content is made when it is asked for. */
export interface PlannedFile {
  /** Path in the folder, with slashes. */
  readonly path: string;
  content(): string;
}

/** What has become of the files of a folder. */
export interface FolderChanges {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files of a former run that are no longer made, and that somebody has changed since. They stay. */
  readonly kept: readonly string[];
  /** Files of a former run that are not made this time, and stay because {@link FolderOptions.isPartial}. */
  readonly left: readonly string[];
}

export interface FolderOptions {
  readonly feed: FolderFeed;
  /** Whether the files of another feed may be replaced. */
  readonly replace?: boolean | undefined;
  /** Whether files may be lacking only because something could not be read. Nothing is removed then. */
  readonly isPartial?: boolean | undefined;
  /** Files that the command reads. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * Writes files into a folder, and removes its own ones of former runs that are no longer made. It changes no other files. A file whose
 * content is the same is not written, so that its time stays. What is going to be written is listed first, so that files are known
 * again after a run that was interrupted.
 *
 * @throws {InputError} before anything is written: when one of the paths is there and the command has not written it, or somebody has
 * changed it since; when a source is among the files; when the files there are of another feed
 */
export async function writeFolder(
  folder: string,
  files: readonly PlannedFile[],
  { feed, replace = false, isPartial = false, sources = [] }: FolderOptions,
): Promise<FolderChanges> {
  await refuseFile(folder);
  const list = await readList(folder);
  const paths = new Set([...files.map(({ path }) => path), ...list.files.keys()]);
  const folders = new Set([...paths].map((path) => dirname(join(folder, path))));
  await refuseLinks([...folders].filter((each) => each !== join(folder)));
  refuseSources(folder, paths, sources);
  const present = new Map<string, string>();
  for (const path of paths) {
    const hash = await hashOfFile(join(folder, path));
    if (hash !== undefined) present.set(path, hash);
  }
  const isOwn = (path: string): boolean =>
    list.files.get(path)?.includes(present.get(path) ?? '') ?? false;
  if (!replace) refuseAnother(folder, list, present, feed);
  refuseForeign(
    folder,
    files.map(({ path }) => path).filter((path) => present.has(path) && !isOwn(path)),
  );
  const planned = new Map(files.map(({ path, content }) => [path, hashOf(content())]));
  const changed = files.filter(({ path }) => present.get(path) !== planned.get(path));
  const stale = [...list.files.keys()].filter((path) => !planned.has(path) && present.has(path));
  const ownStale = stale.filter(isOwn);
  const left = isPartial ? ownStale : [];
  const removable = isPartial ? [] : ownStale;
  for (const path of planned.keys()) await makeFolder(dirname(join(folder, path)));
  if (changed.length + removable.length > 0) {
    const known = [...planned.keys(), ...ownStale].map((path) => {
      const hashes = [present.get(path), planned.get(path)].filter((hash) => hash !== undefined);
      return [path, [...new Set(hashes)]] as const;
    });
    await writeList(folder, { feed, files: new Map(known) });
  }
  for (const { path, content } of changed) await writeOutput(join(folder, path), content());
  await remove(folder, removable);
  const own = [...planned, ...left.map((path) => [path, present.get(path) ?? ''] as const)];
  const listed = own.map(([path, hash]) => [path, [hash]] as const);
  await writeList(folder, { feed, files: new Map(listed) });
  return {
    written: changed.length,
    unchanged: files.length - changed.length,
    removed: removable.length,
    kept: stale.filter((path) => !isOwn(path)),
    left,
  };
}

async function remove(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(folder, path), { force: true });
  const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => dirname(path)));
  // Only an empty one can be removed.
  for (const each of folders) await rmdir(join(folder, each)).catch(() => undefined);
}

async function refuseFile(folder: string): Promise<void> {
  const found =
    (await stat(folder).catch(() => undefined)) ?? (await lstat(folder).catch(() => undefined));
  if (found && !found.isDirectory()) refuseNoFolder(folder);
}

/** Refuses folders that are links or files: what is written or removed in them would be elsewhere. */
async function refuseLinks(folders: readonly string[]): Promise<void> {
  for (const each of folders) {
    const found = await lstat(each).catch(() => undefined);
    if (found && !found.isDirectory()) refuseNoFolder(each);
  }
}

function refuseNoFolder(path: string): never {
  throw new InputError(sentence`${path} is a file or a link, and has to be a folder.`);
}

function refuseSources(
  folder: string,
  paths: ReadonlySet<string>,
  sources: readonly string[],
): void {
  for (const source of sources) {
    const path = relative(resolve(folder), resolve(source)).replaceAll(sep, '/');
    if (!paths.has(path)) continue;
    throw new InputError(
      sentence`${source} is one of the files that this command writes into ${folder}, and would be lost. Give --out another folder.`,
    );
  }
}

/** Refuses to remove the pages of one feed for those of another: somebody may have meant another folder. */
function refuseAnother(
  folder: string,
  list: FolderList,
  present: ReadonlyMap<string, string>,
  feed: FolderFeed,
): void {
  const former = list.feed;
  if (!former || ![...list.files.keys()].some((path) => present.has(path))) return;
  if (former.source === feed.source) return;
  if (former.url !== undefined && former.url === feed.url) return;
  throw new InputError(
    sentence`${folder} has the pages of another feed, ${former.name}. Nothing was written. Give --out another folder, or give --replace if this feed takes the place of that one.`,
  );
}

function refuseForeign(folder: string, foreign: readonly string[]): void {
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 5).join(', ') + (foreign.length > 5 ? ', …' : '');
  throw new InputError(
    sentence`${folder} has files that this command has not written, or that somebody has changed since: ${some}. Nothing was written. Move them away, or give --out another folder.`,
  );
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new InputError(sentence`${path} cannot be written: ${reason(error)}.`, { cause: error });
  }
}
