import { zipSync, type Zippable } from 'fflate';

/** Bytes by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A ZIP archive whose bytes depend on nothing but paths and content: it is in the order of the paths, and its dates are those on
 * which ZIP's calendar begins. `fflate` compresses in JavaScript, so that they do not depend on Node's zlib either.
 */
export function zip(files: Files): Uint8Array {
  // ZIP has local times.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    // Unix: an ordinary file that everybody may read.
    entries.map(([path, bytes]) => [path, [bytes, { mtime, os: 3, attrs: 0o100644 << 16 }]]),
  );
  return zipSync(zippable, { level: 9 });
}
