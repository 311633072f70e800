import { defaultOptions } from '../../demo/builder/options.js';
import { snippetOf } from '../../demo/builder/snippet.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';

/**
 * A snippet for each language of pages, with the hashes of all files that the script may load there: a list with search, as the
 * builder writes it.
 *
 * @param hashes `integrity.json`
 * @param folder name of the folder on the server
 */
export function snippets(
  hashes: Readonly<Record<string, string>>,
  folder: string,
): ReadonlyMap<string, string> {
  const host = 'https://practices.example';
  const options = defaultOptions(`${host}/practices.json`, `${host}/${folder}/practices.js`);
  const byName = new Map(Object.entries(hashes));
  return new Map(
    [sourceLocale, ...targetLocales].map((lang) => [
      lang,
      `${snippetOf({ ...options, show: 'search', lang }, byName)}\n`,
    ]),
  );
}
