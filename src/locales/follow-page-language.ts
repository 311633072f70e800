import { configureLocalization, type LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { nearestLocale } from './nearest-locale.js';

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
