import type { Practice, PracticeText } from '../practice.js';
import { sameLanguage } from '../text-for.js';
import type { Period } from './period.js';

/** What a page says in its own language. */
interface PageWords {
  /** Writes the years of a period. */
  readonly years: (period: Period) => string;
  /**
   * Writes a season, or days and months, in the page's language; undefined if it cannot.
   * @param edtf - `Period.edtf`
   */
  readonly exact: (edtf: string, page: string) => string | undefined;
}

/**
 * A period as it is shown: its words, empty if nothing is known, and their language: that of the source's own words, empty if it is
 * unknown, or undefined if the words are the page's. No object, which would inherit a language that a page's script has added to
 * `Object.prototype`.
 */
type ShownPeriod = readonly [words: string, language?: string];

/**
 * What is shown of a period: its years in the page's language. If the source's own words say more, they are shown as they are to
 * readers of their language. Others are shown the same dates in the page's language, if the words say nothing else.
 */
export function shownPeriod(
  { period, texts }: Practice,
  { periodText, language }: PracticeText,
  page: string,
  write: PageWords,
): ShownPeriod {
  const { edtf = '', plain, text } = period;
  if (plain && !periodText) return [write.years(period)];
  const own = periodText || text;
  const spoken = (periodText ? language : texts[0].language) ?? '';
  // EDTF is nobody's language.
  if (own === edtf || !sameLanguage(spoken, page)) {
    const words = edtf && write.exact(edtf, page);
    if (words) return [words];
  }
  return [own, spoken];
}
