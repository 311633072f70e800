import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `dist/embed` is there and newer than everything that it is made of. */
export function isEmbedBuilt() {
  // The last file that the build writes, with a hash of each of the others.
  const built = 'dist/embed/integrity.json';
  if (!existsSync(built)) return false;
  const sources = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, file)),
  );
  const changed = ['vite.config.ts', 'package-lock.json', ...sources].map(
    (path) => statSync(path).mtimeMs,
  );
  return statSync(built).mtimeMs > Math.max(...changed);
}
