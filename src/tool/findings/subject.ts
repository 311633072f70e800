import { quote, type Path } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';

/**
 * A problem of a feed as a whole sentence. In the console it continues its place ("items[0].summary: is longer than …"); here the
 * place comes before it in other words, so it needs a subject. In French all subjects are feminine, so that the rest agrees.
 *
 * @param path place of the value in the document
 * @param fromTable whether a table says it, which has cells and no fields
 */
export function asSentence(message: string, path: Path, fromTable: boolean): string {
  if (!/^\p{Ll}/u.test(message)) return message;
  const last = path.at(-1);
  if (typeof last === 'number') {
    const list = path.at(-2);
    if (list === 'items') return sentence`The item ${message}`;
    return fromTable || list === undefined
      ? sentence`An entry of the list ${message}`
      : sentence`An entry of ${quote(String(list))} ${message}`;
  }
  if (fromTable || last === undefined) return sentence`The value ${message}`;
  return sentence`The value of ${quote(last)} ${message}`;
}
