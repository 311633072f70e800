import { inLatin } from './period-letters.js';
import type { Token } from './period-tokens.js';
import { endings, phrases, type Meaning, type Words } from './period-words.js';

/** Maximum number of letters before a star. Without a limit, a word of a million letters would be looked up a million times. */
const longestStem = 12;

/** Looks words up. */
export interface PhraseBook {
  /** Whether the book has exactly this word. */
  has(word: string): boolean;
  /** The meaning of the longest phrase (up to three tokens) at a position, and its number of tokens. */
  phraseAt(tokens: readonly Token[], at: number): readonly [meaning: Meaning, length: number];
  /** What an ending of a number means; undefined if it is none. */
  ending(word: string): Meaning | undefined;
}

function indexed(lists: Words): ReadonlyMap<string, Meaning> {
  return new Map(
    lists.flatMap(([meaning, list]) =>
      list.split(/,\s/).map((phrase) => [phrase, meaning] as const),
    ),
  );
}

/** The meaning of a word's longest stem. */
function byStem(meanings: ReadonlyMap<string, Meaning>, word: string): Meaning | undefined {
  for (let length = Math.min(word.length, longestStem); length > 1; length--) {
    const meaning = meanings.get(`${word.slice(0, length)}*`);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Words written together with the next one: Hebrew "from", "to", "in", "the", "and"; Arabic "and", "in", "to", "the". */
const attached = /^(?:(מ)|(ל)|[בהוכש]|(?:و|ف)?(?:[بلك]?(?:ال)?)?)(?=..)/;

/**
 * Months and parts of years with an ending that says "since" (toukokuusta, septembrist, januártól, irailetik, Eylül’den, მაისიდან,
 * մայիսից) or "until". Only after letters that such words have, because Nollaig and leden are months too.
 */
const hungarian = '(?:uar|ius|jus|lis|tus|ber|sza?|yara?|vege|eleje|kozepe)[ae]?';
const estonian =
  '(?:uari|rtsi|rilli|mai|juuni|juuli|gusti|bri|kevade|suve|sugise|talve|alguse|lopu)';
const basque = '(?:il|xo|atz|ain|tu|rri|aro|ndu)';
const since = new RegExp(
  `(?:kuu|kesa|syksy|kevaa|talve|alu|lopu)sta$|${estonian}st$|${hungarian}tol$|${basque}e?tik$|(?:[bdlmnrstyz]d|[kts]t)an$|(?:lul|im|rel)den$|[iu]nd[ae]n$|..idan$|..(?:ri|ti|li|si)c$`,
);
const until = new RegExp(`kuuhun$|${estonian}ni$|${hungarian}ig$|${basque}e?ra$|..mde$`);

/** Indexes the words. */
export function createPhraseBook(more: Words): PhraseBook {
  const meanings = indexed([...phrases, ...more]);
  const endingMeanings = indexed(endings);

  function ofWord(word: string): Meaning | undefined {
    const meaning = meanings.get(word) ?? byStem(meanings, word);
    if (meaning !== 'M' && meaning !== 'm') return meaning;
    if (since.test(word)) return `A${meaning}`;
    return until.test(word) ? `T${meaning}` : meaning;
  }

  /** The meaning of a word that may have others attached. */
  function ofAttached(word: string): Meaning | undefined {
    const [prefix = '', from, to] = attached.exec(word) ?? [];
    const rest = prefix && ofWord(word.slice(prefix.length));
    if (rest === undefined || !prefix) return undefined;
    if (from && 'yMmP'.includes(rest || ' ')) return `f${rest}`;
    if (from) return undefined;
    return to ? `C${rest}` : rest;
  }

  return {
    has: (word) => meanings.has(inLatin(word)),
    phraseAt(tokens, at) {
      const words = tokens.slice(at, at + 3).map(({ text }) => inLatin(text));
      for (let length = words.length; length > 1; length--) {
        const meaning = meanings.get(words.slice(0, length).join(' '));
        if (meaning !== undefined) return [meaning, length];
      }
      const [word = ''] = words;
      if (/^[.',،、，:;؛!()[\]"“”„«»|•·]$/.test(word))
        return [/[.:：'"“”„«»!]/.test(word) ? '' : ',', 1];
      return [ofWord(word) ?? ofAttached(word) ?? 'x', 1];
    },
    ending: (word) => endingMeanings.get(inLatin(word)) ?? byStem(endingMeanings, inLatin(word)),
  };
}
