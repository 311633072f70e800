/**
 * The locales to give to `Intl` for a page's language: that language, then English. Without English, `Intl` uses the browser's own
 * language if it lacks the page's. `pt` is European Portuguese here, as in the interface and in schools; for `Intl` it is Brazilian.
 */
export function intlLocales(language: string): string[] {
  return [language === 'pt' ? 'pt-PT' : language, 'en'];
}
