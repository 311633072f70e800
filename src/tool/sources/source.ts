import { quote } from '../../feed/problem.js';
import { asRecord } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { maxItems, openPage } from '../../feed/feed.js';
import { maxPages } from '../../feed/load/load.js';
import { buildFeed } from '../build-feed.js';
import type { CheckedPage, CheckOptions } from '../check.js';
import { namePractices } from '../columns/column-meaning.js';
import { decodeText, type DecodeOptions } from '../encoding/decode.js';
import { feedNotInUtf8 } from '../encoding/messages.js';
import { isArchive, refuseBinary } from './file-kind.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { locateRows } from '../item-document.js';
import { locateInJson, parseJsonFile } from './json-source.js';
import { refuseMarkup } from './markup-kind.js';
import { paginate } from '../pages.js';
import { parseTable, type Row, type Table } from '../table/table.js';
import { isXliff, readXliff } from '../translations/read-xliff.js';
import { isSheetOfTranslations, readSheet } from '../translations/sheet-rows.js';
import type { TranslationSheet } from '../translations/translation-sheet.js';
import type { CityTable } from '../vocabularies.js';
import { readWorkbook } from '../workbook/workbook.js';

/** A file as it came from disk, web or clipboard. */
export interface SourceFile extends DecodeOptions {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was typed to read it; without it, the name. */
  readonly path?: string | undefined;
  /** Absolute address that its links start from. */
  readonly url?: string | undefined;
}

/** How tables are read. */
export interface TableOptions {
  /** Names of the tables' columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Names of the sheets, in workbooks; without any, the only one that can be meant. */
  readonly sheets?: readonly string[] | undefined;
  /** Whether hidden rows and columns of workbooks are read too. */
  readonly hidden?: boolean | undefined;
  /** Whether nobody can add options such as --sheet: for the table of cities, or on a web page. */
  readonly noOptions?: boolean | undefined;
}

export interface SourceOptions extends TableOptions, Pick<CheckOptions, 'topics' | 'places'> {
  readonly cityTable?: CityTable | undefined;
  /** Language of the practices in tables that name none. */
  readonly language?: string | undefined;
  /** Number of the row that names the columns; without it, it is found by their names. */
  readonly headerRow?: number | undefined;
}

/**
 * Reads feeds and tables, told apart by how they begin, as pages of one feed. Each feed is a page. All tables together are one more
 * page, or more pages where one is too small. (`intercultural-practices build` is told how to cut the feed that it writes.)
 *
 * @throws {InputError} when a file is neither
 */
export async function readPages(
  files: readonly SourceFile[],
  { cityTable, ...options }: SourceOptions,
): Promise<{ pages: CheckedPage[]; findings: Finding[] }> {
  const pages: CheckedPage[] = [];
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const translations: TranslationSheet[] = [];
  for (const file of files) {
    const content = openFile(file);
    append(findings, content.findings);
    if (content.kind === 'json') {
      pages.push(readFeed(content.text, file));
      continue;
    }
    const read = readContent(content, file, options);
    tables.push(...read.tables);
    translations.push(...read.translations);
    append(findings, read.findings);
  }
  const source = tables[0] ?? translations[0];
  if (source) {
    const about = { ...options, title: 'Feed', cities: cityTable?.cities, translations };
    const { document, built, findings: found } = buildFeed(tables, about);
    append(findings, found);
    paginate(document, maxItems).forEach((page, index) => {
      const rows = built.slice(index * maxItems, (index + 1) * maxItems);
      const from = { built: rows, cityTable, file: source.file };
      pages.push({
        document: page,
        fromTables: true,
        locate: (paths) => locateRows(from, paths),
      });
    });
  }
  return { pages, findings };
}

/**
 * The pages of a feed.
 *
 * @returns nothing when the first file is not JSON
 * @throws {InputError} when another one is not, or a file cannot be read
 */
export function readFeedPages(
  files: readonly SourceFile[],
): { pages: readonly CheckedPage[]; findings: Finding[] } | undefined {
  const findings: Finding[] = [];
  const pages: CheckedPage[] = [];
  for (const file of files) {
    const { kind, text, findings: found } = openFile(file);
    if (kind !== 'json') {
      if (pages.length === 0) return undefined;
      throw new InputError(sentence`${file.name} is not a page of a feed.`);
    }
    append(findings, found);
    pages.push(readFeed(text, file));
  }
  return { pages, findings };
}

/** What a file has that feeds are made of. */
interface Tables {
  readonly tables: Table[];
  readonly translations: TranslationSheet[];
  readonly findings: Finding[];
}

/**
 * Reads the tables of a file: CSV, or sheets of an XLSX workbook. Sheets of translations are told apart by the names of their columns;
 * XLIFF has nothing else.
 *
 * @throws {InputError} when it holds neither
 */
export async function readTables(file: SourceFile, options: TableOptions = {}): Promise<Tables> {
  const content = openFile(file);
  if (content.kind === 'json') throw new InputError(describeJson(content.text, file.name));
  const read = readContent(content, file, options);
  return { ...read, findings: [...content.findings, ...read.findings] };
}

/**
 * The page of a feed at an address, and those that it leads to, as far as the widgets follow them.
 *
 * @param fetchFile rejects with an {@link InputError} when the file cannot be fetched
 */
export async function followPages(
  address: string,
  fetchFile: (address: string) => Promise<SourceFile>,
): Promise<{ files: SourceFile[]; findings: Finding[] }> {
  const pages = new Map<string, SourceFile>();
  let next: string | undefined = address;
  while (next !== undefined && !pages.has(next) && pages.size < maxPages) {
    const page = await fetchFile(next);
    pages.set(next, page);
    next = nextAddress(page);
  }
  return { files: [...pages.values()], findings: next === undefined ? [] : [missing(next, pages)] };
}

function missing(next: string, pages: ReadonlyMap<string, SourceFile>): Finding {
  const message = pages.has(next)
    ? sentence`The next page, ${next}, leads back to a page that was read already.`
    : sentence`The next page, ${next}, is not read, because only ${maxPages} pages are.`;
  const file = [...pages.keys()].at(-1) ?? next;
  return { severity: 'error', code: 'page-missing', message, origin: { file, path: 'next_url' } };
}

function nextAddress(file: SourceFile): string | undefined {
  try {
    const { kind, text } = openFile(file);
    if (kind !== 'json') return undefined;
    return openPage(parseJsonFile(text, file.name), file.url).nextUrl;
  } catch {
    // The check itself says why this is not a feed.
    return undefined;
  }
}

/** What a file holds, as far as its beginning tells. */
interface Content {
  readonly kind: 'workbook' | 'xliff' | 'json' | 'csv';
  /** Empty for a workbook and XLIFF. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** @throws {InputError} when it holds neither feed nor table, saying what it is */
function openFile(file: SourceFile): Content {
  const { name, bytes, url } = file;
  // As text, a workbook would be rubbish.
  if (isArchive(bytes)) return { kind: 'workbook', text: '', findings: [] };
  if (isXliff(bytes)) return { kind: 'xliff', text: '', findings: [] };
  refuseBinary(bytes, name);
  const decoded = decodeText(bytes, name, file);
  refuseMarkup(decoded.text, name, url);
  if (!/^\s*[[{]/.test(decoded.text)) return { ...decoded, kind: 'csv' };
  const findings = decoded.encoding ? [...decoded.findings, feedNotInUtf8(name)] : decoded.findings;
  return { text: decoded.text, findings, kind: 'json' };
}

function readContent(
  { kind, text }: Content,
  { name, bytes, path, encoding }: SourceFile,
  { columns, sheets, hidden, noOptions }: TableOptions,
): Tables {
  const findings: Finding[] = [];
  if (kind === 'xliff') {
    const sheet = readXliff(bytes, name, findings);
    return { tables: [], translations: [sheet], findings };
  }
  if (kind === 'csv') {
    const parsed = parseTable(text, name);
    append(findings, parsed.findings);
    return apart([{ ...parsed.table, path, encoding }], findings);
  }
  const hasKnownColumns = (rows: readonly Row[]) =>
    rows.slice(0, 30).some(({ cells }) => namePractices(cells, columns));
  const asked = { sheets, takeHidden: hidden, noOptions, hasKnownColumns, isSheetOfTranslations };
  const read = readWorkbook(bytes, name, asked);
  append(findings, read.findings);
  return apart(
    read.tables.map((table) => ({ ...table, path })),
    findings,
  );
}

/** Tells sheets of translations from tables of practices. */
function apart(read: readonly Table[], findings: Finding[]): Tables {
  const tables: Table[] = [];
  const translations: TranslationSheet[] = [];
  for (const table of read) {
    const sheet = readSheet(table, findings);
    if (sheet) translations.push(sheet);
    else tables.push(table);
  }
  return { tables, translations, findings };
}

function readFeed(text: string, { name, url }: SourceFile): CheckedPage {
  const document = parseJsonFile(text, name);
  const key = Object.keys(asRecord(document) ?? {}).find((each) => /^items$/i.test(each));
  if (key !== undefined && key !== 'items') {
    const [place] = locateInJson(text, name, [[key]]);
    throw new InputError(
      sentence`${name}, line ${place?.line ?? 1}, has a field ${quote(key)} that has to be called "items". Names of fields are in lower case.`,
    );
  }
  return { document, url, locate: (paths) => locateInJson(text, name, paths) };
}

function describeJson(text: string, file: string): string {
  const isFeed = /"(?:items|version|_practices?)"\s*:/i.test(text.slice(0, 10_000));
  return isFeed
    ? sentence`${file} is a feed, not a table (XLSX or CSV). To see what is wrong in it, use the command check. To add practices, give the command build this feed and your table.`
    : sentence`${file} is JSON, not a table. Save its data as XLSX or CSV.`;
}
