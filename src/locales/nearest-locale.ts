/** Tags that a language tag can be matched with, the most specific first: `sr` → `sr-RS`, `sr-Cyrl`, `sr`. */
function* broader(tag: string): Iterable<string> {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  // ICU makes it `sr-ME`, but Montenegrin is a separate locale here, in Latin letters.
  if (/^cnr-/i.test(tag) && script !== 'Cyrl') yield 'cnr';
  if (region) yield `${language}-${region}`;
  if (script) yield `${language}-${script}`;
  // Only for the default script: people who read Kurdish in Arabic script may not read it in Latin script.
  if (new Intl.Locale(language).maximize().script === script) yield language;
}

// CLDR has Bokmål and Nynorsk but not `no`. WebKit maps neither Serbo-Croatian nor Montenegrin to Serbian.
const synonyms = new Map([
  ['no', 'nb'],
  ['sh', 'sr-Latn'],
  ['cnr-Cyrl', 'sr'],
]);

/**
 * The locale that fits a language best, or undefined if none fits.
 *
 * @param tag - language tag from a page: it may be deprecated (`iw`), regional (`de-AT`), or invalid
 * @param locales - tags of the available locales
 */
export function nearestLocale(tag: string, locales: readonly string[]): string | undefined {
  const has = (wanted: string): string | undefined =>
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  const exact = has(tag);
  if (exact) return exact;
  try {
    for (const candidate of broader(tag)) {
      const locale = has(synonyms.get(candidate) ?? candidate);
      if (locale) return locale;
    }
  } catch {
    // Not a valid language tag, such as "english".
  }
  return undefined;
}
