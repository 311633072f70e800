import type { Practice } from '../../feed/practice.js';
import { alignedParts, partsOf, sourceTexts, textIn } from './text-parts.js';
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
    const source = (from && sourceTexts(practice, from)) || sourceTexts(practice);
    if (!source) return [];
    const text = textIn(practice, language);
    const translated = text && alignedParts(partsOf(text), source.parts);
    return [...source.parts].flatMap(([part, words]): SheetText[] => {
      const target = translated?.get(part) ?? '';
      if (target !== '' && !all) return [];
      const byMachine = target === '' ? machine : text?.machine === true;
      return [
        { id: practice.id, part, from: source.language, source: words, target, machine: byMachine },
      ];
    });
  });
}
