import anyAscii from 'any-ascii';
import { fold } from '../../feed/text/fold.js';
import { hash } from '../../feed/text/hash.js';

/** Chinese characters and the kana beside them: their reading depends on the language, so no letters are made of them. */
const withoutReading = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const han = /\p{Script=Han}/u;

/**
 * A text in letters that are safe in addresses: "Вечірні уроки мови" → "vechirni-uroki-movi". Empty if nothing is left of it.
 * Latin letters lose their accents as in a search (ü → u), others are transliterated.
 */
export function slug(text: string): string {
  const readable = hasNoReading(text) ? text.replace(withoutReading, ' ') : text;
  const latin = readable
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .normalize('NFC')
    .replace(/\p{Script=Latin}\p{M}*/gu, fold);
  const words = anyAscii(latin)
    .toLowerCase()
    .replace(/(?<=[a-z])['`](?=[a-z])/g, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? '';
}

/** Whether {@link slug} leaves out characters because their reading is not known. */
export function hasNoReading(text: string): boolean {
  return han.test(text);
}

/** At most so many characters of a slug, without a word that would be cut, unless it is the only one. */
export function shorten(whole: string, most: number): string {
  if (whole.length <= most) return whole;
  const end = whole.lastIndexOf('-', most);
  return whole.slice(0, end > 0 ? end : most);
}

/** Six letters and digits that depend on every character of a text. They tell apart texts with the same slug. */
export function shortHash(text: string): string {
  return hash(text).padStart(6, '0').slice(-6);
}
