import { quote, type Path } from '../feed/problem.js';
import { asRecord, own, type UnknownRecord } from '../feed/record.js';
import { sentence } from '../feed/sentence.js';
import type { CheckedPage } from './check.js';
import type {
  CityDocument,
  FeedDocument,
  FeedExtension,
  ItemDocument,
  ItemExtension,
  SourceDocument,
  TranslationDocument,
} from './feed-document.js';
import type { Finding } from './findings/finding.js';

/** What is read of a feed, its own object, its source and its cities. */
const feedFields: readonly (keyof FeedDocument)[] = [
  ...(['version', 'title', 'home_page_url', 'feed_url', 'next_url', 'language'] as const),
  ...(['_practices', 'items'] as const),
];
const extensionFields: readonly (keyof FeedExtension)[] = [
  ...(['about', 'normalised', 'source', 'report_url', 'cities'] as const),
];
const sourceFields: readonly (keyof SourceDocument)[] = ['name', 'url', 'licence', 'date'];
const cityFields: readonly (keyof CityDocument)[] = [
  ...(['name', 'country', 'names', 'aliases', 'latitude', 'longitude'] as const),
];

/** What is read of an item and of its `_practice`, each in either of the two. */
const itemFields: readonly (keyof ItemDocument | keyof ItemExtension)[] = [
  ...(['id', 'title', 'language', 'summary', 'content_text', 'url', 'image', 'tags'] as const),
  ...(['date_modified', '_practice', 'country', 'cities', 'period', 'period_text'] as const),
  ...(['sections', 'image_alt', 'related', 'translations'] as const),
];
const translationFields: readonly (keyof TranslationDocument)[] = [
  ...(['title', 'summary', 'content_text', 'sections', 'url', 'period_text', 'machine'] as const),
];

/** Fields that are read where these others have no value. Of HTML, it is said otherwise that it is the only text. */
const inPlaceOf = new Map([
  ['external_url', ['url']],
  ['date_published', ['date_modified']],
  ['topics', ['tags']],
  ['city', ['cities']],
  ['period', ['period_text']],
  ['content_html', ['content_text', 'summary']],
]);

/**
 * Says which fields of practices no new feed has, because the tool does not read them. A name is said once, where it is first.
 *
 * @param about how much it matters
 */
export function fieldsLeftOut(
  pages: readonly CheckedPage[],
  about: Pick<Finding, 'severity' | 'code'>,
): Finding[] {
  const found = new Map<string, { page: CheckedPage; path: Path; practices: number }>();
  for (const page of pages) {
    const { document } = page;
    const items = asRecord(document) ? own(asRecord(document) ?? {}, 'items') : document;
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      const here = new Map(unreadFields(asRecord(item) ?? {}, ['items', index]));
      for (const [name, path] of here) {
        const { practices, ...first } = found.get(name) ?? { page, path, practices: 0 };
        found.set(name, { ...first, practices: practices + 1 });
      }
    }
  }
  return [...found].map(([name, { page, path, practices }]) => {
    const message = sentence`The tool does not read ${quote(name)}, so a feed that it builds is without it. Practices that have it: ${practices}.`;
    return { ...about, message, origin: page.locate([path])[0] ?? { file: '' } };
  });
}

/** The same for fields of the feed itself, which its first page has. */
export function headFieldsLeftOut(
  page: CheckedPage,
  about: Pick<Finding, 'severity' | 'code'>,
): Finding[] {
  // A name of every city is said once.
  const found = new Map([...unreadHeadFields(page.document)].reverse());
  return [...found].reverse().map(([name, path]) => {
    const message = sentence`The tool does not read ${quote(name)}, so a feed that it builds is without it.`;
    return { ...about, message, origin: page.locate([path])[0] ?? { file: '' } };
  });
}

/** The fields of a feed that are not read, and where they are. */
function* unreadHeadFields(document: unknown): Generator<[name: string, path: Path]> {
  const head = asRecord(document) ?? {};
  const ours = asRecord(own(head, '_practices')) ?? {};
  for (const name of unread(head, feedFields, {})) yield [name, [name]];
  for (const name of unread(ours, extensionFields, {})) yield [name, ['_practices', name]];
  const source = asRecord(own(ours, 'source')) ?? {};
  for (const name of unread(source, sourceFields, {}))
    yield [`source.${name}`, ['_practices', 'source', name]];
  const cities = own(ours, 'cities');
  for (const [index, city] of (Array.isArray(cities) ? cities : []).entries())
    for (const name of unread(asRecord(city) ?? {}, cityFields, {}))
      yield [`cities.${name}`, ['_practices', 'cities', index, name]];
}

/** The fields of an item that are not read, and where they are. */
function* unreadFields(item: UnknownRecord, path: Path): Generator<[name: string, path: Path]> {
  const extension = asRecord(own(item, '_practice')) ?? {};
  const all = { ...item, ...extension };
  for (const name of unread(item, itemFields, all)) yield [name, [...path, name]];
  for (const name of unread(extension, itemFields, all)) yield [name, [...path, '_practice', name]];
  const way = own(extension, 'translations') ? [...path, '_practice'] : path;
  const translations = asRecord(own(all, 'translations')) ?? {};
  for (const [tag, value] of Object.entries(translations)) {
    const translation = asRecord(value) ?? {};
    for (const name of unread(translation, translationFields, translation))
      yield [`translations.${name}`, [...way, 'translations', tag, name]];
  }
}

function unread(record: UnknownRecord, fields: readonly string[], all: UnknownRecord): string[] {
  return Object.keys(record).filter((name) => {
    if (fields.includes(name) || isEmpty(own(record, name))) return false;
    return inPlaceOf.get(name)?.some((other) => !isEmpty(own(all, other))) ?? true;
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object') return Object.keys(value ?? {}).length === 0;
  return value === undefined || value === '';
}
