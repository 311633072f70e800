import { limits } from '../../feed/fields.js';
import type { Places } from '../../feed/places.js';
import { parsePractice } from '../../feed/practice.js';
import { asRecord, own, type UnknownRecord } from '../../feed/record.js';
import type { Path } from '../path.js';
import type { LintItem, RawText, RawTexts } from './lint.js';

/** An item for the lints, if the widgets would show it. */
export function readLintItem(
  value: unknown,
  { page, path, language, places }: ItemContext,
): LintItem | undefined {
  const record = asRecord(value);
  // Problems are reported where the feed is parsed as a whole.
  const practice = parsePractice(value, { language, places, where: '', report: () => undefined });
  if (!record || !practice) return undefined;
  const languages = readLanguages(record, path, language);
  return { page, path, practice, cities: writtenCities(record), languages };
}

interface ItemContext extends Pick<LintItem, 'page' | 'path'> {
  /** As the feed declares it. */
  readonly language: string | undefined;
  readonly places: Places;
}

function writtenCities(record: UnknownRecord): string[] {
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
  const language = text(own(record, 'language')) ?? fallback;
  return [
    { path, language, texts: [...readTexts(record), ...readSections(extension, ['_practice'])] },
    ...Object.keys(translations).map((tag): RawTexts => {
      const translation = asRecord(own(translations, tag)) ?? {};
      const way = [...path, '_practice', 'translations', tag];
      const texts = [...readTexts(translation), ...readSections(translation, [])];
      return { path: way, language: tag, texts };
    }),
  ];
}

const paths = { title: ['title'], summary: ['summary'], content: ['content_text'] } as const;

function readTexts(record: UnknownRecord): RawText[] {
  const texts: RawText[] = [];
  const summary = text(own(record, 'summary'));
  const content = text(own(record, 'content_text'));
  add(texts, 'title', text(own(record, 'title')), paths.title);
  add(texts, 'summary', summary, paths.summary);
  // Feeds repeat the summary for readers that know none; once is enough for hints.
  if (content !== summary) add(texts, 'content', content, paths.content);
  return texts;
}

function readSections(record: UnknownRecord, path: Path): RawText[] {
  const texts: RawText[] = [];
  const sections = own(record, 'sections');
  for (const [index, value] of (Array.isArray(sections) ? sections : []).entries()) {
    const section = asRecord(value) ?? {};
    const way = [...path, 'sections', index];
    add(texts, 'heading', text(own(section, 'heading')), [...way, 'heading']);
    add(texts, 'section', text(own(section, 'text')), [...way, 'text']);
  }
  return texts;
}

function add(texts: RawText[], kind: RawText['kind'], value: string | undefined, path: Path): void {
  if (value !== undefined) texts.push({ kind, value: value.slice(0, limits.text), path });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
