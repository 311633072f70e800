import { eld } from 'eld/extrasmall';
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

const supported = new Set(Object.values(eld.info().Languages).map(family));

/** Below this many letters, names decide what the detector says. */
const fewLetters = 40;
const manyLetters = 100;

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
  const letters = countLetters(prose);
  if (letters < fewLetters) return;
  const found = detectOther(prose, declared);
  if (!found || found.declaredScore > 0.6 * found.score) return;
  const doubt = hint(item, [...path, 'language'], 'other-language', sentence(found, declared));
  yield letters < manyLetters ? doubt : { ...doubt, severity: 'error' as const };
}

/** Titles are short and full of names: only a clear case among several words counts, and only as a hint. */
function* lintTitle(item: LintItem, { texts }: RawTexts, declared: string) {
  const title = texts.find(({ kind }) => kind === 'title');
  if (!title || countLetters(title.value) < 20 || title.value.split(/\s+/).length < 3) return;
  const found = detectOther(title.value, declared);
  if (!found || found.score < 0.65 || found.declaredScore > 0.5 * found.score) return;
  yield hint(item, title.path, 'other-language', sentence(found, declared));
}

interface Detection {
  readonly language: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly declaredScore: number;
}

/** As much of a text as tells its language. */
const sample = 500;

/** The language that a text reads like, if that is surely another than declared. */
function detectOther(text: string, declared: string): Detection | undefined {
  const result = eld.detect(text.slice(0, sample));
  const { language } = result;
  // Scores and reliability are worked out on demand, and most texts are what they are said to be.
  if (family(language) === declared || !result.isReliable()) return undefined;
  const scores = Object.entries(result.getScores());
  const scoreOf = (wanted: string) =>
    Math.max(0, ...scores.filter(([code]) => family(code) === wanted).map(([, score]) => score));
  return { language, score: scoreOf(family(language)), declaredScore: scoreOf(declared) };
}

function sentence({ language }: Detection, declared: string): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return `This reads like ${names.of(language)}, but is said to be ${names.of(declared === 'sh' ? 'sr' : declared)}.`;
}

function family(tag: string): string {
  const [code = ''] = tag.toLowerCase().split('-');
  return families.get(code) ?? code;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
