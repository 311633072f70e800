import { maxItems, openPage } from '../feed/feed.js';
import { maxPages } from '../feed/load/load.js';
import { buildFeed } from './build-feed.js';
import type { CheckedPage, CheckOptions } from './check.js';
import { decodeText, type DecodeOptions } from './decode.js';
import { append, InputError, type Finding } from './finding.js';
import { locateRows } from './item-document.js';
import { locateInJson, parseJsonFile } from './json-source.js';
import { paginate } from './pages.js';
import { parseTable, type Table } from './table.js';
import type { CityTable } from './vocabularies.js';
import { readWorkbook } from './workbook.js';

/** A file as it came from disk, web or clipboard. */
export interface SourceFile extends DecodeOptions {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absolute address that its links start from. */
  readonly url?: string | undefined;
}

export interface SourceOptions extends Pick<CheckOptions, 'topics' | 'places'> {
  readonly cityTable?: CityTable | undefined;
  /** Names of the tables' columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Language of the practices in tables that name none. */
  readonly language?: string | undefined;
  /** Number of the row that names the columns; without it, it is found by their names. */
  readonly headerRow?: number | undefined;
  /** Name of the sheet, in workbooks. */
  readonly sheet?: string | undefined;
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
  for (const file of files) {
    const json = readJson(file, findings);
    if (json) {
      pages.push(json);
      continue;
    }
    const read = await readTable(file.bytes, file.name, options.sheet, file);
    tables.push(read.table);
    append(findings, read.findings);
  }
  const [table] = tables;
  if (table) {
    const from = { ...options, title: 'Feed', cities: cityTable?.cities };
    const { document, built, findings: found } = buildFeed(tables, from);
    append(findings, found);
    paginate(document, maxItems).forEach((page, index) => {
      const rows = built.slice(index * maxItems, (index + 1) * maxItems);
      const source = { built: rows, cityTable, file: table.file };
      pages.push({
        document: page,
        fromTables: true,
        locate: (paths) => locateRows(source, paths),
      });
    });
  }
  return { pages, findings };
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
  const reason = pages.has(next)
    ? 'leads back to a page that was read already'
    : `is not read, because only ${maxPages} pages are`;
  const file = [...pages.keys()].at(-1) ?? next;
  const message = `The next page, ${next}, ${reason}.`;
  return { severity: 'error', code: 'page-missing', message, origin: { file, path: 'next_url' } };
}

function nextAddress(file: SourceFile): string | undefined {
  const { name, bytes, url } = file;
  try {
    return openPage(parseJsonFile(decodeText(bytes, name, file).text, name), url).nextUrl;
  } catch {
    // The check itself says why this is not a feed.
    return undefined;
  }
}

function readJson(file: SourceFile, findings: Finding[]): CheckedPage | undefined {
  const { name, bytes, url } = file;
  // "PK" begins a workbook; as text it would be rubbish.
  if (beginsWith(bytes, 'PK')) return undefined;
  const decoded = decodeText(bytes, name, file);
  if (/^\s*</.test(decoded.text)) {
    throw new InputError(`${name} is a web page (HTML), not a feed or a table.`);
  }
  if (!/^\s*[[{]/.test(decoded.text)) return undefined;
  append(findings, decoded.findings);
  const { text } = decoded;
  return {
    document: parseJsonFile(text, name),
    url,
    locate: (paths) => locateInJson(text, name, paths),
  };
}

/**
 * Reads a table from the bytes of a file: CSV or an XLSX workbook, told apart by how it begins.
 *
 * @param sheet name of the workbook's sheet; without it, the first
 * @param decoding what is known of the encoding of CSV
 * @throws {InputError} when it is not a table
 */
export async function readTable(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
  decoding?: DecodeOptions,
): Promise<{ table: Table; findings: Finding[] }> {
  if (beginsWith(bytes, 'PK')) {
    return { table: await readWorkbook(bytes, file, sheet), findings: [] };
  }
  if (beginsWith(bytes, '\xD0\xCF\x11\xE0')) {
    throw new InputError(`${file} is an old Excel workbook (.xls). Save it as XLSX or CSV.`);
  }
  const { text, findings } = decodeText(bytes, file, decoding);
  if (/^\s*[[{<]/.test(text)) {
    throw new InputError(`${file} is not a table: it looks like JSON or a web page.`);
  }
  const parsed = parseTable(text, file);
  return { table: parsed.table, findings: [...findings, ...parsed.findings] };
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
