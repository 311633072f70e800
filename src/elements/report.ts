import type { Known } from '../search/attributes.js';
import { adviceFile, consoleWordsFile } from './later-files.js';

/**
 * Reports a value of an attribute that an element does not understand, once, and what to write instead. The words are in a later
 * file, because pages without mistakes do not need them.
 */
export async function report(
  { localName }: Element,
  attribute: string,
  value: string,
  known: Known = {},
): Promise<void> {
  (await adviceFile.load())?.reportValue(localName, attribute, value, known);
}

/**
 * Logs a message, which must begin with a sentence. In the embed build it is a code until the sentences have been loaded, and stays
 * one if they cannot be; the console then also names the missing file.
 *
 * @param source - for a feed that cannot be loaded: the attribute `src`, and the address in it
 */
export async function warn(
  about: { message: string },
  ...source: readonly string[]
): Promise<void> {
  if (/[\s,;]/.test(source[0] ?? '') || about.message.startsWith('\u0002')) {
    const words = await consoleWordsFile.load();
    if (words) about.message = words.explain(about.message, ...source);
  }
  console.warn(about.message);
}
