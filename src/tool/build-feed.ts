import { normalForm } from '../feed/feed.js';
import { indexCities, type City } from '../feed/places/places.js';
import { liberal } from '../functions.js';
import { missingMapped, readRows } from './columns.js';
import type { FeedDocument, SourceDocument } from './feed-document.js';
import { append, type Finding, type FindingCode } from './finding.js';
import { filled, toCity, toItem, type BuiltItem, type PracticeRows } from './item-document.js';
import {
  practiceColumns,
  readPractice,
  type PracticeField,
  type PracticeRow,
} from './practice-row.js';
import type { Table } from './table.js';
import type { Topics } from './vocabularies.js';

export interface BuildOptions {
  readonly title: string;
  readonly home?: string | undefined;
  /** Address at which the feed will be published. */
  readonly url?: string | undefined;
  /** BCP 47 tag of the items that name no language. */
  readonly language?: string | undefined;
  /** Address of the feed format's documentation. */
  readonly about?: string | undefined;
  /** Whom the practices are from. */
  readonly source?: SourceDocument | undefined;
  /** Where mistakes are reported. */
  readonly reportUrl?: string | undefined;
  readonly cities?: readonly City[] | undefined;
  readonly topics?: Topics | undefined;
  /** Names of the tables' columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/**
 * Makes one feed of all tables of practices, in the order of their rows, in the strict form. Rows that cannot be used are reported
 * and left out, the others are built. Translations are attached to their original by `translation_of`.
 */
export function buildFeed(
  tables: readonly Table[],
  options: BuildOptions,
): { document: FeedDocument; built: BuiltItem[]; findings: Finding[] } {
  const findings = missingMapped(tables, options.columns ?? new Map());
  const context = {
    places: indexCities(options.cities ?? [], liberal),
    topics: options.topics ?? new Map<string, string>(),
  };
  const rows: PracticeRow[] = [];
  for (const table of tables) {
    const read = readRows(table, practiceColumns, options.columns);
    append(findings, read.findings);
    for (const entry of read.entries) {
      const row = readPractice(entry, context, findings);
      if (row) rows.push(row);
    }
  }
  const practices = collectOriginals(rows, findings);
  addTranslations(rows, practices, findings);
  const built = [...practices.values()].map(toItem);
  const document: FeedDocument = {
    version: 'https://jsonfeed.org/version/1.1',
    title: options.title,
    home_page_url: options.home,
    feed_url: options.url,
    language: options.language,
    _practices: {
      about: options.about,
      normalised: normalForm,
      source: options.source,
      report_url: options.reportUrl,
      cities: filled(options.cities?.map(toCity)),
    },
    items: built.map(({ item }) => item),
  };
  return { document, built, findings };
}

function collectOriginals(rows: readonly PracticeRow[], findings: Finding[]) {
  const practices = new Map<string, PracticeRows>();
  for (const row of rows) {
    if (row.translationOf) continue;
    if (!row.id) {
      findings.push(
        leftOut(row, 'id', 'no-id', 'The practice has no id. Give it one that never changes.'),
      );
    } else if (practices.has(row.id)) {
      findings.push(
        leftOut(row, 'id', 'duplicate-id', `An earlier row has the id "${row.id}" already.`),
      );
    } else {
      practices.set(row.id, { id: row.id, row, translations: new Map() });
    }
  }
  return practices;
}

function addTranslations(
  rows: readonly PracticeRow[],
  practices: ReadonlyMap<string, PracticeRows>,
  findings: Finding[],
): void {
  for (const row of rows) {
    if (!row.translationOf) continue;
    const original = practices.get(row.translationOf);
    if (!original) {
      const message = `There is no practice with the id "${row.translationOf}" that this row could be a translation of.`;
      findings.push(leftOut(row, 'translation_of', 'no-original', message));
    } else if (!row.language) {
      findings.push(leftOut(row, 'language', 'no-language', 'The translation names no language.'));
    } else if (original.row.language === row.language || original.translations.has(row.language)) {
      const message = `The practice "${row.translationOf}" has a text in this language (${row.language}) already.`;
      findings.push(leftOut(row, 'language', 'duplicate-language', message));
    } else {
      original.translations.set(row.language, row);
    }
  }
}

function leftOut(
  row: PracticeRow,
  field: PracticeField,
  code: FindingCode,
  message: string,
): Finding {
  return {
    severity: 'error',
    code,
    message: `${message} The row was left out.`,
    origin: row.entry.origin(field),
  };
}
