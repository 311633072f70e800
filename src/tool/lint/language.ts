import { eld } from 'eld/extrasmall';
import { remember } from '../../feed/remember.js';
import { isPlainly } from './common-words.js';
import { hint, type Doubt, type LintItem, type RawTexts } from './lint.js';

/** Codes that the detector cannot tell apart or calls otherwise. */
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

/** Texts of no declared language, or of another one than declared. */
export function* lintLanguage(item: LintItem): Generator<Doubt> {
  for (const texts of item.languages) {
    const { path, language } = texts;
    if (language === undefined) {
      const message =
        'No language is given, so read-aloud and translation have to guess. Name it: "en", "sr-Latn".';
      yield hint(item, [...path, 'language'], 'no-language', message);
      continue;
    }
    const declared = family(language);
    if (!supported.has(declared)) continue;
    yield* lintProse(item, texts, declared);
    yield* lintTitle(item, texts, declared);
  }
}

function* lintProse(item: LintItem, { path, texts }: RawTexts, declared: string) {
  const prose = texts
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .map(({ value }) => value)
    .join('\n');
  if (!enoughLetters.test(prose)) return;
  const found = detectOther(prose, declared);
  if (!found || found.declaredScore > 0.6 * found.score) return;
  const doubt = hint(item, [...path, 'language'], 'other-language', sentence(found, declared));
  yield manyLetters.test(prose) ? { ...doubt, severity: 'error' as const } : doubt;
}

/** Titles are short and full of names: only a clear case among several words counts, and only as a hint. */
function* lintTitle(item: LintItem, { path, texts }: RawTexts, declared: string) {
  const title = texts.find(({ kind }) => kind === 'title');
  if (!title || !enoughInTitle.test(title.value) || title.value.split(/\s+/).length < 3) return;
  const found = detectOther(title.value, declared);
  if (!found || found.score < 0.65 || found.declaredScore > 0.5 * found.score) return;
  yield hint(item, [...path, ...title.path], 'other-language', sentence(found, declared));
}

interface Detection {
  readonly language: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly declaredScore: number;
}

/**
 * As much of a text as tells its language: of 166 real ones and the interface's translations the detector takes none for
 * another from 150 letters on, and its time grows with each.
 */
const sample = 200;

/** The language that a text reads like, if that is surely another than declared. */
function detectOther(text: string, declared: string): Detection | undefined {
  const beginning = text.slice(0, sample);
  if (isPlainly(declared, beginning)) return undefined;
  const result = eld.detect(beginning);
  const { language } = result;
  // Scores and reliability are worked out on demand, and most texts are what they are said to be.
  if (family(language) === declared || !result.isReliable()) return undefined;
  const scores = Object.entries(result.getScores());
  const scoreOf = (wanted: string) =>
    Math.max(0, ...scores.filter(([code]) => family(code) === wanted).map(([, score]) => score));
  return { language, score: scoreOf(family(language)), declaredScore: scoreOf(declared) };
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function sentence({ language }: Detection, declared: string): string {
  const name = (tag: string) => names.of(tag === 'sh' ? 'sr' : tag);
  return `This reads like ${name(language)}, but is said to be ${name(declared)}.`;
}
