import { limits } from '../../feed/field.js';
import { sentence } from '../../feed/sentence.js';
import type { SectionDocument, TranslationDocument } from '../feed-document.js';
import type { Finding, Origin } from '../findings/finding.js';
import type { BuiltItem, TextEntry } from '../item-document.js';
import type { ChosenText, ExistingTexts } from './choose-translations.js';
import {
  countSections,
  isOfSection,
  onlyBody,
  sectionPart,
  type Part,
  type Parts,
} from './text-parts.js';

/** A translation that is being made: into what, from what, and what there is of it. */
export interface Translating {
  readonly into: string;
  readonly source: Parts;
  readonly existing: ExistingTexts;
}

/**
 * An item with the texts of sheets in one of its translations, beside what was there. Texts without which readers would take others
 * for something else are needed: a title, all sections or none, and a summary if the full text is there.
 */
export function mergeTranslation(
  built: BuiltItem,
  { into, source, existing }: Translating,
  chosen: ReadonlyMap<Part, ChosenText>,
  findings: Finding[],
): BuiltItem {
  const { item } = built;
  const before = item._practice.translations?.[into];
  let keepsOld = false;
  /** A text of before that stays. */
  const old = <T>(value: T | undefined) => {
    keepsOld ||= value !== undefined;
    return value;
  };
  const words = (part: Part) => chosen.get(part)?.text ?? existing.parts.get(part);
  const leaveOut = (parts: Iterable<Part>, message: string) => {
    for (const part of parts) {
      const origin = chosen.get(part)?.origin;
      if (origin) findings.push({ severity: 'error', code: 'part-missing', message, origin });
    }
  };
  const title = words('title');
  if (title === undefined) {
    leaveOut(
      chosen.keys(),
      sentence`The title of the practice is not translated, so this translation was left out. Translate the title.`,
    );
    return built;
  }
  const used = new Map(chosen);
  const refuse = (parts: readonly Part[], message: string) => {
    leaveOut(parts, message);
    for (const part of parts) used.delete(part);
  };
  if (source.has('summary') && words('summary') === undefined) {
    refuse(
      ['text'],
      sentence`The summary of the practice is not translated, so its full text was left out. Translate the summary.`,
    );
  }
  const count = countSections(source);
  const sectionParts = [...chosen.keys()].filter(isOfSection);
  const sections =
    sectionParts.length > 0
      ? mergedSections(count, (part) => chosen.get(part)?.text ?? old(existing.parts.get(part)))
      : undefined;
  if (sectionParts.length > 0 && !sections) {
    refuse(
      sectionParts,
      sentence`Not all sections of the practice are translated, so this one was left out. Translate the headings and texts of all of them.`,
    );
  }
  if (used.size === 0) return built;
  const text = (part: Part) => used.get(part)?.text;
  const translation: TranslationDocument = {
    title: text('title') ?? old(before?.title) ?? title,
    ...bodyOf(text, source, before, old),
    sections: sections ?? old(before?.sections),
    url: before?.url,
    period_text: text('period') ?? old(before?.period_text),
  };
  const machine = [...used.values()].some((each) => each.machine) || (existing.machine && keepsOld);
  const marked = { ...translation, machine: machine || undefined };
  const translations = { ...item._practice.translations, [into]: marked };
  const entry = new SheetEntry(used, built.translations.get(into) ?? built.entry);
  return {
    ...built,
    item: { ...item, _practice: { ...item._practice, translations } },
    translations: new Map([...built.translations, [into, entry]]),
  };
}

/**
 * Summary and full text. The only text of a practice may be in either field; one that is too long for a summary is a full text.
 */
function bodyOf(
  text: (part: Part) => string | undefined,
  source: Parts,
  before: TranslationDocument | undefined,
  old: (text: string | undefined) => string | undefined,
): Pick<TranslationDocument, 'summary' | 'content_text'> {
  const [summary, content] = [text('summary'), text('text')];
  const hasBoth = before?.summary !== undefined && before.content_text !== undefined;
  const only = onlyBody(source) && !hasBoth ? (summary ?? content) : undefined;
  if (only !== undefined) {
    return only.length > limits.summary ? { content_text: only } : { summary: only };
  }
  return {
    summary: summary ?? old(before?.summary),
    content_text: content ?? old(before?.content_text),
  };
}

/** All sections, with those that tables have where sheets have none, or nothing if one is missing. */
function mergedSections(
  count: number,
  words: (part: Part) => string | undefined,
): SectionDocument[] | undefined {
  const sections = Array.from({ length: count }, (_, index) => {
    return {
      heading: words(sectionPart(index, 'heading')),
      text: words(sectionPart(index, 'text')),
    };
  });
  const whole = sections.flatMap(({ heading, text }) => (heading && text ? { heading, text } : []));
  return count > 0 && whole.length === count ? whole : undefined;
}

/** The names that findings have for parts. */
const partOf: Readonly<Record<string, Part>> = { content: 'text' };

/** Where the texts of a translation come from: sheets, or else what was there before. */
class SheetEntry implements TextEntry {
  readonly #chosen: ReadonlyMap<Part, ChosenText>;
  readonly #before: TextEntry;

  constructor(chosen: ReadonlyMap<Part, ChosenText>, before: TextEntry) {
    this.#chosen = chosen;
    this.#before = before;
  }

  get sections(): TextEntry['sections'] {
    const parts = [...this.#chosen.keys()].filter((part) => /^section \d+ text$/.test(part));
    return parts.length > 0 ? parts.map((column) => ({ column })) : this.#before.sections;
  }

  origin(field?: string): Origin {
    const part = field === undefined ? 'title' : (partOf[field] ?? field);
    const chosen = this.#chosen.get(part) ?? (field === 'language' ? this.#first : undefined);
    return chosen?.origin ?? this.#before.origin(field);
  }

  get #first(): ChosenText | undefined {
    const [first] = this.#chosen.values();
    return first;
  }
}
