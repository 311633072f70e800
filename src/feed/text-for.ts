import type { CityNames } from './places/places.js';
import type { Practice, PracticeText } from './practice.js';
import { own } from './record.js';
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
      const best = closest(texts, (text) => text.language ?? '', language);
      if (best) return best;
    }
  }
  return texts[0];
}

/**
 * A city's name in a language: the one with the closest tag, by the same rules. Not one in another script, such as the Cyrillic one
 * for `sr-Latn`: the usual name is better, as it is without any.
 */
export function cityName(
  { name, names }: { readonly name: string; readonly names?: CityNames | undefined },
  language: string,
): string {
  const tag = names && closest(Object.keys(names), (each) => each, language, sameScript);
  return tag ? (names[tag] ?? name) : name;
}

/** The names of a practice's cities in a language. */
export function cityNames(
  { cities, cityNames: known }: Pick<Practice, 'cities' | 'cityNames'>,
  language: string,
): string[] {
  return cities.map((name) => cityName({ name, names: known && own(known, name) }, language));
}

/** What is offered in the language that is closest to the wanted one; undefined if nothing is as close as `least`. */
function closest<Offer>(
  offers: readonly Offer[],
  tagOf: (offer: Offer) => string,
  wanted: string,
  least = 1,
): Offer | undefined {
  let best: Offer | undefined;
  const likelyWanted = likely(wanted);
  for (const offer of offers) {
    const score = closeness(likelyWanted, likely(tagOf(offer)));
    if (score >= least) {
      least = score + 1;
      best = offer;
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

/** The script in which a language is written, such as "Latn"; undefined if the tag is invalid. */
export const scriptOf = (language: string): string | undefined => likely(language)?.script;

type Likely = ReturnType<typeof likely>;

/** The closeness of two tags of one language and script. */
const sameScript = 3;

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

/** Whether two tags are of the same language, in whatever script and country. Bokmål, Nynorsk and `no` are Norwegian. */
export function sameLanguage(one: string, other: string): boolean {
  return likely(one)?.language === likely(other)?.language;
}
