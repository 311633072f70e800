import type { Period } from '../../feed/period/period.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { readAddress } from './address-cell.js';
import { readDate } from './cell-date.js';
import { meaningBeside, meaningOf } from '../columns/column-meaning.js';
import { languageWritten } from '../columns/language-names.js';
import { practiceFields, type PracticeField } from '../columns/column-names.js';
import type { ColumnNames } from '../columns/column-plan.js';
import type { TableEntry } from '../columns/columns.js';
import type { SectionDocument } from '../feed-document.js';
import type { Finding } from '../findings/finding.js';
import { readCities, type CityDoubts, type NameDoubt } from '../places/city-cell.js';
import { readPeriod } from './row-period.js';
import { readTopicCell, type TopicDoubts } from './topic-cell.js';
import { splitList } from '../vocabularies.js';

/** The columns of a table of practices. */
export const practiceColumns: ColumnNames<PracticeField> = {
  fields: practiceFields,
  required: ['title'],
  sections: true,
  meaningOf: (name, columns) => meaningOf(name) ?? meaningBeside(name, columns),
  texts: ['title', 'summary', 'content'],
  paired: ['start', 'end'],
};

export type { PracticeField };

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
  {
    cityDoubts,
    topicDoubts,
  }: { readonly cityDoubts: CityDoubts; readonly topicDoubts: TopicDoubts },
  findings: Finding[],
): PracticeRow | undefined {
  const text = (field: PracticeField) => entry.cell(field) || undefined;
  const report = (field: PracticeField, message: string) =>
    void findings.push({
      severity: 'error',
      code: 'unusable-value',
      message,
      origin: entry.origin(field),
    });
  /** The cell as `read` understands it, or an error that says what belongs there. */
  const usable = (
    field: PracticeField,
    read: (value: string) => string | undefined,
    wrong: (value: string) => string,
  ) => {
    const value = text(field);
    const result = value && read(value);
    if (value && !result) report(field, wrong(quote(value)));
    return result || undefined;
  };

  const title = text('title');
  if (!title) {
    findings.push({
      severity: 'error',
      code: 'no-title',
      message: sentence`The row has no title and was left out.`,
      origin: entry.origin('title'),
    });
    return undefined;
  }
  const named = usable(
    'country',
    (value) => cityDoubts.places.country(value),
    (value) =>
      sentence`${value} is not a country code (ISO 3166-1: "NO") or the name of a country. The cell was left out.`,
  );
  if (named === 'NA' && /^na$/i.test(entry.cell('country'))) findings.push(namibia(entry));
  const { country, cities, doubts } = readCities(entry.cell('cities'), named, cityDoubts);
  const topics = readTopicCell(entry.cell('topics'), topicDoubts);
  const hint = (field: PracticeField) => (doubt: NameDoubt) =>
    findings.push({ severity: 'hint', ...doubt, origin: entry.origin(field) });
  doubts.forEach(hint('cities'));
  topics.doubts.forEach(hint('topics'));
  return {
    entry,
    id: text('id'),
    title,
    language: usable(
      'language',
      languageWritten,
      (value) =>
        sentence`${value} is not a language tag (BCP 47: "en", "sr-Latn"). The cell was left out.`,
    ),
    summary: text('summary'),
    content: text('content'),
    country,
    cities,
    period: readPeriod(entry, findings),
    topics: topics.topics,
    url: readAddress(entry, 'url', findings),
    image: readAddress(entry, 'image', findings),
    imageAlt: text('image_alt'),
    modified: readModified(entry, report),
    related: splitList(entry.cell('related')),
    sections: entry.sections.map((section) => ({ heading: section.heading, text: section.text })),
    translationOf: text('translation_of'),
  };
}

function namibia(entry: PracticeEntry): Finding {
  const message = sentence`${quote(entry.cell('country'))} was read as the code of Namibia. If it means that there is no country, empty the cell.`;
  const origin = entry.origin('country');
  return { severity: 'hint', code: 'unknown-country', message, origin };
}

function readModified(
  entry: PracticeEntry,
  report: (field: PracticeField, message: string) => void,
): string | undefined {
  const cell = entry.cell('modified');
  if (cell === '') return undefined;
  const read = readDate(cell);
  if ('date' in read) return read.date;
  report('modified', read.problem);
  return undefined;
}

/**
 * What a row says in another language, in the columns of that language: the rest is as in the row.
 *
 * @returns nothing when it says nothing, or has no title
 */
export function readTranslation(
  row: PracticeRow,
  language: string,
  findings: Finding[],
): PracticeRow | undefined {
  const entry = row.entry.translation(language);
  const text = (field: PracticeField) => entry.cell(field) || undefined;
  const title = text('title');
  const sections = entry.sections.map(({ heading, text: words }) => ({ heading, text: words }));
  const [summary, content] = [text('summary'), text('content')];
  if (!title) {
    if (summary || content || sections.length > 0) {
      const message = sentence`The translation has no title and was left out.`;
      findings.push({
        severity: 'error',
        code: 'no-title',
        message,
        origin: entry.origin('title'),
      });
    } else {
      for (const field of ['url', 'period'] as const) {
        if (text(field)) findings.push(withoutTitle(entry, field, language));
      }
    }
    return undefined;
  }
  const url = readAddress(entry, 'url', findings);
  const period = text('period') ? readPeriod(entry, findings, row.period) : row.period;
  return {
    ...row,
    entry,
    language,
    title,
    summary,
    content,
    sections,
    period,
    url: url ?? row.url,
  };
}

function withoutTitle(entry: PracticeEntry, field: 'url' | 'period', language: string): Finding {
  const message = sentence`The row has no title in the language ${language}, so this cell was left out.`;
  return { severity: 'hint', code: 'no-title', message, origin: entry.origin(field) };
}
