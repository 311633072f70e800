import { eld } from 'eld/extrasmall';
import { remember } from '../../feed/remember.js';
import { sentence } from '../../feed/sentence.js';
import { messageLanguage } from '../messages/messages.js';
import { hint, type Lint, type LintItem, type WrittenTexts } from './lint.js';

/** Codes that the detector cannot tell apart or has other names for. */
const families = new Map([
  ['hr', 'sh'],
  ['sr', 'sh'],
  ['bs', 'sh'],
  ['cnr', 'sh'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['id', 'ms'],
  ['fil', 'tl'],
]);

const family = remember((tag) => {
  const [code = ''] = tag.toLowerCase().split('-');
  return families.get(code) ?? code;
});

const supported = new Set(Object.values(eld.info().Languages).map(family));

/** With fewer letters, names decide what the detector says. */
const enoughLetters = /^(?:\P{L}*\p{L}){40}/u;
const manyLetters = /^(?:\P{L}*\p{L}){100}/u;
const enoughInTitle = /^(?:\P{L}*\p{L}){20}/u;

/** Texts without a declared language, and texts in another language than they declare. */
export function lintLanguage(fromTables: (item: LintItem) => boolean): Lint {
  return function* (item) {
    for (const texts of item.languages) {
      const { languagePath, language } = texts;
      if (language === undefined) {
        const message = fromTables(item)
          ? sentence`The row names no language, so read-aloud and translation tools have to guess. Write one into a column "language", such as en or sr-Latn, or add one for all rows: --language en.`
          : sentence`The practice names no language, so read-aloud and translation tools have to guess. Add one to it or to the feed, such as "language": "en".`;
        yield hint(item, languagePath, 'no-language', message);
        continue;
      }
      const declared = family(language);
      if (!supported.has(declared)) continue;
      yield* lintProse(item, texts, declared);
      yield* lintTitle(item, texts, declared);
    }
  };
}

function* lintProse(item: LintItem, { languagePath, texts }: WrittenTexts, declared: string) {
  const prose = texts
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .map(({ value }) => value)
    .join('\n');
  if (!enoughLetters.test(prose)) return;
  const found = detectOther(prose, declared);
  if (!found || found.declaredScore > 0.6 * found.score) return;
  const doubt = hint(item, languagePath, 'other-language', readsLike(found, declared));
  yield manyLetters.test(prose) ? { ...doubt, severity: 'error' as const } : doubt;
}

/** Titles are short and full of names: only a clear case among several words counts, and only as a hint. */
function* lintTitle(item: LintItem, { texts }: WrittenTexts, declared: string) {
  const title = texts.find(({ kind }) => kind === 'title');
  if (!title || !enoughInTitle.test(title.value) || title.value.split(/\s+/).length < 3) return;
  const found = detectOther(title.value, declared);
  if (!found || found.score < 0.65 || found.declaredScore > 0.5 * found.score) return;
  yield hint(item, title.path, 'other-language', readsLike(found, declared));
}

interface Detection {
  readonly language: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly declaredScore: number;
}

/**
 * How much of a text is enough to tell its language, in letters: from 150 on, the detector is right about all of 166 real texts
 * and the interface's translations, and each letter takes more time.
 */
const sample = 200;

/** The language that a text reads like, if that is certainly another one than declared. */
function detectOther(text: string, declared: string): Detection | undefined {
  const beginning = text.slice(0, sample);
  if (isPlainly(declared, beginning)) return undefined;
  const result = eld.detect(beginning);
  const { language } = result;
  // Scores and reliability cost time, and most texts are in the language that they declare.
  if (family(language) === declared || !result.isReliable()) return undefined;
  const scores = Object.entries(result.getScores());
  const scoreOf = (wanted: string) =>
    Math.max(0, ...scores.filter(([code]) => family(code) === wanted).map(([, score]) => score));
  return { language, score: scoreOf(family(language)), declaredScore: scoreOf(declared) };
}

const namesOfLanguages = new Map<string, Intl.DisplayNames>();

function readsLike({ language }: Detection, declared: string): string {
  const speaking = messageLanguage();
  const names =
    namesOfLanguages.get(speaking) ?? new Intl.DisplayNames(speaking, { type: 'language' });
  namesOfLanguages.set(speaking, names);
  const name = (tag: string) => names.of(tag === 'sh' ? 'sr' : tag) ?? tag;
  return sentence`This reads like ${name(language)}, but is declared to be ${name(declared)}.`;
}

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

/** Different words, and their share of all words, that no text in another language reaches: a quoted title has fewer. */
const leastCommon = { words: 2, share: 0.15 };

/**
 * Whether a text is plainly in a language, by words that only this one has. False says nothing: then only the language detector
 * can tell, which takes thirty times as long.
 */
export function isPlainly(language: string, text: string): boolean {
  const common = commonWords.get(language);
  if (!common) return false;
  const all = text.toLowerCase().split(/[\s.,;:()’'-]+/);
  const met = all.filter((word) => common.has(word));
  return met.length >= leastCommon.share * all.length && new Set(met).size >= leastCommon.words;
}
