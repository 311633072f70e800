import { own } from './record.js';

/** Tags that mean something else to `Intl`, or nothing to WebKit. */
const tags: Readonly<Record<string, string>> = {
  // European Portuguese, as in the interface and in schools; for `Intl` it is Brazilian.
  pt: 'pt-PT',
  cnr: 'sr-Latn-ME',
  // European, as the interface's words are: "12 November 2026", "Lublin, Kraków and Wrocław".
  en: 'en-GB',
};

/**
 * The locales to give to `Intl` for a page's language: that language, then English. Without English, `Intl` uses the browser's own
 * language if it lacks the page's.
 */
export function intlLocales(language: string): string[] {
  const tag = own(tags, language) ?? language;
  // Latin digits, as in the interface. Browsers write others with a country, and WebKit without one, too.
  return [tag.replace(/^(ar|ur)(-\w\w)?$/, '$&-u-nu-latn'), 'en'];
}
