import { sameYears, toEdtf, type Period } from '../feed/period/period.js';
import type { Path } from '../feed/problem.js';
import type { ItemDocument, TranslationDocument } from './feed-document.js';
import type { Origin } from './findings/finding.js';
import { exactDates } from './rows/exact-dates.js';
import type { PracticeField, PracticeRow } from './rows/practice-row.js';
import type { CityTable } from './vocabularies.js';

/** Where a text comes from: a row of a table, or several of a sheet of translations. */
export interface TextEntry {
  /** The sections that it has, by the names of their columns. */
  readonly sections: readonly { readonly column: string }[];
  /** Where it is, or one of its fields. */
  origin(field?: string): Origin;
}

/** An item and the rows it was made of. */
export interface BuiltItem {
  readonly item: ItemDocument;
  readonly entry: TextEntry;
  /** By language. */
  readonly translations: ReadonlyMap<string, TextEntry>;
}

/** An original and its translations by language. */
export interface PracticeRows {
  readonly id: string;
  readonly row: PracticeRow;
  readonly translations: Map<string, PracticeRow>;
}

/**
 * The JSON Feed item of a practice, in the strict form.
 *
 * @param language - BCP 47 tag of rows that name none
 */
export function toItem(
  { id, row, translations }: PracticeRows,
  language: string | undefined,
): BuiltItem {
  const period = exactDates(row.period, row.language ?? language) ?? toEdtf(row.period);
  const item: ItemDocument = {
    id,
    url: row.url,
    title: row.title,
    language: row.language,
    summary: row.summary,
    // JSON Feed demands a text, even an empty one; feed readers that know no summary show it.
    content_text: row.content ?? row.summary ?? '',
    image: row.image,
    date_modified: row.modified,
    tags: filled(row.topics),
    _practice: {
      country: row.country,
      cities: filled(row.cities),
      period,
      // Plain words say the years of `period` or nothing ("N/A").
      period_text: row.period.plain || row.period.text === period ? undefined : row.period.text,
      sections: filled(row.sections),
      image_alt: row.imageAlt,
      related: filled(row.related),
      translations:
        translations.size > 0
          ? Object.fromEntries(
              [...translations].map(([tag, own]) => [tag, toTranslation(own, row)]),
            )
          : undefined,
    },
  };
  const entries = [...translations].map(([tag, own]) => [tag, own.entry] as const);
  return { item, entry: row.entry, translations: new Map(entries) };
}

function toTranslation(own: PracticeRow, original: PracticeRow): TranslationDocument {
  return {
    title: own.title,
    summary: own.summary,
    content_text: own.content,
    sections: filled(own.sections),
    url: own.url === original.url ? undefined : own.url,
    period_text: translatedWords(own.period, original.period),
  };
}

/**
 * The words of a translation's period, where readers would miss them: they say more than the years, or other years than the
 * original, or replace words of the original that are shown otherwise.
 */
function translatedWords(own: Period, original: Period): string | undefined {
  const saysNothing = own.plain && toEdtf(own) === undefined;
  if (saysNothing || own.text === original.text) return undefined;
  const needed = !own.plain || !original.plain || !sameYears(own, original);
  return needed ? own.text : undefined;
}

/** Nothing in place of an empty list, which says no more and takes room. */
export function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/** Fields of the document → columns of the table, where their names differ. */
const columns = new Map<string | number, PracticeField>([
  ['content_text', 'content'],
  ['date_modified', 'modified'],
  ['tags', 'topics'],
  ['period_text', 'period'],
]);

/** The tables that a page was built from. */
export interface BuiltPage {
  readonly built: readonly BuiltItem[];
  readonly cityTable: CityTable | undefined;
  /** The file to name for values that come from no row. */
  readonly file: string;
}

/** The origins in the tables of values in the document that was built from them. */
export function locateRows(page: BuiltPage, paths: readonly Path[]): Origin[] {
  return paths.map((path) => locateRow(page, path) ?? { file: page.file });
}

function locateRow({ built, cityTable }: BuiltPage, path: Path): Origin | undefined {
  const [list, index, ...rest] = path;
  if (list === '_practices' && index === 'cities') {
    const [city, field] = rest;
    return cityTable?.origin(Number(city), field === undefined ? undefined : String(field));
  }
  const item = list === 'items' ? built[Number(index)] : undefined;
  if (!item) return undefined;
  const [, part, tag] = rest;
  const translation = part === 'translations' && item.translations.get(String(tag));
  const entry = translation || item.entry;
  const way = translation ? rest.slice(3) : rest[0] === '_practice' ? rest.slice(1) : rest;
  const [field, position] = way;
  // The key of a translation is its language.
  if (field === undefined) return entry.origin(translation ? 'language' : undefined);
  if (field === 'sections') return entry.origin(entry.sections[Number(position)]?.column);
  return entry.origin(columns.get(field) ?? String(field));
}
