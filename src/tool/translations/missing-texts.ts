import type { Practice } from '../../feed/practice.js';
import {
  alignedBody,
  alignedParts,
  partsOf,
  sourceTexts,
  textIn,
  type Parts,
  type SourceTexts,
} from './text-parts.js';
import type { SheetText } from './translation-sheet.js';

export interface MissingOptions {
  /** BCP 47 tag of the language to translate into. */
  readonly language: string;
  /** BCP 47 tag of the language to translate from, where a practice has it; otherwise its original. */
  readonly from?: string | undefined;
  /** Whether texts that are translated are listed too. */
  readonly all?: boolean | undefined;
  /** Whether a machine is going to translate what is missing. */
  readonly machine?: boolean | undefined;
}

/**
 * The texts that practices lack in a language. Only texts in exactly this language count: `pt` is none in `pt-BR`, and `nb` none in
 * `nn`, because a city that asks for one of them wants it. A practice whose original is in the language lacks nothing.
 */
export function missingTexts(
  practices: readonly Practice[],
  { language, from, all = false, machine = false }: MissingOptions,
): SheetText[] {
  return practices.flatMap((practice) => {
    const [original] = practice.texts;
    if (original.language === language) return [];
    const source = sourceOf(practice, from);
    if (!source) return [];
    const text = textIn(practice, language);
    const translated = translatedParts(practice, language, source);
    return [...source.parts].flatMap(([part, words]): SheetText[] => {
      const target = translated.get(part) ?? '';
      if (target !== '' && !all) return [];
      const byMachine = target === '' ? machine : text?.machine === true;
      return [
        { id: practice.id, part, from: source.language, source: words, target, machine: byMachine },
      ];
    });
  });
}

/**
 * How many texts are missing that a sheet does not have, because practices have them in their original, and not in the language
 * that they are translated from.
 */
export function countWithoutSource(
  practices: readonly Practice[],
  { language, from }: MissingOptions,
): number {
  return practices.flatMap((practice) => {
    const original = sourceTexts(practice);
    const source = sourceOf(practice, from);
    if (!original || !source || original.language === language) return [];
    const there = alignedBody(source.parts, original.parts);
    const translated = translatedParts(practice, language, original);
    return [...original.parts.keys()].filter((part) => !there.has(part) && !translated.has(part));
  }).length;
}

/** What a practice is translated from. */
function sourceOf(practice: Practice, from: string | undefined): SourceTexts | undefined {
  return (from && sourceTexts(practice, from)) || sourceTexts(practice);
}

/** What a practice says in a language already, by the names of the parts in its source. */
function translatedParts(practice: Practice, language: string, { parts }: SourceTexts): Parts {
  const text = textIn(practice, language);
  return text ? alignedParts(partsOf(text), parts) : new Map();
}
