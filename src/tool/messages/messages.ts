import { translateSentences } from '../../feed/sentence.js';
import french from './fr.json' with { type: 'json' };

/** Languages in which the tool speaks. */
export const messageLanguages = ['en', 'fr'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

const frenchTexts: ReadonlyMap<string, string> = new Map(Object.entries(french));

let current: MessageLanguage = 'en';

/** Lets all messages be written in a language from now on. */
export function useMessages(language: MessageLanguage): void {
  current = language;
  translateSentences(language === 'fr' ? frenchTexts : undefined);
}

/** The language in which messages are written. */
export function messageLanguage(): MessageLanguage {
  return current;
}

/** The language of messages for people who use a locale: `fr-CA` → French, all but French → English. */
export function messageLanguageFor(locale: string): MessageLanguage {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}

/** A text that is no template, such as a description in the schema. */
export function translated(text: string): string {
  return (current === 'fr' && frenchTexts.get(text)) || text;
}
