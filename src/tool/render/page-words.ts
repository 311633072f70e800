import { nearestLocale } from '../../locales/follow-page-language.js';
import { sourceLocale, targetLocales } from '../../locales/generated/locale-codes.js';
import { messageModules } from '../../locales/message-modules.js';

/**
 * What the widgets say, for a page without them: the ids of their messages, and the English texts, with `{}` for the value. A test
 * compares both with src/locales/xliff.
 */
export const messages = {
  source: ['s91e35b759940b346', 'Source:'],
  asOf: ['s1c5dc91a3db779e0', 'as of {}'],
  licence: ['s17229a8bb451f914', 'Licence'],
  inTheList: ['s42a369dacdcd2413', 'In the list of good practices'],
  ongoing: ['s0cd0f490954a4ee2', 'Ongoing'],
  since: ['s055718e64eaa99fb', 'Since {}'],
  until: ['sfe255b8825ebcad9', 'Until {}'],
} as const;

/** What the widgets say, in one language: with a value for messages that have a place for one. */
export type PageWords = Readonly<Record<keyof typeof messages, (value?: string) => string>>;

/** The widgets' words in the language of a page; in English if they have no translation. */
export async function pageWords(language: string): Promise<PageWords> {
  const locale = nearestLocale(language, [sourceLocale, ...targetLocales]) ?? sourceLocale;
  const load = messageModules[locale];
  return wordsOf(load ? (await load()).templates : {});
}

/** The widgets' words in English. */
export const englishWords: PageWords = wordsOf({});

function wordsOf(templates: Readonly<Record<string, unknown>>): PageWords {
  const word = (name: keyof typeof messages) => {
    const [id, english] = messages[name];
    const text = textOf(templates[id]) ?? english;
    return (value = '') => text.replace('{}', () => value);
  };
  return {
    source: word('source'),
    asOf: word('asOf'),
    licence: word('licence'),
    inTheList: word('inTheList'),
    ongoing: word('ongoing'),
    since: word('since'),
    until: word('until'),
  };
}

/** The text of a translated message, with `{}` for its value. None of ours has markup. */
function textOf(template: unknown): string | undefined {
  if (typeof template === 'string') return template;
  const isText = typeof template === 'object' && template !== null && 'strings' in template;
  return isText && Array.isArray(template.strings) ? template.strings.join('{}') : undefined;
}
