import type { Practice, PracticeText } from './practice.js';

/**
 * A practice's words for readers of a language: those in exactly that language, else in the same language as written
 * elsewhere (`pt` for `pt-BR`; first in the same script, then in the same region), else its own.
 * @param language - BCP 47 tag of the page; undefined or nonsense gives the practice's own words
 */
export function textFor(practice: Practice, language: string | undefined): PracticeText {
  let [best] = practice.texts;
  // Most practices have one text, and what follows costs some microseconds a text.
  const wanted = practice.texts.length > 1 ? locale(language) : undefined;
  if (!wanted) return best;
  let closest = 0;
  for (const text of practice.texts) {
    const score = closeness(wanted, locale(text.language));
    if (score > closest) {
      closest = score;
      best = text;
    }
  }
  return best;
}

function locale(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(tag) : undefined;
  } catch {
    return undefined;
  }
}

function closeness(wanted: Intl.Locale, offered: Intl.Locale | undefined): number {
  if (!offered) return 0;
  if (wanted.baseName === offered.baseName) return 5;
  // The likely script and region are in it then: zh-TW and zh-Hant are both zh-Hant-TW.
  const a = wanted.maximize();
  const b = offered.maximize();
  if (macrolanguage(a.language) !== macrolanguage(b.language)) return 0;
  return 1 + 2 * Number(a.script === b.script) + Number(a.region === b.region);
}

/** Bokmål and Nynorsk are the two ways to write Norwegian, and readers of one read the other. */
function macrolanguage(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
