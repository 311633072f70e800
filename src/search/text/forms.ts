import type { Folding, Segment } from '../../feed/text/fold.js';
import { latinSegments, segments, unspaced } from './segments.js';

/** A word by which a text is found. */
export interface Form extends Segment {
  /**
   * Present if the word itself does not stand in the text. For joined words it is the length of the first of them: what is typed
   * of it finds the first word.
   */
  readonly beyond?: number;
}

/** Maximum length of a typed text, and so of a joined word. */
export const longestText = 64;

/** Maximum number of words that are joined. More are an address, not a word. */
const mostJoined = 6;

const dash = /^[\p{Pd}\u2212]$/u;
const digits = /^\d+$/;

/**
 * The words by which a text is found: its own, and other forms of them. Words with a dash between them are also joined (well-being:
 * wellbeing), in names of cities also those with a space (Stara Zagora: starazagora); Arabic words are there without the article
 * as well, and Serbian ones in the other script.
 * @param language - BCP 47 tag, if known
 */
export function formsIn(text: string, folding: Folding, language = '', isCity = false): Form[] {
  const plain = !beyondLatin1.test(text);
  const found: Form[] = plain ? latinSegments(text, folding) : segments(text, folding);
  // Few cities have a name in each script, so a name in Cyrillic may mean any of them.
  const serbian = isCity || bothScripts.test(language) || (!plain && mayBeSerbian(text, language));
  if (plain && !serbian && !text.includes('-')) return found;
  const { length } = found;
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const { word, start, end } = found[at] as Form;
    if (!plain || serbian) {
      for (const form of formsToIndex(word, serbian, isCity && folding.saint)) {
        found.push({ word: form, start, end, beyond: 0 });
      }
    }
    const isJoined =
      at + 1 < length && found[at + 1]?.start === end + 1 && (isCity || isDash(text, end));
    if (isJoined) continue;
    if (at > from) pushJoined(found, found.slice(from, at + 1));
    from = at + 1;
  }
  if (!plain && unspaced.test(text)) pushPhrases(found, text, folding);
  return found;
}

/** Texts without these need no forms except joined ones. */
const beyondLatin1 = /[\u0106-\uffff]/;

function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || (code > 0xff && dash.test(text.charAt(at)));
}

function formsToIndex(word: string, serbian: boolean, saint: RegExp | false): string[] {
  return [
    withoutArticle(word),
    serbian && (inLatin(word) ?? (word < '\x7f' && serbianMark + word)),
    saint && saint.test(word) && saintMark,
  ].filter((form) => typeof form === 'string');
}

/** Adds the words of "anti-rumour-cafés" joined, beginning with each of them, so that each run of them begins one. */
function pushJoined(forms: Form[], run: readonly Segment[]): void {
  if (run.every(({ word }) => digits.test(word))) return;
  run.slice(0, Math.min(run.length - 1, mostJoined)).forEach((first, at) => {
    let { word, end } = first;
    for (const next of run.slice(at + 1, at + mostJoined)) {
      if (word.length + next.word.length > longestText) break;
      word += next.word;
      end = next.end;
    }
    const beyond = first.word.length;
    if (word.length > beyond) forms.push({ word, start: first.start, end, beyond });
  });
}

/** Adds phrases without spaces whole, because dictionaries cut a word that stands alone otherwise than in a phrase. */
function pushPhrases(forms: Form[], text: string, folding: Folding): void {
  for (const { word, start, end } of latinSegments(text, folding)) {
    if (unspaced.test(word)) forms.push({ word: phraseMark + word, start, end, beyond: 0 });
  }
}

const arabicLetters = 0x620;

/** The Arabic article, alone or behind "and", "so", "with", "like", "for". */
const article = /^(?:[وفبك]?ال|[وف]?لل)(?=..)/;

/** والمدرسة and للمدرسة as مدرسة; undefined if the word has no article. */
function withoutArticle(word: string): string | undefined {
  if (word.charCodeAt(0) < arabicLetters) return undefined;
  const bare = word.replace(article, '');
  return bare === word ? undefined : bare;
}

/** Begins the Latin words of Serbian texts: typed in Cyrillic, "мост" means those, not the English "most". No word contains it. */
const serbianMark = '!';

/** Stands for "Saint", "St.", "Sankt", "Sv." in the name of a city. No word contains it. */
const saintMark = '#';

/** Begins phrases of scripts without spaces. No word contains it. */
export const phraseMark = '"';

/** Whether an entry of the index is only for words typed in another form. */
export const isMarked = (word: string): boolean => word < '0';

/** Serbian and Macedonian Cyrillic, folded, with Latin letters as `fold` leaves them. */
const latinLetters = new Map(
  'аa бb вv гg дd ђd еe жz зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цc чc џdz шs ѕdz'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** школа as skola; undefined if the word has other letters. */
function inLatin(word: string): string | undefined {
  let latin = '';
  for (const char of word) {
    const letters = latinLetters.get(char);
    if (!letters) return undefined;
    latin += letters;
  }
  return latin;
}

const bothScripts = /^(?:sr|sh|bs|hr|cnr|me|mk)\b/;

const twoScriptLetters = /[čćđšžČĆĐŠŽа-шА-Шђјљњћџѕ]/;

/** Whether a text that is not marked as Serbian, Montenegrin, Bosnian, Croatian or Macedonian may be it. Feeds often say "en". */
function mayBeSerbian(text: string, language = ''): boolean {
  if (/^(?!en\b)./.test(language) || !twoScriptLetters.test(text)) return false;
  return !/[ыэёъьщюяйєіїґў]/i.test(text);
}

/** The other forms in which a typed word is looked up. */
export function otherForms(word: string, { saint }: Folding): string[] {
  const latin = inLatin(word);
  return [withoutArticle(word), latin && serbianMark + latin, saint.test(word) && saintMark].filter(
    (form) => typeof form === 'string',
  );
}

/** Whether a word of a text, in any form, is among the words that matched. */
export function isAmong(word: string, words: ReadonlySet<string>, { saint }: Folding): boolean {
  return [
    word,
    serbianMark + word,
    withoutArticle(word),
    inLatin(word),
    saint.test(word) && saintMark,
  ].some((form) => form && words.has(form));
}
