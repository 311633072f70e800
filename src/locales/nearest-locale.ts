/** The tags that say the same as one another in ever fewer words: `zh-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
function* broader(tag: string): Iterable<string> {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (region) yield `${language}-${region}`;
  if (script) yield `${language}-${script}`;
  // Not to readers of another script: Kurdish in Arabic letters is not helped by Kurdish in Latin ones.
  if (new Intl.Locale(language).maximize().script === script) yield language;
}

// Norwegian as such is nowhere to be had: CLDR has Bokmål and Nynorsk. Serbo-Croatian WebKit does not know as Serbian.
const synonyms = new Map([
  ['no', 'nb'],
  ['sh', 'sr-Latn'],
]);

/**
 * The locale that serves readers of a language best, or undefined where none does.
 *
 * @param tag - BCP 47 tag, as a page gives it: old (`iw`), regional (`de-AT`), or wrong
 * @param locales - tags of the locales there are
 */
export function nearestLocale(tag: string, locales: readonly string[]): string | undefined {
  const has = (wanted: string): string | undefined =>
    locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  // As it stands first: ICU makes `sr-ME` of Montenegrin (cnr), which is a locale of its own here.
  const exact = has(tag);
  if (exact) return exact;
  try {
    for (const candidate of broader(tag)) {
      const locale = has(synonyms.get(candidate) ?? candidate);
      if (locale) return locale;
    }
  } catch {
    // No language tag at all, such as "english".
  }
  return undefined;
}
