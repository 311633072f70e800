import type { Practice, PracticeText } from './practice.js';
import { remember } from './remember.js';

/**
 * A practice's words for readers of a language: those in exactly that language, else in the same language as written
 * elsewhere (`pt` for `pt-BR`; first in the same script, then in the same region), else its own.
 * @param language - BCP 47 tag of the page; undefined or nonsense gives the practice's own words
 */
export function textFor(practice: Practice, language: string | undefined): PracticeText {
  let [best] = practice.texts;
  if (language === undefined || practice.texts.length === 1) return best;
  const wanted = likely(language);
  let closest = 0;
  for (const text of practice.texts) {
    const score = closeness(
      wanted,
      text.language === undefined ? undefined : likely(text.language),
    );
    if (score > closest) {
      closest = score;
      best = text;
    }
  }
  return best;
}

/** A tag in its canonical form, and with the script and region that it most likely means: zh-TW and zh-Hant alike. */
const likely = /* @__PURE__ */ remember((tag) => {
  try {
    const locale = new Intl.Locale(tag);
    const { language, script, region } = locale.maximize();
    return { tag: locale.baseName, language: macrolanguage(language), script, region };
  } catch {
    return undefined;
  }
});

type Likely = ReturnType<typeof likely>;

function closeness(wanted: Likely, offered: Likely): number {
  if (!wanted || !offered || wanted.language !== offered.language) return 0;
  if (wanted.tag === offered.tag) return 5;
  return (
    1 + 2 * Number(wanted.script === offered.script) + Number(wanted.region === offered.region)
  );
}

/** Bokmål and Nynorsk are the two ways to write Norwegian, and readers of one read the other. */
function macrolanguage(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
