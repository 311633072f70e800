import { openPage, maxItems, parsePages } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { isFormula, saysNothing } from '../columns/no-value.js';
import { append, type Finding } from '../findings/finding.js';
import type { BuiltItem } from '../item-document.js';
import { chooseTranslations } from './choose-translations.js';
import { joinSources, type FoundText } from './join-sources.js';
import { mergeTranslation } from './merge-translation.js';
import {
  alignedParts,
  isSameText,
  partsOf,
  readPart,
  sourceTexts,
  textIn,
  tidyText,
  type Parts,
} from './text-parts.js';
import type { ReturnedText, TranslationSheet } from './translation-sheet.js';

/** How many texts of a sheet in one language were used, and how. */
interface Count {
  readonly file: string;
  readonly into: string;
  taken: number;
  empty: number;
  machine: number;
}

/**
 * Adds the translations of sheets to the items of a feed. What a sheet says of a text that the feed does not have is reported
 * and left out.
 *
 * @param language of the items that name none
 */
export function takeTranslations(
  items: readonly BuiltItem[],
  sheets: readonly TranslationSheet[],
  language: string | undefined,
  findings: Finding[],
): BuiltItem[] {
  if (sheets.length === 0) return [...items];
  const texts = sheets.flatMap((sheet) => sheet.texts);
  const practices = practicesOf(items, new Set(texts.map(({ id }) => id)), language);
  const counts = new Map<string, Count>();
  const usable = texts.flatMap((text) => {
    const count = countFor(text, counts);
    return usableText(text, practices.get(text.id)?.practice, count, findings) ?? [];
  });
  const merged = new Map<BuiltItem, BuiltItem>();
  for (const [id, ofPractice] of groupBy(usable, (text) => text.id)) {
    const found = practices.get(id);
    if (!found) continue;
    for (const [into, ofLanguage] of groupBy(ofPractice, (text) => text.into)) {
      const before = merged.get(found.item) ?? found.item;
      const { source, texts: own, strays } = joinSources(ofLanguage, sourceIn(found.practice));
      append(findings, strays.map(straySection));
      const text = textIn(found.practice, into);
      const parts: Parts = text ? alignedParts(partsOf(text), source) : new Map();
      const existing = { parts, machine: text?.machine === true };
      const chosen = chooseTranslations(own, existing, findings);
      merged.set(
        found.item,
        mergeTranslation(before, { into, source, existing }, chosen, findings),
      );
    }
  }
  for (const count of counts.values()) findings.push(countNote(count));
  for (const { file } of sheets.filter((sheet) => sheet.texts.length === 0)) {
    const message = sentence`No text was read from this sheet, so it adds no translations.`;
    findings.push({ severity: 'note', code: 'translations', message, origin: { file } });
  }
  return items.map((item) => merged.get(item) ?? item);
}

/** What a practice says in the language that a row was translated from, or else in its own. */
function sourceIn(practice: Practice, language?: string): Parts {
  return (sourceTexts(practice, language) ?? sourceTexts(practice))?.parts ?? new Map();
}

function straySection({ origin }: FoundText): Finding {
  const message = sentence`The sections were translated from two languages in which the practice has different numbers of them, so this one was left out. Translate all of them from one language.`;
  return { severity: 'error', code: 'part-missing', message, origin };
}

function countFor({ into, origin: { file } }: ReturnedText, counts: Map<string, Count>): Count {
  const key = `${file}\n${into}`;
  const count = counts.get(key) ?? { file, into, taken: 0, empty: 0, machine: 0 };
  counts.set(key, count);
  return count;
}

/** The practices as the elements read them, by their ids. */
function practicesOf(
  items: readonly BuiltItem[],
  ids: ReadonlySet<string>,
  language: string | undefined,
): Map<string, { item: BuiltItem; practice: Practice }> {
  const wanted = items.filter(({ item }) => ids.has(item.id));
  const found = new Map<string, { item: BuiltItem; practice: Practice }>();
  for (let at = 0; at < wanted.length; at += maxItems) {
    const some = wanted.slice(at, at + maxItems);
    const page = openPage({ language, items: some.map(({ item }) => item) });
    const byId = new Map(some.map((each) => [each.item.id, each]));
    for (const practice of parsePages([page]).practices) {
      const item = byId.get(practice.id);
      if (item) found.set(practice.id, { item, practice });
    }
  }
  return found;
}

/** A text that the feed has, and that is translated; what is wrong or doubtful with it is reported. */
function usableText(
  text: ReturnedText,
  practice: Practice | undefined,
  count: Count,
  findings: Finding[],
): FoundText | undefined {
  const { id, into, origin } = text;
  const target = tidyText(text.target, text.part);
  const unknown = (message: string) => {
    if (target !== '') findings.push({ severity: 'error', code: 'unknown-text', message, origin });
    else count.empty++;
  };
  if (!practice) {
    const message = sentence`There is no practice with the id ${quote(id)}, so its translation was left out. If the practice has a new id, write that into the sheet.`;
    return void unknown(message);
  }
  const part = readPart(text.part);
  if (part === undefined) {
    const message = sentence`${quote(text.part)} is no part of a practice, so the row was left out. Parts are: title, summary, text, period, section 1 heading, section 1 text.`;
    return void unknown(message);
  }
  if (practice.texts[0].language === into) {
    const message = sentence`The practice is written in this language (${into}), so the translation was left out.`;
    return void unknown(message);
  }
  const parts = sourceIn(practice, text.from);
  const words = parts.get(part);
  if (words === undefined) {
    const message = sentence`The practice has no text of the part ${quote(part)}, so the translation was left out. If the part has moved, correct the sheet.`;
    return void unknown(message);
  }
  if (target === '' || (saysNothing(target, part) && !saysNothing(words, part))) {
    count.empty++;
    if (text.source.trim() !== '' && !isSameText(text.source, words)) {
      const message = sentence`The row has no translation, and its original is not what the practice says. If somebody has translated in the column of originals, move that into the column of translations.`;
      findings.push({ severity: 'hint', code: 'source-changed', message, origin });
    }
    return undefined;
  }
  if (isFormula(target) && !isFormula(words)) {
    const message = sentence`${quote(target)} is a formula, or the error of one, and not its result; the cell was left out. In the spreadsheet, copy the column, paste its values only, and save the sheet again.`;
    findings.push({ severity: 'error', code: 'unusable-value', message, origin });
    return undefined;
  }
  count.taken++;
  if (text.machine) count.machine++;
  reportDoubts(text, target, words, findings);
  return { ...text, part, target, parts };
}

function reportDoubts(
  { source, origin, target: written }: ReturnedText,
  target: string,
  words: string,
  findings: Finding[],
): void {
  const hint = (code: 'source-changed' | 'same-as-source' | 'damaged-text', message: string) =>
    void findings.push({ severity: 'hint', code, message, origin });
  if (source.trim() === '') {
    hint(
      'source-changed',
      sentence`The row does not say what was translated, so that could not be compared with the practice. The translation was used.`,
    );
  } else if (!isSameText(source, words)) {
    hint(
      'source-changed',
      sentence`The practice says something else now than what was translated. The translation was used: compare the two. A new sheet (translations --all) has the present words.`,
    );
  }
  if (isSameText(target, words)) {
    hint('same-as-source', sentence`The translation is the same as the original. It was used.`);
  }
  if (/(?![\t\n\v\f\r\x85])\p{Cc}|\uFFFD|\p{Surrogate}/u.test(written)) {
    hint(
      'damaged-text',
      sentence`The translation has control characters or damaged letters, which no text has. Compare it with where it comes from.`,
    );
  }
}

function countNote({ file, into, taken, empty, machine }: Count): Finding {
  const message = sentence`Translations into ${into}: ${taken}, of which by a machine: ${machine}. Not yet translated: ${empty}.`;
  return { severity: 'note', code: 'translations', message, origin: { file } };
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
