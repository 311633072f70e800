import { intlLocales } from '../feed/intl-locales.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import { sameLanguage } from '../feed/text-for.js';
import type { PageWords } from './page-words.js';

/** The original of a practice that a page shows in a translation. */
export interface OriginalText {
  readonly text: PracticeText;
  /** What the widgets' button says: "Show the original (Albanian)". */
  readonly label: string;
  /** The period in the words of the original, where the translation has its own. */
  readonly period: string;
}

/** The original of a text, if that is a translation. */
export function originalOf(
  { texts: [original], period }: Practice,
  shown: PracticeText,
  language: string,
  words: PageWords,
): OriginalText | undefined {
  if (shown === original) return undefined;
  return {
    text: original,
    label: original.language
      ? words.showOriginal(languageName(original.language, language))
      : words.showUnknownOriginal(),
    period: shown.periodText && !period.plain ? period.text : '',
  };
}

/** What the widgets say of a text beside its period: that it is not in the page's language, and that a machine translated it. */
export function remarksOn(text: PracticeText, language: string, words: PageWords): string[] {
  const isForeign = text.language !== undefined && !sameLanguage(text.language, language);
  return [
    ...(isForeign ? [words.textLanguage(languageName(text.language, language))] : []),
    ...(text.machine ? [words.machine()] : []),
  ];
}

function languageName(tag: string, language: string): string {
  const nameIn = (locales: string[]) =>
    new Intl.DisplayNames(locales, { type: 'language', fallback: 'none' }).of(tag);
  return nameIn(intlLocales(language)) ?? nameIn(['en']) ?? tag;
}
