import { plainText } from '../../feed/text/plain-text.js';
import type { Practice, PracticeText } from '../../feed/practice.js';

/** What a text is of its practice: `title`, `summary`, `text`, `period`, `section 2 heading`, `section 2 text`. */
export type Part = string;

/** The texts of a practice in one language, in the order in which people read them. */
export type Parts = ReadonlyMap<Part, string>;

/** The parts of a practice's text. XML cannot hold two of Unicode's noncharacters, which nobody sees. */
export function partsOf(text: PracticeText, period = text.periodText): Parts {
  const parts: [Part, string | undefined][] = [
    ['title', text.title],
    ['summary', text.summary],
    ['text', text.text],
    ...text.sections.flatMap((section, index): [Part, string][] => [
      [sectionPart(index, 'heading'), section.heading],
      [sectionPart(index, 'text'), section.text],
    ]),
    ['period', period],
  ];
  return new Map(
    parts.flatMap(([part, words]) =>
      words ? [[part, words.replace(/[\uFFFE\uFFFF]/g, '')] as const] : [],
    ),
  );
}

/** What a translator needs of a practice: its parts, and in which language they are. */
export interface SourceTexts {
  /** Absent if the feed does not give it. */
  readonly language: string | undefined;
  readonly parts: Parts;
}

/**
 * The texts that a practice is translated from: those in a language, or its original. The words of a period count only where
 * the elements show them, which is where they say more than its years.
 *
 * @returns nothing if it has no text in that language
 */
export function sourceTexts(practice: Practice, language?: string): SourceTexts | undefined {
  const [original] = practice.texts;
  const text = language === undefined ? original : textIn(practice, language);
  if (!text) return undefined;
  const { period } = practice;
  const words = period.plain || period.text === '' ? undefined : period.text;
  return { language: text.language, parts: partsOf(text, text.periodText ?? words) };
}

/** The text in exactly this language. */
export function textIn(practice: Practice, language: string): PracticeText | undefined {
  return practice.texts.find((text) => text.language === language);
}

export function sectionPart(index: number, kind: 'heading' | 'text'): Part {
  return `section ${index + 1} ${kind}`;
}

/**
 * The parts of a translation by the names that they have in its source. A text without a summary is one if it is short, in either
 * language. Which section is which nobody knows if their numbers differ.
 */
export function alignedParts(translated: Parts, source: Parts): Parts {
  const aligned = new Map(alignedBody(translated, source));
  const same = countSections(translated) === countSections(source);
  for (const part of translated.keys()) {
    if (!same && isOfSection(part)) aligned.delete(part);
  }
  return aligned;
}

/** The parts of a translation, the only text of its source by the name that it has there. */
export function alignedBody(translated: Parts, source: Parts): Parts {
  const aligned = new Map(translated);
  const body = onlyBody(source);
  const other = body === 'text' ? translated.get('summary') : translated.get('text');
  if (body && other !== undefined && !aligned.has(body)) aligned.set(body, other);
  return aligned;
}

/** The summary or the text, if there is only one of the two. */
export function onlyBody(parts: Parts): 'summary' | 'text' | undefined {
  const [one, ...more] = (['summary', 'text'] as const).filter((part) => parts.has(part));
  return more.length === 0 ? one : undefined;
}

/** How many sections parts have. */
export function countSections(parts: Parts): number {
  return [...parts.keys()].filter(isOfSection).length / 2;
}

/** Whether a part is the heading or the text of a section. */
export function isOfSection(part: Part): boolean {
  return part.startsWith('section ');
}

/** The name of a part as somebody may have written it; nothing if there is no such part. */
export function readPart(written: string): Part | undefined {
  const part = written.trim().toLowerCase().replace(/\s+/g, ' ');
  return /^(?:title|summary|text|period|section [1-9]\d* (?:heading|text))$/.test(part)
    ? part
    : undefined;
}

/**
 * A text of a part as the elements show it, but of any length. Empty if nothing of it would be seen. Twice, because spaces are left
 * where the first time takes a mark of direction away.
 */
export function tidyText(text: string, part: Part): string {
  const lines = part === 'summary' || part.endsWith('text');
  const tidy = (given: string) => plainText(given, 1_000_000_000, lines)?.text ?? '';
  return tidy(tidy(text.replace(/[\uFFFE\uFFFF]/g, '')));
}

/** Whether two texts say the same: programs change white space, and how accented letters are stored. */
export function isSameText(one: string, other: string): boolean {
  return one === other || textKey(one) === textKey(other);
}

function textKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}
