import { configureLocalization, type LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/** Loads the messages of a locale. */
export type LoadLocale = (locale: string) => Promise<LocaleModule>;

/**
 * Shows the interface's messages in the page's language, `<html lang>`, and follows its changes.
 *
 * Resolves when the messages have loaded. If that fails, they are in English, and a warning is logged; if it takes longer than
 * `patience`, they are in English until they arrive. Rejects only if @lit/localize is already configured, which is possible only
 * once.
 *
 * @param patience - in milliseconds
 */
export async function followPageLanguage(loadLocale: LoadLocale, patience = 4_000): Promise<void> {
  const { setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
  const root = document.documentElement;
  const follow = async (): Promise<void> => {
    const locale = nearestLocale(root.lang, [sourceLocale, ...targetLocales]) ?? sourceLocale;
    try {
      await setLocale(locale);
    } catch {
      console.warn(
        `intercultural-practices: the messages in "${locale}" could not be loaded. The interface is in English.`,
      );
      // Otherwise they would stay in the page's previous language.
      await setLocale(sourceLocale);
    }
  };
  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['lang'] });
  await Promise.race([follow(), new Promise((resolve) => void setTimeout(resolve, patience))]);
}

/** Tags that a language tag can be matched with, the most specific first: `sr` → `sr-RS`, `sr-Cyrl`, `sr`. */
function* broader(tag: string): Iterable<string> {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (region) yield `${language}-${region}`;
  if (script) yield `${language}-${script}`;
  // Only for the default script: people who read Kurdish in Arabic script may not read it in Latin script.
  if (new Intl.Locale(language).maximize().script === script) yield language;
}

// CLDR has Bokmål and Nynorsk but not `no`. WebKit does not map Serbo-Croatian to Serbian.
const synonyms = new Map([
  ['no', 'nb'],
  ['sh', 'sr-Latn'],
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
  // The unchanged tag first, because ICU turns Montenegrin (`cnr`), which is a separate locale here, into `sr-ME`.
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
