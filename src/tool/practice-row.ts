import { quote } from '../feed/problem.js';
import { safeUrl } from '../feed/safe-url.js';
import { fold } from '../feed/fold.js';
import { parsePeriod, toEdtf } from '../feed/period.js';
import { settlePlaces } from '../feed/place-names.js';
import type { Places } from '../feed/places.js';
import { remember } from '../feed/remember.js';
import type { ColumnNames, Entry } from './columns.js';
import type { SectionDocument } from './feed-document.js';
import type { Finding } from './finding.js';
import { splitList, type Topics } from './vocabularies.js';

const fields = [
  'id',
  'title',
  'language',
  'summary',
  'content',
  'country',
  'cities',
  'period',
  'topics',
  'url',
  'image',
  'image_alt',
  'modified',
  'translation_of',
] as const;
export type PracticeField = (typeof fields)[number];

/** The columns of a table of practices. */
export const practiceColumns: ColumnNames<PracticeField> = {
  fields,
  required: ['title'],
  sections: true,
  synonyms: new Map<string, PracticeField>([
    ['city', 'cities'],
    ['topic', 'topics'],
    ['tags', 'topics'],
    ['lang', 'language'],
    ['link', 'url'],
    ['content_text', 'content'],
    ['period_text', 'period'],
    ['date_modified', 'modified'],
  ]),
};

export type PracticeEntry = Entry<PracticeField>;

/** What a row says, each cell checked; empty cells are absent. */
export interface PracticeRow {
  readonly entry: PracticeEntry;
  readonly id: string | undefined;
  readonly title: string;
  readonly language: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly country: string | undefined;
  readonly cities: readonly string[];
  readonly period: string | undefined;
  readonly periodText: string | undefined;
  readonly topics: readonly string[];
  readonly url: string | undefined;
  readonly image: string | undefined;
  readonly imageAlt: string | undefined;
  readonly modified: string | undefined;
  readonly sections: readonly SectionDocument[];
  readonly translationOf: string | undefined;
}

/**
 * Checks a row cell by cell. A cell that cannot be used is left out and found fault with; the row stays.
 *
 * @returns nothing when the row has no title
 */
export function readPractice(
  entry: PracticeEntry,
  { places, topics }: { readonly places: Places; readonly topics: Topics },
  findings: Finding[],
): PracticeRow | undefined {
  const text = (field: PracticeField) => entry.cell(field) || undefined;
  /** The cell as `read` understands it, or an error that says what belongs there. */
  const usable = (
    field: PracticeField,
    read: (value: string) => string | undefined,
    wanted: string,
  ) => {
    const value = text(field);
    const result = value && read(value);
    if (value && !result) {
      findings.push({
        severity: 'error',
        code: 'unusable-value',
        message: `${quote(value)} is no ${wanted}; the cell was left out.`,
        origin: entry.origin(field),
      });
    }
    return result || undefined;
  };

  const title = text('title');
  if (!title) {
    findings.push({
      severity: 'error',
      code: 'no-title',
      message: 'The row has no title and was left out.',
      origin: entry.origin('title'),
    });
    return undefined;
  }
  const named = usable(
    'country',
    (value) => places.country(value),
    'country code (ISO 3166-1: "NO") or name',
  );
  const { country, cities } = settlePlaces(splitList(entry.cell('cities')), named, places);
  const period = periodOf(entry.cell('period'));
  const years = period.start !== undefined || period.end !== undefined;
  return {
    entry,
    id: text('id'),
    title,
    language: usable('language', languageTag, 'language tag (BCP 47: "en", "sr-Latn")'),
    summary: text('summary'),
    content: text('content'),
    country,
    cities,
    period: years ? toEdtf(period) : undefined,
    periodText: text('period'),
    topics: [
      ...new Set(
        splitList(entry.cell('topics')).map(
          (topic) => topics.get(topic) ?? topics.get(fold(topic)) ?? topic,
        ),
      ),
    ],
    url: usable('url', safeUrl, 'address that begins with https://'),
    image: usable('image', safeUrl, 'address that begins with https://'),
    imageAlt: text('image_alt'),
    modified: usable('modified', dateTime, 'date (ISO 8601: "2024-02-01")'),
    sections: entry.sections.map((section) => ({ heading: section.heading, text: section.text })),
    translationOf: text('translation_of'),
  };
}

const periodOf = remember(parsePeriod);

const languageTag = remember((value) => {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
});

/** RFC 3339, as JSON Feed asks for; a day alone means its first moment in UTC. */
function dateTime(value: string): string | undefined {
  const complete = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value.replace(' ', 'T');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(complete)) return undefined;
  return Number.isNaN(Date.parse(complete)) ? undefined : complete;
}
