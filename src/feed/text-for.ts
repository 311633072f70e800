import type { Practice, PracticeText } from './practice.js';
import { remember } from './remember.js';

/**
 * The text of a practice that its readers understand best: in the first of their languages that it has, otherwise in the feed's
 * main language, otherwise the original. Of several texts in a language, the one with exactly this tag, or with the same script,
 * or with the same region (`pt` for `pt-BR`).
 * @param languages - BCP 47 tags: that of the page, then those that the visitor reads. Invalid tags are ignored
 */
export function textFor(practice: Practice, languages: readonly string[]): PracticeText {
  const { texts, feedLanguage } = practice;
  if (texts.length > 1) {
    for (const language of [...languages, feedLanguage ?? '']) {
      const best = closest(texts, likely(language));
      if (best) return best;
    }
  }
  return texts[0];
}

function closest(texts: Practice['texts'], wanted: Likely): PracticeText | undefined {
  let best: PracticeText | undefined;
  let highest = 0;
  for (const text of texts) {
    const score = closeness(wanted, likely(text.language ?? ''));
    if (score > highest) {
      highest = score;
      best = text;
    }
  }
  return best;
}

/** A tag in its canonical form, with its most likely script and region, so that zh-TW matches zh-Hant. */
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

/** Bokmål and Nynorsk are the two written forms of Norwegian; readers of one can read the other. */
function macrolanguage(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
