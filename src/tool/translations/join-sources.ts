import { countSections, isOfSection, type Part, type Parts } from './text-parts.js';
import type { ReturnedText } from './translation-sheet.js';

/** A text that came back, and all that the practice says in the language that it was translated from. */
export interface FoundText extends ReturnedText {
  readonly parts: Parts;
}

export interface JoinedSources {
  /** What the practice says in any of the languages. */
  readonly source: Parts;
  readonly texts: readonly FoundText[];
  /** Texts of sections that are not those of the source. */
  readonly strays: readonly FoundText[];
}

/**
 * Translations into one language may be made from several, which do not all have the same parts. Their sources become one, whichever
 * text comes first. Its sections are those of the original if one of them is translated, otherwise those of the language that has most;
 * in a language with another number of them, nobody knows which is which.
 */
export function joinSources(texts: readonly FoundText[], original: Parts): JoinedSources {
  const counts = texts
    .filter(({ part }) => isOfSection(part))
    .map(({ parts }) => countSections(parts));
  const own = countSections(original);
  const count = counts.includes(own) ? own : Math.max(0, ...counts);
  const isStray = (part: Part, among: Parts) => isOfSection(part) && countSections(among) !== count;
  // The only text of a practice may be a summary in one language and a full text in another.
  const isOneBody =
    texts.some(({ parts }) => parts.has('summary')) &&
    texts.every(({ parts }) => !(parts.has('summary') && parts.has('text')));
  const nameOf = (part: Part) => (isOneBody && part === 'text' ? 'summary' : part);
  const joined = texts.flatMap(({ parts }) =>
    [...parts]
      .filter(([part]) => !isStray(part, parts))
      .map(([part, words]) => [nameOf(part), words] as const),
  );
  return {
    source: new Map(joined),
    texts: texts
      .filter(({ part, parts }) => !isStray(part, parts))
      .map((text) => ({ ...text, part: nameOf(text.part) })),
    strays: texts.filter(({ part, parts }) => isStray(part, parts)),
  };
}
