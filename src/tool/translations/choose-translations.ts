import { sentence } from '../../feed/sentence.js';
import type { Finding, Origin } from '../findings/finding.js';
import { isSameText, type Part, type Parts } from './text-parts.js';
import type { ReturnedText } from './translation-sheet.js';

/** The translation of a part that a feed gets from a sheet. */
export interface ChosenText {
  readonly text: string;
  readonly machine: boolean;
  readonly origin: Origin;
}

/** What a practice says in a language before sheets are read. */
export interface ExistingTexts {
  readonly parts: Parts;
  /** Whether a machine translated any of it. */
  readonly machine: boolean;
}

/**
 * One translation for each part of a practice in one language: that of a person before that of a machine, that of a sheet before that
 * of a table or feed. Which sheet comes first makes no difference, but where two persons differ: then the first is taken, and the
 * other reported.
 *
 * @param returned translations that are not empty, in the order of the sheets
 */
export function chooseTranslations(
  returned: readonly ReturnedText[],
  existing: ExistingTexts,
  findings: Finding[],
): Map<Part, ChosenText> {
  const byPart = new Map<Part, [ReturnedText, ...ReturnedText[]]>();
  for (const text of returned) {
    const others = byPart.get(text.part);
    if (others) others.push(text);
    else byPart.set(text.part, [text]);
  }
  const chosen = new Map<Part, ChosenText>();
  for (const [part, texts] of byPart) {
    const best = texts.find(({ machine }) => !machine) ?? texts[0];
    const before = existing.parts.get(part);
    const isKept = before !== undefined && best.machine && !existing.machine;
    const { target, machine, origin } = best;
    if (!isKept) chosen.set(part, { text: target, machine, origin });
    const used = isKept ? before : target;
    for (const each of texts) reportUnused(each, used, isKept || !machine, findings);
    if (before !== undefined && !isKept && !isSameText(before, target)) {
      const message = sentence`The practice has another translation of this text already; that of the sheet was used. If the other one is right, correct the sheet; otherwise the table or feed that has it.`;
      findings.push({ severity: 'hint', code: 'text-replaced', message, origin });
    }
  }
  return chosen;
}

/** @param byPerson whether the text that is used is a person's */
function reportUnused(
  { target, machine, origin }: ReturnedText,
  used: string,
  byPerson: boolean,
  findings: Finding[],
): void {
  if (isSameText(target, used)) return;
  if (machine && byPerson) {
    const message = sentence`The translation by a machine was not used, because there is one by a person.`;
    findings.push({ severity: 'note', code: 'machine-not-used', message, origin });
    return;
  }
  const message = sentence`There are two translations of this text into the same language. The first was used. Keep one of them.`;
  findings.push({ severity: 'error', code: 'two-translations', message, origin });
}
