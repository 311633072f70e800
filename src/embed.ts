import { registerElements } from './elements/register.js';
import { fitFrames } from './frame/fit-frames.js';
import { followPageLanguage } from './locales/localize.js';
import { upgradeDivs } from './upgrade.js';

fitFrames();

// Registered once the messages are there, so that nothing is shown in English first. It never rejects.
void followPageLanguage().then(() => {
  registerElements();
  upgradeDivs();
});
