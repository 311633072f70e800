import type { CityDocument, ItemDocument, TranslationDocument } from './feed-document.js';
import type { City } from '../feed/places.js';
import type { PracticeEntry, PracticeRow } from './practice-row.js';

/** An item and the rows it was made of. */
export interface BuiltItem {
  readonly item: ItemDocument;
  readonly entry: PracticeEntry;
  /** By language. */
  readonly translations: ReadonlyMap<string, PracticeEntry>;
}

/** An original and its translations by language. */
export interface PracticeRows {
  readonly id: string;
  readonly row: PracticeRow;
  readonly translations: Map<string, PracticeRow>;
}

/** The JSON Feed item of a practice. */
export function toItem({ id, row, translations }: PracticeRows): BuiltItem {
  const item: ItemDocument = {
    id,
    url: row.url,
    title: row.title,
    language: row.language,
    summary: row.summary,
    // JSON Feed demands a text, be it empty; feed readers that know no summary show it.
    content_text: row.content ?? row.summary ?? '',
    image: row.image,
    date_modified: row.modified,
    tags: filled(row.topics),
    _practice: {
      country: row.country,
      cities: filled(row.cities),
      period: row.period,
      period_text: row.periodText,
      sections: filled(row.sections),
      image_alt: row.imageAlt,
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
    period_text: own.periodText === original.periodText ? undefined : own.periodText,
  };
}

/** A city as the feed lists it. */
export function toCity({ name, country, aliases, latitude, longitude }: City): CityDocument {
  return { name, country, aliases: filled(aliases), latitude, longitude };
}

/** Nothing in place of an empty list, which says no more and takes room. */
export function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
