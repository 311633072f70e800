import type { City } from '../feed/places/places.js';
import type { Period } from '../feed/period/period.js';
import { toEdtf } from '../feed/period/period.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import { cityName } from '../feed/text-for.js';
import type { CityDocument, ItemDocument, TranslationDocument } from './feed-document.js';
import { filled } from './item-document.js';
import { exactDates } from './rows/exact-dates.js';

/** The feed of an item, which says what the item may leave out. */
export interface ItemFeed {
  /** Country and cities, by the names that the feed's list has. Without it, those of the practice. */
  readonly places?: { readonly country?: string | undefined; readonly cities: readonly string[] };
  /** BCP 47 tag of items that give no language. Without it, each item gives its own. */
  readonly language?: string | undefined;
  /** The practices of the feed, which an item may name as related. Without it, an item may name any. */
  readonly ids?: ReadonlySet<string> | undefined;
}

/** The JSON Feed item that a checked practice can be read from again, in the strict form. */
export function practiceItem(
  practice: Practice,
  { language, ids, places = practice }: ItemFeed = {},
): ItemDocument {
  const { id, texts, topics, period, image, modified } = practice;
  const { country, cities } = places;
  const [original, ...translations] = texts;
  const edtf = exactDates(period, original.language) ?? toEdtf(period);
  return {
    id,
    url: addressOf(original),
    title: original.title,
    language: original.language === language ? undefined : original.language,
    summary: original.summary,
    content_text: original.text ?? original.summary ?? '',
    image: image?.url,
    date_modified: modified === undefined ? undefined : dateTime(modified),
    tags: filled(topics),
    _practice: {
      country,
      cities: filled(cities),
      period: edtf,
      period_text: periodText(period, edtf),
      sections: filled(original.sections),
      image_alt: image?.alt || undefined,
      related: filled(practice.related?.filter((each) => !ids || ids.has(each))),
      translations:
        translations.length > 0
          ? Object.fromEntries(
              translations.map((text) => [text.language ?? 'und', translationOf(text, original)]),
            )
          : undefined,
    },
  };
}

/**
 * A city as a feed for pages in one language lists it: with its name in that language. Its other names and spellings, by which it is
 * found in a feed of many cities, would be half of a feed of one.
 */
export function cityItem(
  { name, country, names, latitude, longitude }: City,
  language: string,
): CityDocument {
  const shown = cityName({ name, names }, language);
  return {
    ...{ name, country, latitude, longitude },
    names: shown === name ? undefined : { [language]: shown },
  };
}

/** A date of a feed with time and zone, as JSON Feed wants it. One without is in UTC, wherever the tool runs. */
export function dateTime(date: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return `${date}T00:00:00Z`;
  const spaced = date.replace(' ', 'T');
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(spaced)) return spaced;
  const universal = Date.parse(`${spaced}Z`);
  return new Date(Number.isNaN(universal) ? date : universal).toISOString();
}

function translationOf(text: PracticeText, original: PracticeText): TranslationDocument {
  const url = addressOf(text);
  return {
    title: text.title,
    summary: text.summary,
    content_text: text.text,
    sections: filled(text.sections),
    url: url === addressOf(original) ? undefined : url,
    period_text: text.periodText,
    machine: text.machine,
  };
}

function addressOf({ url, sharedUrl }: PracticeText): string | undefined {
  return url ?? sharedUrl;
}

/** The source's own words, where they say more than the years, or years that EDTF cannot say. */
function periodText(period: Period, edtf: string | undefined): string | undefined {
  const { text, plain, start, end } = period;
  const saysNothing = edtf === undefined && start === undefined && end === undefined;
  return text === '' || text === edtf || (plain && (edtf !== undefined || saysNothing))
    ? undefined
    : text;
}
