import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Maximum size of the script that every page loads, in bytes after gzip -9. */
export const firstLoad = 35_000;

/** Files of the embed build, their use, and their maximum size in bytes after gzip -9. */
const limits: readonly (readonly [pattern: RegExp, use: string, limit: number])[] = [
  [/^practices\.js$/, 'first load', firstLoad],
  [/^text-search-/, 'text search', 10_000],
  [/^concepts-/, 'words for concepts', 30_000],
  [/^advice-/, 'advice on attributes', 2_500],
  [/^search-controls-/, 'search form', 9_000],
  [/^history-/, 'address and history', 3_000],
  [/^related-/, 'related practices', 3_000],
  [/^copied-list-/, 'copied list', 2_500],
  [/^doctor-/, 'doctor', 38_000],
  [/^several-feeds-/, 'several feeds', 2_750],
  [/^map-/, 'map', 12_000],
  [/^console-words-/, 'console', 6_000],
  [/^liberal-/, 'liberal reading', 12_000],
  [/^locales-/, 'largest language', 3_500],
  [/^frame\.js$/, 'frame', 2_800],
];

/** Writes the hash of each script to integrity.json, prints the sizes, and fails if a file exceeds its limit. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir = '' }, bundle) {
      const hashes: Record<string, string> = {};
      const sizes = new Map<string, number>();
      for (const name of Object.keys(bundle).filter((file) => file.endsWith('.js'))) {
        // Read from disk: what browsers get, whatever plugins have added to it.
        const content = readFileSync(join(dir, name));
        hashes[name] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        sizes.set(name, gzipSync(content, { level: 9 }).length);
      }
      writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);

      for (const [pattern, use, limit] of limits) {
        const files = [...sizes].filter(([name]) => pattern.test(name));
        const size = Math.max(...files.map(([, bytes]) => bytes));
        console.log(`${use}: ${kilobytes(size)} gzip, limit ${kilobytes(limit)}`);
        for (const [name, bytes] of files) {
          sizes.delete(name);
          if (bytes > limit) this.error(`${name} is too large: ${bytes} bytes, limit ${limit}.`);
        }
      }
      for (const name of sizes.keys())
        this.error(`${name} has no size limit. Add one in scripts/integrity.ts.`);
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
