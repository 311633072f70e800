import type { Hashes } from './snippet.js';

/**
 * The hashes of the embed build that a script belongs to, from `integrity.json` beside it. Empty if that file cannot be read,
 * and for the script's source, which has no such file.
 */
export async function loadHashes(script: string): Promise<Hashes> {
  if (!script.endsWith('.js')) return new Map();
  try {
    const response = await fetch(new URL('integrity.json', script), { credentials: 'omit' });
    const hashes: unknown = response.ok ? await response.json() : {};
    return new Map(
      Object.entries(Object(hashes)).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && /^sha384-[\w+/=]+$/.test(entry[1]),
      ),
    );
  } catch {
    return new Map();
  }
}
