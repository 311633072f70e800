import type { ItemPlace } from '../../feed/feed.js';
import { canonicalTag, limits, lookup, type Lookup } from '../../feed/field.js';
import type { Practice } from '../../feed/practice.js';
import type { Path } from '../../feed/problem.js';
import { asRecord, own } from '../../feed/record.js';
import type { LintItem, LocatedText, WrittenText, WrittenTexts } from './lint.js';

// Problems are reported where the feed is parsed.
const ignore = () => undefined;

/** A practice for the lints, together with the item that it was read from. */
export function toLintItem(practice: Practice, { value, page, path, places }: ItemPlace): LintItem {
  const item = asRecord(value) ?? {};
  const extension = asRecord(own(item, '_practice')) ?? {};
  const find = lookup(ignore, [path, item], [[...path, '_practice'], extension]);
  const [original, ...translated] = practice.texts;
  const translations = writtenTranslations(find);
  const pathOf = (language: string | undefined) =>
    translations.find((each) => each.language === language)?.languagePath ?? path;
  const texts: LocatedText[] = [
    { text: original, path },
    ...translated.map((text) => ({ text, path: pathOf(text.language) })),
  ];
  const languages: WrittenTexts[] = [
    {
      language: original.language,
      languagePath: find('language').path,
      texts: writtenTexts(find),
    },
    ...translations,
  ];
  return { page, path, practice, texts, languages, find, places };
}

function writtenTranslations(find: Lookup): WrittenTexts[] {
  const { value, path } = find('translations');
  return Object.entries(asRecord(value) ?? {}).map(([tag, translation]) => {
    const languagePath: Path = [...path, tag];
    const field = lookup(ignore, [languagePath, asRecord(translation) ?? {}]);
    return { language: canonicalTag(tag) ?? tag, languagePath, texts: writtenTexts(field) };
  });
}

function writtenTexts(find: Lookup): WrittenText[] {
  const texts: WrittenText[] = [];
  const add = (kind: WrittenText['kind'], field: Lookup, name: string) => {
    const { value, path } = field(name);
    if (typeof value !== 'string' || value.trim() === '') return;
    texts.push({ kind, value: value.slice(0, limits.text), path });
  };
  add('title', find, 'title');
  add('summary', find, 'summary');
  // Feeds repeat the summary for readers that know none; one hint is enough.
  if (find('content_text').value !== find('summary').value) add('content', find, 'content_text');
  const { value, path } = find('sections');
  for (const [index, section] of (Array.isArray(value) ? value : []).entries()) {
    const field = lookup(ignore, [[...path, index], asRecord(section) ?? {}]);
    add('heading', field, 'heading');
    add('section', field, 'text');
  }
  return texts;
}
