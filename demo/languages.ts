import { sourceLocale, targetLocales } from '../src/locales/generated/locale-codes.js';

/** Languages of the interface that are written from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

const select = document.querySelector('select#language');
const asked = new URLSearchParams(location.search).get('lang') ?? sourceLocale;

function speak(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft.has(language) ? 'rtl' : 'ltr';
}

if (select instanceof HTMLSelectElement) {
  const choices = [sourceLocale, ...targetLocales].map((language) => {
    const name =
      new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
    return new Option(`${name} (${language})`, language, false, language === asked);
  });
  select.append(...choices);
  select.addEventListener('change', () => {
    speak(select.value);
    history.replaceState(history.state, '', `?lang=${select.value}`);
  });
  speak(select.value);
}
