import { hasPage } from '../elements/server.js';
import { followPageLanguage as follow, type LoadLocale } from './follow-page-language.js';
import { messageModules } from './message-modules.js';

export { sourceLocale, targetLocales } from './generated/locale-codes.js';
export type { LoadLocale };

// Apps may call it at each render.
let following: Promise<void> | undefined;

/**
 * Shows the interface's messages in the page's language, `<html lang>`, and follows its changes.
 *
 * Resolves when the messages have loaded; it never rejects. If loading fails, they are in English, and a warning is logged. For
 * English and unknown languages, nothing is loaded. Further calls only return the promise of the first one. On a server, where
 * there is no document, a call does nothing.
 *
 * If your app configures @lit/localize itself, do not call this. Add the `templates` of `intercultural-practices/locales/*.js` to
 * what your own `loadLocale` returns.
 *
 * @param loadLocale - loads the messages; by default from this package
 */
export function followPageLanguage(loadLocale: LoadLocale = loadFromPackage): Promise<void> {
  if (!hasPage()) return Promise.resolve();
  following ??= follow(loadLocale).catch(() => {
    console.warn(
      'intercultural-practices: @lit/localize is already configured, so followPageLanguage() does nothing. To translate the elements, add the templates of intercultural-practices/locales/*.js to what your own loadLocale returns.',
    );
  });
  return following;
}

async function loadFromPackage(locale: string): ReturnType<LoadLocale> {
  const load = messageModules[locale];
  if (!load) throw new Error(`There are no messages in "${locale}".`);
  return load();
}
