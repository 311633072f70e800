import { normalForm } from '../feed/feed.js';
import { quote } from '../feed/problem.js';
import { sentence } from '../feed/sentence.js';
import { missingMapped } from './columns/column-mapping.js';
import type { FeedDocument, SourceDocument } from './feed-document.js';
import { itemsOf, joinCities, type IncludedFeed } from './feed-items.js';
import {
  append,
  describeOrigin,
  InputError,
  type Finding,
  type FindingCode,
} from './findings/finding.js';
import { filled, toItem, type BuiltItem, type PracticeRows } from './item-document.js';
import { noId } from './ids/no-ids.js';
import { cityDoubts } from './places/city-cell.js';
import { feedCities } from './places/feed-cities.js';
import { knownPlaces, type KnownCity, type KnownPlaces } from './places/known-places.js';
import type { PracticeField, PracticeRow } from './rows/practice-row.js';
import { readPracticeTable, type PracticeTexts } from './rows/practice-table.js';
import { withStrictValues } from './strict-values.js';
import { withHeader, type Table } from './table/table.js';
import { topicDoubts } from './rows/topic-cell.js';
import { takeTranslations } from './translations/take-translations.js';
import type { TranslationSheet } from './translations/translation-sheet.js';
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
  /** The cities of a table, all of which the feed lists. */
  readonly cities?: readonly KnownCity[] | undefined;
  /** Where cities are looked up; without it, among `cities`. */
  readonly places?: KnownPlaces | undefined;
  readonly topics?: Topics | undefined;
  /** Names of the tables' columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Number of the row that names the columns; without it, it is found by their names. */
  readonly headerRow?: number | undefined;
  /** Feeds whose practices are among those of the new one. */
  readonly feeds?: readonly IncludedFeed[] | undefined;
  /** Sheets that translators have filled. */
  readonly translations?: readonly TranslationSheet[] | undefined;
}

/**
 * Makes one feed of all tables of practices, in the order of their rows, and of feeds, in the strict form. Rows that cannot be used are reported
 * and left out, the others are built. Translations are attached to their original by `translation_of`, those in columns of
 * other languages to their row, and those of sheets to the practice that they name.
 *
 * @throws {InputError} when a table does not have the row that names the columns, and for sheets of translations alone
 */
export function buildFeed(
  read: readonly Table[],
  options: BuildOptions,
): { document: FeedDocument; built: BuiltItem[]; findings: Finding[] } {
  const { columns = new Map<string, string>(), headerRow, translations = [], feeds = [] } = options;
  if (read.length + feeds.length === 0 && translations[0]) {
    throw new InputError(
      sentence`${translations[0].file} has translations, and only the table of the practices says of what. Give that table too.`,
    );
  }
  const isAsRead = columns.size === 0 && headerRow === undefined;
  const tables = isAsRead
    ? read
    : read.map((table) => withHeader(table, { row: headerRow, mapped: columns.keys() }));
  const findings = missingMapped(tables, columns);
  const joined = joinCities(options.places ?? knownPlaces(options.cities ?? []), feeds, findings);
  const { places } = joined;
  const reading = {
    cityDoubts: cityDoubts(places),
    topicDoubts: topicDoubts(options.topics ?? new Map<string, string>()),
    columns,
    language: options.language,
  };
  const rows = tables.flatMap((table) => readPracticeTable(table, reading, findings));
  const practices = collectOriginals(rows, columns, findings);
  addTranslations(rows, practices, options.language, findings);
  const fromRows = [...practices.values()].map((each) => ({
    item: toItem(each, options.language),
    place: tables.indexOf(each.row.entry.table) + 1,
  }));
  const fromFeeds = feeds.flatMap((feed) =>
    itemsOf(feed, joined, findings).map((item) => ({
      item: withStrictValues(item, places, findings),
      place: feed.tablesBefore + 0.5,
    })),
  );
  append(findings, withoutLanguage(feeds, options.language));
  const made = withoutRepeated([...fromFeeds, ...fromRows], findings);
  const built = takeTranslations(made, translations, options.language, findings);
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
      cities: filled(
        feedCities(
          places,
          built.map(({ item: { _practice } }) => ({
            country: _practice.country,
            cities: _practice.cities ?? [],
          })),
        ),
      ),
    },
    items: built.map(({ item }) => item),
  };
  return { document, built, findings };
}

/** Says which feeds name no language for practices, which then get that of the new feed. */
function withoutLanguage(
  feeds: readonly IncludedFeed[],
  language: string | undefined,
): readonly Finding[] {
  if (language === undefined) return [];
  const silent = feeds.filter(({ feed }) =>
    feed.practices.some(({ texts }) => texts[0].language === undefined),
  );
  return silent.map(({ name }): Finding => {
    const message = sentence`The feed has practices that name no language. They get that of --language: ${language}.`;
    return { severity: 'hint', code: 'no-language', message, origin: { file: name } };
  });
}

/** Items in the order of their feeds and tables. Of those with the same id, the first is kept. */
function withoutRepeated(
  items: readonly { readonly item: BuiltItem; readonly place: number }[],
  findings: Finding[],
): BuiltItem[] {
  const kept = new Map<string, BuiltItem>();
  for (const { item } of items.toSorted((one, other) => one.place - other.place)) {
    const { id } = item.item;
    const earlier = kept.get(id);
    if (!earlier) {
      kept.set(id, item);
      continue;
    }
    const message = sentence`The id ${quote(id)} is also that of ${describeOrigin(earlier.entry.origin('id'))}, which comes first. This practice was left out.`;
    findings.push({
      severity: 'error',
      code: 'duplicate-id',
      message,
      origin: item.entry.origin('id'),
    });
  }
  return [...kept.values()];
}

function collectOriginals(
  texts: readonly PracticeTexts[],
  columns: ReadonlyMap<string, string>,
  findings: Finding[],
) {
  const practices = new Map<string, PracticeRows>();
  for (const { row } of texts) {
    if (row.translationOf) continue;
    if (!row.id) {
      findings.push(noId(row.entry, columns));
    } else if (practices.has(row.id)) {
      const { file, row: earlier } = practices.get(row.id)?.row.entry.origin() ?? { file: '' };
      const message = sentence`The id ${quote(row.id)} is also that of ${describeOrigin({ file, row: earlier })}. Give one of the two rows another id. This row was left out.`;
      findings.push(leftOut(row, 'id', 'duplicate-id', message));
    } else {
      practices.set(row.id, { id: row.id, row, translations: new Map() });
    }
  }
  return practices;
}

function addTranslations(
  texts: readonly PracticeTexts[],
  practices: ReadonlyMap<string, PracticeRows>,
  language: string | undefined,
  findings: Finding[],
): void {
  for (const { row, translations } of texts) {
    const original = practices.get(row.translationOf ?? row.id ?? '');
    if (row.translationOf) {
      if (original) addTranslation(original, row, language, findings);
      else {
        const message = sentence`There is no practice with the id ${quote(row.translationOf)} that this row could be a translation of. The row was left out.`;
        findings.push(leftOut(row, 'translation_of', 'no-original', message));
      }
    } else if (original?.row !== row) continue;
    if (!original) continue;
    for (const translation of translations) {
      addTranslation(original, translation, language, findings);
    }
  }
}

/** @param language BCP 47 tag of an original that names none */
function addTranslation(
  { id, row: original, translations }: PracticeRows,
  row: PracticeRow,
  language: string | undefined,
  findings: Finding[],
): void {
  if (!row.language) {
    const message = sentence`The translation names no language. The row was left out.`;
    findings.push(leftOut(row, 'language', 'no-language', message));
  } else if ((original.language ?? language) === row.language || translations.has(row.language)) {
    const message = sentence`The practice ${quote(id)} has a text in this language (${row.language}) already. This one was left out.`;
    findings.push(leftOut(row, 'language', 'duplicate-language', message));
  } else {
    translations.set(row.language, row);
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
    message,
    origin: row.entry.origin(field),
  };
}
