import { configureLocalization, type LocaleModule } from '@lit/localize';
import {
  followPageLanguage,
  type LoadLocale,
  sourceLocale,
  targetLocales,
} from 'intercultural-practices/localize.js';

export const following: Promise<void> = followPageLanguage();

const loadLocale: LoadLocale = async (locale) => {
  const french: LocaleModule = await import('intercultural-practices/locales/fr.js');
  const { templates } = await import('intercultural-practices/locales/zh-Hant.js');
  return { templates: { ...(locale === 'fr' ? french.templates : templates), welcome: 'Welcome' } };
};

export const { setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
