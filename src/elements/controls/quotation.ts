import { msg, str } from '@lit/localize';
import { plainText } from '../../feed/text/plain-text.js';

/** Maximum length of words from an address. No city of the network has a name of more than 30 letters. */
export const longest = 40;

/**
 * The beginning of words that do not come from the page or its feed, but from an address that anybody can have written: without
 * control, direction and invisible characters, and in one line.
 */
export function excerpt(words: string): string {
  const visible = words.replace(/\p{Cf}/gu, '').replace(/\p{Z}/gu, ' ');
  return plainText(visible, longest)?.text ?? '…';
}

/** Such words as a quotation. The page's own sentences never contain them. */
export function quotation(words: string): string {
  const quoted = excerpt(words);
  return msg(str`“${quoted}”`, {
    desc: 'Quotation marks. The placeholder is a word that the list does not know and that a link has brought, such as the name of a city.',
  });
}
