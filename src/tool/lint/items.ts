import { limits } from '../../feed/fields.js';
import type { Places } from '../../feed/places.js';
import { parsePractice } from '../../feed/practice.js';
import { asRecord, own, type UnknownRecord } from '../../feed/record.js';
import type { Path } from '../path.js';
import type { LintItem, RawText, RawTexts } from './lint.js';

/** The items of one page that the widgets would show, for the lints. */
export function readLintItems(
  items: readonly unknown[],
  page: number,
  { language, places }: { readonly language: string | undefined; readonly places: Places },
): LintItem[] {
  return items.flatMap((value, index) => {
    const record = asRecord(value);
    // Problems are reported where the feed is parsed as a whole.
    const practice = parsePractice(value, { language, places, where: '', report: () => undefined });
    if (!record || !practice) return [];
    const path = ['items', index];
    return [{ page, path, practice, languages: readLanguages(record, path, language) }];
  });
}

/** The names of cities as an item spells them. */
export function writtenCities(value: unknown): string[] {
  const record = asRecord(value) ?? {};
  const extension = asRecord(own(record, '_practice')) ?? {};
  const cities = own(extension, 'cities') ?? own(record, 'cities');
  return Array.isArray(cities) ? cities.filter((city) => typeof city === 'string') : [];
}

function readLanguages(
  record: UnknownRecord,
  path: Path,
  fallback: string | undefined,
): RawTexts[] {
  const extension = asRecord(own(record, '_practice')) ?? {};
  const translations = asRecord(own(extension, 'translations')) ?? {};
  const sections = readSections(extension, [...path, '_practice']);
  const language = text(own(record, 'language')) ?? fallback;
  return [
    { path, language, texts: [...readTexts(record, path), ...sections] },
    ...Object.keys(translations).map((tag): RawTexts => {
      const translation = asRecord(own(translations, tag)) ?? {};
      const way = [...path, '_practice', 'translations', tag];
      const texts = [...readTexts(translation, way), ...readSections(translation, way)];
      return { path: way, language: tag, texts };
    }),
  ];
}

function readTexts(record: UnknownRecord, path: Path): RawText[] {
  const summary = text(own(record, 'summary'));
  const content = text(own(record, 'content_text'));
  return [
    ...raw('title', text(own(record, 'title')), [...path, 'title']),
    ...raw('summary', summary, [...path, 'summary']),
    // Feeds repeat the summary for readers that know none; once is enough for hints.
    ...raw('content', content === summary ? undefined : content, [...path, 'content_text']),
  ];
}

function readSections(record: UnknownRecord, path: Path): RawText[] {
  const sections = own(record, 'sections');
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((value: unknown, index) => {
    const section = asRecord(value) ?? {};
    const way = [...path, 'sections', index];
    return [
      ...raw('heading', text(own(section, 'heading')), [...way, 'heading']),
      ...raw('section', text(own(section, 'text')), [...way, 'text']),
    ];
  });
}

function raw(kind: RawText['kind'], value: string | undefined, path: Path): RawText[] {
  return value === undefined ? [] : [{ kind, value: value.slice(0, limits.text), path }];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
