import { configureLocalization, type LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { nearestLocale } from './nearest-locale.js';

/** Fetches the messages of a locale. */
export type LoadLocale = (locale: string) => Promise<LocaleModule>;

/**
 * Puts the interface's messages into the page's language, `<html lang>`, and keeps them in step with it. To be called once a
 * page, and not by pages that configure @lit/localize themselves.
 *
 * Resolves once the messages are there, or cannot be had: then they stay English, and the webmaster is told. English and unknown
 * languages ask for nothing.
 */
export async function followPageLanguage(
  loadLocale: LoadLocale = (locale) => import(`./generated/${locale}.js`),
): Promise<void> {
  const { setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
  const root = document.documentElement;
  const follow = async (): Promise<void> => {
    const locale = nearestLocale(root.lang, [sourceLocale, ...targetLocales]) ?? sourceLocale;
    try {
      await setLocale(locale);
    } catch {
      console.warn(
        `intercultural-practices: the messages in "${locale}" could not be loaded from beside the script; they are shown in English.`,
      );
    }
  };
  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['lang'] });
  await follow();
}
