import { scriptOf } from '../text-for.js';

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff]/;

/**
 * A name in a Unicode first strong isolate if it is not written in the direction of the page's language. Without it, the words of
 * "Santa Maria da Feira" may be reordered between Arabic words, and two Arabic names in an English list change places. No name is
 * isolated needlessly, because `Intl` joins Hebrew names otherwise than others: "חיפה וירושלים", with a hyphen before "Oslo".
 */
export function isolated(name: string, language: string): string {
  return rightToLeft.test(name) === /Arab|Hebr/.test(scriptOf(language) ?? '')
    ? name
    : `\u2068${name}\u2069`;
}
