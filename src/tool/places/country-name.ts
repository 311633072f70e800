import { remember } from '../../feed/remember.js';
import { messageLanguage } from '../messages/messages.js';

const namesIn = remember(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** A country as the messages name it, with the code that its column takes: "Norway (NO)". */
export function countryName(code: string): string {
  const name = /^[A-Z]{2}$/.test(code) ? namesIn(messageLanguage()).of(code) : undefined;
  return name === undefined ? code : `${name} (${code})`;
}
