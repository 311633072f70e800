/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with this project's two extension objects. */
export interface FeedDocument {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string | undefined;
  readonly feed_url?: string | undefined;
  readonly next_url?: string | undefined;
  readonly language?: string | undefined;
  readonly _practices?: FeedExtension | undefined;
  readonly items: readonly ItemDocument[];
}

export interface FeedExtension {
  readonly about?: string | undefined;
  /** Marks the strict form: nothing in the page needs liberal reading. */
  readonly normalised?: number | undefined;
  readonly source?: SourceDocument | undefined;
  /** Where mistakes are reported: `mailto:` or `https:`, with placeholders such as `{id}`. */
  readonly report_url?: string | undefined;
  readonly cities?: readonly CityDocument[] | undefined;
}

/** Whom the practices are from. */
export interface SourceDocument {
  readonly name: string;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** `2026-11-12` */
  readonly date?: string | undefined;
}

export interface CityDocument {
  readonly name: string;
  readonly country?: string | undefined;
  /** By language, where it differs from `name`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

export interface SectionDocument {
  readonly heading: string;
  readonly text: string;
}

export interface ItemDocument {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title: string;
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
  readonly content_text: string;
  readonly image?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly _practice: ItemExtension;
}

export interface ItemExtension {
  readonly country?: string | undefined;
  readonly cities?: readonly string[] | undefined;
  /** ISO 8601-2 (EDTF): `2022`, `2023/2025`, `2016/..`, `/..`. */
  readonly period?: string | undefined;
  /** The source's own words, where they say more than the years. */
  readonly period_text?: string | undefined;
  readonly sections?: readonly SectionDocument[] | undefined;
  readonly image_alt?: string | undefined;
  /** Ids, the most related first. */
  readonly related?: readonly string[] | undefined;
  readonly translations?: Readonly<Record<string, TranslationDocument>> | undefined;
}

/** Where a translation differs from its original. */
export interface TranslationDocument {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly content_text?: string | undefined;
  readonly sections?: readonly SectionDocument[] | undefined;
  readonly url?: string | undefined;
  readonly period_text?: string | undefined;
  /** Whether a machine translated it. */
  readonly machine?: boolean | undefined;
}

/** Items that become text together. */
const batch = 5000;

/**
 * The text of a feed, in parts, because a large feed would need several times its size as one text. The same document always gives
 * the same bytes: those of `JSON.stringify(document, null, 2)` and a line break.
 */
export function* serialize({ items, ...rest }: FeedDocument): Generator<string> {
  const frame = JSON.stringify({ ...rest, items: [] }, null, 2);
  if (items.length === 0) {
    yield `${frame}\n`;
    return;
  }
  yield frame.slice(0, -']\n}'.length);
  const before = '{\n  "items": ['.length;
  const after = '\n  ]\n}'.length;
  for (let at = 0; at < items.length; at += batch) {
    const text = JSON.stringify({ items: items.slice(at, at + batch) }, null, 2);
    yield `${at === 0 ? '' : ','}${text.slice(before, -after)}`;
  }
  yield '\n  ]\n}\n';
}
