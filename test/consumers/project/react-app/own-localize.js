import { configureLocalization, msg } from '@lit/localize';
import 'intercultural-practices/define.js';

const own = {
  fr: { welcome: 'Bienvenue' },
  nb: { welcome: 'Velkommen' },
  'zh-Hant': { welcome: '歡迎' },
  ar: { welcome: 'مرحبًا' },
};

const practices = {
  fr: () => import('intercultural-practices/locales/fr.js'),
  nb: () => import('intercultural-practices/locales/nb.js'),
  'zh-Hant': () => import('intercultural-practices/locales/zh-Hant.js'),
  ar: () => import('intercultural-practices/locales/ar.js'),
};

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(own),
  loadLocale: async (locale) => {
    const { templates } = await practices[locale]();
    return { templates: { ...templates, ...own[locale] } };
  },
});

async function speak() {
  await setLocale(document.documentElement.lang);
  document.querySelector('h1').textContent = msg('Welcome', { id: 'welcome' });
}

new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
void speak();
