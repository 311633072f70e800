import { maxItems, openPage } from '../feed/feed.js';
import { buildFeed } from './build-feed.js';
import type { CheckedPage, CheckOptions } from './check.js';
import { decodeText } from './decode.js';
import { append, InputError, type Finding } from './finding.js';
import { locateInJson, parseJson } from './json-source.js';
import { locateRows } from './locate-rows.js';
import { paginate } from './pages.js';
import { readTable } from './table-file.js';
import type { Table } from './table.js';

/** A file as it came from disk, web or clipboard. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absolute address that its links start from. */
  readonly url?: string | undefined;
}

export interface SourceOptions extends Pick<CheckOptions, 'cities' | 'topics'> {
  /** Names of the tables' columns → fields. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Name of the sheet, in workbooks. */
  readonly sheet?: string | undefined;
}

/**
 * Reads feeds and tables, told apart by how they begin, as pages of one feed: each feed is a page, all tables together are
 * one more, or as many as it takes: how they are cut is for `practice-feed build` to be told.
 *
 * @throws {InputError} when a file is neither
 */
export async function readPages(
  files: readonly SourceFile[],
  options: SourceOptions,
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
    const read = await readTable(file.bytes, file.name, options.sheet);
    tables.push(read.table);
    append(findings, read.findings);
  }
  if (tables.length > 0) {
    const { document, built, findings: found } = buildFeed(tables, { title: 'Feed', ...options });
    append(findings, found);
    const file = tables[0]?.file ?? '';
    paginate(document, maxItems).forEach((page, index) => {
      const rows = built.slice(index * maxItems, (index + 1) * maxItems);
      pages.push({ document: page, locate: (paths) => locateRows(rows, file, paths) });
    });
  }
  return { pages, findings };
}

/** Most pages of a feed that anything follows. */
const maxPages = 20;

/**
 * The page of a feed at an address, and those that it leads to.
 *
 * @param fetchFile rejects with an {@link InputError} when there is no file to be had
 */
export async function followPages(
  address: string,
  fetchFile: (address: string) => Promise<SourceFile>,
): Promise<SourceFile[]> {
  const pages = new Map<string, SourceFile>();
  let next: string | undefined = address;
  while (next !== undefined && !pages.has(next) && pages.size < maxPages) {
    const page = await fetchFile(next);
    pages.set(next, page);
    next = nextAddress(page);
  }
  return [...pages.values()];
}

function nextAddress({ name, bytes, url }: SourceFile): string | undefined {
  try {
    return openPage(parseJson(decodeText(bytes, name).text, name), url).nextUrl;
  } catch {
    // No feed: whoever reads it as one will say so.
    return undefined;
  }
}

function readJson({ name, bytes, url }: SourceFile, findings: Finding[]): CheckedPage | undefined {
  // "PK" begins a workbook; as text it would be rubbish.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  const decoded = decodeText(bytes, name);
  if (/^\s*</.test(decoded.text)) {
    throw new InputError(`${name} is a web page (HTML), neither a feed nor a table.`);
  }
  if (!/^\s*[[{]/.test(decoded.text)) return undefined;
  append(findings, decoded.findings);
  const { text } = decoded;
  return {
    document: parseJson(text, name),
    url,
    locate: (paths) => locateInJson(text, name, paths),
  };
}
