import {
  limits,
  lookup,
  readEntries,
  readLanguage,
  readLink,
  readText,
  unusable,
} from './fields.js';
import type { Lookup } from './fields.js';
import type { PracticeContext, PracticeText } from './practice.js';
import { asRecord, defined } from './record.js';

/** The words of an item, or of one of its translations; undefined without a title. */
export function readWords(
  find: Lookup,
  language: string | undefined,
  { base, report }: PracticeContext,
): PracticeText | undefined {
  const title = readText(find('title'), limits.title);
  if (title === undefined) return undefined;
  let summary = readText(find('summary'), limits.summary, true);
  let text = readText(find('content_text'), limits.text, true);
  if (summary === undefined && text !== undefined && text.length <= limits.summary) summary = text;
  if (text === summary) text = undefined;
  const html = find('content_html');
  // Words without tags need an HTML parser and all named characters: that is the feed tool's work, once, not every reader's.
  if (html.value !== undefined && summary === undefined && text === undefined) {
    const what = 'is not shown; give its words as plain text in "content_text".';
    report('unusable-value', html.where, what);
  }
  const sections = readEntries(find('sections')).flatMap((entry) => {
    const field = lookup(report, [entry.where, asRecord(entry.value) ?? {}]);
    const section = {
      heading: readText(field('heading'), limits.name) ?? '',
      text: readText(field('text'), limits.text, true) ?? '',
    };
    if (section.heading && section.text) return [section];
    unusable(entry, 'a section with heading and text');
    return [];
  });
  return defined({
    language,
    title,
    summary,
    text,
    sections,
    url: readLink(find('url'), base),
  });
}

export function readTranslations(
  find: Lookup,
  original: string | undefined,
  context: PracticeContext,
): PracticeText[] {
  const { report } = context;
  const list = find('translations');
  if (list.value === undefined) return [];
  const translations = asRecord(list.value);
  if (!translations) unusable(list, 'an object of texts by language');
  const texts = new Map<string, PracticeText>();
  for (const [key, translation] of Object.entries(translations ?? {})) {
    const path = `${list.where}.${key}`;
    const language = readLanguage({ value: key, where: path, report });
    if (language === undefined) continue;
    const field = lookup(report, [path, asRecord(translation) ?? {}]);
    const text = readWords(field, language, context);
    if (!text || language === original || texts.has(language)) {
      const reason = text ? 'there is a text in this language already' : 'it has no title';
      report('unusable-value', path, `is left out: ${reason}.`);
      continue;
    }
    const periodText = readText(field('period_text', 'period'), limits.name);
    texts.set(language, periodText === undefined ? text : { ...text, periodText });
  }
  return [...texts.values()];
}
