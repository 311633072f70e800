import './doctor-in-address.js';
import { registerElements } from './elements/register.js';
import { fitFrames } from './frame/fit-frames.js';
import { followPageLanguage } from './locales/follow-page-language.js';
import { upgradeDivs } from './upgrade.js';

fitFrames();

// Elements are registered after the messages have loaded, so that the interface is not shown in English first. It never rejects,
// because this copy of @lit/localize is configured only here. The embed build replaces the address (scripts/later-files.ts).
void followPageLanguage((locale) => import(`./locales/generated/${locale}.js`)).then(() => {
  registerElements();
  upgradeDivs();
});
