import { registerElements } from './elements/register.js';
import { followPageLanguage } from './locales/localize.js';

// Registered once the messages are there, so that nothing is shown in English first. It never rejects.
void followPageLanguage().then(registerElements);
