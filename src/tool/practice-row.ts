import { canonicalTag } from '../feed/field.js';
import type { Period } from '../feed/period/period.js';
import type { Places } from '../feed/places/places.js';
import { canonicalPlaces } from '../feed/places/read-places.js';
import { quote } from '../feed/problem.js';
import { fold } from '../feed/text/fold.js';
import { safeUrl } from '../feed/text/safe-url.js';
import { parsePeriod } from '../functions.js';
import type { ColumnNames, TableEntry } from './columns.js';
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
  'related',
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

export type PracticeEntry = TableEntry<PracticeField>;

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
  readonly period: Period;
  readonly topics: readonly string[];
  readonly url: string | undefined;
  readonly image: string | undefined;
  readonly imageAlt: string | undefined;
  readonly modified: string | undefined;
  readonly related: readonly string[];
  readonly sections: readonly SectionDocument[];
  readonly translationOf: string | undefined;
}

/**
 * Checks a row cell by cell. A cell that cannot be used is reported and left out; the row stays.
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
        message: `${quote(value)} is not ${wanted}; the cell was left out.`,
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
    'a country code (ISO 3166-1: "NO") or the name of a country',
  );
  const { country, cities } = canonicalPlaces(splitList(entry.cell('cities')), named, places);
  return {
    entry,
    id: text('id'),
    title,
    language: usable('language', canonicalTag, 'a language tag (BCP 47: "en", "sr-Latn")'),
    summary: text('summary'),
    content: text('content'),
    country,
    cities,
    period: parsePeriod(entry.cell('period')),
    topics: [
      ...new Set(
        splitList(entry.cell('topics')).map(
          (topic) => topics.get(topic) ?? topics.get(fold(topic)) ?? topic,
        ),
      ),
    ],
    url: usable('url', safeUrl, 'an address that begins with https://'),
    image: usable('image', safeUrl, 'an address that begins with https://'),
    imageAlt: text('image_alt'),
    modified: usable('modified', dateTime, 'a date (ISO 8601: "2024-02-01")'),
    related: splitList(entry.cell('related')),
    sections: entry.sections.map((section) => ({ heading: section.heading, text: section.text })),
    translationOf: text('translation_of'),
  };
}

/** RFC 3339, as JSON Feed asks for; a day alone means its first moment in UTC. */
function dateTime(value: string): string | undefined {
  const complete = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value.replace(' ', 'T');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(complete)) return undefined;
  return Number.isNaN(Date.parse(complete)) ? undefined : complete;
}
