/**
 * The commonest words of the programme's two languages, in which most practices are written, without those that other
 * European languages write alike ("for", "in", "on"; "la", "les", "que").
 */
const commonWords = new Map(
  [
    [
      'en',
      `the of and with that their they from this these who which how into are by can what where when have has was were
       it its all at between each other others both more not but such we our you your about`,
    ],
    [
      'fr',
      `des dans est et pour avec qui sont aux leur leurs sur du au ces cette une ils elles par plus ou les entre afin ainsi ceux celle cet tous toutes nous vous mais sa ses`,
    ],
  ].map(([language = '', words = '']) => [language, new Set(words.split(/\s+/))]),
);

/** Different words, and their share of all, that no text in another language reaches: a quoted title has fewer. */
const least = { words: 2, share: 0.15 };

/**
 * Whether a text is plainly in a language, by words that only this one has. False says nothing: whoever needs to know has to
 * ask the detector of languages, which costs thirty times as much.
 */
export function isPlainly(language: string, text: string): boolean {
  const common = commonWords.get(language);
  if (!common) return false;
  const words = text.toLowerCase().split(/[\s.,;:()’'-]+/);
  const met = words.filter((word) => common.has(word));
  return met.length >= least.share * words.length && new Set(met).size >= least.words;
}
